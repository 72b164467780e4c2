import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { Misuse } from '../arguments.ts'
import { type Answers, objectionTo, type Question } from './question.ts'

/** An answer for every question: what was said by flag, what is asked for in the terminal, or what is usual. Where nobody can
 *  be asked, everything that is missing is named at once. */
export async function answersTo(
  questions: Question[],
  said: Map<string, string>,
  catalogue: Catalogue,
  canAsk: boolean,
): Promise<Answers> {
  const answers: Answers = {}
  const missing: string[] = []
  for (const question of questions) {
    const { flag, usual, meaning } = question
    const given = said.get(flag)
    // The usual answer may depend on one that is missing.
    const unasked = () => (missing.length > 0 && usual !== undefined ? '' : usual?.(catalogue, answers))
    const answer = given ?? (canAsk ? await ask(question, catalogue, answers) : unasked())
    if (answer === undefined) missing.push(`  --${flag}  ${meaning}`)
    const objection =
      given === undefined || missing.length > 0 ? undefined : objectionTo(question, given, catalogue, answers)
    if (objection !== undefined) throw new Misuse(objection)
    answers[flag] = answer ?? ''
  }
  if (missing.length > 0) throw new Misuse(['These flags are missing:', ...missing].join('\n'))
  return answers
}

async function ask(question: Question, catalogue: Catalogue, answers: Answers): Promise<string> {
  const { flag, meaning: message } = question
  const options = question.choices?.(catalogue, answers)
  if (options?.length === 0) throw new Misuse(`There is nothing to choose for ${flag} yet.\n  Make it first.`)
  const usual = question.usual?.(catalogue, answers)
  const answer =
    options === undefined
      ? await text({
          message,
          ...(usual !== undefined && { initialValue: usual }),
          validate: (typed) => objectionTo(question, typed ?? '', catalogue, answers),
        })
      : question.many
        ? await autocompleteMultiselect({ message, options, required: true, maxItems: 10 })
        : await autocomplete({ message, options, maxItems: 10 })
  if (isCancel(answer)) throw new Misuse('Nothing was written.')
  return String(answer)
}
