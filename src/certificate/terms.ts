import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Contact, Source } from '../schema/values.ts'
import { canonicalJson } from './canonical.ts'
import { namesIn, type TermsNames } from './terms-names.ts'

/** One version of an agreement's terms as it was published, which is never changed again. The file
 *  `register/<reference>/<version>.json` is the canonical JSON (RFC 8785) of this and not a byte more; what is optional and
 *  absent is left out.
 *
 *  `terms` is what was agreed, in the fields and words of the agreement's own file: where that changes, a new version is
 *  published. `names` and `contact` are what its short names stood for and whom to ask on the day it was frozen, so that the
 *  file can be read alone; they may change without a new version. Neither says how the agreement stands: the log does. */
export interface FrozenTerms {
  format: 1
  network: { id: string; title: string }
  reference: string
  version: number
  /** The SHA-256 of the frozen version before this one; null for the first. */
  previous: string | null
  terms: AgreedTerms
  names: TermsNames
  /** `provider` is left out where the network itself answers. */
  contact: Contact & { provider?: string }
}

const agreedFields = [
  'guarantee',
  'clause',
  'from',
  'to',
  'excluded',
  'entry',
  'conditions',
  'bridging',
  'apply',
  'deadlines',
  'limits',
  'valid',
  'support',
  'accord',
  'earlier_versions',
  'signed',
] as const

/** What was agreed. How it stands, when it is looked at again and notes about it are no part of it. */
export type AgreedTerms = Pick<Agreement, (typeof agreedFields)[number]> & { source: Source['kind'] }

/** The fields of agreed terms, in the order in which they are told. */
export const termsFields = [...agreedFields, 'source'] as const

/** What an agreement's file now says was agreed. */
export function agreedTerms(agreement: Agreement): AgreedTerms {
  const agreed = Object.fromEntries(
    agreedFields.filter((field) => agreement[field] !== undefined).map((field) => [field, agreement[field]]),
  )
  return { ...agreed, source: agreement.source.kind } as AgreedTerms
}

/** The terms of an agreement as they are frozen today; `previous` is the hash of its last frozen version. */
export function frozenTerms(
  agreement: Agreement,
  catalogue: Catalogue,
  previous: string | null,
): FrozenTerms {
  const terms = agreedTerms(agreement)
  return {
    format: 1,
    network: { id: catalogue.network.id, title: catalogue.network.title },
    reference: agreement.reference,
    version: agreement.version,
    previous,
    terms,
    names: namesIn(terms, agreement.id, catalogue),
    contact: contactFor(agreement, catalogue),
  }
}

/** The bytes of frozen terms, as text. */
export const frozenText = (terms: FrozenTerms): string => canonicalJson(terms)

/** Reads frozen terms; undefined where the text is not the canonical form of any. Of what was agreed it looks at no more
 *  than that it is there: the hash says whether it is what was published. */
export function readFrozen(text: string): FrozenTerms | undefined {
  try {
    const value = JSON.parse(text) as FrozenTerms
    const whole =
      value.format === 1 &&
      typeof value.reference === 'string' &&
      Number.isInteger(value.version) &&
      (value.previous === null || typeof value.previous === 'string') &&
      [value.network, value.terms, value.names, value.contact].every(isRecord)
    return whole && canonicalJson(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Whom to ask: the agreement's own contact, else the receiving provider's, else the network's. */
function contactFor(agreement: Agreement, { providers, network }: Catalogue): FrozenTerms['contact'] {
  const provider = agreement.to[0]?.split('/')[0] ?? ''
  const own = agreement.contact ?? known(providers, provider).admissions
  return own === undefined ? network.contact : { ...own, provider }
}
