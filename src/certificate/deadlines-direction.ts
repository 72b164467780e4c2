import type { Catalogue } from '../catalogue/catalogue.ts'
import { lastBefore } from '../eligibility/opening.ts'
import { monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import { monthNames } from '../schema/vocabulary.ts'
import { byNumber, byOrder, type Direction, together } from './directions.ts'
import { listDifference } from './terms-differences.ts'

type Deadline = Agreement['deadlines'][number]

/** An earlier day, a new one that binds, one that binds only now. A day that moved to another academic year is for other
 *  learners, so it is neither. */
export function deadlinesDirection(
  before: readonly Deadline[],
  after: readonly Deadline[],
  starts: readonly string[],
): Direction {
  const { removed, added } = listDifference(before, after)
  const taken = new Set<Deadline>()
  const found = added.map((now): Direction => {
    const free = removed.filter((one) => !taken.has(one))
    const then =
      free.find(({ what }) => sameWords(what, now.what)) ?? (added.length === 1 ? free[0] : undefined)
    if (then !== undefined) {
      taken.add(then)
      return deadlineDirection(then, now, starts)
    }
    return now.hard && !before.some(({ what }) => sameWords(what, now.what)) ? 'weaker' : 'other'
  })
  const lifted = removed.filter(
    (one) => !taken.has(one) && one.hard && !after.some((kept) => sameWords(kept.what, one.what)),
  )
  return together([...found, ...lifted.map((): Direction => 'stronger')])
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function deadlineDirection(then: Deadline, now: Deadline, starts: readonly string[]): Direction {
  const binds = byNumber(Number(!then.hard), Number(!now.hard))
  if (binds !== 'other' || !now.hard) return binds
  const days = starts.map((start) => dayDirection(then, now, start))
  return days.every((one) => one === days[0]) ? (days[0] ?? 'other') : 'other'
}

/** Days of every year are held against each other as they come before a start; dated ones only where both come before the same. */
function dayDirection(then: Deadline, now: Deadline, start: string): Direction {
  if (then.each_year !== undefined && now.each_year !== undefined) {
    const month = monthOf(`2028-${String(monthNames.indexOf(start as 'may') + 1).padStart(2, '0')}`)
    return byOrder(lastBefore(then.each_year, month), lastBefore(now.each_year, month))
  }
  if (then.on === undefined || now.on === undefined) return 'other'
  return startAfter(then.on, start) === startAfter(now.on, start) ? byOrder(then.on, now.on) : 'other'
}

/** The year in which the next such start comes after a day. */
function startAfter(day: string, start: string): number {
  const year = Number(day.slice(0, 4))
  return Number(day.slice(5, 7)) <= monthNames.indexOf(start as 'may') ? year : year + 1
}

/** The months in which the courses that an agreement leads to start; September where none says. */
export function startsOf({ to }: Pick<Agreement, 'to'>, { courses }: Pick<Catalogue, 'courses'>): string[] {
  const intakes = courses.filter(({ id }) => to.includes(id)).flatMap((course) => course.intakes)
  return intakes.length === 0 ? ['september'] : [...new Set<string>(intakes)]
}
