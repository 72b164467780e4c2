import type { Condition, Leaf } from '../schema/condition.ts'
import { type AskedOf, branchOf, type InLine, inline, leafText, type Worded } from './conditions.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'

/** Conditions where there is room for them, which the first answer does not need. */

/** A condition ready to be shown: a line, and what stands below it. Leaves have nothing below. */
export interface ConditionLine {
  text: string
  note: string | undefined
  below: ConditionLine[]
}

/** The whole tree in plain words. An `all` at the top is the list itself: its heading belongs to the page. */
export function conditionLines(
  condition: Condition | undefined,
  catalogue: Names,
  asked: AskedOf = {},
): ConditionLine[] {
  const names = { ...catalogue, asked }
  if (condition === undefined) return []
  if ('all' in condition && condition.note === undefined)
    return condition.all.map((branch) => lineOf(branch, names))
  return [lineOf(condition, names)]
}

/** One row of the tree, whole, as a phrase: "GCSE maths grade 4 or Functional Skills maths level 2". */
export function conditionSummary(
  condition: Condition,
  catalogue: Names,
  asked: Pick<AskedOf, 'course'> = {},
): string {
  const names: InLine = { ...catalogue, asked, most: Number.POSITIVE_INFINITY, deed: 'to' }
  const branch = branchOf(condition)
  const phrase =
    branch?.wanted === 1 && branch.of.length === 2
      ? branch.of.map((inner) => inline(inner, names)).join(' or ')
      : inline(condition, names)
  return withoutStop(phrase)
}

/** A phrase goes on, or is ended by what it stands in. */
const withoutStop = (phrase: string): string => phrase.replace(/\.$/, '')

function lineOf(condition: Condition, names: Worded): ConditionLine {
  const branch = branchOf(condition)
  if (branch === undefined)
    return { text: leafText(condition as Leaf, names), note: condition.note, below: [] }
  const leavesOnly = branch.of.every((inner) => branchOf(inner) === undefined)
  if (branch.wanted === 1 && leavesOnly && branch.of.length <= 2)
    return {
      text: listInWords(
        branch.of.map((inner) => leafText(inner as Leaf, names)),
        'or',
      ),
      note: condition.note,
      below: [],
    }
  return { text: branch.heading, note: condition.note, below: branch.of.map((inner) => lineOf(inner, names)) }
}
