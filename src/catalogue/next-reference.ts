import type { Catalogue } from './catalogue.ts'

/** The reference that a provider's next agreement takes: the number after its highest; for its first agreement, the initials
 *  of its name and 0001. `also` are references that are taken without being published yet. */
export function nextReference(
  { agreements, providers }: Pick<Catalogue, 'agreements' | 'providers'>,
  receiving: string,
  also: string[] = [],
): string {
  const own = agreements.filter(({ id }) => id.startsWith(`${receiving}/`)).map(({ reference }) => reference)
  const letters = referenceLetters(own, providers[receiving]?.name ?? receiving)
  return numbered(
    letters,
    lastNumber(letters, [...agreements.map(({ reference }) => reference), ...also]) + 1,
  )
}

/** The letters that a provider's references begin with: those of its first, else the initials of its name. */
export function referenceLetters([first]: string[], name: string): string {
  const initials =
    name
      .match(/\b[A-Za-z]/g)
      ?.join('')
      .toUpperCase() ?? ''
  return first?.split('-')[0] ?? `${initials}AG`.slice(0, Math.max(2, Math.min(8, initials.length)))
}

/** The highest number among references with these letters; 0 where there is none. */
export function lastNumber(letters: string, references: Iterable<string>): number {
  let last = 0
  for (const reference of references) {
    const [own, number] = reference.split('-')
    if (own === letters && /^\d+$/.test(number ?? '')) last = Math.max(last, Number(number))
  }
  return last
}

/** A reference as it is written. */
export const numbered = (letters: string, number: number, digits = 4): string =>
  `${letters}-${String(number).padStart(digits, '0')}`
