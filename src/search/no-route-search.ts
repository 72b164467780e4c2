import type { Graph } from '../graph/graph.ts'
import type { Course } from '../schema/course.ts'
import type { ProposedStep, Question } from './find-routes.ts'
import { parseGoal, reachesGoal } from './goal.ts'
import { type Limit, liftAsked, liftRecords, limits, type Wanted } from './no-route-limits.ts'
import { findRoutes, type Results } from './routes.ts'

/** A question, and where to look for why it has the answer that it has. */
export interface Inquiry<A extends Wanted> {
  /** With what opens no step today, so that it can be said why not. */
  graph: Graph
  asked: A
  today: string
  /** The question in this graph's terms; undefined where it has no such start. */
  questionFor: (asked: A) => Question | undefined
  /** Whether what the learner has said leaves a step open; undefined where they have said nothing. */
  permits: ((step: ProposedStep) => boolean) | undefined
}

/** What would be found if some limits were let go of. */
export type Search<A> = (asked: A, lifted?: ReadonlySet<Limit>, by?: By) => Results | undefined

/** How a search goes besides: what leaves a step open in place of what was said, and the edge that a route begins with. */
export interface By {
  permits?: ((step: ProposedStep) => boolean) | undefined
  firstEdge?: number | undefined
}

const nothing: ReadonlySet<Limit> = new Set()

/** The search of an inquiry. Graphs with the same limits lifted are made once. */
export function searchOf<A extends Wanted>(inquiry: Inquiry<A>): Search<A> {
  const graphs = new Map<string, Graph>()
  const graphWithout = (lifted: ReadonlySet<Limit>) => {
    const records = limits.filter((limit) => isOfRecords(limit) && lifted.has(limit))
    const key = records.join(' ')
    const made =
      graphs.get(key) ??
      (records.length === 0 ? inquiry.graph : liftRecords(inquiry.graph, lifted, inquiry.today))
    graphs.set(key, made)
    return made
  }
  return (asked, lifted = nothing, { permits = inquiry.permits, firstEdge } = {}) => {
    const graph = graphWithout(lifted)
    const wanted = liftAsked(asked, lifted)
    const question = inquiry.questionFor(wanted)
    const goal = parseGoal(wanted.to)
    if (question === undefined || goal === undefined) return undefined
    const said = lifted.has('needs') ? undefined : permits
    return findRoutes(
      graph,
      { ...question, permits: firstEdge === undefined ? said : beginningWith(firstEdge, question, said) },
      (course: Course) => reachesGoal(graph.catalogue, goal, course),
    )
  }
}

/** Whether a limit is set by agreements and courses, and not by the learner. */
export function isOfRecords(limit: Limit): boolean {
  return limits.indexOf(limit) >= limits.indexOf('deadline')
}

/** Only routes whose first step is by this edge. */
function beginningWith(
  edge: number,
  question: Question,
  permits: By['permits'],
): (step: ProposedStep) => boolean {
  const starts = new Set([question, ...(question.also ?? [])].map(({ start }) => start))
  return (step) => (!starts.has(step.from) || step.edge === edge) && (permits?.(step) ?? true)
}

/** The limits whose lifting, each by itself, opens a route; where none does, the fewest that do so together, those that the
 *  learner can change rather than others. None where nothing would. */
export function limitsInTheWay<A extends Wanted>(
  asked: A,
  candidates: Limit[],
  search: Search<A>,
  by?: By,
): Limit[][] {
  const opens = (set: Limit[]) => (search(asked, new Set(set), by)?.routeCount ?? 0) > 0
  const alone = candidates.filter((limit) => opens([limit]))
  if (alone.length > 0) return alone.map((limit) => [limit])
  if (!opens(candidates)) return []
  const needed = candidates.toReversed().reduce((set, limit) => {
    const without = set.filter((other) => other !== limit)
    return opens(without) ? without : set
  }, candidates)
  return [needed]
}

/** The limits that this question has at all. */
export function limitsOf<A extends Wanted>({ asked, permits }: Inquiry<A>): Limit[] {
  const plain = JSON.stringify(asked)
  return limits.filter((limit) => {
    if (isOfRecords(limit)) return true
    if (limit === 'needs') return permits !== undefined
    return JSON.stringify(liftAsked(asked, new Set([limit]))) !== plain
  })
}
