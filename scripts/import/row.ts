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
  /** Whether it was understood, and is for another provider. */
  elsewhere?: boolean
}

export const outcomes = ['written', 'unchanged', 'kept', 'not understood', 'for another provider'] as const
export type Outcome = (typeof outcomes)[number]

/** How an outcome is told: in a dry run nothing has been written yet. */
export const wordOutcome = (outcome: Outcome, write: boolean): string =>
  outcome === 'written' && !write ? 'to be written' : outcome

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

  /** "3 rows read = 1 written + 1 unchanged + 0 kept + 1 not understood". Rows for another provider are told where there are any. */
  inWords(write: boolean): string {
    const told = outcomes.filter((outcome) => outcome !== 'for another provider' || this.of(outcome) > 0)
    const counts = told.map((outcome) => `${this.of(outcome)} ${wordOutcome(outcome, write)}`)
    return `${this.rows} ${this.#what}${this.rows === 1 ? '' : 's'} read = ${counts.join(' + ')}`
  }
}
