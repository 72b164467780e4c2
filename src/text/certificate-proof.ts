import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Printable } from '../certificate/document-kind.ts'
import type { Agreement } from '../schema/agreement.ts'
import { dateInWords, listInWords } from './dates.ts'
import { providerName } from './names.ts'

/** What the paper shows, and what not: two whole sentences but for their beginning. */
export interface ProofWords {
  shows: string
  doesNotShow: string
}

/** What the paper proves and what not, in as few words as are true. */
export function proofWords(agreement: Agreement, printable: Printable, catalogue: Catalogue): ProofWords {
  const signers = [...new Set(agreement.signed.map((sign) => providerName(catalogue, sign.provider)))]
  const holder = 'who holds it, what grades they have, or that any condition is met'
  if (printable.kind === 'specimen')
    return {
      shows: 'what a real sheet would look like.',
      doesNotShow: 'a real agreement: its institutions, courses, posts and signatures are made up.',
    }
  if (printable.kind === 'certificate')
    return {
      shows: `the terms that ${listInWords(signers)} signed, as ${catalogue.network.title} published them.`,
      doesNotShow: `${holder}.`,
    }
  const confirmed =
    agreement.source.kind === 'published-page' || signers.length === 0
      ? 'what was found'
      : `what ${listInWords(signers)} signed`
  return {
    shows: `${confirmed}, as ${catalogue.network.title} published it.`,
    doesNotShow: `that a place, an offer or an interview is promised to the holder; ${holder}.`,
  }
}

/** The public page that a summary was made from. */
export function sourceLine({ source }: Agreement): string {
  const seen = source.seen === undefined ? '' : `, read on ${dateInWords(source.seen)}`
  return `The page: ${source.url ?? ''}${seen}${source.dated === undefined ? '' : `, dated ${source.dated}`}.`
}
