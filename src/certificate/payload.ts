import { readCode } from './code.ts'

/** What a certificate's square and its printed address carry after the `#`: `NGU-0042.7KQ2M9RT4X`. */
export const payloadOf = (reference: string, code: string): string => `${reference}.${code.replace('-', '')}`

/** The path of the page that answers for a certificate, with its payload, without the site's base. */
export const verifyPath = (reference: string, code: string): string =>
  `/verify/#${payloadOf(reference, code)}`

/** What is to be checked, as it was typed or read: nothing in it is trusted, and nothing of it is ever an address. */
export interface Asked {
  reference: string
  code: string
}

const longest = 40

/** A fragment as a question; undefined where it is none. Whatever is not a reference, a dot and a code is not looked at. */
export function readPayload(fragment: string): Asked | undefined {
  const match = /^#?([A-Za-z][A-Za-z0-9]{1,7}-\d{3,6})\.([A-Za-z0-9-]{1,16})$/.exec(
    fragment.slice(0, longest + 1),
  )
  const [, reference, code] = match ?? []
  return reference === undefined || code === undefined || fragment.length > longest
    ? undefined
    : { reference: reference.toUpperCase(), code }
}

/** What a scanned square says: a certificate of this site, one of another site (its host alone), or nothing of the kind. */
export type Scanned = { asked: Asked } | { elsewhere: string } | undefined

/** Reads the text of a square without ever following it. `here` is the address of this page. */
export function readScanned(text: string, here: string): Scanned {
  if (text.length > 300 || !URL.canParse(text)) return undefined
  const [url, page] = [new URL(text), new URL(here)]
  const asked = readPayload(url.hash)
  if (asked === undefined || !['https:', 'http:'].includes(url.protocol)) return undefined
  const same = url.host === page.host && url.pathname === page.pathname && url.search === ''
  return same ? { asked } : { elsewhere: url.host }
}

/** A reference as it would be printed: small letters, spaces and hyphens of any kind do not matter; undefined where it can be
 *  none. Digits are digits: O stands for 0 and I or L for 1 after the hyphen. */
export function readReference(typed: string): string | undefined {
  const plain = typed
    .trim()
    .toUpperCase()
    .replace(/[\s\u00AD\u2010-\u2015\u2212.]+/g, '-')
  // HELLO is a word, though it ends in what may stand for 110.
  if (!/\d/.test(plain)) return undefined
  const match =
    /^([A-Z][A-Z0-9]*?[A-Z])-*([0-9OIL]{3,6})$/.exec(plain) ??
    /^([A-Z][A-Z0-9]{1,7})-+([0-9OIL]{3,6})$/.exec(plain)
  const [, letters, digits] = match ?? []
  if (letters === undefined || digits === undefined || letters.length > 8) return undefined
  return `${letters}-${digits.replaceAll('O', '0').replace(/[IL]/g, '1')}`
}

/** One line of a pasted list: a reference and a code in any order of case, apart by spaces, commas, semicolons or tabs; an
 *  address from a square does as well. */
export function readLine(line: string): Asked | undefined {
  const plain = line.trim().replaceAll('"', '')
  const hash = plain.indexOf('#')
  const payload = hash < 0 ? undefined : readPayload(plain.slice(hash))
  if (payload !== undefined) return payload
  const parts = plain.split(/[\s,;]+/).filter((part) => part !== '')
  for (let cut = 1; cut < parts.length; cut++) {
    const reference = readReference(parts.slice(0, cut).join('-'))
    const code = parts.slice(cut).join('')
    if (reference !== undefined && code !== '' && code.length <= 20) return { reference, code }
  }
  return undefined
}

/** The code as it is printed, where it is one; else what was typed, shortened. */
export function shownCode(typed: string): string {
  const read = readCode(typed)
  return 'code' in read ? read.code : typed.slice(0, 20)
}
