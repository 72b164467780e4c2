import { type Month, monthOf } from '../graph/month.ts'
import type { Destination, Origin } from '../search/routes.ts'
import { count, monthInWords } from './dates.ts'
import { courseName, type Names, providerName } from './names.ts'
import { type ChosenOnPaper, onlySentence } from './paper-choices.ts'
import { routeInBrief } from './route-brief.ts'
import { capital, originName, originProvider } from './steps.ts'

/** What a sheet of the finder's answer says of the question, and of the destinations that it has no room for. */

/** "From BTEC Extended Diploma, Health to an honours top-up": `goal` as it stands in a sentence. */
export function askedOnPaper(names: Names, origin: Origin, goal: string): string {
  return `From ${originName(names, origin)} to ${goal}`
}

export interface ChosenFrom extends ChosenOnPaper {
  finish: Month
  /** What they said of themselves, each thing in a line. */
  said: string[]
}

/** Where they study and when they finish, what they said they have, and every choice that hides a route. */
export function askedSentences(names: Names, origin: Origin, chosen: ChosenFrom, today: string): string[] {
  const { finish, said } = chosen
  const place = originProvider(names, origin)
  const verb = finish < monthOf(today) ? 'finished' : 'finish'
  return [
    `${place === undefined ? 'You' : `At ${place}; you`} ${verb} in ${monthInWords(finish)}.`,
    said.length === 0 ? '' : `You told us: ${said.join('; ')}. Routes that this closes are left out.`,
    onlySentence('routes', chosen),
  ].filter((sentence) => sentence !== '')
}

/** "And 14 more destinations, each by its first route". */
export function restHeading(rest: number): string {
  return `And ${count(rest, 'more destination')}, each by its first route`
}

/** A destination that has one line: what it is, where, and the first route there. */
export function destinationOnPaper(
  names: Names,
  { course, routes, rest }: Destination,
): { title: string; line: string } {
  const [best] = routes
  const others = routes.length + rest.length - 1
  return {
    title: courseName(names, course),
    line: [
      providerName(names, course.provider, true),
      best === undefined ? '' : capital(routeInBrief(best)),
      others > 0 ? `${capital(count(others, 'other way'))} to get here` : '',
    ]
      .filter((part) => part !== '')
      .join('. ')
      .concat('.'),
  }
}
