import { type Catalogue, known } from '../../src/catalogue/catalogue.ts'
import { guaranteed } from '../../src/catalogue/checks/promises.ts'
import { nextReference } from '../../src/catalogue/next-reference.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { type Condition, leafSchemas } from '../../src/schema/condition.ts'
import type { Award } from '../../src/schema/reference.ts'
import { guarantees } from '../../src/schema/vocabulary.ts'
import { conditionsInBrief } from '../../src/text/conditions.ts'
import { promiseWords } from '../../src/text/guarantees.ts'
import { courseName, providerName } from '../../src/text/names.ts'
import { aYearFrom } from '../../src/text/still-useful.ts'
import { sendingOf } from '../import/agreements/read-row.ts'
import { readRequirements } from '../import/agreements/requirements.ts'
import { dayOfUse } from './day.ts'
import type { NewKind } from './kinds.ts'
import { type Answers, askId, askWords, type Choice, fixedWords, listOf, meaningOf } from './question.ts'

const { shape: agreement } = agreementSchema
const entryYear = agreement.entry.shape.year
const { via } = agreement.apply.shape

// The first of them is what a hasty person takes.
const promises: Choice[] = guarantees
  .map((value) => ({ value, label: `${value}: ${promiseWords[value].means}` }))
  .toReversed()
const years: Choice[] = ['not-stated', 'foundation', '1', '2', '3', '4', '5', 'top-up'].map((value) => ({
  value,
  label: value,
}))
/** A page that was read is no draft. */
const sources: Choice[] = ['partner', 'signed-document', 'illustrative'].map((value) => ({
  value,
  label: value,
}))

const weakestFirst = (choices: Choice[], weakest: string): Choice[] =>
  choices.toSorted((a, b) => Number(b.value === weakest) - Number(a.value === weakest))

/** A draft between courses: who may come, where to, and what is promised. Signatures and dates are added to the file. */
export function newAgreement(providers: (catalogue: Catalogue) => Choice[]): NewKind {
  return {
    does: 'Makes a draft of an agreement between courses that are there.',
    example:
      '--receiving northgate --from riverside/btec-health --to northgate/bsc-nursing-adult --guarantee interview --clause "Whoever passes is invited to an interview." --conditions completed --entry 1 --apply ucas --source partner',
    questions: [
      {
        flag: 'receiving',
        subject: 'Receiving provider',
        meaning: 'The provider that receives the learner, and so makes the promise.',
        choices: providers,
      },
      {
        flag: 'from',
        subject: 'From',
        meaning: 'The courses that learners come from.',
        choices: (all) => coursesOf(all),
        many: true,
      },
      {
        flag: 'to',
        subject: 'To',
        needs: ['receiving'],
        meaning: meaningOf(agreement.to),
        choices: (all, { receiving }) => coursesOf(all, receiving),
        many: true,
      },
      {
        flag: 'guarantee',
        subject: 'Promise',
        meaning: 'What is promised to those who meet the conditions. If two seem right, take the weaker.',
        choices: () => promises,
      },
      askWords('clause', 'Clause', agreement.clause),
      {
        ...askWords('conditions', 'Conditions', leafSchemas.other.shape.other),
        meaning:
          'What the promise depends on, in words; or the word completed: to finish the course that they come from.',
        spare: ({ guarantee = '' }) => !guaranteed.includes(guarantee),
      },
      {
        flag: 'entry',
        subject: 'Year of entry',
        meaning: meaningOf(entryYear),
        choices: () => years,
      },
      {
        flag: 'apply',
        subject: 'How to apply',
        meaning: meaningOf(via),
        choices: () => weakestFirst(fixedWords(via)(), 'not-stated'),
      },
      {
        flag: 'source',
        subject: 'Source',
        meaning:
          'Where these terms come from: partner (someone there told us), signed-document, or illustrative (made up).',
        choices: () => sources,
      },
      {
        ...askWords('review', 'Review', agreement.review.unwrap().shape.due),
        meaning: 'The day by which both sides look at it again. A year is usual.',
        usual: () => aYearFrom(dayOfUse()),
      },
      {
        ...askWords('reference', 'Reference', agreement.reference),
        usual: (all, { receiving = '' }) => nextReference(all, receiving),
      },
      {
        ...askId(({ from = '', to = '' }) =>
          [from, to].map((ids) => listOf(ids)[0]?.split('/')[1]).join('-to-'),
        ),
      },
    ],
    make: (answers, catalogue) => {
      const { conditions, told } = conditionsOf(answers, catalogue)
      return {
        path: `data/${catalogue.network.id}/providers/${answers.receiving}/agreements/${answers.id}.yaml`,
        kind: 'agreement',
        record: recordOf(answers, conditions),
        open: `${told}What nobody was asked is not in it: add ${conditions === undefined ? 'conditions, ' : ''}deadlines and signatures to the file.`,
      }
    },
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
      words: otherNames(known(catalogue.awards, course.award)),
    }))
}

const otherNames = ({ title, synonyms }: Award): string => [title, ...synonyms].join(' ')

/** The least that a draft says, and nothing that was not answered. */
function recordOf(
  { reference, guarantee = '', clause, from = '', to = '', entry = '', apply, review, source }: Answers,
  conditions: Condition | undefined,
) {
  return {
    reference,
    status: 'draft',
    guarantee,
    clause,
    from: listOf(from).map((course) => ({ course })),
    to: listOf(to),
    entry: { year: /^\d$/.test(entry) ? Number(entry) : entry },
    ...(conditions === undefined ? {} : { conditions }),
    apply: { via: apply },
    review: { due: review },
    source: { kind: source },
  }
}

/** The conditions as a list's are read: what the site can check where every word is understood, else the words themselves. What
 *  they were taken for is told. */
function conditionsOf(
  { conditions: said = '', from: ids = '' }: Answers,
  catalogue: Catalogue,
): { conditions?: Condition; told: string } {
  if (said === '') return { told: '' }
  if (said === 'completed') return { conditions: { completed: 'sending' }, told: '' }
  const from = listOf(ids)
  const sending = sendingOf(
    catalogue,
    catalogue.courses.filter(({ id }) => from.includes(id)),
  )
  const { condition, kept, unsaid } = readRequirements(said, sending, new Map())
  if (kept.length > 0 || unsaid !== undefined)
    return {
      conditions: { other: said },
      told: `The conditions stand in it as words: "${said}". Nobody's results are checked against words.\n  `,
    }
  const meant = conditionsInBrief(
    condition,
    catalogue,
    { award: sending.awards[0] },
    Number.POSITIVE_INFINITY,
  )
  return { conditions: condition, told: `The conditions "${said}" are taken as: ${meant}.\n  ` }
}
