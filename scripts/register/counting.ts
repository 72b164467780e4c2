import { codeOf } from '../../src/certificate/code.ts'
import { countHanded, type Handed, type HandedCount, readHanded } from '../../src/certificate/handed.ts'
import type { Register } from '../../src/certificate/register.ts'
import { count } from '../../src/text/dates.ts'

/** A list as an institution exported it: its file's name and its text. */
export interface HandedList {
  name: string
  text: string
}

/** Counts per agreement and version from the lists of any number of institutions. Lines that are none, and certificates that
 *  were never published, are told one by one and not counted; the numbers add up. */
export function countLists(
  lists: HandedList[],
  register: Register,
): { lines: string[]; counts: HandedCount[] } {
  const read = lists.map(({ name, text }) => ({ name, ...readHanded(text) }))
  const all = read.flatMap(({ handed }) => handed)
  const once = [...new Map(all.map((one) => [one.id, one])).values()]
  const known = once.filter((one) => wasPublished(one, register))
  const counts = countHanded(known)
  const unread = read.flatMap(({ name, unread: lines }) =>
    lines.map(({ line, text }) => `  ${name}:${line} is no line of such a list: ${text}`),
  )
  const strange = once
    .filter((one) => !wasPublished(one, register))
    .map(
      ({ reference, version, code }) =>
        `  ${reference} version ${version} with the code ${code} was never published here.`,
    )
  return {
    counts,
    lines: [
      `${count(lists.length, 'list')}: ${count(all.length + unread.length, 'line')}, of which ${known.length} counted, ${all.length - once.length} there already, ${strange.length} never published, ${unread.length} not understood.`,
      ...counts.map(
        ({ reference, version, handed }) => `${String(handed).padStart(6)}  ${reference} version ${version}`,
      ),
      ...(strange.length + unread.length === 0 ? [] : ['Not counted:', ...strange, ...unread]),
    ],
  }
}

const wasPublished = ({ reference, version, code }: Handed, register: Register): boolean =>
  register.frozen
    .get(reference)
    ?.some((one) => one.logged && one.terms.version === version && codeOf(one.hash) === code) ?? false
