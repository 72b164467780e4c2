import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Review } from '../eligibility/reviews.ts'
import type { CalendarFile } from '../plan/ics.ts'
import { agreementTitle } from './agreements.ts'
import { dateInWords } from './dates.ts'

/** "NGU-0042, by 31 March 2027", of one whose day is past "NGU-0042, was due by 31 March 2026", of one that ends soon "NGU-0042, runs
 *  out on 31 December 2026". */
export const reviewLine = (review: Review): string => `${review.agreement.reference}, ${whenWaited(review)}`

/** By when an agreement is to be looked at, and on which day it ends where that is near. */
export function whenWaited({ agreement: { review }, freshness, runsOut }: Omit<Review, 'standing'>): string {
  const due =
    review === undefined
      ? []
      : [`${freshness === 'overdue' ? 'was due by' : 'by'} ${dateInWords(review.due)}`]
  // A review after the end is none to wait for.
  const awaited = runsOut !== undefined && (review?.due ?? '') > runsOut ? [] : due
  const end = runsOut === undefined ? [] : [`runs out on ${dateInWords(runsOut)}`]
  const said = [...awaited, ...end]
  return said.length === 0 ? 'no day stated' : said.join(', ')
}

const goingOn =
  'If both sides agree to go on, write until when, in a new version. From the day after, it opens no route.'
const reviewing =
  'If both sides agree that it stands, write the day of the next review. From the day after, learners read that nobody has confirmed it.'

/** Every review to come as a calendar: one whole day each, with a reminder. An event keeps its identity when its day is moved, so that
 *  a calendar which is subscribed to moves it too. `link` is the whole address at which an agreement is changed. */
export function reviewCalendar(
  reviews: Review[],
  catalogue: Catalogue,
  site: { stamp: string; link: (id: string) => string },
): CalendarFile {
  const { network } = catalogue
  return {
    name: `Reviews, ${network.title}`,
    stamp: site.stamp,
    events: reviews.flatMap(({ agreement, freshness, runsOut }) => {
      const { reference, id, review } = agreement
      const event = (kind: 'end' | 'review', on: string, summary: string, advice: string) => ({
        uid: `${kind}/${reference}@${hostOf(network)}`,
        summary,
        description: [agreementTitle(agreement, catalogue), advice, site.link(id)].join('\n'),
        when: { on },
        remind: true,
      })
      const isAwaited = ['overdue', 'soon', 'sound'].includes(freshness)
      return [
        ...(runsOut === undefined
          ? []
          : [event('end', runsOut, `${reference} runs out on ${dateInWords(runsOut)}`, goingOn)]),
        ...(review === undefined || !isAwaited
          ? []
          : [event('review', review.due, `Review ${reference} by ${dateInWords(review.due)}`, reviewing)]),
      ]
    }),
  }
}

function hostOf({ site, id }: Catalogue['network']): string {
  return site === undefined ? id : new URL(site).host
}
