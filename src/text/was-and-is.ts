import type { Contact } from '../schema/values.ts'

/** "Fee: £9,000 for the whole course, was not stated."; of whole sentences, and of what is long, what was stands apart:
 *  "Bridging study: Maths bridge. It is required. Before: None is needed." */
export function wasAndIs(what: string, was: string | undefined, is: string | undefined): string {
  const [then, now] = [was || 'not stated', is || 'not stated']
  const apart = [then, now].some((text) => /[.;”]/.test(text) || text.length > 60)
  return apart ? `${what}: ${ended(now)} Before: ${ended(then)}` : `${what}: ${now}, was ${then}.`
}

/** "Admissions office, admissions@northgate.example, 01632 960042". */
export function contactInWords(contact: Contact | undefined): string | undefined {
  if (contact === undefined) return undefined
  const { role, email, phone, url } = contact
  return [role, email, phone, url].filter((part) => part !== undefined).join(', ')
}

/** A sentence, or words that are ended like one. */
export const ended = (text: string): string => (/[.!?][”"]?$/.test(text) ? text : `${text}.`)

export const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `“${text}”`
