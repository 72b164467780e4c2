import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import type { Agreement } from '../schema/agreement.ts'
import { daysBetween, dueSoonDays, lastDay, type Standing, standingOf } from './standing.ts'

/** How fresh what is said of an agreement is. `soon`: its review is near, or its end. `sound`: its review is further off; `undated`: in force with no review date;
 *  `page`: read on a public page, confirmed by nobody here; `over`: it cannot be used, so nothing waits for a review. A closed one
 *  waits for none either. */
export type Freshness = 'overdue' | 'soon' | 'sound' | 'undated' | 'page' | 'over'

export interface Review {
  agreement: Agreement
  standing: Standing
  freshness: Freshness
  /** The last day on which somebody can start under it, where that is near. */
  runsOut?: string
}

/** Every agreement by how fresh it is as of `today`: those with a review date first, the earliest first, then by reference. */
export function reviewsOf({ agreements }: Pick<Catalogue, 'agreements'>, today: string): Review[] {
  const superseded = supersededReferences(agreements)
  return agreements
    .map((agreement) => {
      const standing = standingOf(agreement, today, superseded)
      const runsOut = nearEnd(agreement, standing, today)
      const freshness = freshnessOf(agreement, standing)
      const ending = runsOut !== undefined && freshness !== 'overdue'
      return { agreement, standing, freshness: ending ? 'soon' : freshness, ...(runsOut && { runsOut }) }
    })
    .sort(
      (a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.agreement.reference, b.agreement.reference),
    )
}

/** Whom a review waits for: the provider in whose folder the agreement is. */
export const reviewerOf = ({ agreement }: Review): string => agreement.id.split('/')[0] ?? ''

const dueOf = ({ agreement, runsOut = '9999' }: Review): string =>
  [agreement.review?.due ?? '9999', runsOut].toSorted(compareText)[0] ?? '9999'

/** Only of what is in force: of anything else nobody waits for the end. */
function nearEnd({ valid }: Agreement, standing: Standing, today: string): string | undefined {
  if (standing !== 'in-force' && standing !== 'review-due' && standing !== 'overdue') return undefined
  const last = lastDay(valid)
  return last !== undefined && daysBetween(today, last) <= dueSoonDays ? last : undefined
}

function freshnessOf(agreement: Agreement, standing: Standing): Freshness {
  switch (standing) {
    case 'overdue':
      return 'overdue'
    case 'review-due':
      return 'soon'
    case 'in-force':
      return agreement.review === undefined ? 'undated' : 'sound'
    case 'published':
      return 'page'
    default:
      return 'over'
  }
}
