import { asksNoLess } from '../catalogue/asks-more.ts'
import { type Catalogue, coursesById, known } from '../catalogue/catalogue.ts'
import { agreementFile, type Check } from '../catalogue/checks/check.ts'
import { type Conflict, findConflicts } from '../catalogue/other-promises.ts'
import { type ExampleLearner, exampleLearner } from '../eligibility/example-learner.ts'
import { monthOf } from '../graph/month.ts'
import type { Leaf, LeafOf } from '../schema/condition.ts'
import { leafKind } from '../schema/condition.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { conditionsInBrief } from './conditions.ts'
import { listInWords, monthInWords } from './dates.ts'
import { courseName, holdingName, providerName } from './names.ts'

/** One learner is promised one thing: no two agreements stand that say something different to the same person. Each pair is
 *  told once, with a learner who meets the conditions of both and can still start under both; where there can be none any more,
 *  nothing is told. */
export function onePromise(today: string): Check {
  return {
    name: 'one promise to one learner',
    severity: 'attention',
    find(catalogue) {
      return findConflicts(catalogue).flatMap((conflict) => {
        const learner = exampleLearner(conflict, catalogue, today)
        if (learner === undefined) return []
        return {
          file: agreementFile(catalogue, conflict.agreements[0].id),
          path: ['guarantee'],
          statement: `${learnerInWords(learner, catalogue)}: ${promisesInWords(conflict)}`,
          hint: hintOf(conflict, learner, catalogue),
        }
      })
    },
  }
}

const promised: Record<Guarantee, string> = {
  place: 'a place',
  offer: 'an offer',
  interview: 'an interview',
  'reduced-offer': 'a lower or priority offer',
  consideration: 'equal consideration',
  information: 'information',
  'not-stated': 'something that is not stated',
}

function promisesInWords({ agreements: [a, b], differs }: Conflict): string {
  if (differs === 'guarantee')
    return `${a.reference} promises ${promised[a.guarantee]}, ${b.reference} ${promised[b.guarantee]}.`
  const apart = {
    conditions: 'on other conditions',
    credit: 'with other credit',
    nothing: 'on the same terms',
  }
  return `${a.reference} and ${b.reference} both promise ${promised[a.guarantee]}, ${apart[differs]}.`
}

const supersede = 'Let the newer one supersede the other'
const meant = `${supersede}, or say in from or conditions who is meant.`

function hintOf(
  { agreements: [a, b], differs }: Conflict,
  { award }: ExampleLearner,
  catalogue: Catalogue,
): string {
  if (differs === 'credit') return `${supersede}, or correct entry.credit in one of them.`
  if (differs === 'nothing') return `${supersede}, or take the learner out of from in one of them.`
  const asks = (one: typeof a, other: typeof a) =>
    asksNoLess(one.conditions, other.conditions, award, catalogue)
  const [more, less] = [asks(a, b), asks(b, a)]
  if (more === less) return meant
  const [harder, easier] = more ? [a, b] : [b, a]
  const why =
    differs === 'guarantee'
      ? `${harder.reference} asks for more and promises less.`
      : `${harder.reference} asks for more than ${easier.reference} and promises the same.`
  return `${why} ${meant}`
}

/** "A learner from Riverside College with BTEC Extended Diploma, Health at DMM, GCSE maths grade 4 and a supportive reference
 *  who starts in September 2027 and wants northgate/fdsc-nursing". */
function learnerInWords(learner: ExampleLearner, catalogue: Catalogue): string {
  const { award, to, start, startIsNamed, cohort } = learner
  const grade = learner.having.find((leaf) => isOverallGrade(leaf, award))
  const rest = learner.having.filter((leaf) => leaf !== grade && !isPass(leaf, award))
  const things = rest.map((leaf) =>
    conditionsInBrief(leaf, catalogue, { award, start }, Number.POSITIVE_INFINITY, 'ing'),
  )
  const at = grade === undefined ? '' : ` at ${(grade as LeafOf<'grade'>).grade}`
  const does = [
    ...(cohort === undefined ? [] : [`began it in ${monthInWords(monthOf(cohort))}`]),
    ...(startIsNamed ? [`starts in ${monthInWords(start)}`] : []),
    `wants ${to}`,
  ]
  const has = listInWords([`${takenBy(learner, catalogue)}${at}`, ...things])
  return `A learner ${whence(learner, catalogue)}with ${has} who ${listInWords(does)}`
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
