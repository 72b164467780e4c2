import { compareText } from '../catalogue/fault.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { isUnconfirmed, type Standing, standingOf } from '../eligibility/standing.ts'
import type { Graph, Holding } from '../graph/graph.ts'
import { type CreditMove, creditMove, isCreditKnown, type StudyWay, waysToStudy } from '../graph/length.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { entryOf, findLabels, heldAt, type Question } from './find-routes.ts'
import { type Criteria, type Label, promiseOf, type StepPromise, strengthOf } from './label.ts'

/** Where a route begins: a course of the network, or something held from elsewhere. */
export type Origin = { course: Course; holding?: undefined } | { course?: undefined; holding: Holding }

/** One step: what is promised by whom, and the course that it leads to. */
export interface Step {
  /** The place that it starts from, as the graph numbers it. */
  from: number
  /** Undefined for an ordinary application. */
  agreement: Agreement | undefined
  promise: StepPromise
  /** How the agreement stands today; undefined for an ordinary application. */
  standing: Standing | undefined
  course: Course
  entry: Agreement['entry']
  start: Month
  finish: Month
  /** The way of studying that the dates are reckoned with. */
  way: StudyWay
  /** Other ways that the course offers. */
  otherWays: StudyWay[]
  credit: CreditMove
  /** Whether the learner changes provider. */
  moves: boolean
}

export interface Route extends Omit<Criteria, 'steps'> {
  /** Stable: the same steps have the same id in every build and question. */
  id: string
  origin: Origin
  originFinish: Month
  /** Whether that month is past. */
  originDone: boolean
  steps: Step[]
  /** Which step is the weakest; the first of several. */
  weakest: number
}

/** Routes to one course, best first. */
export interface Destination {
  course: Course
  routes: Route[]
  /** How many further routes were left out because one that is listed is better in most ways. */
  trimmed: number
}

export type Badge =
  | 'soonest-finish'
  | 'strongest-promise'
  | 'fewest-steps'
  | 'fewest-moves'
  | 'keeps-most-credit'

export interface Results {
  destinations: Destination[]
  /** For each winner's route id, what it wins in all the results. */
  badges: Map<string, Badge[]>
  routeCount: number
}

/** Every destination that `isGoal` accepts, best first, each with the routes worth having. The same question gives the
 *  same answer to the byte. */
export function findRoutes(
  graph: Graph,
  question: Question,
  isGoal: (course: Course) => boolean,
  mostRoutes = 4,
): Results {
  const superseded = supersededReferences(graph.catalogue.agreements)
  const destinations = findLabels(graph, question).flatMap((labels, place): Destination[] => {
    const course = graph.courses[place]
    if (course === undefined || !isGoal(course)) return []
    const routes = labels
      .map((label) => routeOf(graph, question, label, superseded))
      .filter((route) => new Set(route.steps.map((step) => step.course.id)).size === route.steps.length)
      .sort(byWorth)
    if (routes.length === 0) return []
    const kept = trim(routes, mostRoutes)
    return [{ course, routes: kept, trimmed: routes.length - kept.length }]
  })
  destinations.sort((a, b) => byWorth(firstOf(a.routes), firstOf(b.routes)))
  const routes = destinations.flatMap((destination) => destination.routes)
  return { destinations, badges: badgesOf(routes), routeCount: routes.length }
}

/** Best first, in an order that is total: agreed all the way before ordinary applications, then the sooner finish, the
 *  stronger promise, fewer steps, fewer moves, less repeated; last the id. */
function byWorth(a: Route, b: Route): number {
  const agreed = (route: Route) => (route.guarantee > 0 ? 0 : 1)
  return (
    agreed(a) - agreed(b) ||
    a.finish - b.finish ||
    b.guarantee - a.guarantee ||
    a.steps.length - b.steps.length ||
    a.moves - b.moves ||
    a.repeated - b.repeated ||
    compareText(a.id, b.id)
  )
}

interface Contest {
  badge: Badge
  compare: (a: Route, b: Route) => number
  /** Who may wear the badge; everyone where left out. */
  worthy?: (route: Route) => boolean
}

const contests: Contest[] = [
  { badge: 'soonest-finish', compare: (a, b) => a.finish - b.finish },
  {
    badge: 'strongest-promise',
    compare: (a, b) => confirmed(b) - confirmed(a),
    worthy: (route) => confirmed(route) >= strengthOf('interview'),
  },
  { badge: 'fewest-steps', compare: (a, b) => a.steps.length - b.steps.length },
  { badge: 'fewest-moves', compare: (a, b) => a.moves - b.moves },
  {
    badge: 'keeps-most-credit',
    compare: (a, b) => a.repeated - b.repeated,
    worthy: (route) => route.steps.every(({ credit }) => isCreditKnown(credit)),
  },
]

/** The weakest promise on the way, of a route on which every agreement has been confirmed; else 0. */
function confirmed({ steps, guarantee }: Route): number {
  return steps.some(({ standing }) => isUnconfirmed(standing)) ? 0 : guarantee
}

/** The first `most` routes, and the winner of every criterion whatever its place. */
function trim(routes: Route[], most: number): Route[] {
  const winners = new Set(
    contests.map(({ compare }) => firstOf([...routes].sort((a, b) => compare(a, b) || byWorth(a, b)))),
  )
  return routes.filter((route, index) => index < most || winners.has(route))
}

/** One winner for each criterion in which the routes differ at all; of those that are equally good, one that is worthy. None
 *  where a better one is not. */
function badgesOf(routes: Route[]): Map<string, Badge[]> {
  const badges = new Map<string, Badge[]>()
  for (const { badge, compare, worthy = () => true } of contests) {
    const ranked = [...routes].sort(
      (a, b) => compare(a, b) || Number(worthy(b)) - Number(worthy(a)) || byWorth(a, b),
    )
    const [best, worst] = [ranked[0], ranked.at(-1)]
    if (best === undefined || worst === undefined || compare(best, worst) === 0 || !worthy(best)) continue
    badges.set(best.id, [...(badges.get(best.id) ?? []), badge])
  }
  return badges
}

function firstOf<T>(items: T[]): T {
  const [first] = items
  if (first === undefined) throw new Error('A list that cannot be empty is.')
  return first
}

function routeOf(graph: Graph, question: Question, label: Label, superseded: ReadonlySet<string>): Route {
  const path: Label[] = []
  for (let at: Label | undefined = label; at !== undefined; at = at.before) path.unshift(at)
  const steps = path
    .slice(1)
    .map((at, index) => stepOf(graph, question, path[index] as Label, at, superseded))
  const strengths = steps.map((step) => strengthOf(step.promise))
  return {
    id: idOf(graph, label),
    origin: originOf(graph, firstOf(path).place),
    originFinish: firstOf(path).finish,
    originDone: firstOf(path).finish < monthOf(question.today),
    steps,
    weakest: strengths.indexOf(Math.min(...strengths)),
    finish: label.finish,
    guarantee: label.guarantee,
    moves: label.moves,
    repeated: label.repeated,
  }
}

function stepOf(
  graph: Graph,
  question: Question,
  before: Label,
  at: Label,
  superseded: ReadonlySet<string>,
): Step {
  const course = graph.courses[at.place]
  const agreement = graph.edges[at.edge]?.agreement
  if (course === undefined || at.start === undefined)
    throw new Error(`A label leads to place ${at.place}, which is no course.`)
  const entry = entryOf(agreement)
  const ways = waysToStudy(graph.catalogue, course, entry.year)
  const way = ways.find(({ mode }) => question.modes?.has(mode) ?? true)
  if (way === undefined) throw new Error(`${course.id} has no way of studying that suits.`)
  return {
    from: before.place,
    agreement,
    promise: agreement?.guarantee ?? 'application',
    standing: agreement === undefined ? undefined : standingOf(agreement, question.today, superseded),
    course,
    entry,
    start: at.start,
    finish: at.finish,
    way,
    otherWays: ways.filter((other) => other !== way),
    credit: creditMove(graph.catalogue, heldAt(graph, before.place), course, entry),
    moves: at.moves > before.moves,
  }
}

function originOf(graph: Graph, place: number): Origin {
  const course = graph.courses[place]
  if (course !== undefined) return { course }
  const holding = graph.holdings[place - graph.courses.length]
  if (holding === undefined) throw new Error(`The graph has no place ${place}.`)
  return { holding }
}

/** Steps by agreement and course: `NGU-0042~northgate/fdsc`, joined by commas. */
function idOf(graph: Graph, label: Label): string {
  const parts: string[] = []
  for (let at: Label | undefined = label; at?.before !== undefined; at = at.before)
    parts.unshift(`${graph.edges[at.edge]?.agreement?.reference ?? 'apply'}~${graph.courses[at.place]?.id}`)
  return parts.join(',')
}

/** The weakest promise of a route, in the schema's word. */
export function weakestPromise(route: Route): StepPromise {
  return promiseOf(route.guarantee)
}
