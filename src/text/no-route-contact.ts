import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Contact } from '../schema/values.ts'
import { providerName } from './names.ts'

/** Whom to ask: an office, and how to reach it. */
export interface WhomToAsk {
  office: string
  contact: Contact
}

/** Who answers for an agreement, or else for its course: undefined where neither says. */
export function whomToAsk(
  provider: string | undefined,
  agreement: Agreement | undefined,
  { providers }: Pick<Catalogue, 'providers'>,
): WhomToAsk | undefined {
  if (provider === undefined || providers[provider] === undefined) return undefined
  const contact = agreement?.contact ?? providers[provider].admissions
  return contact && { office: `${contact.role}, ${providerName({ providers }, provider)}`, contact }
}
