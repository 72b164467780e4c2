import { isSame } from '../../src/catalogue/write/revise.ts'

/** A record, or a group of fields in one, as its file says it. */
export type Fields = Record<string, unknown>

/** A field that a person has changed since it was imported: what the file says, and what the list would say. */
export interface Kept {
  field: string
  ours: unknown
  theirs: unknown
}

/** What the list says now, brought into what the file says. A field that still says what was imported follows the list; one
 *  that a person has changed, added or taken out stays as the person left it. `before` is what was imported last. Fields of
 *  a group are looked at one by one, but a condition or a list is one thing. */
export function mergeRecord(
  before: Fields,
  theirs: Fields,
  ours: Fields,
  at = '',
): { record: Fields; kept: Kept[] } {
  const record: Fields = {}
  const kept: Kept[] = []
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const field = at === '' ? key : `${at}.${key}`
    const versions = [before[key], theirs[key], ours[key]] as const
    const [was, listed, stands] = versions
    let value = stands
    if (versions.every(isGroup) && !whole.has(key)) {
      const inner = mergeRecord(was as Fields, listed as Fields, stands as Fields, field)
      value = inner.record
      kept.push(...inner.kept)
    } else if (isSame(stands, was)) value = listed
    else if (!isSame(stands, listed)) kept.push({ field, ours: stands, theirs: listed })
    if (value !== undefined) record[key] = value
  }
  return { record, kept }
}

/** Groups whose fields mean nothing apart. */
export const whole = new Set(['conditions', 'entry'])

/** Whether a value has fields of its own. */
export const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
