import type { Month } from '../graph/month.ts'
import type { Course } from '../schema/course.ts'
import { monthInWords } from './dates.ts'
import { courseName, type Names, providerName } from './names.ts'
import { type ChosenOnPaper, onlySentence } from './paper-choices.ts'

/** What an adviser's sheet of who can come says of the question. */

/** "Who can come to BSc (Hons) Nursing (Adult)?" */
export function whoCanCome(names: Names, course: Course): string {
  return `Who can come to ${courseName(names, course)}?`
}

export interface ChosenInto extends ChosenOnPaper {
  finish: Month
  /** What they come with, in words. */
  who: string | undefined
}

/** Where the course is and what was asked of those who come, with every choice that hides somebody. */
export function chosenSentences(names: Names, course: Course, chosen: ChosenInto): string {
  const { finish, who } = chosen
  const from = who && `from ${who.replace(/^Anything/, 'anything')}`
  const where = `At ${providerName(names, course.provider, true)}, for people who finish in ${monthInWords(finish)}.`
  return `${where} ${onlySentence('ways', chosen, from)}`.trim()
}
