import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import type { Agreement } from '../schema/agreement.ts'
import { type Standing, standingOf } from './standing.ts'

/** How fresh what is said of an agreement is. `sound`: its review is further off; `undated`: in force with no review date;
 *  `page`: read on a public page, confirmed by nobody here; `over`: it cannot be used, so nothing waits for a review. A closed one
 *  waits for none either. */
export type Freshness = 'overdue' | 'soon' | 'sound' | 'undated' | 'page' | 'over'

export interface Review {
  agreement: Agreement
  standing: Standing
  freshness: Freshness
}

/** Every agreement by how fresh it is as of `today`: those with a review date first, the earliest first, then by reference. */
export function reviewsOf({ agreements }: Pick<Catalogue, 'agreements'>, today: string): Review[] {
  const superseded = supersededReferences(agreements)
  return agreements
    .map((agreement) => {
      const standing = standingOf(agreement, today, superseded)
      return { agreement, standing, freshness: freshnessOf(agreement, standing) }
    })
    .sort(
      (a, b) => compareText(dueOf(a), dueOf(b)) || compareText(a.agreement.reference, b.agreement.reference),
    )
}

/** Whom a review waits for: the provider in whose folder the agreement is. */
export const reviewerOf = ({ agreement }: Review): string => agreement.id.split('/')[0] ?? ''

const dueOf = ({ agreement }: Review): string => agreement.review?.due ?? '9999'

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
