import { z } from 'zod'
import { afterColon, whatBelongs } from './belongs.ts'
import { expectedOf } from './expected.ts'
import { shown, type Words } from './place.ts'
import { shapesOf } from './shape.ts'

/** A value that does not fit its schema. */
export interface Misfit {
  /** What a message calls it: "fee", "item 2 of from". */
  name: string
  path: PropertyKey[]
  schema: z.ZodType
  value: unknown
  /** As it stands in the file, where it is not a list or a group. */
  written: string | undefined
}

/** A value of another type than its schema's. YAML decides types by looks, so the commonest is a code without quotes. */
export function wordType(misfit: Misfit): Words {
  const { schema, value, written } = misfit
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (shapesOf(schema).some((shape) => shape instanceof z.ZodString))
      return wordUnquoted(misfit, value, written ?? String(value))
  }
  return typeof value === 'string' && shapesOf(schema).every((shape) => shape instanceof z.ZodString)
    ? wordForms(misfit)
    : [
        `${misfit.name} is ${shown(value, written)}, not ${expectedOf(schema)}.`,
        mendType(misfit) ?? belongsHere(misfit),
      ]
}

/** The number that YAML made of a code; or, where quotes alone would not help, what the code should look like. */
function wordUnquoted(misfit: Misfit, value: number | boolean, written: string): Words {
  const refused = misfit.schema.safeParse(written).error
  if (refused !== undefined) {
    const [statement, hint] = wordForms({ ...misfit, value: written })
    return [statement.replace(`"${written}"`, written), hint]
  }
  if (typeof value === 'boolean')
    return [
      `${misfit.name} is ${written}, which YAML reads as yes or no.`,
      `If the word itself is meant, put it in quotes: "${written}".`,
    ]
  const read = String(value) === written ? 'a number' : `the number ${value}`
  return [`${misfit.name} is ${written}, which YAML reads as ${read}.`, `Put it in quotes: "${written}".`]
}

/** Words that have none of the forms that they may have, a date or a month: all of them are named. */
function wordForms({ name, schema, value, written }: Misfit): Words {
  const messages = shapesOf(schema).flatMap((shape) => shape.safeParse(value).error?.issues[0]?.message ?? [])
  const own = messages.filter((message) => message.includes('\n')).map((message) => message.split('\n'))
  const what = own.map(([statement = '']) => statement.replace(/^is not |\.$/g, ''))
  return [
    `${name} is ${shown(value, written)}, which is not ${what.join(' or ')}.`,
    own
      .map(([, hint = '']) => hint)
      .map((hint, index) => (index === 0 ? hint : `Or ${afterColon(hint)}`))
      .join(' '),
  ]
}

function belongsHere({ schema, path }: Misfit): string {
  if (path.length > 0) return whatBelongs(schema, path, 'Write')
  return expectedOf(schema) === 'a list'
    ? 'Begin each entry with a hyphen and a space.'
    : 'Write one field on a line: its name, a colon, a space and its value.'
}

/** How the value itself would fit, where little is missing: without its quotes, its pound sign, in brackets. */
function mendType({ schema, value, written }: Misfit): string | undefined {
  const shapes = shapesOf(schema)
  const fits = (other: unknown) => shapes.some((shape) => shape.safeParse(other).success)
  if (typeof value === 'number' && fits([written]))
    return `Put it in quotes and square brackets: ["${written}"]`
  if (fits([value]))
    return written === undefined
      ? 'It is a list, of one too: put square brackets around it, [ before and ] after.'
      : `Put it in square brackets: [${written}]`
  if (typeof value !== 'string' || value.trim() === '') return undefined
  if (shapes.some((shape) => shape instanceof z.ZodBoolean)) return `Write ${yesOrNo(value)}, without quotes.`
  const digits = value.replace(/[£,\s]/g, '').replace(/(?<=\d)(?:%|°?[a-z]+)$/i, '')
  const number = Number(digits)
  return digits !== '' && fits(number) ? `Write it as a plain number: ${number}` : undefined
}

function yesOrNo(value: string): string {
  if (/^(y|yes|on|true)$/i.test(value)) return 'true'
  return /^(n|no|off|false)$/i.test(value) ? 'false' : 'true or false'
}
