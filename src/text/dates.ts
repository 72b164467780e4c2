import { type Month, yearOf } from '../graph/month.ts'
import { monthNames } from '../schema/vocabulary.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "June 2027". */
export function monthInWords(month: Month): string {
  return `${capital(monthNames[month % 12] ?? '')} ${yearOf(month)}`
}

/** "14 December 2026", from `2026-12-14`; "September 2010" from `2010-09`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-')
  const name = capital(monthNames[Number(month) - 1] ?? '')
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "14 December", from `12-14`. */
export function yearlyDayInWords(day: string): string {
  const [month, date] = day.split('-')
  return `${Number(date)} ${capital(monthNames[Number(month) - 1] ?? '')}`
}

/** Whole months as people say them: "10 months", "2 years", "1 year and 6 months". */
export function monthsInWords(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [years > 0 ? count(years, 'year') : '', rest > 0 ? count(rest, 'month') : '']
  return parts.filter((part) => part !== '').join(' and ') || 'no time'
}

/** "1 route", "2 routes", "no routes". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: string[], word = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
