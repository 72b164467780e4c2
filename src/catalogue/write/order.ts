import { z } from 'zod'
import { fieldsOf, shapesOf, unwrap } from '../wording/shape.ts'

/** A group of fields, as a file says it. */
export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value with its fields in the order in which the schema names them, all the way down; what the schema does not name
 *  comes last, as it stood. */
export function inSchemaOrder(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) return value.map((item, index) => inSchemaOrder(item, itemSchema(schema, index)))
  if (!isFields(value)) return value
  const fields = groupOf(schema, value)
  return Object.fromEntries(
    inOrder(Object.keys(value), fields).map((key) => [key, inSchemaOrder(value[key], fields[key])]),
  )
}

/** Keys in the order of the fields. */
export function inOrder(keys: string[], fields: Record<string, z.ZodType>): string[] {
  const order = Object.keys(fields)
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return keys.toSorted((a, b) => rank(a) - rank(b))
}

/** The fields of the group that a value is meant to be: of several shapes, the one that knows most of its keys. */
export function groupOf(schema: z.ZodType | undefined, value: Fields): Record<string, z.ZodType> {
  const groups = schema === undefined ? [] : shapesOf(schema).map(fieldsOf)
  const fitting = (fields: object) => Object.keys(value).filter((key) => Object.hasOwn(fields, key)).length
  return groups.reduce((best, group) => (fitting(group) > fitting(best) ? group : best), groups[0] ?? {})
}

/** What each entry of a list is. */
export function itemSchema(schema: z.ZodType | undefined, index: number): z.ZodType | undefined {
  const shapes = schema === undefined ? [] : shapesOf(schema)
  for (const shape of shapes.map(unwrap)) {
    if (shape instanceof z.ZodArray) return shape.element as z.ZodType
    if (shape instanceof z.ZodTuple) return shape.def.items[index] as z.ZodType | undefined
  }
  return undefined
}
