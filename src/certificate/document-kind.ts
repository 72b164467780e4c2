import type { Standing } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'

/** What may be printed of an agreement: a certificate, a specimen (the data is made up), a summary that promises nothing, or
 *  nothing at all. */
export type DocumentKind = 'certificate' | 'specimen' | 'summary' | 'none'

/** Standings of which nothing is printed: nobody can act on the paper. */
const unprintable = ['draft', 'signed-by-one', 'suspended', 'withdrawn', 'expired', 'superseded'] as const
export type Unprintable = (typeof unprintable)[number]

/** Why a sheet may not be headed as a guarantee. */
export type Reservation =
  | 'weaker-promise'
  | 'not-stated'
  | 'published-page'
  | 'not-signed'
  | 'overdue'
  | 'closed'

/** What to print of an agreement, and how it may be headed. */
export type Printable =
  | { kind: 'none'; because: Unprintable }
  | { kind: Exclude<DocumentKind, 'none'>; headed: 'guarantee' | 'summary'; reservations: Reservation[] }

/** Only a signed, confirmed promise of a place, an offer or an interview is headed as a guarantee. A specimen can have either
 *  heading: it shows what a real sheet of these terms would be. */
export function printableOf(agreement: Agreement, standing: Standing): Printable {
  const because = unprintable.find((one) => one === standing)
  if (because !== undefined) return { kind: 'none', because }
  const reservations = reservationsOf(agreement, standing)
  const headed = reservations.length === 0 ? 'guarantee' : 'summary'
  if (agreement.source.kind === 'illustrative') return { kind: 'specimen', headed, reservations }
  return { kind: headed === 'guarantee' ? 'certificate' : 'summary', headed, reservations }
}

export function documentKind(agreement: Agreement, standing: Standing): DocumentKind {
  return printableOf(agreement, standing).kind
}

function reservationsOf(agreement: Agreement, standing: Standing): Reservation[] {
  const found: Reservation[] = []
  if (agreement.guarantee === 'not-stated') found.push('not-stated')
  else if (!['place', 'offer', 'interview'].includes(agreement.guarantee)) found.push('weaker-promise')
  if (agreement.source.kind === 'published-page' || standing === 'published') found.push('published-page')
  else if (!isSigned(agreement)) found.push('not-signed')
  if (standing === 'overdue') found.push('overdue')
  // Learners who were under way keep what was signed, if the agreement says who they are.
  if (standing === 'closed' && agreement.valid.cohorts === undefined) found.push('closed')
  return found
}

/** Both sides have signed; one that is open to holders from anywhere has no sending side to sign it. */
function isSigned(agreement: Agreement): boolean {
  const sides = new Set(agreement.signed.map((sign) => sign.side))
  const anyone = agreement.from.every((selector) => selector.provider === 'any')
  return sides.has('receiving') && (anyone || sides.has('sending'))
}
