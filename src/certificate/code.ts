/** The code on a certificate: nine symbols of five bits from the hash of the frozen terms, then one to check them by. The
 *  symbols are Douglas Crockford's base 32, which has no I, L, O or U to be taken for another.
 *
 *  The ten symbols, read as numbers of the field GF(32), are a polynomial that is 0 at a generator of the field. So each
 *  place has a weight of its own, none of them 0: a change of any one symbol, and a swap of any two, always shows. */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const dataSymbols = 9
const groupOf = 5

/** The code of terms with this hash (hexadecimal), as it is printed: `7KQ2M-9RT4X`. */
export function codeOf(hash: string): string {
  const bits = BigInt(`0x${hash.slice(0, 12)}`) >> 3n
  const symbols = Array.from({ length: dataSymbols }, (_, place) =>
    Number((bits >> BigInt(5 * (dataSymbols - 1 - place))) & 31n),
  )
  const code = [...symbols, times(sumOf(symbols))].map((symbol) => alphabet[symbol]).join('')
  return `${code.slice(0, groupOf)}-${code.slice(groupOf)}`
}

/** Why what was typed is no code: it has a character that no code has, too few or too many of them, or the last one does not
 *  fit the others. */
export type Mistyping = 'symbol' | 'length' | 'check'

/** What was typed, as it would be printed; or why it cannot be. Small letters, spaces and hyphens of any kind do not
 *  matter, nor O for 0, I or L for 1, U for V. */
export function readCode(typed: string): { code: string } | { mistyped: Mistyping } {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-\u00AD\u2010-\u2015\u2212.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V')
  const symbols = [...plain].map((character) => alphabet.indexOf(character))
  if (symbols.includes(-1)) return { mistyped: 'symbol' }
  if (symbols.length !== dataSymbols + 1) return { mistyped: 'length' }
  if (sumOf(symbols) !== 0) return { mistyped: 'check' }
  return { code: `${plain.slice(0, groupOf)}-${plain.slice(groupOf)}` }
}

/** In how many places two printed codes differ: one that is two or three away from a real one was meant for it. */
export function placesApart(a: string, b: string): number {
  return [...a].filter((symbol, place) => symbol !== b[place]).length
}

/** The polynomial's value at the generator, by Horner's rule; the last symbol is the constant. */
const sumOf = (symbols: number[]): number => symbols.reduce((sum, symbol) => times(sum) ^ symbol, 0)

/** An element of GF(32), taken modulo x⁵ + x² + 1, times the generator x. */
const times = (element: number): number => ((element << 1) ^ (element & 16 ? 0b100101 : 0)) & 31
