import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { type Guarantee, guarantees } from '../schema/vocabulary.ts'
import { asksNoLess } from './asks-more.ts'
import { type Catalogue, coursesById } from './catalogue.ts'
import { compareText } from './fault.ts'
import { Gathering } from './gathering.ts'
import { breadthOf, isAmong, meantByBoth, type Sender, type Senders, sendersOf } from './senders.ts'
import { supersededReferences } from './superseded.ts'
import { always, sendingsOf, timesOfBoth } from './times-of-both.ts'

/** In what two agreements about the same learners differ; nothing, where one of them is spare. */
type Difference = 'guarantee' | 'conditions' | 'credit' | 'nothing'

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
 *  promise to fewer people, or one that asks for more. Reads no clock. */
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
  const narrower = narrowerOf(breadthOf(one, sendersA), breadthOf(other, sendersB))
  const told = from.awards.flatMap((award) => {
    const differs = differenceOf(a, b, award, catalogue)
    if (differs === undefined || !isWorthTelling(differs, narrower, stronger(a, b) === a)) return []
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

/** Which of two selectors is cast less wide; `both` where they are alike, `neither` where each is narrower in its own way. */
function narrowerOf(a: number[], b: number[]): 'a' | 'b' | 'both' | 'neither' {
  const within = (x: number[], y: number[]) => x.every((value, index) => value <= (y[index] ?? 0))
  if (within(a, b)) return within(b, a) ? 'both' : 'a'
  return within(b, a) ? 'b' : 'neither'
}

/** A better promise to fewer people is why there are agreements, and so is the same promise; a weaker one takes something
 *  from them. */
function isWorthTelling(
  differs: Difference,
  narrower: ReturnType<typeof narrowerOf>,
  aIsStronger: boolean,
): boolean {
  if (narrower === 'both') return true
  return differs === 'guarantee' && narrower !== (aIsStronger ? 'a' : 'b')
}

const stronger = (a: Agreement, b: Agreement): Agreement =>
  guarantees.indexOf(a.guarantee) <= guarantees.indexOf(b.guarantee) ? a : b

/** Undefined where both can be said: information promises nothing, a page that does not say contradicts nobody, and a better
 *  promise for more than the other asks is a second rung. */
function differenceOf(a: Agreement, b: Agreement, award: string, catalogue: Whole): Difference | undefined {
  const noLess = (one: Agreement, other: Agreement) =>
    asksNoLess(one.conditions, other.conditions, award, catalogue)
  if (a.guarantee === 'information' || b.guarantee === 'information') return undefined
  if (a.guarantee !== b.guarantee) {
    if (a.guarantee === 'not-stated' || b.guarantee === 'not-stated') return undefined
    const better = stronger(a, b)
    const weaker = better === a ? b : a
    return noLess(better, weaker) && !noLess(weaker, better) ? undefined : 'guarantee'
  }
  if (!noLess(a, b) || !noLess(b, a)) return 'conditions'
  return JSON.stringify(a.entry.credit) === JSON.stringify(b.entry.credit) ? 'nothing' : 'credit'
}
