import { dateInWords, yearlyDayInWords } from './dates.ts'

/** A date, a month or a day of every year as people say it; undefined for anything else. */
export function inWords(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return dateInWords(value)
  return /^\d\d-\d\d$/.test(value) ? `${yearlyDayInWords(value)} each year` : undefined
}

/** Said when what was typed is taken for what was meant. */
export const takenAs = (value: unknown): string => `Taken as ${inWords(value) ?? String(value)}.`

const near = 0.8

/** How much of the room for words is used, once most of it is; undefined before. */
export function lengthWords(length: number, most: number): string | undefined {
  if (length < most * near) return undefined
  const says = (number: number) => number.toLocaleString('en-GB')
  return length <= most
    ? `${says(length)} of ${says(most)} characters.`
    : `${says(length)} characters: ${says(length - most)} more than there is room for.`
}
