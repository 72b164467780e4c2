import { isUnconfirmed, type Standing } from '../eligibility/standing.ts'
import { type StepPromise, strengthOf } from '../search/label.ts'

/** What stands behind a step, by name. No word here is stronger than what institutions mean by it. */
export interface PromiseName {
  /** Of an agreement that stands: "Guaranteed interview". */
  title: string
  /** After "Weakest promise": "An interview". */
  short: string
}

export const promiseNames: Record<StepPromise, PromiseName> = {
  place: { title: 'Guaranteed place', short: 'A place' },
  offer: { title: 'Guaranteed offer', short: 'An offer' },
  interview: { title: 'Guaranteed interview', short: 'An interview' },
  'reduced-offer': { title: 'Lower or priority offer', short: 'A lower offer' },
  consideration: { title: 'Equal consideration', short: 'Equal consideration' },
  information: { title: 'Information only', short: 'Information only' },
  'not-stated': { title: 'Promise not stated', short: 'Not stated' },
  application: { title: 'Ordinary application', short: 'No agreement' },
}

/** A promise and how the agreement that makes it stands today; no standing where there is no agreement. */
export interface Promised {
  promise: StepPromise
  standing: Standing | undefined
}

/** The promise of a step or an agreement as a heading. Only what stands today is called guaranteed. */
export function promiseTitle({ promise, standing }: Promised): string {
  const { title, short } = promiseNames[promise]
  if (strengthOf(promise) < 2 || standing === undefined) return title
  switch (standing) {
    case 'in-force':
    case 'review-due':
    case 'closed':
      return title
    case 'published':
      return `A public page says: ${short.charAt(0).toLowerCase()}${short.slice(1)}`
    case 'overdue':
      return `${short}, if it still stands`
    default:
      return `${short}, but not in force`
  }
}

/** The weakest promise of a route, said to be unconfirmed where any promise on the way is. */
export function weakestInWords(weakest: StepPromise, steps: Promised[]): string {
  const { short } = promiseNames[weakest]
  return strengthOf(weakest) > 1 && steps.some(({ standing }) => isUnconfirmed(standing))
    ? `${short}, not confirmed`
    : short
}
