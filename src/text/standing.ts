import type { Standing } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'
import { dateInWords, listInWords } from './dates.ts'
import { standingLabels } from './standing-labels.ts'

/** How an agreement stands today, said to a reader: what is so, then what they can do. */
export interface StandingWords {
  /** In a list: "In force". */
  label: string
  /** `good` can be relied on; `care` wants a question first; `stop` opens no route. */
  tone: 'good' | 'care' | 'stop'
  /** What is so, in a sentence or two. */
  says: string
  /** What to do about it; undefined where there is nothing to do. */
  todo: string | undefined
}

export function standingWords(agreement: Agreement, standing: Standing): StandingWords {
  return { label: standingLabels[standing], ...wordsFor[standing](agreement) }
}

/** One line for beside a step; undefined for an agreement in force, of which nothing needs to be said. */
export function standingNotice(agreement: Agreement, standing: Standing): string | undefined {
  if (standing === 'in-force') return undefined
  const { label, says, todo } = standingWords(agreement, standing)
  return [`${label}.`, says, todo].filter((part) => part !== undefined).join(' ')
}

const ask = 'Ask the receiving institution what holds today.'

const wordsFor: Record<Standing, (agreement: Agreement) => Omit<StandingWords, 'label'>> = {
  'in-force': (agreement) => ({
    tone: 'good',
    says: `${signedBy(agreement)}${agreement.review === undefined ? '' : ` It will be looked at again by ${dateInWords(agreement.review.due)}.`}`,
    todo: undefined,
  }),
  'review-due': (agreement) => ({
    tone: 'good',
    says: `It is in force, and is due to be looked at again${by(agreement)}.`,
    todo: 'If you apply after that day, ask first whether it still stands.',
  }),
  overdue: (agreement) => ({
    tone: 'care',
    says: `It should have been looked at again${by(agreement)}, and nobody has confirmed it since.`,
    todo: 'Do not rely on it yet. Ask the receiving institution whether it still stands.',
  }),
  published: (agreement) => ({
    tone: 'care',
    says: `${readOn(agreement)} Neither side has confirmed it here.`,
    todo: 'Ask the receiving institution what holds today.',
  }),
  closed: (agreement) => ({
    tone: 'care',
    says: `It ${isSince(agreement)} closed to new learners${since(agreement)}. Those who had started before keep what it promises${cohorts(agreement)}.`,
    todo: 'If you had started your course before, ask the receiving institution how to use it.',
  }),
  draft: () => ({
    tone: 'stop',
    says: 'Nobody has signed it yet. It promises nothing today.',
    todo: 'Look for another way on, or ask the receiving institution when it will be signed.',
  }),
  'signed-by-one': (agreement) => ({
    tone: 'stop',
    says: `The ${agreement.signed[0]?.side ?? 'one'} side has signed it and the other has not. It promises nothing until both have.`,
    todo: 'Look for another way on, or ask the receiving institution when the other side will sign.',
  }),
  suspended: (agreement) => ({
    tone: 'stop',
    says: `It ${isSince(agreement)} suspended${since(agreement)}: for now nobody can use it.`,
    todo: ask,
  }),
  withdrawn: (agreement) => ({
    tone: 'stop',
    says: `It was withdrawn${agreement.status_since === undefined ? '' : ` on ${dateInWords(agreement.status_since)}`}. Nobody can use it.`,
    todo: 'If you were already relying on it, ask the receiving institution whether that is honoured.',
  }),
  expired: (agreement) => ({
    tone: 'stop',
    says: `${ranOut(agreement)} Nobody can use it now.`,
    todo: 'Look for another way on, or ask the receiving institution whether something has taken its place.',
  }),
  superseded: () => ({
    tone: 'stop',
    says: 'A newer agreement has taken its place.',
    todo: 'Use the newer one.',
  }),
}

/** Where the terms were read or signed, in a sentence; of a draft, the document that is still to be signed. */
export function sourceSentence(
  agreement: Pick<Agreement, 'source'> & Partial<Pick<Agreement, 'status'>>,
): string {
  const { source, status } = agreement
  switch (source.kind) {
    case 'signed-document':
      return `From the ${status === 'draft' ? 'agreement that is to be signed' : 'signed agreement'}${dated(source.dated)}.`
    case 'published-page':
      return readOn(agreement)
    case 'partner':
      return 'Told to the network by one of the two sides.'
    case 'illustrative':
      return 'Made up, to show how this works.'
  }
}

/** The page that a record was read on; `link` only where it is safe to follow. Undefined where there is none. */
export function pageSource({
  source,
}: Pick<Agreement, 'source'>): { address: string; host: string; link: string | undefined } | undefined {
  if (source.url === undefined) return undefined
  const link = source.url.startsWith('https:') ? source.url : undefined
  return { address: source.url, host: new URL(source.url).host, link }
}

/** When an agreement was last signed or read, by whom, and when it will be looked at again. */
export function freshness(agreement: Agreement, standing: Standing): string {
  return agreement.source.kind === 'published-page'
    ? `${agreement.source.seen === undefined ? 'The day on which the page was read is not stated.' : `The page was read on ${dateInWords(agreement.source.seen)}.`} Neither side has confirmed it here.`
    : `${signedOn(agreement)}; ${reviewBy(agreement, standing)}.`
}

function signedOn({ signed }: Agreement): string {
  const days = signed.map(({ on }) => on).sort()
  const last = days.at(-1)
  if (last === undefined) return 'When it was signed is not stated'
  const sides = [...new Set(signed.map(({ side }) => side))]
  return `Signed ${dateInWords(last)} by ${sides.length === 2 ? 'both sides' : `the ${sides[0]} side`}`
}

function reviewBy({ review }: Agreement, standing: Standing): string {
  if (review === undefined) return 'no day is stated by which it will be looked at again'
  return standing === 'overdue'
    ? `it should have been looked at again by ${dateInWords(review.due)}`
    : `to be looked at again by ${dateInWords(review.due)}`
}

function signedBy(agreement: Agreement): string {
  const sides = new Set(agreement.signed.map((sign) => sign.side))
  if (sides.size === 2) return 'Both sides have signed it.'
  return sides.has('receiving')
    ? 'The receiving side has signed it, for everyone it covers.'
    : 'It is in force.'
}

function readOn({ source }: Pick<Agreement, 'source'>): string {
  const seen = source.seen === undefined ? '' : ` on ${dateInWords(source.seen)}`
  return `This was read on a public page${seen}${dated(source.dated)}.`
}

function dated(date: string | undefined): string {
  if (date === undefined) return ''
  return `, dated ${/^\d{4}-\d{2}(-\d{2})?$/.test(date) ? dateInWords(date) : date}`
}

const isSince = (agreement: Agreement): string => (agreement.status_since === undefined ? 'is' : 'has been')
const since = (agreement: Agreement): string =>
  agreement.status_since === undefined ? '' : ` since ${dateInWords(agreement.status_since)}`
const by = (agreement: Agreement): string =>
  agreement.review === undefined ? '' : ` by ${dateInWords(agreement.review.due)}`

function cohorts({ valid }: Agreement): string {
  return valid.cohorts === undefined
    ? ''
    : `: those who started between ${dateInWords(valid.cohorts[0])} and ${dateInWords(valid.cohorts[1])}`
}

function ranOut({ valid }: Agreement): string {
  if (valid.until !== undefined)
    return `It ran out ${valid.until.length === 7 ? 'at the end of' : 'on'} ${dateInWords(valid.until)}.`
  return valid.entry === undefined ? 'It has run out.' : `It was for entry in ${listInWords(valid.entry)}.`
}
