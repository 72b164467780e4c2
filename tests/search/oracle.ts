import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Agreement, Selector } from '../../src/schema/agreement.ts'
import type { Condition } from '../../src/schema/condition.ts'
import type { Course } from '../../src/schema/course.ts'

/** The slow, obvious answer: every walk of up to so many steps, over the records as they are written. It restates what the
 *  words of the domain mean and shares no code with what it judges, only types. Months are texts, `2027-09`. */

/** A learner on the way: what they hold, or take, and what it cost them to get there. */
export interface Walker {
  course: Course | undefined
  award: string
  subject: string | undefined
  provider: string | undefined
  /** The month in which they started it; undefined where they have not said. */
  started: string | undefined
  finish: string
  /** Strength of the weakest promise so far; 9 before the first step. */
  guarantee: number
  steps: number
  moves: number
  repeated: number
}

export interface Inquiry {
  today: string
  mostSteps: number
  /** The course that they start from. */
  origin: string | undefined
  /** Courses that they have, or will have, besides. */
  besides?: string[] | undefined
  modes: string[] | undefined
  within: string[] | undefined
  least: number
}

/** An agreement's reference, or `apply`, and where it leads. */
export interface Taken {
  by: string
  walker: Walker
}

/** For each course that can be reached, every different learner who may arrive there without having taken a course twice.
 *  Two who differ in nothing, and have been at the same courses, go on alike, so one of them is followed. They may begin in
 *  several places; `open` says whether they may take a step. */
export function everyRoute(
  catalogue: Catalogue,
  inquiry: Inquiry,
  from: Walker[],
  open: (taken: Taken) => boolean = () => true,
): Map<string, Walker[]> {
  const arrived = new Map<string, Walker[]>()
  let now = from.map((walker) => ({ walker, been: [] as string[] }))
  for (let step = 0; step < inquiry.mostSteps; step++) {
    const next = new Map<string, (typeof now)[number]>()
    for (const { walker, been } of now)
      for (const taken of stepsOf(catalogue, inquiry, walker)) {
        const id = taken.walker.course?.id ?? ''
        if (been.includes(id) || !open(taken)) continue
        const all = [...been, id].sort()
        next.set(JSON.stringify([all, { ...taken.walker, course: id }]), { walker: taken.walker, been: all })
      }
    now = [...next.values()]
    for (const { walker } of now) {
      const id = walker.course?.id ?? ''
      arrived.set(id, [...(arrived.get(id) ?? []), walker])
    }
  }
  return arrived
}

/** The five criteria of those who arrive at a course, each so that less is better: the vectors that no other beats. */
export function worthHaving(walkers: Walker[]): string[] {
  const vectors = walkers.map(vectorOf)
  const worth = vectors.filter((vector) => !vectors.some((other) => beats(other, vector)))
  return [...new Set(worth.map((vector) => vector.join(' ')))].sort()
}

function vectorOf(walker: Walker): number[] {
  const [year, month] = walker.finish.split('-').map(Number)
  return [(year ?? 0) * 100 + (month ?? 0), 9 - walker.guarantee, walker.steps, walker.moves, walker.repeated]
}

/** Better in something and worse in nothing. */
function beats(a: number[], b: number[]): boolean {
  return (
    a.every((value, index) => value <= (b[index] ?? 0)) && a.some((value, index) => value < (b[index] ?? 0))
  )
}

/** Every step that a learner can take next. */
export function stepsOf(catalogue: Catalogue, inquiry: Inquiry, walker: Walker): Taken[] {
  const taken: Taken[] = []
  for (const course of catalogue.courses) {
    if (course.id === walker.course?.id || course.id === inquiry.origin) continue
    if (inquiry.besides?.includes(course.id)) continue
    if (inquiry.within && !inquiry.within.includes(course.id)) continue
    for (const agreement of catalogue.agreements) {
      if (!agreement.to.includes(course.id) || !meantBy(catalogue, agreement, walker)) continue
      if (
        !stands(catalogue, agreement, inquiry.today) ||
        !hasCohort(agreement, walker.started, inquiry.today)
      )
        continue
      const step = arrive(catalogue, inquiry, walker, course, agreement)
      if (step) taken.push({ by: agreement.reference, walker: step })
    }
    if (!mayApply(catalogue, walker, course)) continue
    const step = arrive(catalogue, inquiry, walker, course, undefined)
    if (step) taken.push({ by: 'apply', walker: step })
  }
  return taken
}

function arrive(
  catalogue: Catalogue,
  inquiry: Inquiry,
  walker: Walker,
  course: Course,
  agreement: Agreement | undefined,
): Walker | undefined {
  const promise = agreement === undefined ? 0 : promises.indexOf(agreement.guarantee) + 1
  if (promise < inquiry.least) return undefined
  const length = shortestWay(catalogue, course, agreement?.entry.year ?? 1, inquiry.modes)
  const started = firstMonth(course, agreement, walker.finish, inquiry.today)
  if (length === undefined || started === undefined) return undefined
  return {
    course,
    award: course.award,
    subject: course.subject,
    provider: course.provider,
    started,
    finish: later(started, length - 1),
    guarantee: Math.min(walker.guarantee, promise),
    steps: walker.steps + 1,
    moves: walker.moves + (walker.provider === course.provider ? 0 : 1),
    repeated: walker.repeated + monthsLost(catalogue, walker, course, agreement),
  }
}

const promises = [
  'not-stated',
  'information',
  'consideration',
  'reduced-offer',
  'interview',
  'offer',
  'place',
]

// Whom an agreement is for.

function meantBy(catalogue: Catalogue, agreement: Agreement, walker: Walker): boolean {
  return agreement.from.some((selector) => selects(catalogue, agreement, selector, walker))
}

function selects(catalogue: Catalogue, agreement: Agreement, selector: Selector, walker: Walker): boolean {
  if (selector.course !== undefined)
    return (
      walker.course !== undefined && [walker.course.id, walker.course.qualification].includes(selector.course)
    )
  if (selector.level !== undefined && heightOf(catalogue, walker.award) !== selector.level) return false
  if (selector.award !== undefined && ![selector.award].flat().includes(walker.award)) return false
  if (
    selector.subject !== undefined &&
    ![selector.subject].flat().some((subject) => subject === walker.subject)
  )
    return false
  if (selector.provider === 'any') return true
  if (selector.provider === 'partners') {
    const accord = agreement.accord === undefined ? undefined : catalogue.accords[agreement.accord]
    // Partners whom nobody lists may be anyone.
    if (accord === undefined || accord.providers.length === 0) return true
    return walker.provider !== undefined && accord.providers.includes(walker.provider)
  }
  return walker.provider !== undefined && [selector.provider].flat().includes(walker.provider)
}

/** The English level that an award stands at; Scottish numbers are two higher at 6 (level 3) and one or more from there. */
function heightOf(catalogue: Catalogue, award: string): number {
  const row = catalogue.awards[award]
  if (row === undefined) throw new Error(`No award ${award}.`)
  if (row.framework === 'rqf') return row.level
  return { 5: 2, 6: 3, 7: 4, 8: 5, 9: 6, 10: 6, 11: 7 }[row.level] ?? 0
}

/** Agreements in force, or published on a page, open a step, overdue or not; closed ones only to cohorts under way. */
function stands(catalogue: Catalogue, agreement: Agreement, today: string): boolean {
  if (!['in-force', 'published', 'closed'].includes(agreement.status)) return false
  if (
    catalogue.agreements.some(
      (other) => other.status !== 'draft' && other.supersedes?.includes(agreement.reference),
    )
  )
    return false
  const { until, entry } = agreement.valid
  if (until !== undefined && today.slice(0, until.length) > until) return false
  return entry === undefined || entry.some((year) => today.slice(0, 7) <= `${Number(year) + 1}-07`)
}

function hasCohort(agreement: Agreement, started: string | undefined, today: string): boolean {
  const cohorts = agreement.valid.cohorts
  if (started === undefined) return agreement.status !== 'closed'
  if (cohorts !== undefined && (started < cohorts[0] || started > cohorts[1])) return false
  return agreement.status !== 'closed' || started <= (agreement.status_since ?? today).slice(0, 7)
}

// When a course can be started.

const monthWords = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function firstMonth(
  course: Course,
  agreement: Agreement | undefined,
  after: string,
  today: string,
): string | undefined {
  if (course.status === 'closed') return undefined
  const thisMonth = today.slice(0, 7)
  const last = later(thisMonth, 15 * 12)
  for (let month = later(after > thisMonth ? after : thisMonth, 1); month <= last; month = later(month, 1)) {
    const word = monthWords[Number(month.slice(5)) - 1] ?? ''
    const intake =
      course.intakes.length > 0 ? course.intakes.some((one) => one === word) : word === 'september'
    if (!intake || (course.last_start !== undefined && month > course.last_start)) continue
    if (agreement === undefined || bindsNobodyOut(agreement, month, today)) return month
  }
  return undefined
}

function bindsNobodyOut(agreement: Agreement, month: string, today: string): boolean {
  const { from, until, entry } = agreement.valid
  const year = Number(month.slice(0, 4))
  const academic = month.slice(5) >= '08' ? year : year - 1
  if (entry && !entry.includes(String(academic))) return false
  if ((from && month < from.slice(0, 7)) || (until && month > until.slice(0, 7))) return false
  return agreement.deadlines
    .filter((deadline) => deadline.hard)
    .every((deadline) => {
      // The entry that follows a date is one of twelve months' starts; a start on the day itself is the first of them.
      const first = `${month}-01`
      const yearBefore = `${later(month, -12)}-01`
      const dates = deadline.on
        ? [deadline.on]
        : [year, year - 1].map((number) => onDay(number, deadline.each_year ?? ''))
      const binding = dates.find((date) => date <= first && date > yearBefore)
      return binding === undefined || binding >= today
    })
}

/** A day of a year; 29 February is the 28th where there is none. */
function onDay(year: number, day: string): string {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day === '02-29' && !leap ? `${year}-02-28` : `${year}-${day}`
}

function later(month: string, by: number): string {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + by, 1))
  return date.toISOString().slice(0, 7)
}

// How long it takes, and what is lost.

type Entry = Agreement['entry']['year']

function shortestWay(
  catalogue: Catalogue,
  course: Course,
  entry: Entry,
  allowed: string[] | undefined,
): number | undefined {
  const usual = catalogue.awards[course.award]?.usual ?? { mode: 'full-time', months: 10 }
  const ways = (course.modes.length > 0 ? course.modes : [usual]).filter(
    ({ mode }) => !allowed || allowed.includes(mode),
  )
  return ways.length === 0
    ? undefined
    : Math.min(...ways.map(({ months }) => left(catalogue, course, months, entry)))
}

/** A course of three years that is entered in year 2 takes two thirds, the summer after the last year not counted. */
function left(catalogue: Catalogue, course: Course, months: number, entry: Entry): number {
  if (entry === 'foundation') return months + 12
  const credit = course.credit ?? catalogue.awards[course.award]?.credits ?? 120
  const years = Math.max(1, Math.round(credit / 120))
  const skipped = typeof entry === 'number' ? entry - 1 : 0
  if (skipped >= years) return months
  return Math.max(1, months - Math.round(((months + 2) * skipped) / years))
}

/** Ten credits are a month of full-time study. What an agreement does not say is what its entry point amounts to. */
function monthsLost(
  catalogue: Catalogue,
  walker: Walker,
  course: Course,
  agreement: Agreement | undefined,
): number {
  if (heightOf(catalogue, walker.award) < 4) return 0
  const brought = walker.course?.credit ?? catalogue.awards[walker.award]?.credits ?? 0
  const entry = agreement?.entry ?? { year: 1 as const }
  const whole = entry.year === 'top-up' || catalogue.awards[course.award]?.kind === 'top-up'
  const said = [
    entry.credit?.recognised ??
      (whole ? brought : typeof entry.year === 'number' ? 120 * (entry.year - 1) : 0),
  ].flat()
  return Math.round(Math.max(0, brought - Math.min(...said)) / 10)
}

// Ordinary applications.

/** A published requirement that names what they hold, and no other that they could not meet by anything but it. Nobody
 *  applies for what they have, nor downwards; points open no way sideways. */
function mayApply(catalogue: Catalogue, walker: Walker, course: Course): boolean {
  if (course.entry === undefined || walker.award === course.award) return false
  const [here, there] = [heightOf(catalogue, walker.award), heightOf(catalogue, course.award)]
  return here <= there && names(catalogue, walker, course.entry, here < there)
}

type Tree = { all?: Condition[]; any?: Condition[]; of?: Condition[]; at_least?: number }

const branches = ({ all, any, of }: Tree) => all ?? any ?? (Array.isArray(of) ? of : undefined)
const wanted = ({ all, at_least }: Tree) => all?.length ?? at_least ?? 1

/** Whether it can be met at all by somebody who holds this award and may have whatever else is asked for. */
function possible(catalogue: Catalogue, walker: Walker, tree: Condition, points: boolean): boolean {
  const below = branches(tree as Tree)
  if (below)
    return below.filter((one) => possible(catalogue, walker, one, points)).length >= wanted(tree as Tree)
  return askedAward(catalogue, walker, tree, points) !== false
}

/** Whether, beyond that, it names what they hold. */
function names(catalogue: Catalogue, walker: Walker, tree: Condition, points: boolean): boolean {
  if (!possible(catalogue, walker, tree, points)) return false
  const below = branches(tree as Tree)
  if (below) return below.some((one) => names(catalogue, walker, one, points))
  return askedAward(catalogue, walker, tree, points) === true
}

/** Whether a leaf asks for the award held; undefined where it asks for something else. */
function askedAward(
  catalogue: Catalogue,
  walker: Walker,
  leaf: object,
  points: boolean,
): boolean | undefined {
  const asked = leaf as Record<string, unknown>
  const subject = asked.subject === undefined || [asked.subject].flat().some((one) => one === walker.subject)
  const holds = (awards: unknown) => [awards].flat().includes(walker.award)
  if (asked.completed !== undefined)
    return asked.completed === 'sending' ? undefined : holds(asked.completed) && subject
  if (asked.gcse !== undefined || asked.unit !== undefined) return undefined
  if (asked.grade !== undefined) return asked.award === undefined ? undefined : holds(asked.award) && subject
  if (asked.access !== undefined) return holds('access-he') && subject
  if (asked.tariff !== undefined) {
    const award = catalogue.awards[walker.award]
    const hasPoints =
      award?.kind === 'access' ||
      catalogue.scales[award?.scale ?? '']?.grades.some((row) => row.tariff !== undefined)
    return points && (asked.award === undefined ? hasPoints === true : holds(asked.award))
  }
  if (asked.credits !== undefined) {
    const level =
      asked.framework === 'scqf' ? ({ 7: 4, 8: 5 }[Number(asked.level)] ?? 9) : Number(asked.level)
    return (
      (catalogue.awards[walker.award]?.credits ?? 0) >= Number(asked.credits) &&
      heightOf(catalogue, walker.award) >= level &&
      subject
    )
  }
  return undefined
}
