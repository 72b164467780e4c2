import { isSame } from '../../catalogue/write/revise.ts'
import type { Fields } from './value.ts'

/** A field that was changed here and, differently, in the published file: as it was when the change was begun, and as it is
 *  published now. What stands in the draft is this person's own. Left out: it was not there. */
export interface Undecided {
  field: string
  was?: unknown
  theirs?: unknown
}

interface Merged {
  value: Fields
  /** Fields that are as the published file has them now, since they were not changed here. */
  taken: string[]
  undecided: Undecided[]
}

interface Versions {
  /** The published record when the change was begun; undefined where that is not known any more. */
  was: Fields | undefined
  theirs: Fields
  mine: Fields
}

/** Joins a change to a record with what others have published since: whoever alone has changed a field has their way, and
 *  where both did, somebody has to decide. `open` are the fields that were not decided before. The version is always the
 *  published one: it follows from the rest. */
export function mergeChange({ was, theirs, mine }: Versions, open: Undecided[] = []): Merged {
  const value: Fields = { ...mine }
  const taken: string[] = []
  const undecided: Undecided[] = []
  for (const field of new Set([...Object.keys(was ?? {}), ...Object.keys(theirs), ...Object.keys(mine)])) {
    const before = open.find((one) => one.field === field)
    const base = before === undefined ? was?.[field] : before.was
    if (isSame(mine[field], theirs[field])) continue
    const untouched = was !== undefined && isSame(mine[field], base)
    if (field === 'version' || untouched) {
      if (field !== 'version') taken.push(field)
      put(value, field, theirs[field])
    } else if (was === undefined || !isSame(theirs[field], base)) {
      undecided.push({ field, was: base, theirs: theirs[field] })
    }
  }
  return { value, taken, undecided }
}

function put(value: Fields, field: string, next: unknown): void {
  if (next === undefined) delete value[field]
  else value[field] = next
}
