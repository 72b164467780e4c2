import { explain } from '../../search/explain.ts'
import type { Results, Route } from '../../search/routes.ts'
import { explanationText } from '../../text/explain.ts'

/** Why a route is listed, in one line. */
export function WhyHere({ route, results }: { route: Route; results: Results }) {
  const listed = results.destinations.map(({ routes, rest }): Route[] => [...routes, ...rest])
  const here = listed.find((routes) => routes.includes(route)) ?? [route]
  return <p>{explanationText(explain(route, here, listed.flat()), route)}</p>
}
