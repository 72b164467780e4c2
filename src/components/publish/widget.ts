import { z } from 'zod'
import { choicesOf, shapesOf, unwrap } from '../../catalogue/wording/shape.ts'
import { conditionSchema } from '../../schema/condition.ts'

/** What the network can be asked for by name. */
export type NameKind = 'course' | 'award' | 'provider' | 'accord' | 'subject' | 'career' | 'agreement'

/** How a field is filled in. It follows from its schema, and, where a name is meant, from what the field is called. */
export type Widget =
  | { is: 'words'; long: boolean }
  | { is: 'number' }
  | { is: 'date' }
  | { is: 'tick'; usual: boolean }
  | { is: 'choice'; choices: (string | number)[] }
  | { is: 'ticks'; choices: string[] }
  | { is: 'name'; of: NameKind; many: boolean; single: boolean; fixed: string[] }
  | { is: 'pair' }
  | { is: 'range' }
  | { is: 'lines'; single: boolean }
  | { is: 'group' }
  | { is: 'groups'; selector: boolean }
  | { is: 'conditions' }

/** Fields that hold the name of another record. `qualification` is one in a course only. */
const named: Record<string, NameKind> = {
  course: 'course',
  to: 'course',
  qualification: 'course',
  replaced_by: 'course',
  award: 'award',
  completed: 'award',
  subject: 'subject',
  provider: 'provider',
  awarded_by: 'provider',
  accord: 'accord',
  careers: 'career',
  supersedes: 'agreement',
}

const longWords = 140

export function widgetOf(schema: z.ZodType, field: string): Widget {
  const inner = unwrap(schema)
  if (inner === conditionSchema) return { is: 'conditions' }
  const shapes = shapesOf(schema)
  const name = nameWidget(schema, field)
  if (name !== undefined) return name
  if (shapes.some((shape) => shape instanceof z.ZodTuple)) return { is: shapes.length > 1 ? 'range' : 'pair' }
  const list = shapes.find((shape) => shape instanceof z.ZodArray)
  if (list !== undefined) return listWidget(list, field, shapes.length > 1)
  if (inner instanceof z.ZodObject) return { is: 'group' }
  if (inner instanceof z.ZodBoolean) return { is: 'tick', usual: schema.safeParse(undefined).data === true }
  const choices = everyChoice(shapes)
  if (choices.length > 0) return { is: 'choice', choices }
  if (inner instanceof z.ZodNumber) return { is: 'number' }
  if (takesDatesAlone(inner)) return { is: 'date' }
  return { is: 'words', long: inner instanceof z.ZodString && (inner.maxLength ?? 0) > longWords }
}

function nameWidget(schema: z.ZodType, field: string): Widget | undefined {
  const of = named[field]
  const shapes = shapesOf(schema)
  // Whatever takes any words is no name.
  if (of === undefined || shapes.some((shape) => shape.safeParse('Any words, at all').success))
    return undefined
  const many = shapes.some((shape) => shape instanceof z.ZodArray)
  return { is: 'name', of, many, single: shapes.length > 1, fixed: choicesOf(schema) }
}

function listWidget(list: z.ZodArray, field: string, single: boolean): Widget {
  const item = list.element as z.ZodType
  const choices = choicesOf(item)
  if (choices.length > 0) return { is: 'ticks', choices }
  return unwrap(item) instanceof z.ZodObject
    ? { is: 'groups', selector: field === 'from' }
    : { is: 'lines', single }
}

/** Fixed words, and whole numbers from the least to the most, where that is all that fits. */
function everyChoice(shapes: z.ZodType[]): (string | number)[] {
  const words = shapes.flatMap(choicesOf)
  const numbers = shapes.filter((shape) => shape instanceof z.ZodNumber)
  if (words.length === 0 || shapes.some((shape) => shape instanceof z.ZodString)) return []
  return [
    ...numbers.flatMap(({ minValue, maxValue }) =>
      Array.from({ length: (maxValue ?? 0) - (minValue ?? 0) + 1 }, (_, index) => (minValue ?? 0) + index),
    ),
    ...words,
  ]
}

const takesDatesAlone = (schema: z.ZodType): boolean =>
  schema.safeParse('2026-12-14').success &&
  !schema.safeParse('2026-13-14').success &&
  !schema.safeParse('2026-12').success
