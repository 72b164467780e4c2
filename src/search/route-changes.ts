import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { buildGraph } from '../graph/build.ts'
import { edgesFrom, holdingKey } from '../graph/graph.ts'
import { nextJune } from '../graph/month.ts'
import type { Course } from '../schema/course.ts'
import { findLabels, mostStepsUsual } from './find-routes.ts'
import { type Criteria, covers } from './label.ts'
import { idOf, type Origin } from './routes.ts'

/** What becomes of the ways from one start to one course between two states of a network. `better`: whatever there was, there is
 *  now something at least as good in everything; `worse`: the other way round; `other`: neither, or only the steps differ. */
export type RouteFate = 'gained' | 'lost' | 'better' | 'worse' | 'other'

export interface RouteChange {
  fate: RouteFate
  origin: Origin
  course: Course
  /** The best of all routes in each thing, which no single one of them need have. Undefined where there was, or is, no way. */
  before: Criteria | undefined
  after: Criteria | undefined
  /** The strongest, then soonest, of what there was and nothing now is as good as in everything; and of what there is now and
   *  nothing was. */
  gone: Criteria | undefined
  come: Criteria | undefined
  /** References of the agreements on routes that are not as they were, sorted. */
  through: string[]
  /** Routes by their steps: those that were not there, and those that are there no more. */
  routesGained: number
  routesLost: number
}

export interface RouteChanges {
  /** By course, then by start, in the order of ids; what is the same is left out. */
  changes: RouteChange[]
  /** Routes in all, from every start to every course: before − lost + gained = after. */
  before: number
  after: number
  gained: number
  lost: number
}

/** Asks from every start to every course in both states, up to four steps, for a learner who finishes next June and has
 *  not said when they started. Who holds an award in a subject that fares exactly as the award in any subject does is left
 *  out: it is one change. */
export function routeChanges(before: Catalogue, after: Catalogue, today: string): RouteChanges {
  const [then, now] = [waysThrough(before, today), waysThrough(after, today)]
  const keys = [...new Set([...then.keys(), ...now.keys()])].sort(compareText)
  const changes = new Map<string, RouteChange>()
  for (const key of keys) {
    const change = changeOf(then.get(key), now.get(key))
    if (change !== undefined) changes.set(key, change)
  }
  const all = [...changes.values()]
  const sum = (key: 'routesGained' | 'routesLost') => all.reduce((total, change) => total + change[key], 0)
  return {
    changes: all.filter((change) => !isRepeat(change, changes, then, now)),
    before: routesIn(then),
    after: routesIn(now),
    gained: sum('routesGained'),
    lost: sum('routesLost'),
  }
}

interface Ways {
  origin: Origin
  course: Course
  /** By the steps' id, with everything by which routes are compared. */
  routes: Map<string, Criteria[]>
}

/** Every start and course that some way joins; the key sorts by course, then by start. */
function waysThrough(catalogue: Catalogue, today: string): Map<string, Ways> {
  const graph = buildGraph(catalogue)
  const found = new Map<string, Ways>()
  const places = graph.courses.length + graph.holdings.length
  for (let start = 0; start < places; start++) {
    if (edgesFrom(graph, start).length === 0) continue
    const course = graph.courses[start]
    const holding = graph.holdings[start - graph.courses.length]
    const origin = course !== undefined ? { course } : holding !== undefined ? { holding } : undefined
    if (origin === undefined) continue
    const asked = { start, finish: nextJune(today), undated: true, today, mostSteps: mostStepsUsual }
    findLabels(graph, asked).forEach((labels, place) => {
      const routes = new Map<string, Criteria[]>()
      for (const label of labels) {
        const id = idOf(graph, asked, label)
        routes.set(id, [...(routes.get(id) ?? []), label])
      }
      const target = graph.courses[place]
      if (target !== undefined && routes.size > 0)
        found.set(keyOf(target.id, origin), { origin, course: target, routes })
    })
  }
  return found
}

const keyOf = (course: string, origin: Origin): string =>
  `${course} ${origin.course === undefined ? `~ ${holdingKey(origin.holding)}` : origin.course.id}`

function changeOf(then: Ways | undefined, now: Ways | undefined): RouteChange | undefined {
  const ways = now ?? then
  if (ways === undefined || (then && now && sameWays(then, now))) return undefined
  const [old, fresh] = [[...(then?.routes.values() ?? [])].flat(), [...(now?.routes.values() ?? [])].flat()]
  return {
    fate: fateOf(old, fresh),
    origin: ways.origin,
    course: ways.course,
    before: bestOf(old),
    after: bestOf(fresh),
    gone: foremost(old, fresh),
    come: foremost(fresh, old),
    through: [...new Set([...changedIn(then, now), ...changedIn(now, then)].flatMap(referencesIn))].sort(),
    routesGained: missingFrom(now, then),
    routesLost: missingFrom(then, now),
  }
}

function fateOf(old: Criteria[], fresh: Criteria[]): RouteFate {
  if (old.length === 0) return 'gained'
  if (fresh.length === 0) return 'lost'
  const asGood = (these: Criteria[], those: Criteria[]) =>
    those.every((one) => these.some((other) => covers(other, one)))
  const [noWorse, noBetter] = [asGood(fresh, old), asGood(old, fresh)]
  return noWorse === noBetter ? 'other' : noWorse ? 'better' : 'worse'
}

function bestOf(routes: Criteria[]): Criteria | undefined {
  if (routes.length === 0) return undefined
  return {
    guarantee: Math.max(...routes.map(({ guarantee }) => guarantee)),
    finish: Math.min(...routes.map(({ finish }) => finish)),
    steps: Math.min(...routes.map(({ steps }) => steps)),
    moves: Math.min(...routes.map(({ moves }) => moves)),
    repeated: Math.min(...routes.map(({ repeated }) => repeated)),
  }
}

/** Of these routes the strongest, then soonest, that none of those is as good as in everything; undefined where there is none. */
const foremost = (these: Criteria[], those: Criteria[]): Criteria | undefined =>
  these
    .filter((one) => !those.some((other) => covers(other, one)))
    .sort((a, b) => b.guarantee - a.guarantee || a.finish - b.finish || a.steps - b.steps)[0]

/** The ids of these routes that are not among those, or are and do not fare alike. */
const changedIn = (these: Ways | undefined, those: Ways | undefined): string[] =>
  [...(these?.routes ?? [])]
    .filter(([id, criteria]) => faring(criteria) !== faring(those?.routes.get(id) ?? []))
    .map(([id]) => id)

/** Of the agreements in a route's id. A step without one is an application. */
const referencesIn = (id: string): string[] =>
  id.split(',').flatMap((step) => {
    const [reference = '', course] = step.split('~')
    return course === undefined || reference === 'apply' ? [] : [reference]
  })

const missingFrom = (these: Ways | undefined, those: Ways | undefined): number =>
  [...(these?.routes.keys() ?? [])].filter((id) => !those?.routes.has(id)).length

const sameWays = (a: Ways, b: Ways): boolean => signature(a) === signature(b)

const signature = ({ routes }: Ways): string =>
  [...routes]
    .map(([id, criteria]) => `${id}|${faring(criteria)}`)
    .sort()
    .join('\n')

const faring = (criteria: Criteria[]): string =>
  criteria
    .map((c) => [c.finish, c.guarantee, c.moves, c.repeated].join(' '))
    .sort()
    .join('|')

/** Whether the award in any subject is told already, with the same ways before and after. */
function isRepeat(
  { origin, course }: RouteChange,
  told: Map<string, RouteChange>,
  then: Map<string, Ways>,
  now: Map<string, Ways>,
): boolean {
  if (origin.course !== undefined || origin.holding.subject === undefined) return false
  const own = keyOf(course.id, origin)
  const any = keyOf(course.id, { holding: { ...origin.holding, subject: undefined } })
  const same = (ways: Map<string, Ways>) => {
    const [a, b] = [ways.get(own), ways.get(any)]
    return a === undefined || b === undefined ? a === b : signature(a) === signature(b)
  }
  return told.has(any) && same(then) && same(now)
}

const routesIn = (ways: Map<string, Ways>): number =>
  [...ways.values()].reduce((sum, { routes }) => sum + routes.size, 0)
