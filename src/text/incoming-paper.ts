import type { Month } from '../graph/month.ts'
import type { Course } from '../schema/course.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { count, monthInWords } from './dates.ts'
import { courseName, type Names, providerName } from './names.ts'
import { promiseNames } from './promise-names.ts'

/** What an adviser's sheet of who can come says of the question: nothing on paper shows what was chosen. */

/** "Who can come to BSc (Hons) Nursing (Adult)?" */
export function whoCanCome(names: Names, course: Course): string {
  return `Who can come to ${courseName(names, course)}?`
}

/** What was chosen; each part is undefined where it is as usual. */
export interface ChosenInto {
  finish: Month
  /** As it is chosen: "Part-time", "While working". */
  way: string | undefined
  /** What they come with, in words. */
  who: string | undefined
  near: string | undefined
  miles: number
  least: Guarantee | undefined
  steps: number | undefined
}

/** Where the course is and what was asked of those who come, with every choice that hides somebody. */
export function chosenSentences(names: Names, course: Course, chosen: ChosenInto): string {
  const { finish, way, who, near, miles, least, steps } = chosen
  const only = [
    who && `from ${who.replace(/^Anything/, 'anything')}`,
    way && `studying ${way.toLowerCase()}`,
    near && `with every course within ${miles} miles of ${near}`,
    least && `with at least ${promised(least)} at every step`,
    steps && `in at most ${count(steps, 'step')}`,
  ].filter(Boolean)
  return [
    `At ${providerName(names, course.provider, true)}, for people who finish in ${monthInWords(finish)}.`,
    ...(only.length === 0 ? [] : [`Only such ways are shown: ${only.join('; ')}.`]),
  ].join(' ')
}

const promised = (least: Guarantee): string =>
  least === 'information' ? 'something agreed' : promiseNames[least].short.toLowerCase()
