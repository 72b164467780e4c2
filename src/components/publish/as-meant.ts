import type { z } from 'zod'
import { unquoted } from '../../catalogue/unquoted.ts'

/** What was typed, in the form in which its field takes it, where there is no doubt what was meant: without quotation marks
 *  round it, with a plain hyphen for a dash, a date that is written out. Undefined where it fits as it is, or in no way. */
export function asMeant(schema: z.ZodType, text: string): unknown {
  const bare = unquoted(text)
  const fits = (value: unknown) => schema.safeParse(value).success
  if (fits(bare)) return bare === text ? undefined : bare
  return readings(bare).find(fits)
}

/** Ways to read it, the likeliest first. */
function readings(text: string): unknown[] {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ *- */g, '-')
    .trim()
  const number = plain.replace(/[£,\s]/g, '').replace(/(?:%|°?[nNeE]|credits?|points?|months?)$/i, '')
  return [
    plain,
    ...dates(plain),
    ...academicYear(plain),
    ...(/^-?\d+(\.\d+)?$/.test(number) ? [Number(number), number] : []),
    plain.toLowerCase(),
    plain.toUpperCase(),
  ]
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function monthNumber(name: string): string | undefined {
  const index = name.length < 3 ? -1 : monthNames.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : two(index + 1)
}

const two = (part: string | number): string => String(part).padStart(2, '0')

/** A day, a month or a day of every year; in figures the day comes before the month, as people write it here. */
function dates(text: string): string[] {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/[,.](?= |$)/g, '')
  const [day, name, year] = /^(?:(\d{1,2}) )?([a-z]{3,9})(?: (\d{4}))?$/i.exec(words)?.slice(1) ?? []
  const month = name === undefined ? undefined : monthNumber(name)
  if (month !== undefined)
    return [[year, month, day === undefined ? undefined : two(day)].filter(Boolean).join('-')]
  const parts = text.split(/[-/. ]/)
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return []
  const [a = '', b = '', c = ''] = parts
  if (parts.length === 3)
    return a.length === 4 ? [[a, two(b), two(c)].join('-')] : [[c, two(b), two(a)].join('-')]
  if (parts.length !== 2) return []
  if (a.length === 4) return [`${a}-${two(b)}`]
  return b.length === 4 ? [`${b}-${two(a)}`] : [`${two(b)}-${two(a)}`]
}

/** "2027/28": the year in which it begins. */
function academicYear(text: string): string[] {
  const [, first = '', second = ''] = /^(20\d\d)[-/](?:20)?(\d\d)$/.exec(text) ?? []
  return first !== '' && (Number(first) + 1) % 100 === Number(second) ? [first] : []
}
