import { isMap, isScalar, isSeq, type Node, Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { z } from 'zod'
import { type Fields, groupOf, inOrder, isFields, itemSchema } from './order.ts'
import { needsQuotes, styledNode } from './style.ts'

/** The node with a new value, changed no more than the value is: remarks, quotes and the layout of what stays the same stay
 *  the same. `field` is the name that it stands under. */
export function revised(node: unknown, value: unknown, schema: z.ZodType | undefined, field: string): Node {
  if (isSame(plain(node), value)) return node as Node
  if (isMap(node) && isFields(value)) return reviseMap(node, value, schema)
  if (isSeq(node) && Array.isArray(value)) return reviseList(node, value, schema, field)
  const next = styledNode(value, field)
  if (isScalar(node) && isScalar(next) && typeof node.value === typeof next.value) {
    next.type = needsQuotes(next.value) && node.type === Scalar.PLAIN ? Scalar.QUOTE_DOUBLE : node.type
  }
  return withRemarks(next, node)
}

function reviseMap(map: YAMLMap, value: Fields, schema: z.ZodType | undefined): Node {
  const fields = groupOf(schema, value)
  for (const key of map.items.map(keyOf)) if (!Object.hasOwn(value, key)) map.delete(key)
  for (const key of inOrder(Object.keys(value), fields)) {
    const pair = map.items.find((item) => keyOf(item) === key)
    if (pair !== undefined) pair.value = revised(pair.value, value[key], fields[key], key)
    else
      map.items.splice(
        placeFor(key, map.items.map(keyOf), fields),
        0,
        new Pair(styledKey(key), styledNode(value[key], key)),
      )
  }
  return map
}

/** Where a new field goes: behind the last one that the schema names before it. */
export function placeFor(key: string, present: string[], fields: Record<string, z.ZodType>): number {
  const order = Object.keys(fields)
  const before = order.includes(key) ? order.slice(0, order.indexOf(key)) : order
  return present.findLastIndex((one) => before.includes(one)) + 1
}

function reviseList(list: YAMLSeq, value: unknown[], schema: z.ZodType | undefined, field: string): Node {
  const kept = keptEntries(list.items.map(plain), value)
  let next = 0
  list.items = value.map((item, index) => {
    const at = kept.get(index)
    if (at !== undefined) {
      next = at + 1
      return list.items[at]
    }
    // An entry between two that stayed takes the place of the one that was there.
    const taken = [...kept.values()]
    const old = taken.includes(next) || next >= list.items.length ? undefined : list.items[next++]
    return old === undefined ? styledNode(item, field) : revised(old, item, itemSchema(schema, index), field)
  })
  return list
}

/** Which new entry is which old one, unchanged: as many as can stay without any passing another. */
function keptEntries(before: unknown[], after: unknown[]): Map<number, number> {
  const most = before.map(() => after.map(() => 0))
  const at = (i: number, j: number) => most[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = most[i] as number[]
      row[j] = isSame(before[i], after[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const kept = new Map<number, number>()
  for (let i = 0, j = 0; i < before.length && j < after.length; )
    if (isSame(before[i], after[j])) kept.set(j++, i++)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return kept
}

const styledKey = (key: string): Scalar => new Scalar(key)

const keyOf = (pair: { key: unknown }): string => (isScalar(pair.key) ? String(pair.key.value) : '')

/** A node as plain data. */
export function plain(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plain(pair.value)]))
  if (isSeq(node)) return node.items.map(plain)
  return isScalar(node) ? node.value : node
}

function withRemarks(next: Node, before: unknown): Node {
  if (!isMap(before) && !isSeq(before) && !isScalar(before)) return next
  if (before.commentBefore) next.commentBefore = before.commentBefore
  if (before.comment) next.comment = before.comment
  if (before.spaceBefore) next.spaceBefore = true
  return next
}

/** Whether two values say the same; the order of fields says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isFields(a) || !isFields(b)) return Object.is(a, b)
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
