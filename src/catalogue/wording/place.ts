import type { Fault } from '../fault.ts'
import type { Parsed } from '../parse.ts'

/** What is so, and how to put it right. */
export type Words = [statement: string, hint: string]

/** A fault that stops publishing, at a path of a file, or at one of the keys there. */
export function faultAt(
  parsed: Parsed,
  path: PropertyKey[],
  statement: string,
  hint: string,
  key?: string,
): Fault {
  return { file: parsed.file, ...parsed.placeOf(path, key), severity: 'stops', statement, hint }
}

/** "title", "item 2 of from", "the file": enough to find it beside the line and column. */
export function nameOf(path: PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last !== 'number') return String(last)
  return `item ${last + 1} of ${nearestField(path)}`
}

/** The last field on the way: "from" for the second selector of from. */
export function nearestField(path: PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'the list')
}

/** A value as the contributor wrote it, cut where it is long. */
export function shown(value: unknown, written: string | undefined): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a group of fields'
  return written ?? String(value)
}
