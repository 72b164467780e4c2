import { z } from 'zod'
import { nearest } from '../nearest.ts'
import type { Parsed } from '../parse.ts'
import { afterColon, nameOf, nearestField, shown } from './place.ts'
import { choicesOf, descriptionOf, exampleOf, mayBeLeftOut, shapesOf, unwrap } from './shape.ts'

type Issue = z.core.$ZodIssue
type Words = [statement: string, hint: string]

/** The statement and the hint for a value that does not fit. A schema's own message is "what is so", a line break, and
 *  "how to put it right"; one that begins with "is not" gets the contributor's value in front. */
export function wordValue(issue: Issue, schema: z.ZodType, path: PropertyKey[], parsed: Parsed): Words {
  const value = parsed.valueAt(path)
  const written = parsed.writtenAt(path)
  const name = nameOf(path)
  if (value === null) return wordNoValue(name, schema, path)
  if (value === undefined && issue.code !== 'custom') return wordMissing(schema, path)
  if (issue.message.includes('\n')) return wordOwn(issue, name, shown(value, written))
  if (issue.code === 'invalid_value') return wordChoices(name, value, written, choicesOf(schema))
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return wordRange(issue, name, value, written, schema, path)
  return wordType(schema, path, value, written)
}

function wordOwn(issue: Issue, name: string, value: string): Words {
  const [statement = '', hint = ''] = issue.message.split('\n')
  return [
    statement.startsWith('is not ') ? `${name} is ${value}, which ${statement}` : `${name} ${statement}`,
    hint,
  ]
}

function wordNoValue(name: string, schema: z.ZodType, path: PropertyKey[]): Words {
  const rest = mayBeLeftOut(schema)
    ? 'Write it after the colon, or take the line out.'
    : whatBelongs(schema, path, 'Write')
  return [`${name} has no value.`, rest]
}

function wordMissing(schema: z.ZodType, path: PropertyKey[]): Words {
  const group = path.slice(0, -1)
  const from = group.length === 0 ? '' : ` from ${nameOf(group)}`
  return [`${nameOf(path)} is missing${from}.`, whatBelongs(schema, path, 'Add')]
}

/** "Add fee: whole pounds for the whole course." and, where the schema gives one, a line to paste. */
function whatBelongs(schema: z.ZodType, path: PropertyKey[], verb: string): string {
  const field = nearestField(path)
  const choices = choicesOf(schema)
  const meaning = descriptionOf(schema)
  const words =
    meaning ?? (choices.length > 0 ? `one of ${choices.join(', ')}.` : 'what the other records have there.')
  const example = exampleOf(schema)
  return `${verb} ${field}: ${afterColon(words)}${example === undefined ? '' : `\nFor example: ${example}`}`
}

function wordChoices(name: string, value: unknown, written: string | undefined, choices: string[]): Words {
  const near = typeof value === 'string' ? nearest(value, choices) : undefined
  if (choices.length === 1) return [`${name} is ${shown(value, written)}.`, `It can only be: ${choices[0]}.`]
  return [
    `${name} is ${shown(value, written)}, which is not one of its choices.`,
    near === undefined ? `Choose one of: ${choices.join(', ')}.` : `Did you mean "${near}"?`,
  ]
}

type RangeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>

function wordRange(
  issue: RangeIssue,
  name: string,
  value: unknown,
  written: string | undefined,
  schema: z.ZodType,
  path: PropertyKey[],
): Words {
  const bound = issue.code === 'too_small' ? Number(issue.minimum) : Number(issue.maximum)
  if (Array.isArray(value)) return wordLength(name, value.length, bound, schema, path)
  const meaning = descriptionOf(schema)
  return [
    `${name} is ${shown(value, written)}; ${bound} is the ${issue.code === 'too_small' ? 'least' : 'most'}.`,
    meaning === undefined ? 'Correct the number.' : `Correct the number: ${afterColon(meaning)}`,
  ]
}

function wordLength(
  name: string,
  length: number,
  bound: number,
  schema: z.ZodType,
  path: PropertyKey[],
): Words {
  const has = length === 0 ? 'has nothing in it' : `has ${length} ${length === 1 ? 'entry' : 'entries'}`
  if (unwrap(schema) instanceof z.ZodTuple)
    return [`${name} ${has}, and needs ${bound}.`, whatBelongs(schema, path, 'Write')]
  if (length > bound) return [`${name} ${has}; ${bound} is the most.`, 'Take some out.']
  return [
    `${name} ${has}.`,
    mayBeLeftOut(schema) ? 'Fill it, or take the line out.' : whatBelongs(schema, path, 'Write'),
  ]
}

/** A value of another type. YAML decides types by looks, so the commonest mistake is a code without quotes. */
function wordType(
  schema: z.ZodType,
  path: PropertyKey[],
  value: unknown,
  written: string | undefined,
): Words {
  const name = nameOf(path)
  const statement = `${name} is ${shown(value, written)}, not ${expectedOf(schema)}.`
  const shapes = shapesOf(schema)
  if (
    (typeof value === 'number' || typeof value === 'boolean') &&
    shapes.some((shape) => shape instanceof z.ZodString)
  )
    return wordUnquoted(schema, name, value, written ?? String(value))
  if (typeof value === 'string' && shapes.some((shape) => shape instanceof z.ZodBoolean))
    return [
      statement,
      /^(y|yes|on)$/i.test(value)
        ? 'Write true.'
        : /^(n|no|off)$/i.test(value)
          ? 'Write false.'
          : 'Write true or false, without quotes.',
    ]
  if (
    typeof value === 'string' &&
    shapes.some((shape) => shape.safeParse(Number(value)).success) &&
    value.trim() !== ''
  )
    return [statement, `Write it without quotes: ${Number(value)}`]
  const list = shapes.find((shape) => shape instanceof z.ZodArray)
  if (list instanceof z.ZodArray && (list.element as z.ZodType).safeParse(value).success)
    return [statement, `Put it in square brackets: [${written ?? String(value)}]`]
  return [statement, whatBelongs(schema, path, 'Write')]
}

function wordUnquoted(schema: z.ZodType, name: string, value: number | boolean, written: string): Words {
  const refused = schema.safeParse(written).error?.issues[0]
  if (refused?.message.includes('\n')) return wordOwn(refused, name, written)
  const read =
    typeof value === 'boolean' ? 'yes or no' : String(value) === written ? 'a number' : `the number ${value}`
  return [`${name} is ${written}, which YAML reads as ${read}.`, `Put it in quotes: "${written}".`]
}

function expectedOf(schema: z.ZodType): string {
  const words = shapesOf(schema).map(expectedWords)
  return [...new Set(words)].join(' or ')
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
