import type { Catalogue } from '../catalogue/catalogue.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { opensStep, type Standing, standingOf } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'
import { canonicalJson } from './canonical.ts'
import type { Direction } from './directions.ts'
import { documentKind } from './document-kind.ts'
import { agreedTerms } from './terms.ts'
import { type Difference, differencesOf } from './terms-differences.ts'
import { directionOf } from './terms-direction.ts'

/** What an agreement says beside its terms, which learners read too. */
const saidFields = ['summary', 'contact', 'note', 'status_since'] as const

/** A field beside the terms in which two states of an agreement differ. */
export type SaidDifference = {
  [F in (typeof saidFields)[number]]: { field: F; before: Agreement[F]; after: Agreement[F] }
}[(typeof saidFields)[number]]

/** One thing that is not as it was. */
export type Aspect =
  | { what: 'standing'; direction: Direction; before: Standing; after: Standing }
  | { what: 'terms'; direction: Direction; difference: Difference }
  | { what: 'said'; direction: 'other'; difference: SaidDifference }
  | { what: 'review'; direction: 'other'; before: string | undefined; after: string | undefined }

/** What becomes of the certificates that were printed of an agreement. */
export type CertificateFate = 'newer-version' | 'terms-without-version' | 'replaced' | 'ended' | 'gone'

export interface AgreementChange {
  reference: string
  fate: 'new' | 'gone' | 'changed'
  /** As it is now; as it was, where it is gone. */
  agreement: Agreement
  standing: Standing
  aspects: Aspect[]
  /** Undefined where nothing was printed, or what was printed stands. */
  certificate: CertificateFate | undefined
}

/** Every agreement that is new, gone or not as it was, in the order of their references. How it stands is as of `today` in both
 *  states, so that time alone changes nothing. */
export function promiseChanges(before: Catalogue, after: Catalogue, today: string): AgreementChange[] {
  const [then, now] = [before, after].map(
    (catalogue) => new Map(catalogue.agreements.map((a) => [a.reference, a])),
  )
  const standing = [before, after].map(({ agreements }) => {
    const superseded = supersededReferences(agreements)
    return (agreement: Agreement) => standingOf(agreement, today, superseded)
  })
  const [stood, stands] = standing as [(a: Agreement) => Standing, (a: Agreement) => Standing]
  const references = [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].sort()
  return references.flatMap((reference): AgreementChange[] => {
    const [old, fresh] = [then?.get(reference), now?.get(reference)]
    if (old === undefined && fresh !== undefined)
      return [
        {
          reference,
          fate: 'new',
          agreement: fresh,
          standing: stands(fresh),
          aspects: [],
          certificate: undefined,
        },
      ]
    if (old === undefined) return []
    if (fresh === undefined) {
      const certificate = documentKind(old, stood(old)) === 'none' ? undefined : 'gone'
      return [{ reference, fate: 'gone', agreement: old, standing: stood(old), aspects: [], certificate }]
    }
    const aspects = aspectsOf(
      { agreement: old, standing: stood(old) },
      { agreement: fresh, standing: stands(fresh) },
      after,
    )
    if (aspects.length === 0 && old.version === fresh.version) return []
    const certificate =
      documentKind(old, stood(old)) === 'none' ? undefined : certificateFate(old, fresh, stands(fresh))
    return [{ reference, fate: 'changed', agreement: fresh, standing: stands(fresh), aspects, certificate }]
  })
}

function certificateFate(old: Agreement, fresh: Agreement, standing: Standing): CertificateFate | undefined {
  if (standing === 'superseded') return 'replaced'
  if (documentKind(fresh, standing) === 'none') return 'ended'
  if (fresh.version > old.version) return 'newer-version'
  return differencesOf(agreedTerms(old), agreedTerms(fresh)).length > 0 ? 'terms-without-version' : undefined
}

interface State {
  agreement: Agreement
  standing: Standing
}

function aspectsOf(old: State, fresh: State, catalogue: Catalogue): Aspect[] {
  const aspects: Aspect[] = []
  if (old.standing !== fresh.standing && !(isSound(old.standing) && isSound(fresh.standing)))
    aspects.push({
      what: 'standing',
      direction: opensMore(fresh.standing, old.standing),
      before: old.standing,
      after: fresh.standing,
    })
  for (const difference of differencesOf(agreedTerms(old.agreement), agreedTerms(fresh.agreement)))
    aspects.push({
      what: 'terms',
      direction: directionOf(difference, fresh.agreement, catalogue),
      difference,
    })
  for (const field of saidFields) {
    const [before, after] = [old.agreement[field], fresh.agreement[field]]
    if (canonicalJson(before ?? null) !== canonicalJson(after ?? null))
      aspects.push({
        what: 'said',
        direction: 'other',
        difference: { field, before, after } as SaidDifference,
      })
  }
  const [was, is] = [old.agreement.review?.due, fresh.agreement.review?.due]
  if (was !== is) aspects.push({ what: 'review', direction: 'other', before: was, after: is })
  return aspects
}

/** A review that comes near is told as a review. */
const isSound = (standing: Standing): boolean => standing === 'in-force' || standing === 'review-due'

/** What is replaced lives on in what takes its place, which is told itself. Of what nobody has confirmed lately no certificate is
 *  printed. */
function opensMore(now: Standing, then: Standing): Direction {
  if (now === 'superseded') return 'other'
  if (now === 'overdue' && isSound(then)) return 'weaker'
  if (then === 'overdue' && isSound(now)) return 'stronger'
  if (opensStep(now) === opensStep(then)) return 'other'
  return opensStep(now) ? 'stronger' : 'weaker'
}
