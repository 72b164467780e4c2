import { termsApart } from '../catalogue/apart.ts'
import { asksNoLess } from '../catalogue/asks-more.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { agreementFile, type Check } from '../catalogue/checks/check.ts'
import { type Conflict, findConflicts } from '../catalogue/other-promises.ts'
import { type ExampleLearner, exampleLearner } from '../eligibility/example-learner.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { listInWords } from './dates.ts'
import { learnerInWords } from './example-learner.ts'

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

const termNames: Record<ReturnType<typeof termsApart>[number], string> = {
  bridging: 'bridging',
  deadlines: 'deadlines',
  limits: 'limits',
  apply: 'how to apply',
  support: 'support',
  excluded: 'the courses that are excluded',
}

function promisesInWords({ agreements: [a, b], differs }: Conflict): string {
  if (differs === 'guarantee')
    return `${a.reference} promises ${promised[a.guarantee]}, ${b.reference} ${promised[b.guarantee]}.`
  const apart = {
    conditions: 'on other conditions',
    credit: 'with other credit',
    terms: `on the same conditions, and differ in ${listInWords(termsApart(a, b).map((name) => termNames[name]))}`,
    nothing: `on the same terms${JSON.stringify(a.valid) === JSON.stringify(b.valid) ? '' : ', while both stand'}`,
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
  if (differs === 'terms') return `${supersede}, or say the same in both, or say in from who is meant.`
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
