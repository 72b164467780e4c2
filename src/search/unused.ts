import { edgesFrom } from '../graph/graph.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Judging } from './judged.ts'
import { covers } from './label.ts'
import { type LimitReason, reasonsOf } from './no-route.ts'
import type { Wanted } from './no-route-limits.ts'
import { type By, type Inquiry, limitsInTheWay, limitsOf, type Search } from './no-route-search.ts'
import type { Route } from './routes.ts'

/** An agreement from where the learner is that no listed route begins with, and why. */
export interface Unused {
  agreement: Agreement
  /** The courses that it leads to. */
  courses: Course[]
  why: WhyUnused[]
}

export type WhyUnused =
  | LimitReason
  /** It leads to a listed destination; `route`: one that is listed is as good or better in everything. */
  | { is: 'better-listed'; course: Course; route: Route | undefined }
  /** It leads on, but not to what they asked for. */
  | { is: 'leads-elsewhere' }
  /** It leads only to where they are. */
  | { is: 'leads-nowhere' }

/** Every agreement that leaves the learner's place, or one of them, and that none of the listed routes uses, in the order of
 *  their references; each with what keeps it out, the most telling first. */
export function unusedFrom<A extends Wanted>(
  inquiry: Inquiry<A>,
  search: Search<A>,
  listed: Route[],
  judging: Judging | undefined,
): Unused[] {
  const question = inquiry.questionFor(inquiry.asked)
  if (question === undefined) return []
  const { graph } = inquiry
  const used = new Set(listed.flatMap(({ steps }) => steps.map(({ agreement }) => agreement?.id)))
  const places = [question, ...(question.also ?? [])].map(({ start }) => start)
  const edges = [...new Set(places.flatMap((place) => edgesFrom(graph, place)))]
  return edges
    .flatMap((edge): Unused[] => {
      const agreement = graph.edges[edge]?.agreement
      if (agreement === undefined || used.has(agreement.id)) return []
      const courses = (graph.edges[edge]?.to ?? []).flatMap((index) => graph.courses[index] ?? [])
      return [{ agreement, courses, why: whyUnused(inquiry, search, listed, judging, edge) }]
    })
    .sort((a, b) => (a.agreement.reference < b.agreement.reference ? -1 : 1))
}

function whyUnused<A extends Wanted>(
  inquiry: Inquiry<A>,
  search: Search<A>,
  listed: Route[],
  judging: Judging | undefined,
  firstEdge: number,
): WhyUnused[] {
  const by: By = { permits: inquiry.permits, firstEdge }
  const [reached] = search(inquiry.asked, undefined, by)?.destinations ?? []
  if (reached !== undefined) {
    const [course, first] = [reached.course, reached.routes[0]]
    return [{ is: 'better-listed', course, route: first && bettering(first, course, listed) }]
  }
  const candidates = limitsOf(inquiry)
  const reasonsFor = (asked: A): WhyUnused[] =>
    limitsInTheWay(asked, candidates, search, by).flatMap((set) =>
      reasonsOf(inquiry, set, search(asked, new Set(set), by), judging).map(({ reason }) => reason),
    )
  const here = reasonsFor(inquiry.asked)
  if (here.length > 0) return here
  const everything = { ...inquiry.asked, to: 'all' }
  if ((search(everything, undefined, by)?.routeCount ?? 0) > 0) return [{ is: 'leads-elsewhere' }]
  const elsewhere = reasonsFor(everything)
  return elsewhere.length > 0 ? [...elsewhere, { is: 'leads-elsewhere' }] : [{ is: 'leads-nowhere' }]
}

/** A listed route to the same course that is at least as good in everything. */
function bettering(route: Route, course: Course, listed: Route[]): Route | undefined {
  const criteria = (one: Route) => ({ ...one, steps: one.steps.length })
  return listed.find(
    (other) => other.steps.at(-1)?.course.id === course.id && covers(criteria(other), criteria(route)),
  )
}
