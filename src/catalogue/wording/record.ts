import { z } from 'zod'
import { conditionSchema } from '../../schema/condition.ts'
import type { Fault } from '../fault.ts'
import type { Parsed } from '../parse.ts'
import { wordCondition } from './condition.ts'
import { wordUnknownField } from './field.ts'
import { schemaAt, unwrap } from './shape.ts'
import { wordChoice, wordValue } from './value.ts'

/** One parsed file against the schema of its kind: its value with defaults filled in, or what is wrong with it as a
 *  partner reads it. One fault, one message: what only follows from another fault is left out. */
export function readRecord<T>(schema: z.ZodType<T>, parsed: Parsed): { value?: T; faults: Fault[] } {
  const result = schema.safeParse(parsed.value)
  return result.success ? { value: result.data, faults: [] } : { faults: wordFaults(schema, [], parsed) }
}

/** The faults of the value at `path`, which should fit `schema`. */
export function wordFaults(schema: z.ZodType, path: PropertyKey[], parsed: Parsed): Fault[] {
  if (unwrap(schema) === conditionSchema) return wordCondition(path, parsed, wordFaults)
  if (unwrap(schema) instanceof z.ZodUnion) return [wordChoice(schema, path, parsed)]
  const issues = schema.safeParse(valueAt(parsed.value, path)).error?.issues ?? []
  const misspelt = new Set<string>()
  const named = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    const at = [...path, ...issue.path]
    return issue.keys.map((key) => wordUnknownField(key, schemaAt(schema, issue.path), at, parsed, misspelt))
  })
  return [...named, ...wordValues(schema, issues, path, parsed, misspelt)]
}

/** One fault for each place: a value of the wrong shape breaks every rule for it at once, and the first says most. */
function wordValues(
  schema: z.ZodType,
  issues: z.core.$ZodIssue[],
  path: PropertyKey[],
  parsed: Parsed,
  misspelt: Set<string>,
): Fault[] {
  const worded = new Set<string>()
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return []
    const choice = choiceOn(schema, issue.path)
    const at = choice ?? issue.path
    const place = [...path, ...at].map(String).join('\n')
    if (worded.has(place) || misspelt.has(place)) return []
    worded.add(place)
    const found = schemaAt(schema, at)
    if (choice !== undefined && found !== undefined && valueAt(parsed.value, [...path, ...at]) !== undefined)
      return wordFaults(found, [...path, ...at], parsed)
    return [wordValue(issue, found ?? schema, [...path, ...at], parsed)]
  })
}

/** Where on the way to a value a choice of shapes begins. Which shape was meant is then judged by the value itself. */
function choiceOn(schema: z.ZodType, path: PropertyKey[]): PropertyKey[] | undefined {
  for (let length = 1; length <= path.length; length++) {
    const at = schemaAt(schema, path.slice(0, length))
    if (at !== undefined && unwrap(at) instanceof z.ZodUnion) return path.slice(0, length)
  }
  return undefined
}

export function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    value,
  )
}
