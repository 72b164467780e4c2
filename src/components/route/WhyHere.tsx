import { explain } from '../../search/explain.ts'
import type { Results, Route } from '../../search/routes.ts'
import { explanationText } from '../../text/explain.ts'

/** Why a route is listed, in one line. */
export function WhyHere({ route, results }: { route: Route; results: Results }) {
  const all = results.destinations.flatMap(({ routes }) => routes)
  const here = results.destinations.find(({ routes }) => routes.includes(route))?.routes ?? [route]
  return (
    <p class="why-here">
      <strong>Why this is here:</strong> {explanationText(explain(route, here, all), route)}
    </p>
  )
}
