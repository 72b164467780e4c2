import type { Kind } from '../kinds.ts'
import { parseYaml } from '../parse.ts'
import { wordsOf } from '../syntax/foreign.ts'
import { ordered } from './order.ts'
import { spaced } from './spacing.ts'

/** A record's text as records are written: its fields in the order of the schema, and the spaces between words in place.
 *  Every value and every remark stays, and what is tidy stays as it is to the byte. Undefined where the text cannot be
 *  read: the check says why. */
export function tidy(text: string, { schema }: Pick<Kind, 'schema'>): string | undefined {
  const before = parseYaml('', text.replace(/^\uFEFF/, '')).parsed
  if (before === undefined) return undefined
  // A field that is moved takes the empty line above it along, perhaps to where there is one already.
  const result = spaced(ordered(spaced(text), schema))
  if (result === text) return text
  const after = parseYaml('', result).parsed
  if (after === undefined || !sameFacts(before.value, after.value) || !sameRemarks(text, result))
    throw new Error(`Tidying would have changed what the file says:\n${result}`)
  return result
}

function sameFacts(a: unknown, b: unknown): boolean {
  return inOrder(a) === inOrder(b)
}

/** A value as text that does not depend on the order of fields. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  )
}

function sameRemarks(a: string, b: string): boolean {
  const remarks = (text: string) =>
    wordsOf(text)
      .filter(({ type }) => type === 'comment')
      .map(({ word }) => word.trimEnd())
      .sort()
  return String(remarks(a)) === String(remarks(b))
}
