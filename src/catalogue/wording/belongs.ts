import type { z } from 'zod'
import { rangeOf } from './expected.ts'
import { nearestField } from './place.ts'
import { choicesOf, descriptionOf, exampleOf } from './shape.ts'

/** "Add fee: whole pounds for the whole course." and, where the schema gives one, a line to paste. */
export function whatBelongs(schema: z.ZodType, path: PropertyKey[], verb: 'Add' | 'Write'): string {
  const field = nearestField(path)
  const meaning = descriptionOf(schema)
  const choices = choicesOf(schema)
  const listed = choices.length > 1 && !choices.every((choice) => meaning?.includes(choice))
  const words = [
    meaning === undefined ? '' : afterColon(meaning),
    listed ? `one of ${choices.join(', ')}.` : '',
  ].filter(Boolean)
  const example = exampleOf(schema)
  if (words.length === 0 && example !== undefined) return `${verb} it like this: ${example}`
  const line =
    example === undefined
      ? ''
      : `\nFor example: ${typeof path.at(-1) === 'number' ? '' : `${field}: `}${example}`
  return `${verb} ${field}: ${words.length > 0 ? words.join(' Choose ') : `${rangeOf(schema)}.`}${line}`
}

/** A description is a sentence of its own; after "Add fee:" it goes on in lower case. */
export function afterColon(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
