import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { type Difference, differenceOf, type Narrower } from './apart.ts'
import { type Catalogue, coursesById } from './catalogue.ts'
import { compareText } from './fault.ts'
import { Gathering } from './gathering.ts'
import { breadthOf, isAmong, meantByBoth, type Sender, type Senders, sendersOf } from './senders.ts'
import { supersededReferences } from './superseded.ts'
import { always, sendingsOf, timesOfBoth } from './times-of-both.ts'

/** What another agreement promises to some of an agreement's own learners. */
export interface OtherPromise {
  reference: string
  id: string
  guarantee: Guarantee
  differs: Difference
  /** Those to whom both promise something, and the courses to which they do. */
  from: Senders[]
  to: string[]
  /** The last month, `2027-09`, in which one can start under both; absent where there is no last. */
  until?: string
}

/** Two agreements that promise the same learner different things, or the same thing twice. */
export interface Conflict extends Pick<OtherPromise, 'differs' | 'from' | 'to' | 'until'> {
  /** In the order of their ids. */
  agreements: [Agreement, Agreement]
}

type Whole = Omit<Catalogue, 'otherPromises'>

/** For each agreement that is not alone in what it promises, by reference: the others, in the order of their ids. */
export function otherPromises(catalogue: Whole): Map<string, OtherPromise[]> {
  const found = new Map<string, OtherPromise[]>()
  for (const { agreements, ...rest } of findConflicts(catalogue))
    for (const [own, { reference, id, guarantee }] of [
      agreements,
      agreements.toReversed(),
    ] as Conflict['agreements'][])
      found.set(own.reference, [...(found.get(own.reference) ?? []), { reference, id, guarantee, ...rest }])
  return found
}

/** Those of the others that still stand in a month, `2026-11`; of one learner and one course, those that speak of them. */
export function standingThen(
  others: OtherPromise[] | undefined,
  month: string,
  of?: { learner: Sender; to: string },
): OtherPromise[] {
  return (others ?? []).filter(
    ({ from, to, until }) =>
      (until === undefined || month <= until) &&
      (of === undefined || (to.includes(of.to) && from.some((senders) => isAmong(senders, of.learner)))),
  )
}

/** Every pair of agreements that stand, none in the place of the other, and disagree about a learner. Agreements that
 *  serve different entry points, years or cohorts do not, nor do those that nobody can meet both in time, nor does a better
 *  promise to fewer people, or one that asks for more; two that say the same, one to fewer people, neither. Reads no clock. */
export function findConflicts(catalogue: Whole): Conflict[] {
  const courses = coursesById(catalogue as Catalogue)
  return pairsByCourse(catalogue, courses).flatMap(({ agreements: [a, b], to }): Conflict[] => {
    if (a.entry.year !== b.entry.year) return []
    const clashes = a.from.flatMap((one) =>
      b.from.flatMap((other) => clash([a, one], [b, other], catalogue, courses)),
    )
    const [first] = clashes
    if (first === undefined) return []
    const until = latest(clashes.map((one) => one.until))
    const from = clashes.map((one) => one.from)
    return [{ agreements: [a, b], differs: first.differs, from, to, ...(until === always ? {} : { until }) }]
  })
}

/** Agreements that stand, lead to a common course and may mean the same learners, each pair once, in the order of their ids. */
function pairsByCourse(
  catalogue: Whole,
  courses: ReadonlyMap<string, Course>,
): Pick<Conflict, 'agreements' | 'to'>[] {
  const superseded = supersededReferences(catalogue.agreements)
  const leading = new Map<string, Gathering<Agreement>>()
  const pairs = new Map<string, Pick<Conflict, 'agreements' | 'to'>>()
  for (const agreement of catalogue.agreements) {
    const stands = agreement.status === 'in-force' || agreement.status === 'published'
    if (!stands || superseded.has(agreement.reference)) continue
    const means = agreement.from.flatMap((one) => sendersOf(one, agreement, catalogue, courses) ?? [])
    for (const course of agreement.to) {
      const gathering = leading.get(course) ?? new Gathering(courses)
      leading.set(course, gathering)
      for (const other of gathering.meet(agreement, means)) {
        const key = `${other.id} ${agreement.id}`
        const to = [...(pairs.get(key)?.to ?? []), course]
        pairs.set(key, { agreements: [other, agreement], to })
      }
    }
  }
  return [...pairs.values()].sort(
    ({ agreements: [a, b] }, { agreements: [c, d] }) => compareText(a.id, c.id) || compareText(b.id, d.id),
  )
}

type Offer = [Agreement, Selector]

interface Clash {
  differs: Difference
  from: Senders
  /** The last month in which one can start under both. */
  until: string
}

/** What two selectors' learners are told differently. */
function clash(
  [a, one]: Offer,
  [b, other]: Offer,
  catalogue: Whole,
  courses: ReadonlyMap<string, Course>,
): Clash[] {
  const [sendersA, sendersB] = [
    sendersOf(one, a, catalogue, courses),
    sendersOf(other, b, catalogue, courses),
  ]
  if (sendersA === undefined || sendersB === undefined) return []
  const from = meantByBoth(sendersA, sendersB, courses)
  if (from === undefined) return []
  const narrower =
    isAlone(sendersA, sendersB, courses) || isAlone(sendersB, sendersA, courses)
      ? 'both'
      : narrowerOf(breadthOf(one, sendersA), breadthOf(other, sendersB))
  const told = from.awards.flatMap((award) => {
    const differs = differenceOf(a, b, narrower, { award, catalogue })
    if (differs === undefined) return []
    const lasts = sendingsOf(from, award, catalogue).flatMap((sending) =>
      (timesOfBoth([a, b], sending)?.starts ?? []).map(([, last]) => last),
    )
    return lasts.length === 0 ? [] : [{ differs, award, until: latest(lasts) }]
  })
  const [first] = told
  if (first === undefined) return []
  const alike = told.filter(({ differs }) => differs === first.differs)
  const awards = alike.map(({ award }) => award)
  return [
    { differs: first.differs, from: { ...from, awards }, until: latest(alike.map(({ until }) => until)) },
  ]
}

const latest = (months: string[]): string => months.toSorted().at(-1) ?? ''

/** Whether the award, subject and provider that one names are those of the course that the other names, and of no other course:
 *  then both mean the same learners. */
function isAlone(
  { course: id = '' }: Senders,
  other: Senders,
  courses: ReadonlyMap<string, Course>,
): boolean {
  const course = courses.get(id)
  if (course === undefined || other.course !== undefined) return false
  const isNamed =
    String(other.providers) === course.provider &&
    String(other.awards) === course.award &&
    String(other.subjects) === course.subject
  const alike = (one: Course) =>
    one.provider === course.provider && one.award === course.award && one.subject === course.subject
  return isNamed && [...courses.values()].every((one) => one === course || !alike(one))
}

/** Which of two selectors is cast less wide. */
function narrowerOf(a: number[], b: number[]): Narrower {
  const within = (x: number[], y: number[]) => x.every((value, index) => value <= (y[index] ?? 0))
  if (within(a, b)) return within(b, a) ? 'both' : 'a'
  return within(b, a) ? 'b' : 'neither'
}
