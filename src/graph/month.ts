import { monthNames } from '../schema/vocabulary.ts'

/** A month as a whole number, `year * 12 + month`, January being 0: what intakes and durations are reckoned in. */
export type Month = number

/** From `2027-09`, or a date in that month. */
export function monthOf(text: string): Month {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
}

/** `2027-09`. */
export function monthText(month: Month): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`
}

export const yearOf = (month: Month): number => Math.floor(month / 12)

/** The calendar month by its English name, 0 for January. */
export const monthNumber = (name: string): number => monthNames.indexOf(name as (typeof monthNames)[number])

/** The entry year of a start: the calendar year in which its academic year, August to July, begins. */
export function entryYearOf(start: Month): string {
  return String(start % 12 >= 7 ? yearOf(start) : yearOf(start) - 1)
}

/** The first day of a month, `2027-09-01`. */
export const firstDay = (month: Month): string => `${monthText(month)}-01`

/** The June that whoever is studying today is taken to finish in: most courses end then. From June on, that of the next year. */
export function nextJune(today: string): Month {
  const june = monthOf(`${today.slice(0, 4)}-06`)
  return monthOf(today) < june ? june : june + 12
}

/** The day that it is in London at a moment, `2026-11-21`. */
export function londonDate(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment)
}
