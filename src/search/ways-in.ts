import { edgesFrom, type Graph, type Holding, holdingKey } from '../graph/graph.ts'
import type { Course } from '../schema/course.ts'
import type { Question } from './find-routes.ts'
import { type ArrivalStart, startedIn } from './reverse.ts'
import { type Destination, findRoutes, type Route } from './routes.ts'
import { byWorth } from './sort.ts'

/** The best way from an award in a subject to something wanted. */
export interface WayIn extends Pick<Holding, 'award' | 'subject'> {
  /** Where the best way starts. */
  place: number
  route: Route
  /** From how many places there is a way. */
  places: number
}

interface Way {
  place: number
  route: Route
}

/** For each thing that is wanted, the best way to it from each award in a subject, best first; `wantedOf` says what a course
 *  leads to. An award in a subject that opens no other best way than the award in any subject is left out. */
export function waysIn(
  graph: Graph,
  starts: ArrivalStart[],
  asked: Pick<Question, 'today' | 'finish' | 'mostSteps'>,
  wantedOf: (course: Course) => string[],
): Map<string, WayIn[]> {
  const found = new Map<string, Way[]>()
  for (const { place, months } of starts) {
    if (edgesFrom(graph, place).length === 0) continue
    const question = { ...asked, start: place, started: startedIn(asked.finish, months) }
    const { destinations } = findRoutes(graph, question, (course) => wantedOf(course).length > 0, 1)
    for (const [wanted, route] of bestOf(destinations, wantedOf))
      found.set(wanted, [...(found.get(wanted) ?? []), { place, route }])
  }
  return new Map([...found].map(([wanted, ways]) => [wanted, grouped(ways)]))
}

/** The best route to each thing wanted: destinations come best first. */
function bestOf(destinations: Destination[], wantedOf: (course: Course) => string[]): Map<string, Route> {
  const best = new Map<string, Route>()
  for (const { course, routes } of destinations)
    for (const wanted of wantedOf(course))
      if (routes[0] !== undefined && !best.has(wanted)) best.set(wanted, routes[0])
  return best
}

function grouped(ways: Way[]): WayIn[] {
  const anySubject = new Map(
    ways.flatMap(({ route }) =>
      route.origin.holding !== undefined && route.origin.holding.subject === undefined
        ? [[holdingKey(route.origin.holding), route.id]]
        : [],
    ),
  )
  const groups = new Map<string, WayIn>()
  for (const { place, route } of [...ways].sort((a, b) => byWorth(a.route, b.route) || a.place - b.place)) {
    const { holding, course } = route.origin
    if (
      holding?.subject !== undefined &&
      anySubject.get(holdingKey({ ...holding, subject: undefined })) === route.id
    )
      continue
    const { award, subject } = course ?? holding
    const key = holdingKey({ award, subject })
    const group = groups.get(key) ?? { award, subject, place, route, places: 0 }
    group.places++
    groups.set(key, group)
  }
  return [...groups.values()]
}
