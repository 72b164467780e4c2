import { z } from 'zod'
import { nearest } from '../nearest.ts'
import type { Parsed } from '../parse.ts'
import { afterColon, whatBelongs } from './belongs.ts'
import { nameOf, shown, type Words } from './place.ts'
import { choicesOf, descriptionOf, exampleOf, mayBeLeftOut, unwrap } from './shape.ts'
import { type Misfit, wordType } from './type.ts'

type Issue = z.core.$ZodIssue

/** The statement and the hint for a value that does not fit. A schema's own message is "what is so", a line break, and
 *  "how to put it right"; one that begins with "is not" gets the contributor's value in front. */
export function wordValue(issue: Issue, schema: z.ZodType, path: PropertyKey[], parsed: Parsed): Words {
  const value = parsed.valueAt(path)
  const misfit: Misfit = { name: nameOf(path), path, schema, value, written: parsed.writtenAt(path) }
  if (value === null) return wordNoValue(misfit)
  if (value === undefined && issue.code !== 'custom') return wordMissing(misfit)
  if (issue.message.includes('\n')) return wordOwn(issue.message, misfit)
  if (typeof value === 'string' && issue.code === 'too_big')
    return [
      `${misfit.name} has ${value.length} characters, and ${issue.maximum} is the most.`,
      'Say it shorter.',
    ]
  if (issue.code === 'invalid_value') return wordChoices(misfit)
  if (issue.code === 'too_small') return wordBound(misfit, Number(issue.minimum), 'least')
  if (issue.code === 'too_big') return wordBound(misfit, Number(issue.maximum), 'most')
  return wordType(misfit)
}

/** A message that the schema brings along. */
function wordOwn(message: string, { name, value, written }: Misfit): Words {
  const [statement = '', hint = ''] = message.split('\n')
  return [
    statement.startsWith('is not ')
      ? `${name} is ${shown(value, written)}, which ${statement}`
      : `${name} ${statement}`,
    hint,
  ]
}

function wordNoValue({ name, schema, path }: Misfit): Words {
  return [
    `${name} has no value.`,
    mayBeLeftOut(schema)
      ? 'Write it after the colon, or take the line out.'
      : whatBelongs(schema, path, 'Write'),
  ]
}

function wordMissing({ name, schema, path }: Misfit): Words {
  const group = path.slice(0, -1)
  return [
    `${name} is missing${group.length === 0 ? '' : ` from ${nameOf(group)}`}.`,
    whatBelongs(schema, path, 'Add'),
  ]
}

function wordChoices({ name, schema, value, written }: Misfit): Words {
  const choices = choicesOf(schema)
  if (choices.length === 1) return [`${name} is ${shown(value, written)}.`, `It can only be: ${choices[0]}.`]
  const near = typeof value === 'string' ? nearest(value, choices) : undefined
  return [
    `${name} is ${shown(value, written)}, which is not one of its choices.`,
    near === undefined ? `Choose one of: ${choices.join(', ')}.` : `Did you mean "${near}"?`,
  ]
}

function wordBound(misfit: Misfit, bound: number, end: 'least' | 'most'): Words {
  const { name, schema, value, written } = misfit
  if (Array.isArray(value)) return wordLength(misfit, value.length, bound)
  const meaning = descriptionOf(schema)
  return [
    `${name} is ${shown(value, written)}; ${bound} is the ${end}.`,
    meaning === undefined ? 'Correct the number.' : `Correct the number: ${afterColon(meaning)}`,
  ]
}

function wordLength({ name, schema, path }: Misfit, length: number, bound: number): Words {
  const has = length === 0 ? 'has nothing in it' : `has ${length} ${length === 1 ? 'entry' : 'entries'}`
  if (unwrap(schema) instanceof z.ZodTuple)
    return [`${name} ${has}, and needs ${bound}.`, `Write two, like ${exampleOf(schema) ?? '[90, 120]'}.`]
  if (length > bound) return [`${name} ${has}; ${bound} is the most.`, 'Take some out.']
  return [
    `${name} ${has}.`,
    mayBeLeftOut(schema) ? 'Fill it, or take the line out.' : whatBelongs(schema, path, 'Write'),
  ]
}
