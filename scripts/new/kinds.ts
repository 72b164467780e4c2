import { type Catalogue, known } from '../../src/catalogue/catalogue.ts'
import type { RecordKind } from '../../src/catalogue/write/record-schemas.ts'
import { courseSchema } from '../../src/schema/course.ts'
import { providerSchema } from '../../src/schema/provider.ts'
import { newAgreement } from './agreement.ts'
import {
  type Answers,
  askId,
  askWords,
  type Choice,
  fixedWords,
  meaningOf,
  type Question,
} from './question.ts'

/** A kind of record: what has to be asked, and the file that comes of the answers. */
export interface NewKind {
  /** What is made, in a line. */
  does: string
  /** The flags that somebody types for one. */
  example: string
  questions: Question[]
  make: (answers: Answers, catalogue: Catalogue) => NewRecord
}

export interface NewRecord {
  path: string
  kind: RecordKind
  /** As the file says it. */
  record: object
  /** What it leaves open. */
  open?: string
}

const { shape: provider } = providerSchema
const { shape: course } = courseSchema

export const kinds: Record<string, NewKind> = {
  provider: {
    does: 'Makes a college, university or school.',
    example: '--name "Hill College" --kind college',
    questions: [
      askWords('name', 'Name', provider.name),
      {
        flag: 'kind',
        subject: 'Kind',
        meaning: meaningOf(provider.kind),
        choices: fixedWords(provider.kind),
      },
      askId(({ name = '' }) => name),
    ],
    make: ({ id, name, kind }, { network }) => ({
      path: `data/${network.id}/providers/${id}/provider.yaml`,
      kind: 'provider',
      record: { name, kind },
    }),
  },
  course: {
    does: 'Makes a course of a provider that is there.',
    example: '--provider riverside --title "Early Years" --award btec-extended-diploma --subject 1.5',
    questions: [
      { flag: 'provider', subject: 'Provider', meaning: 'Who teaches it.', choices: providersIn },
      askWords('title', 'Title', course.title),
      { flag: 'award', subject: 'Award', meaning: meaningOf(course.award), choices: awardsIn },
      { flag: 'subject', subject: 'Subject', meaning: meaningOf(course.subject), choices: subjectsIn },
      askId(({ award = '', title }, { awards }) => `${known(awards, award).short} ${title}`),
    ],
    make: ({ provider, id, title, award, subject }, { network }) => ({
      path: `data/${network.id}/providers/${provider}/courses/${id}.yaml`,
      kind: 'course',
      record: { title, award, subject },
    }),
  },
  agreement: newAgreement(providersIn),
}

function providersIn({ providers }: Catalogue): Choice[] {
  return Object.values(providers).map(({ id, name }) => ({ value: id, label: name }))
}

function awardsIn({ awards }: Catalogue): Choice[] {
  return Object.values(awards).map(({ id, title, short, synonyms }) => ({
    value: id,
    label: title,
    words: [short, ...synonyms].join(' '),
  }))
}

function subjectsIn({ subjects }: Catalogue): Choice[] {
  return Object.values(subjects).map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))
}
