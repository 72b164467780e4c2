import type { Profile } from '../eligibility/profile.ts'
import { monthOf } from '../graph/month.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { mostStepsEver, type ProposedStep } from './find-routes.ts'
import { type Goal, goalText, parseGoal } from './goal.ts'
import { strengthOf } from './label.ts'
import type { Reason, Why } from './no-route.ts'
import { expecting } from './no-route-expect.ts'
import { type Limit, liftAsked, limits, type Wanted } from './no-route-limits.ts'
import { type By, type Inquiry, isOfRecords, type Search } from './no-route-search.ts'

/** A question that has a route, near the one that has none. */
export interface Opening<A> {
  asked: A
  /** What they would have said of themselves; undefined where that stays. */
  profile: Profile | undefined
  destinations: number
}

/** What the finder offers to choose from: distances from near to far, promises from strong to weak. */
export interface Offered {
  miles: number[]
  promises: Guarantee[]
}

/** What a learner can change besides the question. */
export interface Learning {
  profile: Profile
  permitsFor: (profile: Profile) => (step: ProposedStep) => boolean
}

/** For one reason, the nearest question that has a route: with no more changed than what stands in the way, or, where the
 *  learner cannot change that, with a goal that is next to theirs. Every one has been searched for and found. */
export function openingFor<A extends Wanted>(
  { reason, limits: set }: Why['reasons'][number],
  inquiry: Inquiry<A>,
  search: Search<A>,
  offered: Offered,
  learning: Learning | undefined,
): Opening<A> | undefined {
  const profile = learning && set.includes('needs') ? expectedFor(reason, learning) : undefined
  const by: By = profile === undefined ? {} : { permits: learning?.permitsFor(profile) }
  const try_ = (asked: A, profileThen = profile): Opening<A> | undefined => {
    const destinations =
      search(asked, undefined, profileThen === undefined ? {} : by)?.destinations.length ?? 0
    return destinations === 0 ? undefined : { asked, profile: profileThen, destinations }
  }
  const near = set.length === 0 ? [] : nearest(inquiry, set, offered)
  for (const asked of near) {
    const opening = try_(asked)
    if (opening !== undefined) return opening
  }
  for (const to of goalsNextTo(inquiry)) {
    const opening = try_({ ...inquiry.asked, to }, undefined)
    if (opening !== undefined) return opening
  }
  return undefined
}

/** Everything from here, with none of the learner's own limits; undefined where even then there is nothing. */
export function everythingFrom<A extends Wanted>(
  { asked }: Inquiry<A>,
  search: Search<A>,
): Opening<A> | undefined {
  const all = { ...liftAsked(asked, new Set(limits)), to: 'all' }
  const destinations = search(all)?.destinations.length ?? 0
  return destinations === 0 ? undefined : { asked: all, profile: undefined, destinations }
}

function expectedFor(reason: Reason, { profile }: Learning): Profile | undefined {
  return reason.is === 'needs-more' ? expecting(profile, reason.closed) : undefined
}

/** Every question that differs only in these limits, the nearest first; none where the learner can change nothing of it. */
function nearest<A extends Wanted>({ asked, today }: Inquiry<A>, set: Limit[], offered: Offered): A[] {
  if (set.some((limit) => limit === 'standing' || limit === 'course')) return []
  const options: Partial<Wanted>[][] = set
    .filter((limit) => !isOfRecords(limit) && limit !== 'needs')
    .map((limit) => optionsFor(asked, limit, offered))
  if (set.some((limit) => limit === 'deadline' || limit === 'year'))
    options.push(otherFinishes(asked.finish, today))
  return options.reduce<A[]>(
    (made, several) => made.flatMap((one) => several.map((change) => ({ ...one, ...change }))),
    [asked],
  )
}

function optionsFor(asked: Wanted, limit: Limit, { miles, promises }: Offered): Partial<Wanted>[] {
  switch (limit) {
    case 'way':
      return [{ way: 'any' }]
    case 'near':
      return [...miles.filter((far) => far > asked.miles).map((far) => ({ miles: far })), { near: undefined }]
    case 'least': {
      const strength = asked.least === undefined ? 0 : strengthOf(asked.least)
      const weaker = promises.filter((one) => strengthOf(one) < strength)
      return [...weaker.map((least) => ({ least })), { least: undefined }]
    }
    default:
      return Array.from({ length: mostStepsEver - asked.steps }, (_, more) => ({
        steps: asked.steps + more + 1,
      }))
  }
}

const yearsAround = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
const yearsBack = 3

/** The same month of other years, the nearest first, but none that is long past. */
function otherFinishes(finish: number, today: string): Partial<Wanted>[] {
  return yearsAround
    .map((years) => ({ finish: finish + 12 * years }))
    .filter((other) => other.finish >= monthOf(today) - 12 * yearsBack)
}

/** Goals that a learner with this one may be content with, the nearest first. */
function goalsNextTo<A extends Wanted>({ graph, asked }: Inquiry<A>): string[] {
  const goal = parseGoal(asked.to)
  if (goal === undefined) return []
  const course = goal.kind === 'course' ? graph.courses.find(({ id }) => id === goal.id) : undefined
  const award = course?.award ?? (goal.kind === 'award' ? goal.id : undefined)
  const kind = award === undefined ? undefined : graph.catalogue.awards[award]?.kind
  const next: Goal[] = [
    ...(course === undefined ? [] : [{ kind: 'subject', id: course.subject } as const]),
    ...broader(kind ?? goal.kind),
    { kind: 'any-degree' },
    { kind: 'all' },
  ]
  return [...new Set(next.map(goalText))].filter((text) => text !== asked.to)
}

function broader(kind: string): Goal[] {
  if (kind === 'foundation-degree') return [{ kind }, { kind: 'degree' }]
  if (kind === 'top-up') return [{ kind }, { kind: 'honours' }]
  return kind === 'honours' ? [{ kind }] : []
}
