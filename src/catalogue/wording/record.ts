import { z } from 'zod'
import { conditionSchema } from '../../schema/condition.ts'
import type { Fault } from '../fault.ts'
import type { Parsed } from '../parse.ts'
import { meantShape } from './choice.ts'
import { meantCondition } from './condition.ts'
import { wordUnknownField } from './field.ts'
import { faultAt } from './place.ts'
import { fieldsOf, schemaAt, unwrap } from './shape.ts'
import { wordValue } from './value.ts'

/** One parsed file against the schema of its kind: its value with defaults filled in, or what is wrong with it as a
 *  partner reads it. One fault, one message: what only follows from another fault is left out. */
export function readRecord<T>(schema: z.ZodType<T>, parsed: Parsed): { value?: T; faults: Fault[] } {
  const result = schema.safeParse(parsed.value)
  if (result.success) return { value: result.data, faults: [] }
  const faults = wordFaults(schema, [], parsed)
  return { faults: faults.length > 0 ? faults : [unworded(parsed)] }
}

/** The faults of the value at `path`, which should fit `schema` and does not. Where a value may have several shapes, it is
 *  judged by the one that it was meant to have. */
function wordFaults(schema: z.ZodType, path: PropertyKey[], parsed: Parsed): Fault[] {
  const value = parsed.valueAt(path)
  if (unwrap(schema) === conditionSchema) {
    const meant = meantCondition(value)
    return 'shape' in meant
      ? wordShape(meant.shape, path, parsed)
      : [faultAt(parsed, path, meant.statement, meant.hint, meant.key)]
  }
  return wordShape(unwrap(schema) instanceof z.ZodUnion ? meantShape(schema, value) : schema, path, parsed)
}

function wordShape(schema: z.ZodType, path: PropertyKey[], parsed: Parsed): Fault[] {
  const issues = schema.safeParse(parsed.valueAt(path)).error?.issues ?? []
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && choiceOn(schema, issue.path) === undefined
      ? issue.keys.map((key) =>
          wordUnknownField(key, fieldsOf(schemaAt(schema, issue.path)), [...path, ...issue.path], parsed),
        )
      : [],
  )
  const misspelt = unknown.flatMap(({ meant }) => (meant === undefined ? [] : [placeKey(meant)]))
  return [
    ...unknown.map(({ fault }) => fault),
    ...wordValues(schema, issues, path, parsed, new Set(misspelt)),
  ]
}

/** One fault for each place: a value of the wrong shape breaks every rule for it at once, and the first says most. `done`
 *  holds places that need no message; a field that is misspelt is not missing as well. */
function wordValues(
  schema: z.ZodType,
  issues: z.core.$ZodIssue[],
  path: PropertyKey[],
  parsed: Parsed,
  done: Set<string>,
): Fault[] {
  return withoutEchoes(issues).flatMap((issue) => {
    const choice = choiceOn(schema, issue.path)
    if (issue.code === 'unrecognized_keys' && choice === undefined) return []
    const at = [...path, ...(choice ?? issue.path)]
    if (done.has(placeKey(at))) return []
    done.add(placeKey(at))
    const found = schemaAt(schema, choice ?? issue.path) ?? schema
    const value = parsed.valueAt(at)
    if (choice !== undefined && value !== undefined && value !== null) {
      const inner = wordFaults(found, at, parsed)
      // Nothing wrong with the value itself: the record as a whole objects to it.
      if (inner.length > 0) return inner
    }
    const [statement, hint] = wordValue(issue, found, at, parsed)
    return [faultAt(parsed, at, statement, hint)]
  })
}

/** What a record says of several fields together counts only once each of them is right. */
function withoutEchoes(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const isBelow = (path: PropertyKey[], other: PropertyKey[]) =>
    path.length > other.length && other.every((part, index) => path[index] === part)
  return issues.filter(
    (issue) => issue.code !== 'custom' || !issues.some((other) => isBelow(other.path, issue.path)),
  )
}

/** Where on the way to a value a choice of shapes begins. Which shape was meant is judged by the value as a whole. */
function choiceOn(schema: z.ZodType, path: PropertyKey[]): PropertyKey[] | undefined {
  for (let length = 1; length <= path.length; length++) {
    const at = schemaAt(schema, path.slice(0, length))
    if (at !== undefined && unwrap(at) instanceof z.ZodUnion) return path.slice(0, length)
  }
  return undefined
}

/** No known fault comes to this: the schema refuses the record, and nothing above has words for why. */
const unworded = (parsed: Parsed): Fault =>
  faultAt(parsed, [], 'The record does not fit its kind.', 'Compare it with another record of the same kind.')

const placeKey = (path: PropertyKey[]): string => path.map(String).join('\n')
