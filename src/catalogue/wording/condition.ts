import type { z } from 'zod'
import { conditionOptions, conditionSchema } from '../../schema/condition.ts'
import { nearest } from '../nearest.ts'
import { fieldsOf } from './shape.ts'

/** The kind of condition that a value was meant to be, by its telling key; or what is wrong where none can be told. */
export function meantCondition(
  value: unknown,
): { shape: z.ZodType } | { statement: string; hint: string; key?: string } {
  if (Array.isArray(value))
    return {
      statement: 'A condition is missing that says whether all of this list is needed.',
      hint: 'Put all: in front of the list, or any: if one of them is enough.',
    }
  if (typeof value !== 'object' || value === null)
    return {
      statement: `"${String(value)}" does not say what is asked for.`,
      hint: 'Write it as a name and a value in braces, like { grade: "MMM" } or { completed: sending }.',
    }
  const kinds = kindsIn(value)
  if (kinds.length === 0) return wordUnknown(Object.keys(value))
  if (kinds.length > 1)
    return {
      statement: `One condition asks for ${kinds.length} things: ${kinds.join(' and ')}.`,
      hint: `Give each its own braces: all: [{ ${kinds.map((kind) => `${kind}: …`).join(' }, { ')} }], or any: if one is enough.`,
      ...(kinds[1] === undefined ? {} : { key: kinds[1] }),
    }
  return { shape: shapeOf(kinds[0] ?? '') }
}

/** A unit at a grade is one thing: a key that is a field of another kind here does not count. */
function kindsIn(value: object): string[] {
  const all = conditionOptions.filter((kind) => Object.hasOwn(value, kind))
  return all.filter(
    (kind) => !all.some((other) => other !== kind && Object.hasOwn(fieldsOf(shapeOf(other)), kind)),
  )
}

/** The options of the schema stand in the order of `conditionOptions`. */
function shapeOf(kind: string): z.ZodType {
  const options = (conditionSchema as unknown as z.ZodUnion<z.ZodType[]>).options
  const shape = options[(conditionOptions as readonly string[]).indexOf(kind)]
  if (shape === undefined) throw new Error(`There is no condition "${kind}".`)
  return shape
}

function wordUnknown(keys: string[]): { statement: string; hint: string; key?: string } {
  const list = `Conditions are: ${conditionOptions.join(', ')}.`
  const [first] = keys
  if (first === undefined) return { statement: 'The condition is empty.', hint: list }
  if (first === 'of')
    return {
      statement: 'of has no at_least beside it.',
      hint: 'Add how many of the list are needed: at_least: 2',
      key: first,
    }
  for (const key of keys) {
    const near = nearest(key, conditionOptions)
    if (near !== undefined)
      return { statement: `"${key}" is not a condition.`, hint: `Did you mean "${near}"?`, key }
  }
  return { statement: `"${first}" is not a condition.`, hint: list, key: first }
}
