import type { Readable, Writable } from 'node:stream'
import { autocomplete, isCancel, select, text } from '@clack/prompts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { Misuse } from '../arguments.ts'
import { type Answers, type Choice, objectionTo, type Question } from './question.ts'
import { searchOf } from './search-choices.ts'

/** Where somebody is asked, and answers. */
export interface Terminal {
  input: Readable
  output: Writable
}

/** The terminal that somebody sits at; undefined where nobody does, so that nobody can be asked. */
export const ownTerminal = (): Terminal | undefined =>
  process.stdin.isTTY === true && process.stdout.isTTY === true
    ? { input: process.stdin, output: process.stdout }
    : undefined

/** An answer for every question: what was said by flag, what is asked for in the terminal, or what is usual. All that is wrong
 *  with the flags is said at once, and before anything is asked; where nobody can be asked, so is all that is missing. */
export async function answersTo(
  questions: Question[],
  said: Map<string, string>,
  catalogue: Catalogue,
  terminal: Terminal | undefined,
): Promise<Answers> {
  const answers: Answers = {}
  for (const { flag } of questions) {
    const given = said.get(flag)?.trim()
    if (given !== undefined) answers[flag] = given
  }
  refuse(wrongIn(questions, catalogue, answers), terminal === undefined ? missingIn(questions, answers) : [])
  for (const question of questions) {
    const { flag, usual } = question
    const objection =
      flag in answers ? objectionTo(question, answers[flag] ?? '', catalogue, answers) : undefined
    if (objection !== undefined) throw new Misuse(objection)
    if (question.spare?.(answers) === true) answers[flag] ??= ''
    answers[flag] ??=
      terminal === undefined
        ? (usual?.(catalogue, answers) ?? '')
        : await ask(question, catalogue, answers, terminal)
  }
  return answers
}

/** What is wrong with the answers that are there. One that is judged by another has to wait until that one is right. */
function wrongIn(questions: Question[], catalogue: Catalogue, answers: Answers): string[] {
  const right = new Set<string>()
  return questions.flatMap((question) => {
    const { flag, needs = [] } = question
    const answer = answers[flag]
    if (answer === undefined || !needs.every((other) => right.has(other))) return []
    const objection = objectionTo(question, answer, catalogue, answers)
    if (objection === undefined) right.add(flag)
    return objection ?? []
  })
}

const missingIn = (questions: Question[], answers: Answers): string[] =>
  questions
    .filter(
      ({ flag, usual, spare }) => usual === undefined && spare?.(answers) !== true && !(flag in answers),
    )
    .map(({ flag, meaning }) => `  --${flag}  ${meaning}`)

function refuse(wrong: string[], missing: string[]): void {
  const listed = missing.length === 0 ? [] : ['These flags are missing:', ...missing]
  if (wrong.length + missing.length > 0) throw new Misuse([...wrong, ...listed].join('\n'))
}

async function ask(
  question: Question,
  catalogue: Catalogue,
  answers: Answers,
  terminal: Terminal,
): Promise<string> {
  const { subject, meaning, usual, many = false } = question
  const message = `${subject}. ${meaning}`
  const options = question.choices?.(catalogue, answers)
  if (options?.length === 0)
    throw new Misuse(`There is nothing to choose for "${subject}" yet.\n  Make it first.`)
  if (options !== undefined) {
    const fits = searchOf(options, catalogue)
    const first = await askOption(message, options, fits, terminal)
    return many ? [first, ...(await askMore(subject, options, first, fits, terminal))].join(',') : first
  }
  return askText(
    message,
    usual?.(catalogue, answers) ?? '',
    (typed) => objectionTo(question, typed, catalogue, answers, subject),
    terminal,
  )
}

/** Asks for words, and again until nothing is to be said against them. Throws a Misuse where the person gives up. */
export async function askText(
  message: string,
  initialValue: string,
  objection: (typed: string) => string | undefined,
  terminal: Terminal,
): Promise<string> {
  const answer = await text({
    ...terminal,
    message,
    initialValue,
    validate: (typed) => objection((typed ?? '').trim())?.replaceAll('\n ', ''),
  })
  return answered(answer).trim()
}

/** Asks for one of a few words. */
export const askChoice = async (message: string, choices: string[], terminal: Terminal): Promise<string> =>
  answered(await select({ ...terminal, message, options: choices.map((value) => ({ value, label: value })) }))

type Fits = ReturnType<typeof searchOf>

/** Nothing is chosen where nothing fits what was typed. */
const askOption = async (
  message: string,
  options: Choice[],
  fits: Fits,
  terminal: Terminal,
): Promise<string> =>
  answered(
    await autocomplete({
      ...terminal,
      message,
      options,
      maxItems: 10,
      filter: (typed, { value }) => fits(typed, value),
      validate: (chosen) =>
        chosen === undefined ? 'Nothing in the list fits that. Delete it, or type other words.' : undefined,
    }),
  )

/** One at a time, since each is then read back by its name. */
async function askMore(
  subject: string,
  options: Choice[],
  first: string,
  fits: Fits,
  terminal: Terminal,
): Promise<string[]> {
  const chosen = [first]
  while (chosen.length < options.length) {
    const others = options.filter(({ value }) => !chosen.includes(value))
    const all = [{ value: '', label: 'That is all' }, ...others]
    const answer = await askOption(`${subject}. Is there another?`, all, fits, terminal)
    if (answer === '') break
    chosen.push(answer)
  }
  return chosen.slice(1)
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new Misuse('Nothing was written.')
  return String(answer)
}
