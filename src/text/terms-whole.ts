import type { Catalogue } from '../catalogue/catalogue.ts'
import { agreedTerms } from '../certificate/terms.ts'
import type { Agreement } from '../schema/agreement.ts'
import { type ConditionLine, conditionLines } from './condition-lines.ts'
import { dateInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { selectorText } from './selectors.ts'
import { type Term, termLabels, termWords } from './term-words.ts'
import { contactInWords, ended, quoted } from './was-and-is.ts'

type Told = Term['field']

/** Everything that an agreement says, a line or more for each thing, for whoever has to judge it: but for the promise itself, which
 *  stands above it. What it should say and does not is named as not stated. */
export function wholeTerms(agreement: Agreement, catalogue: Catalogue): string[] {
  const terms = agreedTerms(agreement)
  const words = (field: Told) =>
    terms[field] === undefined ? '' : termWords({ field, value: terms[field] } as Term, catalogue)
  const said = (field: Told, otherwise = 'not stated') =>
    `${termLabels[field]}: ${ended(words(field) || otherwise)}`
  const stated = (...fields: Told[]) =>
    fields.filter((field) => words(field) !== '').map((field) => said(field))
  return [
    said('clause'),
    `Who may come: ${agreement.from.map((one) => selectorText(one, agreement, catalogue)).join('; ')}.`,
    `Where to: ${agreement.to.map((id) => courseAt(id, catalogue)).join('; ')}.`,
    ...stated('excluded'),
    said('entry'),
    ...askedLines(agreement, catalogue),
    said('bridging'),
    said('deadlines'),
    said('apply'),
    ...stated('limits'),
    said('valid'),
    ...stated('support'),
    ...stated('accord', 'earlier_versions'),
    said('signed', 'by nobody'),
    sourceLine(agreement, catalogue),
    ...besideTerms(agreement),
  ]
}

/** One line for each thing that is asked, so that none is lost in a long one. */
function askedLines({ conditions }: Agreement, catalogue: Catalogue): string[] {
  if (conditions === undefined) return ['It asks: nothing that is stated.']
  return ['It asks for all of this:', ...rows(conditionLines(conditions, catalogue), '')]
}

const rows = (lines: ConditionLine[], indent: string): string[] =>
  lines.flatMap(({ text, note, below }) => [
    `${indent}- ${text}${note === undefined ? '' : ` (${note})`}`,
    ...rows(below, `${indent}  `),
  ])

function courseAt(id: string, catalogue: Catalogue): string {
  const course = catalogue.courses.find((one) => one.id === id)
  return course === undefined
    ? id
    : `${courseName(catalogue, course)}, ${providerName(catalogue, course.provider)}`
}

function sourceLine({ source }: Agreement, catalogue: Catalogue): string {
  const parts = [
    termWords({ field: 'source', value: source.kind }, catalogue),
    source.url,
    source.seen === undefined ? undefined : `seen ${dateInWords(source.seen)}`,
    source.note,
  ]
  return `${termLabels.source}: ${ended(parts.filter((part) => part !== undefined).join(', '))}`
}

function besideTerms({ review, contact, summary, note }: Agreement): string[] {
  const lines: [string, string | undefined][] = [
    ['Review by', review === undefined ? 'no day stated' : dateInWords(review.due)],
    ['Whom to ask', contactInWords(contact)],
    ['Summary', quoted(summary)],
    ['Note', quoted(note)],
  ]
  return lines.flatMap(([what, words]) => (words === undefined ? [] : [`${what}: ${ended(words)}`]))
}
