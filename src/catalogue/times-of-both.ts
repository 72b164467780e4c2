import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { monthNames } from '../schema/vocabulary.ts'
import type { Catalogue } from './catalogue.ts'
import type { Senders } from './senders.ts'
import { waysToStudy } from './study-ways.ts'

/** What learners have behind them before they can start anywhere else: how long it lasts at the least, and when it begins. */
export interface Sending {
  months: number
  /** Left out where any month will do. */
  begins?: string[] | undefined
  lastStart?: string | undefined
}

/** When learners can start under both of two agreements. */
interface Times {
  /** The first month in which they can have begun what they come from, where one of the two asks. */
  cohort?: string
  /** The first and last month of each stretch; the first is `0000-00` where nothing says from when. */
  starts: Months[]
}

type Months = [first: string, last: string]
const never = '0000-00'
export const always = '9999-99'

type Pair = [Agreement, Agreement]
type Records = Pick<Catalogue, 'awards' | 'courses' | 'agreements'>

/** Undefined where nobody can have begun in time for both, or who did is not done while both stand. A start may come long
 *  after the end of what was studied before; never before it. */
export function timesOfBoth(pair: Pair, { months, begins, lastStart = always }: Sending): Times | undefined {
  const asked = pair.flatMap(({ valid }) => (valid.cohorts === undefined ? [] : [valid.cohorts]))
  const stretches = stretchesOfBoth(pair)
  if (asked.length === 0) return stretches.length === 0 ? undefined : { starts: stretches }
  const [first, last] = asked.reduce<Months>(inBoth, [never, lastStart])
  const cohort = firstOf(begins, first)
  if (cohort > last) return undefined
  const starts = stretches.map((one) => inBoth(one, [later(cohort, months), always])).filter(isSome)
  return starts.length === 0 ? undefined : { cohort, starts }
}

function firstOf(begins: string[] | undefined, from: string): string {
  const year = Array.from({ length: 12 }, (_, more) => later(from, more))
  return (
    year.find((month) => begins?.includes(monthNames[Number(month.slice(5)) - 1] ?? '') ?? true) ?? always
  )
}

/** What the learners whom a selector means may have behind them, with one award. */
export function sendingsOf({ course }: Senders, award: string, catalogue: Records): Sending[] {
  const { taking, shortest } = lengthsIn(catalogue)
  if (course === undefined) return [{ months: shortest.get(award) ?? 1 }]
  return (taking.get(course) ?? []).map(({ record, months }) => ({
    months,
    begins: record.intakes.length === 0 ? undefined : record.intakes,
    lastStart: record.last_start,
  }))
}

interface Lengths {
  /** By the id of a course: itself, and those that lead to it where it is a qualification. */
  taking: Map<string, { record: Course; months: number }[]>
  /** By award. */
  shortest: Map<string, number>
}

const known = new WeakMap<Records, Lengths>()

/** How long everything takes at the least: whoever enters a course in a later year is done with it sooner. */
function lengthsIn(catalogue: Records): Lengths {
  const lengths = known.get(catalogue) ?? readLengths(catalogue)
  known.set(catalogue, lengths)
  return lengths
}

function readLengths(catalogue: Records): Lengths {
  const entries = new Map<string, Set<Agreement['entry']['year']>>()
  for (const { to, entry } of catalogue.agreements)
    for (const id of to) entries.set(id, (entries.get(id) ?? new Set([1])).add(entry.year))
  const lengths: Lengths = { taking: new Map(), shortest: new Map() }
  for (const [award, { usual }] of Object.entries(catalogue.awards))
    if (usual !== undefined) lengths.shortest.set(award, usual.months)
  for (const record of catalogue.courses) {
    const ways = [...(entries.get(record.id) ?? [1])].flatMap((year) =>
      waysToStudy(catalogue, record, year as 1),
    )
    const months = Math.min(...ways.map((way) => way.months))
    lengths.shortest.set(record.award, Math.min(months, lengths.shortest.get(record.award) ?? months))
    for (const id of [record.id, record.qualification])
      if (id !== undefined) lengths.taking.set(id, [...(lengths.taking.get(id) ?? []), { record, months }])
  }
  return lengths
}

/** The months in which one can start under both, whoever one is. */
function stretchesOfBoth([a, b]: Pair): Months[] {
  return stretchesOf(a)
    .flatMap((one) => stretchesOf(b).map((other) => inBoth(one, other)))
    .filter(isSome)
}

/** An entry year's academic year is August to July. */
function stretchesOf({ valid: { from = never, until = always, entry } }: Agreement): Months[] {
  const force: Months = [from.slice(0, 7), until.slice(0, 7)]
  if (entry === undefined) return [force]
  return entry.map((year) => inBoth(force, [`${year}-08`, `${Number(year) + 1}-07`]))
}

const inBoth = ([a, b]: Months, [c, d]: Months): Months => [a > c ? a : c, b < d ? b : d]
const isSome = ([first, last]: Months): boolean => first <= last

/** A month so many later. */
function later(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
