import {
  type ChangesItem,
  type ChangesReport,
  type ChangesSection,
  type NetworkChanges,
  type SectionKind,
  sectionKinds,
  type WayFate,
  wayFates,
} from '../../src/text/changes-report.ts'

/** Reads a report that a program nobody vouches for has written. Only the known shape is taken over, every number is a whole one, and
 *  every text one short line without a sign that could turn or hide what stands beside it. Undefined where it is no report.
 *  Uses nothing that has to be installed. */
export function readReport(text: string): ChangesReport | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || value.version !== 1) return undefined
    return { version: 1, networks: list(value.networks, most.networks, network) }
  } catch {
    return undefined
  }
}

const most = { networks: 10, items: 40, lines: 60, characters: 1300 }

function network(value: unknown): NetworkChanges {
  const { network: name, routes, ways, broken, whole, sections } = record(value)
  const { before, after, gained, lost } = record(routes)
  return {
    network: line(name),
    ...(broken === 'before' || broken === 'after' ? { broken } : {}),
    ...(whole === 'new' || whole === 'gone' ? { whole } : {}),
    routes: { before: number(before), after: number(after), gained: number(gained), lost: number(lost) },
    ...(ways === undefined ? {} : { ways: waysIn(record(ways)) }),
    sections: list(sections, sectionKinds.length, section),
  }
}

const waysIn = (ways: Record<string, unknown>): Record<WayFate, number> =>
  Object.fromEntries(wayFates.map((fate) => [fate, number(ways[fate])])) as Record<WayFate, number>

function section(value: unknown): ChangesSection {
  const { kind, count, items } = record(value)
  if (!sectionKinds.includes(kind as SectionKind)) throw new Error('A section of no known kind.')
  return { kind: kind as SectionKind, count: number(count), items: list(items, most.items, item) }
}

function item(value: unknown): ChangesItem {
  const { title, lines } = record(value)
  return { title: line(title), lines: list(lines, most.lines, line) }
}

function list<T>(value: unknown, length: number, read: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Error('No list.')
  return value.slice(0, length).map(read)
}

function line(value: unknown): string {
  if (typeof value !== 'string') throw new Error('No text.')
  const isCut = value.length > most.characters
  return `${oneLine(value.slice(0, most.characters))}${isCut ? ' … (the rest is too long)' : ''}`
}

/** Words from elsewhere as one line, without a sign that could turn or hide what stands beside it. */
export const oneLine = (text: string): string => text.replace(unseen, '\uFFFD')

/** Control characters, line breaks of every kind, signs that turn the direction of writing, signs that cannot be seen, halves of
 *  characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

function number(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Error('No whole number.')
  return value as number
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error('No record.')
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
