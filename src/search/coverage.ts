import { awardRank } from '../catalogue/catalogue.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { opensStep, standingOf } from '../eligibility/standing.ts'
import { edgesFrom, type Graph } from '../graph/graph.ts'
import { incomingOf } from '../graph/incoming.ts'
import type { Course } from '../schema/course.ts'

/** The best that somebody new finds: an agreement, an ordinary application alone, or nothing. */
export type Way = 'agreed' | 'application' | 'none'

export interface Covered {
  course: Course
  way: Way
}

export interface Coverage {
  /** Every open course below an honours degree, and what leads on from it. */
  onward: Covered[]
  /** Every open course above level 3, and what leads to it; the qualifications of awarding bodies are left out. */
  inward: Covered[]
}

const honours = 6
const higher = 4

/** What leads on and what leads in, in the order of the courses' ids. What only those already under way may use does not count. */
export function coverageOf(graph: Graph, today: string): Coverage {
  const { catalogue, courses } = graph
  const superseded = supersededReferences(catalogue.agreements)
  const ways = graph.edges.map(({ agreement }): Way => {
    if (agreement === undefined) return 'application'
    const standing = standingOf(agreement, today, superseded)
    return opensStep(standing) && standing !== 'closed' ? 'agreed' : 'none'
  })
  const { edgesTo } = incomingOf(graph)
  const best = (edges: number[]): Way =>
    (['agreed', 'application'] as const).find((way) => edges.some((edge) => ways[edge] === way)) ?? 'none'
  const open = courses.flatMap((course, place) =>
    course.status === 'closed' ? [] : [{ course, place, rank: awardRank(catalogue, course.award) }],
  )
  return {
    onward: open
      .filter(({ rank }) => rank < honours)
      .map(({ course, place }) => ({ course, way: best(leavingFor(graph, place)) })),
    inward: open
      .filter(
        ({ rank, course }) =>
          rank >= higher && catalogue.providers[course.provider]?.kind !== 'awarding-body',
      )
      .map(({ course, place }) => ({ course, way: best(edgesTo[place] ?? []) })),
  }
}

/** The edges that lead from a place to another. */
const leavingFor = (graph: Graph, place: number): number[] =>
  edgesFrom(graph, place).filter((edge) => graph.edges[edge]?.to.some((course) => course !== place))
