import { z } from 'zod'
import { conditionOptions } from '../schema/condition.ts'
import type { Fault } from './fault.ts'
import { nearest } from './nearest.ts'
import type { Parsed } from './parse.ts'

type Issue = z.core.$ZodIssue

/** What the schema finds wrong in one parsed file, as a partner reads it: the contributor's field and value,
 *  then how to put it right. One fault, one message. */
export function schemaFaults(schema: z.ZodType, parsed: Parsed): Fault[] {
  const result = schema.safeParse(parsed.value, { reportInput: true })
  return result.success ? [] : result.error.issues.flatMap((issue) => wordIssue(issue, [], schema, parsed))
}

function wordIssue(issue: Issue, parent: PropertyKey[], schema: z.ZodType, parsed: Parsed): Fault[] {
  const path = [...parent, ...issue.path]
  const fault = (statement: string, hint: string, key?: string): Fault => ({
    file: parsed.file,
    ...parsed.placeOf(path, key),
    severity: 'stops',
    statement,
    hint,
  })
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fault(...wordUnknownKey(key, path, schema), key))
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue.errors, issue.input)
    if (branch !== undefined) return branch.flatMap((inner) => wordIssue(inner, path, schema, parsed))
  }
  return [fault(...wordValue(issue, path, schema, parsed))]
}

/** The statement and the hint for a value that does not fit. */
function wordValue(issue: Issue, path: PropertyKey[], schema: z.ZodType, parsed: Parsed): [string, string] {
  const name = fieldName(path)
  const written = parsed.writtenAt(path)
  const input = issue.input
  if (input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union'))
    return [`${name} is missing.`, `Add ${leafName(path)}: ${lowerFirst(describeAt(schema, path) ?? 'its value')}`]
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? issue.expected : 'record'
    if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
      const read = String(input) === written ? `a ${typeof input === 'number' ? 'number' : 'yes or no'}` : `the ${typeof input} ${String(input)}`
      return [`${name} is ${written ?? input}, which YAML reads as ${read}.`, `Put it in quotes: "${written ?? input}".`]
    }
    if (input === null) return [`${name} has no value.`, `Write its value after the colon, or take the line out.`]
    const meant = describeAt(schema, path)
    return [`${name} is ${shown(input, written)}, not ${expectedWords[expected] ?? 'what belongs here'}.`, meant === undefined ? 'Compare it with another record of this kind.' : `${leafName(path)}: ${lowerFirst(meant)}`]
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const near = typeof input === 'string' ? nearest(input, values) : undefined
    const list = values.length === 1 ? `Write ${values[0]}.` : `Use one of: ${values.join(', ')}.`
    return [`${name} is ${shown(input, written)}, which is not one of its words.`, near === undefined ? list : `Did you mean "${near}"?`]
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return wordRange(issue, name, written)
  const [statement = '', hint = ''] = issue.message.split('\n')
  const value = issue.code === 'custom' ? '' : `${shown(input, written)}, which `
  return [value === '' ? `${name} ${statement}` : `${name} is ${value}${statement}`, hint]
}

function wordRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, name: string, written: string | undefined): [string, string] {
  const size = Array.isArray(issue.input) ? issue.input.length : undefined
  if (issue.message.includes('\n')) {
    const [statement = '', hint = ''] = issue.message.split('\n')
    return [`${name} ${statement}`, hint]
  }
  if (issue.code === 'too_small')
    return size !== undefined
      ? [`${name} has ${size === 0 ? 'nothing in it' : `${size} entries`}.`, `Give at least ${issue.minimum}, or take the field out.`]
      : [`${name} is ${shown(issue.input, written)}; ${issue.minimum} is the least.`, 'Correct the number.']
  return size !== undefined
    ? [`${name} has ${size} entries; ${issue.maximum} is the most.`, 'Take some out.']
    : [`${name} is ${shown(issue.input, written)}; ${issue.maximum} is the most.`, 'Correct the number.']
}

function wordUnknownKey(key: string, path: PropertyKey[], schema: z.ZodType): [string, string] {
  const fields = fieldsAt(schema, path)
  const near = nearest(key, fields)
  if (near !== undefined) return [`"${key}" is not a field here.`, `Did you mean "${near}"?`]
  return [`"${key}" is not a field here.`, fields.length === 0 ? 'Take it out.' : `The fields here are: ${fields.join(', ')}.`]
}

/** Of the shapes that a value may have, the faults of the one that it was meant to have. */
function meantBranch(branches: Issue[][], input: unknown): Issue[] | undefined {
  if (input === undefined || input === null) return undefined
  if (branches.length === conditionOptions.length && isRecord(input)) {
    const index = conditionOptions.findIndex((key) => key in input)
    if (index >= 0) return branches[index]
    const keys = Object.keys(input)
    const near = keys.map((key) => nearest(key, conditionOptions)).find((found) => found !== undefined)
    const hint = near === undefined ? `A condition begins with one of: ${conditionOptions.join(', ')}.` : `Did you mean "${near}"?`
    return [{ code: 'custom', path: [], input, message: `is not a condition that is known: ${keys.join(', ') || 'it is empty'}.\n${hint}` } as Issue]
  }
  const sameShape = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'))
  return sameShape.length === 1 ? sameShape[0] : sameShape.find((issues) => issues.every((issue) => issue.code !== 'invalid_value')) ?? wordsOf(branches)
}

/** A choice between fixed words and something else: say the words. */
function wordsOf(branches: Issue[][]): Issue[] | undefined {
  const values = branches.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []))
  const first = branches.flat().find((issue) => issue.code === 'invalid_value')
  return first === undefined ? undefined : [{ ...first, values } as Issue]
}

const expectedWords: Record<string, string> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'one of the shapes that belong here',
  tuple: 'a list of two',
}

function shown(input: unknown, written: string | undefined): string {
  if (typeof input === 'string') return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`
  if (Array.isArray(input)) return 'a list'
  if (isRecord(input)) return 'a group of fields'
  return written ?? String(input)
}

/** "item 2 of from", "signed 1: role", "title": enough to find it beside the line and column. */
function fieldName(path: PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The record'
  if (typeof last !== 'number') return String(last)
  const list = path.findLast((part) => typeof part === 'string')
  return `item ${last + 1} of ${String(list ?? 'the list')}`
}

const leafName = (path: PropertyKey[]): string => String(path.findLast((part) => typeof part === 'string') ?? 'it')
const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema at a path, through optional, default and list wrappers; undefined inside a choice of shapes. */
function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema
  for (const part of path) {
    at = at === undefined ? undefined : unwrap(at)
    if (at instanceof z.ZodObject) at = at.shape[String(part)] as z.ZodType | undefined
    else if (at instanceof z.ZodArray) at = at.element as z.ZodType
    else return undefined
  }
  return at
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap() as z.ZodType)
  return schema
}

function describeAt(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  const at = schemaAt(schema, path)
  return at?.description ?? (at === undefined ? undefined : unwrap(at).description)
}

function fieldsAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const at = schemaAt(schema, path)
  const inner = at === undefined ? undefined : unwrap(at)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}
