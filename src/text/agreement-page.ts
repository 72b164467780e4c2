import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Contact, Source } from '../schema/values.ts'
import { limitTerms, receivingProviders, reviewEvery, validTerms } from './agreements.ts'
import { dateInWords, listInWords } from './dates.ts'
import { promiseWords } from './guarantees.ts'
import { providerName } from './names.ts'

/** What an agreement's page says, sentence by sentence: the page shows it, and so does the form beside an agreement that is
 *  being written. */

type Providers = Pick<Catalogue, 'providers'>

/** The promise as the page puts it; of what was read on a page, and of a draft, only what it would mean. */
export function promiseOnPage({ guarantee, source, status }: Agreement): {
  title: string
  above: string | undefined
  heading: string
  means: string
  not: string
} {
  const { title, means, not } = promiseWords[guarantee]
  const only = (condition: string) => `${condition}: ${means.charAt(0).toLowerCase()}${means.slice(1)}`
  if (source.kind === 'published-page')
    return {
      title,
      above: 'A public page says',
      heading: 'What the page promises',
      means: guarantee === 'not-stated' ? means : only('If it still holds'),
      not,
    }
  if (status === 'draft')
    return {
      title,
      above: 'A draft says',
      heading: 'What it would promise',
      means: guarantee === 'not-stated' ? means : only('Once both sides have signed'),
      not,
    }
  return { title, above: undefined, heading: 'What is promised', means, not }
}

/** Below the quoted clause. */
export function quotedWords({ signed, status }: Agreement): string {
  if (status === 'draft') return 'The words of the draft, not yet signed by both sides.'
  return signed.length > 0
    ? 'The words of the agreement, as signed. Who signed, and when, is below.'
    : 'The words of the agreement.'
}

export const noConditions = 'Not stated. Ask before you rely on it.'
export const noDeadline = 'No date is stated that you must apply by.'
export const noSignature = 'No signature is recorded here.'

/** Whom it is for, for how long, and how many. */
export function forWhom(agreement: Agreement): string[] {
  const limits = limitTerms(agreement)
  return [
    ...validTerms(agreement),
    ...limits,
    ...(limits.length === 0 ? ['No limit on places is stated.'] : []),
  ]
}

/** Whom to ask: its own contact, else the receiving provider's; and where they are. */
export function contactOnPage(
  agreement: Agreement,
  catalogue: Providers,
): { contact: Contact | undefined; at: string; none: string } {
  const receiving = receivingProviders(agreement)
  const at = listInWords(receiving.map((id) => providerName(catalogue, id)))
  const contact = agreement.contact ?? known(catalogue.providers, receiving[0] ?? '').admissions
  return { contact, at, none: `No contact is stated. Ask ${at}.` }
}

/** "It stands under the Three Rivers accord: …"; undefined where it stands under none. */
export function accordOnPage(
  { accord }: Agreement,
  catalogue: Pick<Catalogue, 'accords'>,
): string | undefined {
  if (accord === undefined) return undefined
  const { title, statement } = known(catalogue.accords, accord)
  return `It stands under the ${title}: ${statement}`
}

/** When both sides look at it again. */
export function reviewOnPage({ review }: Agreement): string {
  const by = review ? `To be looked at again by ${dateInWords(review.due)}.` : 'No review date is stated.'
  return [by, reviewEvery(review?.every_months)].filter(Boolean).join(' ')
}

/** Which version this is and what it changed, and what earlier ones did, the newest first. */
export function versionsOnPage({ version, note, history }: Agreement): {
  now: string
  note: string | undefined
  earlier: string[]
} {
  // Some files say what the present version changed in both places.
  const noted = history.some((entry) => entry.change === note)
  return {
    now: `This is version ${version}.`,
    note: noted ? undefined : note,
    earlier: [...history]
      .reverse()
      .map((entry) => `Version ${entry.version}, ${dateInWords(entry.on)}: ${entry.change}`),
  }
}

/** The references of those that it takes the place of, in a sentence; undefined where there are none. */
export function supersedesOnPage({ supersedes }: Agreement): string | undefined {
  return supersedes && `It takes the place of ${supersedes.join(' and ')}.`
}

const showsTerms: Record<Source['kind'], string> = {
  'signed-document': 'It shows the terms as both sides signed them.',
  'published-page': 'It shows the terms as they were read on a public page.',
  partner: 'It shows the terms as one of the two sides told them to this network.',
  illustrative: 'It shows what an agreement looks like here. These terms are made up.',
}

/** What the page shows and what it does not. */
export function shownByPage({ source, status }: Agreement): string[] {
  return [
    source.kind === 'signed-document' && status === 'draft'
      ? 'It shows the terms as they are to be signed.'
      : showsTerms[source.kind],
    'It does not show that you meet them, or that places are left.',
    'The promise is for this step alone. It does not carry over to the next one.',
    source.kind === 'published-page'
      ? 'Before you rely on it, ask the receiving institution.'
      : 'Before you rely on it, ask, and say the reference.',
  ]
}
