import type { Catalogue } from '../catalogue/catalogue.ts'
import type { AgreementChange, Aspect, CertificateFate, Direction } from '../certificate/promise-changes.ts'
import type { AgreedTerms } from '../certificate/terms.ts'
import type { Difference } from '../certificate/terms-differences.ts'
import { opensStep } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'
import { agreementTitle } from './agreements.ts'
import type { ChangesItem } from './changes-report.ts'
import { conditionsInBrief } from './conditions.ts'
import { dateInWords } from './dates.ts'
import { entryInWords, recognisedInWords } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { standingLabels } from './standing-labels.ts'

/** What a changed agreement is to the learner: weaker where anything in it is, stronger where something is and nothing weaker. */
export function directionOf({ aspects }: AgreementChange): Direction | 'none' {
  const told = aspects.filter(({ what }) => what !== 'review')
  if (told.length === 0) return 'none'
  if (told.some(({ direction }) => direction === 'weaker')) return 'weaker'
  return told.some(({ direction }) => direction === 'stronger') ? 'stronger' : 'other'
}

/** An agreement that is new, gone or changed, with what is not as it was. */
export function promiseItem(change: AgreementChange, before: Catalogue, after: Catalogue): ChangesItem {
  const { reference, fate, agreement, standing, aspects } = change
  const names = fate === 'gone' ? before : after
  const title = `${reference}, version ${agreement.version}: ${agreementTitle(agreement, names)}`
  if (fate === 'changed')
    return { title, lines: aspects.flatMap((aspect) => aspectLine(aspect, agreement, before, after) ?? []) }
  const promise = `${promiseNames[agreement.guarantee].short}. ${standingLabels[standing]}.`
  const closes = fate === 'new' && !opensStep(standing) ? ' It opens no route.' : ''
  return { title, lines: [`${promise}${closes}`] }
}

function aspectLine(
  aspect: Aspect,
  agreement: Agreement,
  before: Catalogue,
  after: Catalogue,
): string | undefined {
  if (aspect.what === 'review') return undefined
  if (aspect.what === 'standing')
    return `How it stands: ${standingLabels[aspect.after]}, was ${standingLabels[aspect.before]}.`
  const { difference, direction } = aspect
  switch (difference.field) {
    case 'guarantee':
      return `Promise: ${promised(difference.after)}, was ${promised(difference.before)}.`
    case 'conditions': {
      const [was, is] = [
        conditionsInBrief(difference.before, before, {}, 6),
        conditionsInBrief(difference.after, after, {}, 6),
      ]
      return `It asks ${more[direction]}: ${is || 'nothing stated'}. Before: ${was || 'nothing stated'}.`
    }
    case 'entry':
      return `Entry: ${entered(difference.after)}, was ${entered(difference.before)}.`
    case 'from':
      return `Who may come: ${people[direction]}.`
    case 'to':
      return `Where to: ${courses(agreement, difference)}.`
    default:
      return `${fields[difference.field]}.`
  }
}

const more: Record<Direction, string> = { weaker: 'more', stronger: 'less', other: 'something else' }
const people: Record<Direction, string> = {
  weaker: 'fewer than before',
  stronger: 'more than before',
  other: 'others than before',
}

const promised = (guarantee: Agreement['guarantee'] | undefined): string =>
  promiseNames[guarantee ?? 'not-stated'].short.toLowerCase()

function entered(entry: Agreement['entry'] | undefined): string {
  if (entry === undefined) return 'not stated'
  const credit =
    entry.credit === undefined ? '' : `, ${recognisedInWords(entry.credit.recognised)} recognised`
  return `${entryInWords(entry)}${credit}`
}

function courses(agreement: Agreement, { before = [] }: Extract<Difference, { field: 'to' }>): string {
  const added = agreement.to.filter((id) => !before.includes(id))
  const removed = before.filter((id) => !agreement.to.includes(id))
  return [
    ...(added.length > 0 ? [`now also ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`no longer ${removed.join(', ')}`] : []),
  ].join('; ')
}

const fields: Record<
  Exclude<keyof AgreedTerms, 'guarantee' | 'conditions' | 'entry' | 'from' | 'to'>,
  string
> = {
  clause: 'The words of the promise have changed',
  excluded: 'The courses that it excludes have changed',
  bridging: 'The bridging study has changed',
  apply: 'How to apply has changed',
  deadlines: 'The deadlines have changed',
  limits: 'What it does not stretch to has changed',
  valid: 'Whom and when it is for has changed',
  support: 'The help on the way has changed',
  accord: 'The accord that it stands under has changed',
  signed: 'Who signed it, or when, has changed',
  earlier_versions: 'Whether what earlier versions promised is kept has changed',
  source: 'Where the terms come from has changed',
}

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
