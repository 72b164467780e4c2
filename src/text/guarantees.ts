import { isUnconfirmed } from '../eligibility/standing.ts'
import type { StepPromise } from '../search/label.ts'
import { type Promised, type PromiseName, promiseNames } from './promise-names.ts'

/** What stands behind a step, said to a learner in full. The names alone are in `promise-names.ts`. */
export interface PromiseWords extends PromiseName {
  /** What it means, in a sentence. */
  means: string
  /** What it does not mean. */
  not: string
}

export const promiseWords: Record<StepPromise, PromiseWords> = {
  place: {
    ...promiseNames.place,
    means: 'If you meet every condition and apply in time, a place is yours.',
    not: 'It does not carry over to another course, another year or another place of study.',
  },
  offer: {
    ...promiseNames.offer,
    means:
      'If you meet the conditions to apply, you will get an offer. You then have to meet what the offer asks.',
    not: 'An offer can have conditions of its own. It is not yet a place.',
  },
  interview: {
    ...promiseNames.interview,
    means:
      'If you meet the conditions, you will be seen: at an interview, an audition or a portfolio review.',
    not: 'It does not promise an offer. What happens next depends on the interview.',
  },
  'reduced-offer': {
    ...promiseNames['reduced-offer'],
    means: 'If you are made an offer, it asks for less than usual, or you are looked at before others.',
    not: 'It does not promise that an offer will be made.',
  },
  consideration: {
    ...promiseNames.consideration,
    means: 'Your qualification is looked at fairly, beside everybody else’s.',
    not: 'It promises no interview, no offer and no place.',
  },
  information: {
    ...promiseNames.information,
    means: 'The two institutions tell learners about this way on.',
    not: 'It promises nothing about how an application is treated.',
  },
  'not-stated': {
    ...promiseNames['not-stated'],
    means: 'A public page lists this way on, and does not say what is promised.',
    not: 'Do not take it for a promise. Ask the receiving institution what it means.',
  },
  application: {
    ...promiseNames.application,
    means:
      'There is no agreement for this step. You apply like everybody else, with the published entry requirements.',
    not: 'Nothing is promised.',
  },
}

/** What the promise of a step means; of what nobody has confirmed, only what it would mean. */
export function promiseMeaning({ promise, standing }: Promised): string {
  const { means } = promiseWords[promise]
  if (promise === 'not-stated' || promise === 'application') return means
  if (standing === 'closed') return `For those who had started before it closed: ${uncapital(means)}`
  return isUnconfirmed(standing) ? `If it still holds: ${uncapital(means)}` : means
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
