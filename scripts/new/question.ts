import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { nearest } from '../../src/catalogue/nearest.ts'
import { choicesOf, descriptionOf } from '../../src/catalogue/wording/shape.ts'
import { asSlug, isKeptByWindows, slug } from '../../src/schema/values.ts'
import { searchOf } from './search-choices.ts'

/** One thing that a new record needs to be told: a flag on the command line, or a question in the terminal. */
export interface Question {
  flag: string
  /** What it is about, in a word or two: what a person is asked for in the terminal. */
  subject: string
  /** What the answer is, as a sentence. */
  meaning: string
  /** The answers to choose from; absent where it is free. */
  choices?: (catalogue: Catalogue, answers: Answers) => Choice[]
  /** Several may be given, with commas between. */
  many?: boolean
  /** The flags whose answers it is judged by. */
  needs?: string[]
  /** Where it need not be answered, and is not asked. */
  spare?: (answers: Answers) => boolean
  /** What is taken where nothing is said; a question without it must be answered. */
  usual?: (catalogue: Catalogue, answers: Answers) => string
  /** Why a free answer does not fit; undefined where it does. `called` is what the answer is called there. */
  objection?: (answer: string, called: string) => string | undefined
}

export interface Choice {
  value: string
  label: string
  /** Other words that people type for it. */
  words?: string
}

/** By flag. */
export type Answers = Record<string, string>

type Field = Parameters<typeof choicesOf>[0]

/** What the schema says of a field. */
export const meaningOf = (field: Field): string => descriptionOf(field) ?? ''

export const fixedWords = (field: Field) => (): Choice[] =>
  choicesOf(field).map((value) => ({ value, label: value }))

/** A question for words, in the schema's own terms. */
export const askWords = (flag: string, subject: string, field: Field): Question => ({
  flag,
  subject,
  meaning: meaningOf(field),
  objection: (answer, called) => {
    if (answer === '') return `${called} is empty.\n  ${meaningOf(field)}`
    const message = field.safeParse(answer).error?.issues[0]?.message
    if (message === undefined) return undefined
    const [statement = '', hint = ''] = message.split('\n')
    return statement.startsWith('is not') && !hint.includes('the line out')
      ? `${called} is "${answer.slice(0, 60)}", which ${statement}\n  ${hint}`
      : `${called} is "${answer.slice(0, 60)}", which does not fit.\n  ${meaningOf(field)}`
  },
})

/** The name of the file, which other records use. */
export const askId = (words: (answers: Answers, catalogue: Catalogue) => string): Question => ({
  flag: 'id',
  subject: 'File name',
  meaning: 'The name of its file: short, since other records use it, and never changed.',
  usual: (catalogue, answers) => asSlug(words(answers, catalogue)),
  objection: objectionToName,
})

/** Why nothing can be called this in the data; undefined where it can. */
export function objectionToName(name: string): string | undefined {
  if (isKeptByWindows(name))
    return `"${name}" is a name that Windows keeps for itself, so that nobody there could open the file.\n  Add a word to it, after a hyphen.`
  return slug.safeParse(name).success
    ? undefined
    : `"${name}" is not a name that other records can use.\n  Use lower-case letters, digits and single hyphens: ${asSlug(name)}`
}

/** What to write in place of an answer that there is not. What has all of its words is what is meant; a name that only looks like
 *  it may be another thing, where a whole word of it differs. */
function whichOf(choices: Choice[], unknown: string, { meaning }: Question, catalogue: Catalogue): string {
  if (choices.length === 0) return 'There is none yet: make it first.'
  const fits = searchOf(choices, catalogue)
  const meant = /[a-z\d]/i.test(unknown) ? choices.filter(({ value }) => fits(unknown, value)) : []
  if (meant.length === 1) return `Did you mean "${meant[0]?.value}"?`
  if (meant.length > 0 && meant.length <= mostNamed)
    return `Choose one of: ${meant.map(({ value, label }) => (value === label ? value : `${value} (${label})`)).join(', ')}.`
  const values = choices.map(({ value }) => value)
  const near = nearest(unknown, values)
  if (near !== undefined && !otherWord(unknown, near)) return `Did you mean "${near}"?`
  const some = values.slice(0, mostNamed).join(', ')
  return values.length <= mostNamed
    ? `Choose one of: ${some}.`
    : `${meaning}\n  Choose one of: ${some} and ${values.length - mostNamed} more.`
}

const mostNamed = 12

/** Whether one of their words is not a slip for the other's: "foundation-degree" is no foundation-year. */
function otherWord(typed: string, name: string): boolean {
  const words = typed.split(/[\s_/-]+/)
  const named = name.split(/[/-]/)
  return (
    words.length === named.length && words.some((word, at) => nearest(word, [named[at] ?? '']) === undefined)
  )
}

/** Why an answer cannot be taken, with the nearest that can. */
export function objectionTo(
  question: Question,
  answer: string,
  catalogue: Catalogue,
  answers: Answers,
  called = `--${question.flag}`,
): string | undefined {
  const choices = question.choices?.(catalogue, answers)
  if (choices === undefined) return question.objection?.(answer, called)
  const values = choices.map(({ value }) => value)
  const unknown = listOf(answer).find((one) => !values.includes(one))
  if (unknown === undefined) return undefined
  const hint = whichOf(choices, unknown, question, catalogue)
  return unknown === ''
    ? `${called} is empty.\n  ${hint}`
    : `${called} names "${unknown}", which there is not.\n  ${hint}`
}

export const listOf = (answer: string): string[] => answer.split(',').map((one) => one.trim())
