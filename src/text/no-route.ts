import type { ClosedStep, Reason } from '../search/no-route.ts'
import type { Wanted } from '../search/no-route-limits.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'
import { barredText } from './no-route-barred.ts'
import { promiseWords, wayWords } from './no-route-changes.ts'
import { courseAtProvider } from './no-route-names.ts'
import { gapText } from './verdicts.ts'

/** What a reason is said about. */
export interface About {
  asked: Wanted
  /** What they have or are taking: "BTEC Extended Diploma, Health". */
  start: string
  /** Where they want to get to, as it stands in a sentence. */
  goal: string
  names: Names
}

/** One reason in words; `lines` has one line for each agreement that it is about. */
export interface ReasonWords {
  text: string
  lines: string[]
}

/** Why there is no route, for one reason; `among` holds every reason that is told where each keeps all routes away by itself:
 *  then none is said of more routes than those that keep to the other choices. */
export function reasonWords(
  reason: Reason,
  { asked, start, goal, names }: About,
  among: Reason[] = [],
): ReasonWords {
  const rest = among.some((other) => other !== reason && isChoice(other)) ? keepingToTheRest : ''
  switch (reason.is) {
    case 'already-there':
      return plain(
        `${start} ${asked.to.startsWith('career:') ? 'can lead to that work' : 'is what you asked for'} itself.`,
      )
    case 'needs-more':
      return {
        text: 'There are routes, but what you have said is not enough for any of them.',
        lines: reason.closed.map((step) => closedText(step, names)),
      }
    case 'filtered-out':
      return plain(`${chosenText(reason.filter, asked)} Every route${rest} ${hidesText[reason.filter]}`)
    case 'none-within-steps':
      return plain(
        `You chose ${asked.steps === 1 ? 'one step' : `at most ${asked.steps} steps`}. The shortest route${rest} takes ${reason.steps}.`,
      )
    case 'deadline-passed':
    case 'not-for-your-entry-year':
    case 'course-closed':
    case 'only-expired':
      return { text: barredWords[reason.is], lines: reason.barred.map((one) => barredText(one, names)) }
    case 'not-stated':
      return plain(`Nobody has published here whether ${start} is accepted for ${goal}. Not known is not no.`)
    case 'no-agreement-from-here':
      return plain(
        reason.any
          ? `No agreement leads from ${start} to ${goal}, in any number of steps. That is not a no: they may still take you.`
          : `This network knows of no agreement that leads on from ${start}. That is not a no: a provider may still take you.`,
      )
  }
}

const keepingToTheRest = ' that keeps to your other choices'
const isChoice = ({ is }: Reason) => is === 'filtered-out' || is === 'none-within-steps'
const plain = (text: string): ReasonWords => ({ text, lines: [] })

const barredWords = {
  'deadline-passed': 'An agreement leads there, but its last day has gone by.',
  'not-for-your-entry-year': 'An agreement leads there, but not in the year when you would use it.',
  'course-closed': 'An agreement leads there, but a course on the way takes no new learners.',
  'only-expired': 'An agreement leads there, but it cannot be used today.',
}

const hidesText = {
  way: 'has a course that is not taught that way.',
  near: 'goes further away.',
  least: 'has a step that promises less.',
}

/** "You chose full-time study." */
export function chosenText(filter: 'way' | 'near' | 'least', asked: Wanted): string {
  switch (filter) {
    case 'way':
      return `You chose to study ${wayWords(asked.way)}.`
    case 'near':
      return `You chose places within ${asked.miles} miles of ${asked.near}.`
    case 'least':
      return `You chose to rely on ${promiseWords(asked.least)}.`
  }
}

function closedText({ course, verdict }: ClosedStep, names: Names): string {
  const gap = verdict.gap === undefined ? '' : ` Still needed: ${gapText(verdict.gap, names)}.`
  return `${courseAtProvider(course, names)}.${gap}`
}

/** What they would say that they expect, so that the steps are open. */
export function expectedText(reason: Reason, names: Names): string | undefined {
  if (reason.is !== 'needs-more') return undefined
  const gaps = reason.closed.flatMap(({ verdict }) => verdict.gap ?? [])
  return listInWords(gaps.map((gap) => gapText(gap, names)))
}

/** Said before several reasons of which none keeps every route away by itself. */
export function togetherText(reasons: number): string {
  return `${reasons === 2 ? 'Both of these are' : `All ${reasons} of these are`} in the way: letting go of ${reasons === 2 ? 'one' : 'some'} of them is not enough.`
}
