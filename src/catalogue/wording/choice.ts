import { z } from 'zod'
import { nearest } from '../nearest.ts'
import { choicesOf, descriptionOf, shapesOf } from './shape.ts'

/** Of the shapes that a value may have, the one that it was meant to have: a list for a list, a number for a number; for
 *  a word, the fixed words where it is close to one, else free text. The whole choice where nothing is alike. The choice's
 *  own description goes with it. */
export function meantShape(schema: z.ZodType, value: unknown): z.ZodType {
  const meant = closestShape(schema, value)
  const meaning = descriptionOf(schema)
  return meaning === undefined || descriptionOf(meant) !== undefined ? meant : meant.describe(meaning)
}

function closestShape(schema: z.ZodType, value: unknown): z.ZodType {
  const alike = shapesOf(schema).filter((shape) => isAlike(shape, value))
  if (typeof value !== 'string') return alike[0] ?? schema
  const fixed = alike.filter((shape) => !(shape instanceof z.ZodString))
  const words = fixed.flatMap(choicesOf)
  const free = alike.filter((shape) => shape instanceof z.ZodString)
  if (words.length > 0 && (free.length === 0 || nearest(value, words) !== undefined)) return z.enum(words)
  // A date that has the right form and is in no calendar is still a date.
  return (
    free.find((shape) => shape.safeParse(value).error?.issues[0]?.code === 'custom') ??
    (free.length === 1 ? free[0] : undefined) ??
    schema
  )
}

function isAlike(shape: z.ZodType, value: unknown): boolean {
  if (Array.isArray(value)) return shape instanceof z.ZodArray || shape instanceof z.ZodTuple
  if (typeof value === 'number') return shape instanceof z.ZodNumber
  if (typeof value === 'string') return shape instanceof z.ZodString || choicesOf(shape).length > 0
  return typeof value === 'object' && shape instanceof z.ZodObject
}
