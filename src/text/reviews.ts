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
      const end =
        runsOut === undefined
          ? []
          : [
              {
                uid: `end/${agreement.reference}@${hostOf(network)}`,
                summary: `${agreement.reference} runs out on ${dateInWords(runsOut)}`,
                description: [
                  agreementTitle(agreement, catalogue),
                  'If both sides agree to go on, write until when, in a new version. From the day after, it opens no route.',
                  site.link(agreement.id),
                ].join('\n'),
                when: { on: runsOut },
                remind: true,
              },
            ]
      const due = agreement.review?.due
      if (due === undefined || !['overdue', 'soon', 'sound'].includes(freshness)) return end
      return [
        ...end,
        {
          uid: `review/${agreement.reference}@${hostOf(network)}`,
          summary: `Review ${agreement.reference} by ${dateInWords(due)}`,
          description: [
            agreementTitle(agreement, catalogue),
            'If both sides agree that it stands, write the day of the next review. From the day after, learners read that nobody has confirmed it.',
            site.link(agreement.id),
          ].join('\n'),
          when: { on: due },
          remind: true,
        },
      ]
    }),
  }
}

function hostOf({ site, id }: Catalogue['network']): string {
  return site === undefined ? id : new URL(site).host
}
