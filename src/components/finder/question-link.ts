import { type Asked, writeQuestion } from './question.ts'

/** The fragment of a link to be copied: the question, what is open, and the day. Nothing that a learner has said of
 *  themselves is part of it. */
export function writeLink(asked: Asked, open: string | undefined, today: string): string {
  return `${writeQuestion(asked)}${open === undefined ? '' : `&open=${open}`}&shared=${today}`
}
