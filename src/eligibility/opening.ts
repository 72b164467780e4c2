import { entryYearOf, firstDay, type Month, monthNumber, monthOf, yearOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'

/** Nothing is looked for beyond fifteen years from today. A fixed end, and not a longest wait, so that whoever is ready
 *  earlier never starts later. */
const horizonMonths = 180

const assumedIntakes = ['september'] as const

/** The intakes of a course; September, marked as assumed, where it does not state any. */
export function intakesOf(course: Pick<Course, 'intakes'>): { intakes: readonly string[]; assumed: boolean } {
  return course.intakes.length === 0
    ? { intakes: assumedIntakes, assumed: true }
    : { intakes: course.intakes, assumed: false }
}

/** The first month after `after` in which a course can be started under an agreement, or by ordinary application where
 *  there is none: at an intake, for an entry year that is covered, with no binding date already past. Undefined where
 *  there is none in sight. A later `after` never gives an earlier month. */
export function firstStart(
  course: Pick<Course, 'status' | 'intakes' | 'last_start'>,
  agreement: Pick<Agreement, 'valid' | 'deadlines'> | undefined,
  after: Month,
  today: string,
): Month | undefined {
  if (course.status === 'closed') return undefined
  const months = intakesOf(course).intakes.map(monthNumber)
  for (let start = Math.max(after, monthOf(today)) + 1; start <= monthOf(today) + horizonMonths; start++) {
    if (!months.includes(start % 12)) continue
    if (course.last_start !== undefined && start > monthOf(course.last_start)) return undefined
    if (agreement === undefined || isOpenFor(agreement, start, today)) return start
  }
  return undefined
}

function isOpenFor(agreement: Pick<Agreement, 'valid' | 'deadlines'>, start: Month, today: string): boolean {
  const { from, until, entry } = agreement.valid
  if (entry !== undefined && !entry.includes(entryYearOf(start))) return false
  if (from !== undefined && start < monthOf(from)) return false
  if (until !== undefined && start > monthOf(until)) return false
  return bindingDates(agreement, start).every((deadline) => !deadline.hard || deadline.on >= today)
}

export interface BindingDate {
  what: string
  /** A date that binds this start. */
  on: string
  otherwise: string | undefined
  hard: boolean
}

/** The dates of an agreement that bind a start in this month, earliest first. A month counts as starting on its first
 *  day. A date given for one year binds the starts of the year that follows it, on the day itself included; one that comes
 *  back every year is the last that is not after the start. */
export function bindingDates(agreement: Pick<Agreement, 'deadlines'>, start: Month): BindingDate[] {
  return agreement.deadlines
    .flatMap(({ what, on, each_year, otherwise, hard }): BindingDate[] => {
      const date = on ?? lastBefore(each_year ?? '01-01', start)
      const binds = date <= firstDay(start) && date > firstDay(start - 12)
      return binds ? [{ what, on: date, otherwise, hard }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The last time that a day of every year, `12-14`, comes before a month begins, its first day included. */
export function lastBefore(day: string, start: Month): string {
  const thisYear = dayIn(yearOf(start), day)
  return thisYear <= firstDay(start) ? thisYear : dayIn(yearOf(start) - 1, day)
}

/** A day of a year; the last of its month where the month is shorter: 29 February is the 28th in most years. */
function dayIn(year: number, day: string): string {
  const lastOfMonth = new Date(Date.UTC(year, Number(day.slice(0, 2)), 0)).toISOString().slice(5, 10)
  return `${year}-${day < lastOfMonth ? day : lastOfMonth}`
}

/** Whether a learner who started the sending course in `started` is in a cohort that the agreement is for. `unknown`
 *  where it asks and they have not said. */
export function inCohort(agreement: Agreement, started: Month | undefined): 'yes' | 'no' | 'unknown' {
  const cohorts = agreement.valid.cohorts
  if (cohorts === undefined) return 'yes'
  if (started === undefined) return 'unknown'
  return started >= monthOf(cohorts[0]) && started <= monthOf(cohorts[1]) ? 'yes' : 'no'
}
