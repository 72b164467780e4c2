import { type Catalogue, coursesById, known } from '../catalogue/catalogue.ts'
import type { ExampleLearner } from '../eligibility/example-learner.ts'
import { lastBefore } from '../eligibility/opening.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Leaf, LeafOf } from '../schema/condition.ts'
import { leafKind } from '../schema/condition.ts'
import { type AskedOf, conditionsInBrief } from './conditions.ts'
import { listInWords, monthInWords } from './dates.ts'
import { courseName, holdingName, providerName } from './names.ts'

/** "A learner from Riverside College with BTEC Extended Diploma, Health at DMM, GCSE maths grade 4 and a supportive reference
 *  who starts in September 2027 and wants northgate/fdsc-nursing". */
export function learnerInWords(learner: ExampleLearner, catalogue: Catalogue): string {
  const { award, to, start, startIsNamed, cohort } = learner
  const grade = learner.having.find((leaf) => isOverallGrade(leaf, award))
  const rest = learner.having.filter((leaf) => leaf !== grade && !isPass(leaf, award))
  const asked = { award, ...(startIsNamed && { start }) }
  const things = plainest(rest, start).map((leaf) => thingInWords(leaf, catalogue, asked))
  const at = grade === undefined ? '' : ` at ${(grade as LeafOf<'grade'>).grade}`
  const does = [
    ...(cohort === undefined ? [] : [`began it in ${monthInWords(monthOf(cohort))}`]),
    ...(startIsNamed ? [`starts in ${monthInWords(start)}`] : []),
    `wants ${to}`,
  ]
  const has = listInWords([`${takenBy(learner, catalogue)}${at}`, ...things])
  return `A learner ${whence(learner, catalogue)}with ${has} who ${listInWords(does)}`
}

/** Of several days to apply by in the same way, only the first counts. What is asked without being stated comes last, once. */
function plainest(leaves: Leaf[], start: Month): Leaf[] {
  const dayOf = ({ applied_by: day }: LeafOf<'applied_by'>) => (day.length > 5 ? day : lastBefore(day, start))
  const days = leaves.filter((leaf) => 'applied_by' in leaf)
  const [first] = days.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const spare = days.filter((day) => day !== first && days.every(({ how }) => how === first?.how))
  const unsaid = leaves.filter((leaf) => 'not_stated' in leaf)
  const left = new Set<Leaf>([...spare, ...unsaid])
  return [...leaves.filter((leaf) => !left.has(leaf)), ...unsaid.slice(0, 1)]
}

/** "GCSE maths grade 4", "a residence that fits (Scotland)", "whatever is not stated". */
function thingInWords(leaf: Leaf, catalogue: Catalogue, asked: AskedOf): string {
  if ('residency' in leaf) return `a residence that fits (${leaf.residency})`
  if ('not_stated' in leaf) return 'whatever is asked without being stated'
  return conditionsInBrief(leaf, catalogue, asked, Number.POSITIVE_INFINITY, 'ing')
}

const isOverallGrade = (leaf: Leaf, award: string): boolean => {
  const { award: named, count } = leaf as LeafOf<'grade'>
  return leafKind(leaf) === 'grade' && count === undefined && (named === undefined || named.includes(award))
}

const isPass = (leaf: Leaf, award: string): boolean =>
  'completed' in leaf && (leaf.completed === 'sending' || leaf.completed.includes(award))

function takenBy({ course, award, subject }: ExampleLearner, catalogue: Catalogue): string {
  const taken = coursesById(catalogue).get(course ?? '')
  if (taken !== undefined) return courseName(catalogue, taken)
  return subject !== undefined && catalogue.subjects[subject] !== undefined
    ? holdingName(catalogue, award, subject)
    : known(catalogue.awards, award).short
}

/** Where they studied, unless that is only the body that makes the award. */
function whence({ provider }: ExampleLearner, catalogue: Catalogue): string {
  if (provider === 'partners') return 'from a partner '
  const record = catalogue.providers[provider ?? '']
  return record === undefined || record.kind === 'awarding-body'
    ? ''
    : `from ${providerName(catalogue, record.id)} `
}
