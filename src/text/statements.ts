import type { Said } from '../eligibility/reason.ts'
import { partsOf, type Verdict } from '../eligibility/verdict.ts'
import { type ConditionLine, conditionLines } from './condition-lines.ts'
import type { Names } from './names.ts'
import { subjectWord } from './questions.ts'
import { saidText } from './verdicts.ts'

/** What a sheet's cell has room for. */
const longest = 60

/** For each row of a certificate's conditions, in its order, what the learner has said of it, as their own statement and
 *  never as a judgement; empty where they have said nothing, and for headings. */
export function statementRows(verdict: Verdict, names: Names): string[] {
  const { condition, below } = verdict
  const verdicts = 'all' in condition && condition.note === undefined ? below : [verdict]
  return conditionLines(condition, names).flatMap((line, index) => rowsOf(line, verdicts[index], names))
}

function rowsOf(line: ConditionLine, verdict: Verdict | undefined, names: Names): string[] {
  if (line.below.length === 0) return [verdict === undefined ? '' : statementText(verdict, names)]
  return ['', ...line.below.flatMap((inner, index) => rowsOf(inner, verdict?.below[index], names))]
}

/** "Has GCSE maths at 5", "Expects DMM": of alternatives all that they have, or that they have none. */
function statementText(verdict: Verdict, names: Names): string {
  const leaves = leavesOf(verdict)
  const has = leaves.map((leaf) => hasText(leaf, leaves.length > 1, names)).filter((text) => text !== '')
  const hasNot = leaves.map(hasNotText).filter((text) => text !== '')
  const fitting = (has.length > 0 ? has : hasNot.slice(0, 1)).reduce(
    (all, one) => (all === '' ? one : `${all}; ${one}`.length > longest ? all : `${all}; ${one}`),
    '',
  )
  return fitting.length > longest ? '' : fitting
}

function leavesOf(verdict: Verdict): Verdict[] {
  return verdict.below.length === 0 ? partsOf(verdict) : verdict.below.flatMap(leavesOf)
}

function hasText({ reason }: Verdict, among: boolean, names: Names): string {
  switch (reason.is) {
    case 'enough':
    case 'short':
      return saidStatement(reason.said, reason.expected, among, names)
    case 'unclear':
      // Whether they have it or expect it is not part of this reason.
      return reason.said === undefined ? '' : saidText(reason.said, names)
    case 'old-enough':
      return `Will be ${reason.age} or older then`
    default:
      return ''
  }
}

/** `among` several alternatives the award is named with its grade. */
function saidStatement(said: Said, expected: boolean, among: boolean, names: Names): string {
  const verb = expected ? 'Expects' : 'Has'
  if ('fact' in said) return expected ? 'Expects this' : 'Has this'
  if ('achieved' in said) return `${expected ? 'Expects it' : 'Got it'} in ${saidText(said, names)}`
  if ('unit' in said && said.grade === 'not-passed') return `Has not passed ${said.unit}`
  if ('unit' in said && said.grade === 'passed')
    return `${expected ? 'Expects to pass' : 'Has passed'} ${said.unit}`
  if ('award' in said && !('grade' in said))
    return `${expected ? 'Expects to pass' : 'Has'} ${saidText(said, names)}`
  const award =
    among && 'grade' in said && 'award' in said ? names.awards[said.award ?? '']?.short : undefined
  return `${verb} ${saidText(said, names)}${award === undefined ? '' : ` in ${award}`}`
}

function hasNotText({ reason, condition }: Verdict): string {
  if (reason.is === 'not-taught') return 'College does not teach it'
  if (reason.is === 'too-young') return `Will not be ${reason.age} then`
  if (reason.is !== 'none') return ''
  if ('gcse' in condition)
    return condition.gcse === 'any' ? 'Has no GCSEs' : `Has no GCSE ${subjectWord(condition.gcse)}`
  return 'Does not have it'
}
