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

/** What the learners whom a selector means may have behind them, with one award: the courses of the network, where there is
 *  one wherever the selector looks; who holds it from elsewhere may have been as quick as anybody. */
export function sendingsOf(
  { course, providers, subjects }: Senders,
  award: string,
  catalogue: Records,
): Sending[] {
  const { taking, teaching } = lengthsIn(catalogue)
  if (course !== undefined) return (taking.get(course) ?? []).map(sendingOf)
  const all = teaching.get(award) ?? []
  const listed = providers.flatMap((provider) =>
    subjects.map((subject) =>
      all.filter(({ record }) => record.provider === provider && record.subject === subject),
    ),
  )
  if (listed.length > 0 && listed.every((there) => there.length > 0)) return listed.flat().map(sendingOf)
  const usual = catalogue.awards[award]?.usual?.months
  const months = [...all.map((one) => one.months), ...(usual === undefined ? [] : [usual])]
  return [{ months: months.length === 0 ? 1 : Math.min(...months) }]
}

const sendingOf = ({ record, months }: Taken): Sending => ({
  months,
  begins: record.intakes.length === 0 ? undefined : record.intakes,
  lastStart: record.last_start,
})

interface Taken {
  record: Course
  months: number
}

interface Lengths {
  /** By the id of a course: itself, and those that lead to it where it is a qualification. */
  taking: Map<string, Taken[]>
  /** By award. */
  teaching: Map<string, Taken[]>
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
  const lengths: Lengths = { taking: new Map(), teaching: new Map() }
  const add = (map: Map<string, Taken[]>, id: string, taken: Taken) =>
    map.get(id)?.push(taken) ?? map.set(id, [taken])
  for (const record of catalogue.courses) {
    const ways = [...(entries.get(record.id) ?? [1 as const])].flatMap((year) =>
      waysToStudy(catalogue, record, year),
    )
    const taken = { record, months: Math.min(...ways.map((way) => way.months)) }
    add(lengths.teaching, record.award, taken)
    add(lengths.taking, record.id, taken)
    if (record.qualification !== undefined) add(lengths.taking, record.qualification, taken)
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
