import type { z } from 'zod'
import type { Fault } from '../fault.ts'
import { nearest } from '../nearest.ts'
import type { Parsed } from '../parse.ts'
import { faultAt } from './place.ts'
import { fieldsOf } from './shape.ts'

/** A field that its group does not have, and the path of the one that was `meant`, where that can be told. */
export function wordUnknownField(
  key: string,
  fields: Record<string, z.ZodType>,
  path: PropertyKey[],
  parsed: Parsed,
): { fault: Fault; meant?: PropertyKey[] } {
  const names = Object.keys(fields)
  const unused = names.filter((name) => parsed.valueAt([...path, name]) === undefined)
  const near = nearest(key, unused)
  const fault = (hint: string) => faultAt(parsed, path, `"${key}" is not a field here.`, hint, key)
  if (near !== undefined) return { fault: fault(`Did you mean "${near}"?`), meant: [...path, near] }
  const owner = names.find((name) => Object.hasOwn(fieldsOf(fields[name]), key))
  if (owner !== undefined) return { fault: fault(`It belongs inside ${owner}: move it there.`) }
  return { fault: fault(`The fields here are: ${names.join(', ')}.`) }
}
