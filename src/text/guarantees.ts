import type { Guarantee } from '../schema/vocabulary.ts'

/** What stands behind a step, said to a learner. No word here is stronger than what institutions mean by it. */
export interface PromiseWords {
  /** On a step: "Guaranteed interview". */
  title: string
  /** After "Weakest promise": "An interview". */
  short: string
  /** What it means, in a sentence. */
  means: string
  /** What it does not mean. */
  not: string
}

export const promiseWords: Record<Guarantee | 'application', PromiseWords> = {
  place: {
    title: 'Guaranteed place',
    short: 'A place',
    means: 'If you meet every condition and apply in time, a place is yours.',
    not: 'It does not carry over to another course, another year or another place of study.',
  },
  offer: {
    title: 'Guaranteed offer',
    short: 'An offer',
    means: 'If you meet the conditions to apply, you will get an offer. You then have to meet what the offer asks.',
    not: 'An offer can have conditions of its own. It is not yet a place.',
  },
  interview: {
    title: 'Guaranteed interview',
    short: 'An interview',
    means: 'If you meet the conditions, you will be seen: at an interview, an audition or a portfolio review.',
    not: 'It does not promise an offer. What happens next depends on the interview.',
  },
  'reduced-offer': {
    title: 'Lower or priority offer',
    short: 'A lower offer',
    means: 'If you are made an offer, it asks for less than usual, or you are looked at before others.',
    not: 'It does not promise that an offer will be made.',
  },
  consideration: {
    title: 'Equal consideration',
    short: 'Equal consideration',
    means: 'Your qualification is looked at fairly, beside everybody else’s.',
    not: 'It promises no interview, no offer and no place.',
  },
  information: {
    title: 'Information only',
    short: 'Information only',
    means: 'The two institutions tell learners about this way on.',
    not: 'It promises nothing about how an application is treated.',
  },
  'not-stated': {
    title: 'Promise not stated',
    short: 'Not stated',
    means: 'A public page lists this way on, and does not say what is promised.',
    not: 'Do not take it for a promise. Ask the receiving institution what it means.',
  },
  application: {
    title: 'Ordinary application',
    short: 'No agreement',
    means: 'There is no agreement for this step. You apply like everybody else, with the published entry requirements.',
    not: 'Nothing is promised.',
  },
}
