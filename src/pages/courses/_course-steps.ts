import type { Standing } from '../../eligibility/standing.ts'
import { opensStep } from '../../eligibility/standing.ts'
import { edgesFrom } from '../../graph/graph.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { Course } from '../../schema/course.ts'
import { strengthOf } from '../../search/label.ts'
import type { Site } from '../_site.ts'

/** The steps on one side of a course: agreements that can be used, those that no longer can, and courses that an ordinary
 *  application joins to it. */
export interface CourseSteps {
  open: StandingAgreement[]
  over: StandingAgreement[]
  applications: Course[]
}

interface StandingAgreement {
  agreement: Agreement
  standing: Standing
}

export function stepsFrom({ graph, standing }: Site, course: number): CourseSteps {
  const edges = edgesFrom(graph, course)
  return {
    ...sorted(
      edges.flatMap((edge) => graph.edges[edge]?.agreement ?? []),
      standing,
    ),
    applications: edges
      .filter((edge) => graph.edges[edge]?.agreement === undefined)
      .flatMap((edge) => graph.edges[edge]?.to ?? [])
      .filter((to) => to !== course)
      .flatMap((to) => graph.courses[to] ?? []),
  }
}

export function stepsInto({ graph, incoming, standing }: Site, course: number): CourseSteps {
  const edges = incoming.edgesTo[course] ?? []
  return {
    ...sorted(
      edges.flatMap((edge) => graph.edges[edge]?.agreement ?? []),
      standing,
    ),
    applications: edges
      .filter((edge) => graph.edges[edge]?.agreement === undefined)
      .flatMap((edge) => incoming.coursesBefore[edge] ?? [])
      .filter((from) => from !== course)
      .flatMap((from) => graph.courses[from] ?? []),
  }
}

/** Strongest promise first. */
function sorted(agreements: Agreement[], standing: Site['standing']): Pick<CourseSteps, 'open' | 'over'> {
  const all = agreements
    .map((agreement) => ({ agreement, standing: standing(agreement) }))
    .sort((a, b) => strengthOf(b.agreement.guarantee) - strengthOf(a.agreement.guarantee))
  return {
    open: all.filter((one) => opensStep(one.standing)),
    over: all.filter((one) => !opensStep(one.standing)),
  }
}
