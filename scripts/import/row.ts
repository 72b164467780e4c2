import type { Fields } from './merge.ts'
import type { RowIdentity } from './remembered.ts'

/** What one row of a list comes to. */
export interface ReadRow extends RowIdentity {
  line: number
  /** The name that its file gets if it is new. */
  name: string
  record: Fields
  /** What was understood, and what was kept as words, a line each. */
  remarks: string[]
}

/** A row that makes no record, or whose record is there already, and why. Where it can be told what it is known by, the list is
 *  about that all the same. */
export interface RefusedRow extends Partial<RowIdentity> {
  line: number
  /** A line for each reason. */
  why: string
}

export const outcomes = ['written', 'unchanged', 'kept', 'not understood'] as const
export type Outcome = (typeof outcomes)[number]

/** Counts the rows, or what they are about, by what became of them. */
export class Tally {
  readonly #what: string
  readonly #counts = new Map<Outcome, number>()

  constructor(what = 'row') {
    this.#what = what
  }

  add(outcome: Outcome): void {
    this.#counts.set(outcome, this.of(outcome) + 1)
  }

  of(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0
  }

  get rows(): number {
    return outcomes.reduce((sum, outcome) => sum + this.of(outcome), 0)
  }

  /** "3 rows read = 1 written + 1 unchanged + 0 kept + 1 not understood" */
  toString(): string {
    return `${this.rows} ${this.#what}${this.rows === 1 ? '' : 's'} read = ${outcomes.map((outcome) => `${this.of(outcome)} ${outcome}`).join(' + ')}`
  }
}
