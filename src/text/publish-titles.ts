import { leafKind } from '../schema/condition.ts'
import { leafFieldLabel } from './publish-conditions.ts'
import { entryLabel, type FormKind, labelOf, partLabel } from './publish-labels.ts'

const trees = ['conditions', 'entry']
const branches = ['all', 'any', 'of', 'at_least']

/** What the thing at a path is called where nothing stands round it to say which one is meant: "By this date (Date 2)",
 *  "Condition 2.1: At least this grade", "How many credits count, at least". `record` tells what kind of condition it is. */
export function fieldTitle(kind: FormKind, path: PropertyKey[], record?: unknown): string {
  const tree = trees.includes(String(path[0])) && (path.length === 1 || isInTree(path))
  if (tree && path.length > 1) return conditionTitle(kind, path, record)
  const last = path.at(-1)
  if (typeof last === 'number') {
    const part = partLabel(path)
    const list = path.slice(0, -1)
    return part === undefined
      ? (entryLabel(list, last + 1) ?? `${labelOf(kind, list)} ${last + 1}`)
      : `${labelOf(kind, list)}, ${part}`
  }
  const index = path.findLastIndex((step) => typeof step === 'number')
  const entry = index < 0 ? undefined : entryLabel(path.slice(0, index), Number(path[index]) + 1)
  return entry === undefined ? labelOf(kind, path) : `${labelOf(kind, path)} (${entry})`
}

/** An agreement's `entry` is where they come in, a course's what it asks for. */
const isInTree = ([, second]: PropertyKey[]): boolean => second !== 'year' && second !== 'credit'

function conditionTitle(kind: FormKind, path: PropertyKey[], record: unknown): string {
  const rest = path.slice(1)
  let steps = 0
  while (branches.includes(String(rest[steps])) && typeof rest[steps + 1] === 'number') steps += 2
  const trail = rest.slice(0, steps).filter((step) => typeof step === 'number')
  const place = trail.length === 0 ? '' : `Condition ${trail.map((step) => Number(step) + 1).join('.')}`
  const field = rest[steps]
  if (field === undefined || branches.slice(0, 3).includes(String(field)))
    return place || labelOf(kind, path.slice(0, 1))
  const node = path
    .slice(0, steps + 1)
    .reduce((at: unknown, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], record)
  const leaf = typeof node === 'object' && node !== null ? leafKind(node) : undefined
  const label = leafFieldLabel(leaf ?? 'other', String(field)) ?? labelOf(kind, path)
  return place === '' ? label : `${place}, ${label}`
}
