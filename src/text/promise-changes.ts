import type { Catalogue } from '../catalogue/catalogue.ts'
import { together } from '../certificate/directions.ts'
import type { AgreementChange, Aspect, CertificateFate } from '../certificate/promise-changes.ts'
import { sidesNotSignedAgain } from '../certificate/signed-again.ts'
import { agreedTerms } from '../certificate/terms.ts'
import { opensStep } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'
import { agreementTitle } from './agreements.ts'
import type { ChangesItem, SectionKind } from './changes-report.ts'
import { dateInWords } from './dates.ts'
import { promiseNames } from './promise-names.ts'
import { standingLabels } from './standing-labels.ts'
import { saidLine, termsLine } from './terms-told.ts'
import { wholeTerms } from './terms-whole.ts'

/** The list that an agreement is told in; none where only its review was moved. What ends is told as that, and not as weaker;
 *  else it is weaker where anything in it is, and stronger where something is and nothing weaker. */
export function placeOf({ fate, aspects }: AgreementChange): SectionKind | undefined {
  if (fate !== 'changed') return fate === 'new' ? 'agreements-new' : 'agreements-gone'
  const told = aspects.filter(({ what }) => what !== 'review')
  if (told.length === 0) return undefined
  const ended = told.map(endedBy).find((end) => end !== undefined)
  if (ended !== undefined) return ended
  const directions = told.map(({ direction }) => direction)
  return `promises-${together(directions)}`
}

function endedBy(aspect: Aspect): SectionKind | undefined {
  if (aspect.what !== 'standing') return undefined
  const { before, after } = aspect
  if (after === 'withdrawn') return 'agreements-withdrawn'
  if (before === 'closed' || !opensStep(before) || after === 'superseded') return undefined
  return opensStep(after) && after !== 'closed' ? undefined : 'agreements-stopped'
}

/** An agreement that is new, with all that it says; one that is gone; or one that changed, with what is not as it was. */
export function promiseItem(change: AgreementChange, before: Catalogue, after: Catalogue): ChangesItem {
  const { reference, fate, agreement, standing, aspects } = change
  const names = fate === 'gone' ? before : after
  const title = `${reference}, version ${agreement.version}: ${agreementTitle(agreement, names)}`
  if (fate === 'changed')
    return {
      title,
      lines: [
        ...aspects.flatMap((aspect) => aspectLine(aspect, agreement, before, after) ?? []),
        ...unsignedLines(agreement, before),
      ],
    }
  const promise = `${promiseNames[agreement.guarantee].short}. ${standingLabels[standing]}.`
  const closes = fate === 'new' && !opensStep(standing) ? ' It opens no route.' : ''
  const terms = fate === 'new' ? wholeTerms(agreement, after) : []
  return { title, lines: [`${promise}${closes}`, ...terms] }
}

/** New terms that carry the signatures of the old ones: who reads the change must ask for those that belong to it. */
function unsignedLines(agreement: Agreement, before: Catalogue): string[] {
  const old = before.agreements.find(({ reference }) => reference === agreement.reference)
  if (old === undefined || old.status === 'draft' || agreement.status !== 'in-force') return []
  const sides = sidesNotSignedAgain(agreedTerms(old), agreedTerms(agreement))
  if (sides.length === 0) return []
  const who = sides.length === 1 ? `The ${sides[0]} side has not signed` : 'Nobody has signed'
  return [`${who} these terms: ${sides.length === 1 ? 'its' : 'the'} signatures are those of before.`]
}

function aspectLine(
  aspect: Aspect,
  agreement: Agreement,
  before: Catalogue,
  after: Catalogue,
): string | undefined {
  if (aspect.what === 'review') return undefined
  if (aspect.what === 'standing')
    return `How it stands: ${standingLabels[aspect.after]}, was ${standingLabels[aspect.before]}.${aspect.after === 'overdue' ? unconfirmed : ''}`
  if (aspect.what === 'said') return saidLine(aspect.difference)
  return termsLine(aspect, { agreement, before, after })
}

const unconfirmed =
  ' Learners read that nobody has confirmed it, and no certificate is printed until both sides do.'

/** What becomes of the certificates of an agreement; undefined where they stand as printed. */
export function certificateItem(change: AgreementChange, after: Catalogue): ChangesItem | undefined {
  if (change.certificate === undefined) return undefined
  const { reference, agreement } = change
  const successor = after.agreements.find(
    ({ supersedes, status }) => status !== 'draft' && supersedes?.includes(reference),
  )
  const lines: Record<CertificateFate, string> = {
    'newer-version': `What was printed before says an older version than ${agreement.version}.`,
    'terms-without-version': `The terms have changed, and the version is still ${agreement.version}: raise it before this is published.`,
    replaced: `${successor?.reference ?? 'Another agreement'} takes its place.`,
    ended: `Nothing is printed of it any more: ${standingLabels[change.standing].toLowerCase()}.`,
    gone: 'Its file is gone, so nobody can look up what it promised.',
  }
  return { title: reference, lines: [lines[change.certificate]] }
}

/** A review that was given another day; undefined where it was not. */
export function reviewItem({ reference, aspects }: AgreementChange): ChangesItem | undefined {
  const review = aspects.find((aspect) => aspect.what === 'review')
  if (review === undefined) return undefined
  const said = (day: string | undefined) => (day === undefined ? 'no day stated' : dateInWords(day))
  return { title: reference, lines: [`Review by: ${said(review.after)}, was ${said(review.before)}.`] }
}
