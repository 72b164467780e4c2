import { edgesFrom, type Graph, type Holding, holdingKey } from '../graph/graph.ts'
import type { Month } from '../graph/month.ts'
import type { Question } from './find-routes.ts'
import { findRoutes, type Origin, type Results, type Route } from './routes.ts'
import { byWorth, orderOf, type Sort, sortResults } from './sort.ts'

/** Who can come to a course: the learner's question asked from every place at once. The month is the one in which each of
 *  them finishes what they come from. */
export interface ArrivalQuestion
  extends Omit<Question, 'start' | 'started' | 'undated' | 'also' | 'permits'> {
  /** The course's index. */
  target: number
  starts: ArrivalStart[]
}

/** A place that a learner can start from, with how long it takes where that is one figure. */
export interface ArrivalStart {
  place: number
  months?: number | undefined
}

/** One place from which the course can be reached, and exactly what a learner is answered who asks from there. */
export interface Arrival {
  place: number
  origin: Origin
  /** With one destination, the course. */
  results: Results
  /** The first in the order of the answer: the best, where no other was chosen. */
  best: Route
}

/** An award in a subject, wherever it is studied; best first. */
export interface ArrivalGroup extends Pick<Holding, 'award' | 'subject'> {
  arrivals: Arrival[]
}

export interface Arrivals {
  groups: ArrivalGroup[]
  /** How many places there are in all groups, and how many routes from them. */
  starts: number
  routes: number
  /** Every place from which there is a route, those that are counted with another included. */
  reaching: ReadonlySet<number>
}

/** Every place from which a course can be reached, by award and subject, best first. Who holds an award in a subject that
 *  opens nothing more than the award in any subject does is counted with the latter. The same question gives the same
 *  answer. */
export function findArrivals(graph: Graph, { target, starts, ...asked }: ArrivalQuestion): Arrivals {
  const all = starts.flatMap((start) => arrivalFrom(graph, target, start, asked) ?? [])
  const arrivals = withoutRepeats(all)
  const groups = new Map<string, ArrivalGroup>()
  for (const arrival of arrivals.sort((a, b) => byWorth(a.best, b.best) || a.place - b.place)) {
    const { award, subject } = arrival.origin.course ?? arrival.origin.holding
    const key = holdingKey({ award, subject })
    const group = groups.get(key) ?? { award, subject, arrivals: [] }
    group.arrivals.push(arrival)
    groups.set(key, group)
  }
  return {
    groups: [...groups.values()],
    starts: arrivals.length,
    reaching: new Set(all.map(({ place }) => place)),
    routes: arrivals.reduce((sum, { results }) => sum + results.routeCount, 0),
  }
}

function arrivalFrom(
  graph: Graph,
  target: number,
  { place, months }: ArrivalStart,
  asked: Omit<ArrivalQuestion, 'target' | 'starts'>,
): Arrival | undefined {
  if (edgesFrom(graph, place).length === 0) return undefined
  const question: Question = { ...asked, start: place, started: startedIn(asked.finish, months) }
  const results = findRoutes(graph, question, (course) => course === graph.courses[target])
  const best = results.destinations[0]?.routes[0]
  return best === undefined ? undefined : { place, origin: best.origin, results, best }
}

/** The same arrivals in another order: the routes of each start, the starts of each group by their first route, and the
 *  groups by their first start. Nothing is added or left out. */
export function sortArrivals(arrivals: Arrivals, sort: Sort): Arrivals {
  const order = orderOf(sort)
  const before = (a: Arrival, b: Arrival) => order(a.best, b.best) || a.place - b.place
  const groups = arrivals.groups.map((group) => ({
    ...group,
    arrivals: group.arrivals.map((arrival) => sortedStart(arrival, sort)).sort(before),
  }))
  // A group has at least one arrival.
  groups.sort((a, b) => before(a.arrivals[0] as Arrival, b.arrivals[0] as Arrival))
  return { ...arrivals, groups }
}

function sortedStart(arrival: Arrival, sort: Sort): Arrival {
  const results = sortResults(arrival.results, sort)
  return { ...arrival, results, best: results.destinations[0]?.routes[0] ?? arrival.best }
}

/** When they started, from when they finish; undefined where it is not known how long it takes. */
export const startedIn = (finish: Month, months: number | undefined): Month | undefined =>
  months === undefined ? undefined : finish - months + 1

/** Without awards held from elsewhere in a subject whose routes are those of the award in any subject. */
function withoutRepeats(arrivals: Arrival[]): Arrival[] {
  const anySubject = new Map<string, string>()
  for (const { origin, results } of arrivals)
    if (origin.holding !== undefined && origin.holding.subject === undefined)
      anySubject.set(holdingKey(origin.holding), routesIn(results))
  return arrivals.filter(
    ({ origin, results }) =>
      origin.holding?.subject === undefined ||
      anySubject.get(holdingKey({ ...origin.holding, subject: undefined })) !== routesIn(results),
  )
}

/** Everything by which two answers can differ but where they begin. */
const routesIn = ({ destinations }: Results): string =>
  destinations
    .flatMap(({ routes, rest }) => [...routes, ...rest])
    .map(({ id, finish, guarantee, moves, repeated }) => [id, finish, guarantee, moves, repeated].join(' '))
    .join('\n')
