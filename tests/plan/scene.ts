import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { type Plan, planOf } from '../../src/plan/plan.ts'
import { findRoutes, type Route } from '../../src/search/routes.ts'

export interface Asked {
  from: string
  /** The courses that the route leads through, in order. */
  through: string[]
  /** The agreements that it goes by, where there are several ways. */
  by?: string[]
  /** When they finish what they start from. */
  finish?: string
  today?: string
}

/** The plan of the one route through these courses; throws where the finder offers none. */
export function planThrough(
  catalogue: Catalogue,
  { from, through, by, finish = '2027-06', today = '2026-11-21' }: Asked,
): Plan {
  const graph = buildGraph(catalogue)
  const start = graph.courses.findIndex(({ id }) => id === from)
  const question = { start, finish: monthOf(finish), today, mostSteps: 4 }
  const routes = findRoutes(graph, question, ({ id }) => id === through.at(-1), 99).destinations.flatMap(
    (destination): Route[] => destination.routes,
  )
  const route = routes.find(
    ({ steps }) =>
      steps.map(({ course }) => course.id).join() === through.join() &&
      (by === undefined || steps.map(({ agreement }) => agreement?.reference).join() === by.join()),
  )
  if (route === undefined) throw new Error(`No route from ${from} through ${through}`)
  return planOf(route, today, catalogue)
}
