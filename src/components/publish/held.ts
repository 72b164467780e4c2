import type { Fields } from './value.ts'

/** What a group of fields held while it was of another kind, so that choosing the kind again brings it back. It goes with the
 *  group wherever that is moved, for as long as the form is open, and into no file and no draft: nothing that writes, keeps
 *  or checks a record sees a symbol. */
const past = Symbol('what it held while it was of another kind')

interface Past {
  held: Record<string, Fields>
  /** The kind that it was of before. */
  last: string
}

const pastOf = (fields: Fields): Past | undefined => (fields as { [past]?: Past })[past]

/** What it held when it was of a kind; undefined where it never was. */
export const heldAs = (fields: Fields, kind: string): Fields | undefined => pastOf(fields)?.held[kind]

/** The kind that it was of before, and what it held then. */
export function heldLast(fields: Fields): Fields | undefined {
  const before = pastOf(fields)
  return before?.held[before.last]
}

/** The fields of another kind, knowing what it held as `kind` and before. */
export function knowing(fields: Fields, before: Fields, kind: string): Fields {
  const { [past]: earlier, ...held } = before as Fields & { [past]?: Past }
  return { ...fields, [past]: { held: { ...earlier?.held, [kind]: held }, last: kind } } as Fields
}

/** Nothing but what it held before; undefined where that is nothing. */
export function onlyPast(fields: unknown): Fields | undefined {
  const before = typeof fields === 'object' && fields !== null ? pastOf(fields as Fields) : undefined
  return before === undefined ? undefined : ({ [past]: before } as Fields)
}
