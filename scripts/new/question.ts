import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { nearest } from '../../src/catalogue/nearest.ts'
import { choicesOf, descriptionOf } from '../../src/catalogue/wording/shape.ts'
import { asSlug, isKeptByWindows, slug } from '../../src/schema/values.ts'

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

/** Why an answer cannot be taken, with the nearest that can. */
export function objectionTo(
  question: Question,
  answer: string,
  catalogue: Catalogue,
  answers: Answers,
  called = `--${question.flag}`,
): string | undefined {
  const values = question.choices?.(catalogue, answers).map(({ value }) => value)
  if (values === undefined) return question.objection?.(answer, called)
  const unknown = listOf(answer).find((one) => !values.includes(one))
  if (unknown === undefined) return undefined
  const near = nearest(unknown, values)
  const some = `${values.slice(0, 12).join(', ')}${values.length > 12 ? ` and ${values.length - 12} more` : ''}`
  const hint =
    near !== undefined
      ? `Did you mean "${near}"?`
      : values.length === 0
        ? 'There is none yet: make it first.'
        : `Choose one of: ${some}.`
  return unknown === ''
    ? `${called} is empty.\n  ${hint}`
    : `${called} names "${unknown}", which there is not.\n  ${hint}`
}

export const listOf = (answer: string): string[] => answer.split(',').map((one) => one.trim())
