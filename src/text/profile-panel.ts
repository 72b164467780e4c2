import { count } from './dates.ts'

/** Words of the panel in which a learner says what they have. */

/** "This route asks for it.", "All of these 8 routes ask for it.", "1 of these 8 routes asks for it."; of routes that are
 *  open, where any of those asks. */
export function bearingText(bearing: number, routes: number): string {
  if (bearing === 0) return 'Routes that are not open yet ask for it.'
  if (routes === 1) return 'This route asks for it.'
  return `${bearing === routes ? 'All' : bearing} of these ${count(routes, 'route')} ${bearing === 1 ? 'asks' : 'ask'} for it.`
}

export const allAsked = 'That is all we can ask. The rest is for you to do, or for others to decide.'

export const nothingAskedYet = 'When you have asked for routes, we ask here only for what they want to know.'

/** What is read out when something has been said or taken back: what is noted, and what is left. */
export function notedText(noted: string | undefined, asks: number | undefined): string {
  const left = asks === undefined ? '' : asks === 0 ? ` ${allAsked}` : ` ${count(asks, 'more question')}.`
  return `${noted === undefined ? 'Taken back.' : `Noted: ${noted}.`}${left}`
}

/** "Question 2 of 7". */
export const questionNumber = (at: number, asks: number): string => `Question ${at + 1} of ${asks}`
