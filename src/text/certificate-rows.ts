import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import { bridgingLine } from './certificate-terms.ts'
import { type ConditionLine, conditionLines } from './condition-lines.ts'

/** One row of the sheet's table of conditions. */
export interface Row {
  text: string
  note: string | undefined
  depth: number
  /** Whether the learner says something of it: a heading such as "One of these:" is not answered itself. */
  asks: boolean
}

/** The conditions of an agreement and the study that bridges to it, row by row; never empty. */
export function rowsOf(agreement: Agreement, catalogue: Catalogue): Row[] {
  const rows = flatten(conditionLines(agreement.conditions, catalogue), 0)
  const bridging = bridgingLine(agreement, catalogue)
  const all =
    bridging === undefined
      ? rows
      : [...rows, { text: bridging, note: undefined, depth: 0, asks: agreement.bridging.need === 'required' }]
  return all.length > 0 ? all : [{ text: 'No condition is stated.', note: undefined, depth: 0, asks: false }]
}

function flatten(lines: ConditionLine[], depth: number): Row[] {
  return lines.flatMap(({ text, note, below }) => [
    { text, note, depth, asks: below.length === 0 },
    ...flatten(below, depth + 1),
  ])
}
