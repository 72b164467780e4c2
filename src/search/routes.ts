import { type StudyWay, waysToStudy } from '../catalogue/study-ways.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { type Standing, standingOf } from '../eligibility/standing.ts'
import { type Graph, type Holding, holdingKey } from '../graph/graph.ts'
import { type CreditMove, creditMove } from '../graph/length.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { entryOf, findLabels, heldAt, type Question } from './find-routes.ts'
import { type Criteria, type Label, promiseOf, type StepPromise, strengthOf } from './label.ts'
import { byContest, byWorth, contests } from './sort.ts'
import { collapse } from './variants.ts'

/** Where a route begins: a course of the network, or something held from elsewhere. */
export type Origin = { course: Course; holding?: undefined } | { course?: undefined; holding: Holding }

/** One step: what is promised by whom, and the course that it leads to. */
export interface Step {
  /** The place that it starts from, as the graph numbers it. */
  from: number
  /** The place that it leads to. */
  place: number
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
  /** Stable: the same steps from what was asked about have the same id in every build and question. */
  id: string
  origin: Origin
  originFinish: Month
  /** Whether that month is past. */
  originDone: boolean
  /** Whether nobody has said in which month. */
  originUndated: boolean
  steps: Step[]
  /** Which step is the weakest; the first of several. */
  weakest: number
}

/** A route as it is listed, with those inside it that differ only in campus, intake or mode. */
export interface Listed extends Route {
  alike: Route[]
}

/** Routes to one course, best first. */
export interface Destination {
  course: Course
  /** The best, and the winner of every criterion; one at least. */
  routes: Listed[]
  /** Further routes: in each single thing, one of those is as good or better. */
  rest: Listed[]
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
  /** All routes of all destinations, the rest included; what is inside another is not counted. */
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
    const routes = labels.map((label) => routeOf(graph, question, label, superseded)).sort(byWorth)
    if (routes.length === 0) return []
    const winners = winnersOf(routes)
    const listed = collapse(routes, ({ id }) => winners.has(id))
    const isKept = ({ id }: Route, index: number) => index < mostRoutes || winners.has(id)
    return [
      {
        course,
        routes: listed.filter(isKept),
        rest: listed.filter((route, index) => !isKept(route, index)),
      },
    ]
  })
  destinations.sort((a, b) => byWorth(firstOf(a.routes), firstOf(b.routes)))
  const routes = destinations.flatMap((destination) => [...destination.routes, ...destination.rest])
  return { destinations, badges: badgesOf(routes), routeCount: routes.length }
}

/** The winner of every contest: the first of those that are equally good in it. */
function winnersOf(routes: Route[]): Set<string> {
  return new Set(contests.map((contest) => firstOf([...routes].sort(byContest(contest))).id))
}

/** One winner for each criterion in which the routes differ at all; of those that are equally good, one that is worthy. None
 *  where a better one is not. */
function badgesOf(routes: Route[]): Map<string, Badge[]> {
  const badges = new Map<string, Badge[]>()
  for (const contest of contests) {
    const { badge, compare, worthy = () => true } = contest
    const ranked = [...routes].sort(byContest(contest))
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

/** The route that ends with a label. */
export function routeOf(
  graph: Graph,
  question: Question,
  label: Label,
  superseded: ReadonlySet<string>,
): Route {
  const path: Label[] = []
  for (let at: Label | undefined = label; at !== undefined; at = at.before) path.unshift(at)
  const steps = path
    .slice(1)
    .map((at, index) => stepOf(graph, question, path[index] as Label, at, superseded))
  const strengths = steps.map((step) => strengthOf(step.promise))
  return {
    id: idOf(graph, question, label),
    origin: originOf(graph, firstOf(path).place),
    originFinish: firstOf(path).finish,
    originDone: firstOf(path).finish < monthOf(question.today),
    originUndated: [question, ...(question.also ?? [])].some(
      ({ start, undated }) => start === firstOf(path).place && undated === true,
    ),
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
  if (course === undefined || at.start === undefined || at.way === undefined)
    throw new Error(`A label leads to place ${at.place}, which is no course.`)
  const entry = entryOf(agreement)
  return {
    from: before.place,
    place: at.place,
    agreement,
    promise: agreement?.guarantee ?? 'application',
    standing: agreement === undefined ? undefined : standingOf(agreement, question.today, superseded),
    course,
    entry,
    start: at.start,
    finish: at.finish,
    way: at.way,
    otherWays: waysToStudy(graph.catalogue, course, entry.year).filter(({ mode }) => mode !== at.way?.mode),
    credit: creditMove(graph.catalogue, heldAt(graph, before.place), course, entry),
    moves: at.moves > before.moves,
  }
}

/** Where a route begins that starts at this place. */
export function originOf(graph: Graph, place: number): Origin {
  const course = graph.courses[place]
  if (course !== undefined) return { course }
  const holding = graph.holdings[place - graph.courses.length]
  if (holding === undefined) throw new Error(`The graph has no place ${place}.`)
  return { holding }
}

/** Steps by agreement and course: `NGU-0042~northgate/fdsc`, joined by commas. Where the learner begins with another thing
 *  that they have, that comes first: one agreement may take both. */
export function idOf(graph: Graph, { start }: Pick<Question, 'start'>, label: Label): string {
  const parts: string[] = []
  let at = label
  for (; at.before !== undefined; at = at.before)
    parts.unshift(`${graph.edges[at.edge]?.agreement?.reference ?? 'apply'}~${graph.courses[at.place]?.id}`)
  if (at.place !== start) {
    const origin = originOf(graph, at.place)
    parts.unshift(origin.course === undefined ? holdingKey(origin.holding) : origin.course.id)
  }
  return parts.join(',')
}

/** The weakest promise of a route, in the schema's word. */
export function weakestPromise(route: Route): StepPromise {
  return promiseOf(route.guarantee)
}
