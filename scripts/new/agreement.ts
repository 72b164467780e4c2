import { type Catalogue, coursesById } from '../../src/catalogue/catalogue.ts'
import { nextReference } from '../../src/catalogue/next-reference.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { courseName, providerName } from '../../src/text/names.ts'
import type { NewKind } from './kinds.ts'
import { type Answers, askId, askWords, type Choice, fixedWords, listOf, meaningOf } from './question.ts'

const { shape: agreement } = agreementSchema

/** A draft between courses: who may come, where to, and what is promised. Signatures and dates are added to the file. */
export function newAgreement(providers: (catalogue: Catalogue) => Choice[]): NewKind {
  return {
    questions: [
      {
        flag: 'receiving',
        meaning: 'The provider that receives the learner, and so makes the promise.',
        choices: providers,
      },
      {
        flag: 'from',
        meaning: 'The courses that learners come from.',
        choices: (all) => coursesOf(all),
        many: true,
      },
      {
        flag: 'to',
        meaning: meaningOf(agreement.to),
        choices: (all, { receiving }) => coursesOf(all, receiving),
        many: true,
      },
      {
        flag: 'guarantee',
        meaning: meaningOf(agreement.guarantee),
        choices: fixedWords(agreement.guarantee),
      },
      askWords('clause', agreement.clause),
      {
        ...askWords('reference', agreement.reference),
        usual: (all, { receiving = '' }) => nextReference(all, receiving),
      },
      {
        ...askId(({ from = '', to = '' }) =>
          [from, to].map((ids) => listOf(ids)[0]?.split('/')[1]).join('-to-'),
        ),
      },
    ],
    make: (answers, catalogue) => ({
      path: `data/${catalogue.network.id}/providers/${answers.receiving}/agreements/${answers.id}.yaml`,
      kind: 'agreement',
      record: recordOf(answers, catalogue),
    }),
  }
}

function coursesOf(catalogue: Catalogue, receiving?: string): Choice[] {
  return catalogue.courses
    .filter(
      ({ provider, awarded_by }) => receiving === undefined || [provider, awarded_by].includes(receiving),
    )
    .map((course) => ({
      value: course.id,
      label: `${courseName(catalogue, course)}, ${providerName(catalogue, course.provider)}`,
    }))
}

/** The least that a draft says. A promise of a place, an offer or an interview depends on passing what they come from. */
function recordOf({ reference, guarantee = '', clause, from = '', to = '' }: Answers, catalogue: Catalogue) {
  const target = coursesById(catalogue).get(listOf(to)[0] ?? '')
  const isTopUp = catalogue.awards[target?.award ?? '']?.kind === 'top-up'
  return {
    reference,
    status: 'draft',
    guarantee,
    clause,
    from: listOf(from).map((course) => ({ course })),
    to: listOf(to),
    entry: { year: isTopUp ? 'top-up' : 1 },
    conditions: { completed: 'sending' },
    apply: { via: 'not-stated' },
    source: { kind: 'signed-document' },
  }
}
