import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Review } from '../eligibility/reviews.ts'
import type { CalendarFile } from '../plan/ics.ts'
import { agreementTitle } from './agreements.ts'
import { dateInWords } from './dates.ts'

/** "NGU-0042, by 31 March 2027", of one whose day is past "NGU-0042, was due by 31 March 2026". */
export function reviewLine({ agreement, freshness }: Review): string {
  const { reference, review } = agreement
  if (review === undefined) return `${reference}, no day stated`
  return `${reference}, ${freshness === 'overdue' ? 'was due by' : 'by'} ${dateInWords(review.due)}`
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
    events: reviews.flatMap(({ agreement, freshness }) => {
      const due = agreement.review?.due
      if (due === undefined || !['overdue', 'soon', 'sound'].includes(freshness)) return []
      return {
        uid: `review/${agreement.reference}@${hostOf(network)}`,
        summary: `Review ${agreement.reference} by ${dateInWords(due)}`,
        description: [
          agreementTitle(agreement, catalogue),
          'If both sides agree that it stands, write the day of the next review. From the day after, learners read that nobody has confirmed it.',
          site.link(agreement.id),
        ].join('\n'),
        when: { on: due },
        remind: true,
      }
    }),
  }
}

function hostOf({ site, id }: Catalogue['network']): string {
  return site === undefined ? id : new URL(site).host
}
