import { z } from 'zod'
import { choicesOf, shapesOf } from './shape.ts'

/** The type that a schema takes, in words: "a whole number", "words", "a list or words". */
export function expectedOf(schema: z.ZodType): string {
  return [...new Set(shapesOf(schema).map(expectedWords))].join(' or ')
}

function expectedWords(shape: z.ZodType): string {
  if (shape instanceof z.ZodString) return 'words'
  if (shape instanceof z.ZodNumber) return shape.format === 'safeint' ? 'a whole number' : 'a number'
  if (shape instanceof z.ZodBoolean) return 'true or false'
  if (shape instanceof z.ZodArray) return 'a list'
  if (shape instanceof z.ZodTuple) return 'a list of two'
  if (shape instanceof z.ZodObject) return 'a group of fields'
  return choicesOf(shape).join(' or ')
}

/** With the least and the most that a number may be: "a whole number from 0 to 480". */
export function rangeOf(schema: z.ZodType): string {
  const [shape] = shapesOf(schema)
  const { minValue, maxValue } = shape instanceof z.ZodNumber ? shape : { minValue: null, maxValue: null }
  return minValue === null || maxValue === null
    ? expectedOf(schema)
    : `${expectedOf(schema)} from ${minValue} to ${maxValue}`
}
