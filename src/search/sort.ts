import { compareText } from '../catalogue/fault.ts'
import { isUnconfirmed } from '../eligibility/standing.ts'
import { isCreditKnown } from '../graph/length.ts'
import { strengthOf } from './label.ts'
import type { Badge, Results, Route } from './routes.ts'

/** The orders in which an answer can be read, as they stand in the address: best first, or by what one badge is for. */
export const sorts = ['best', 'finish', 'promise', 'steps', 'moves', 'credit'] as const
export type Sort = (typeof sorts)[number]

interface Contest {
  sort: Exclude<Sort, 'best'>
  badge: Badge
  compare: (a: Route, b: Route) => number
  /** Who may wear the badge; everyone where left out. */
  worthy?: (route: Route) => boolean
}

/** What routes are compared by, one thing at a time. */
export const contests: Contest[] = [
  { sort: 'finish', badge: 'soonest-finish', compare: (a, b) => a.finish - b.finish },
  {
    sort: 'promise',
    badge: 'strongest-promise',
    compare: (a, b) => confirmedPromise(b) - confirmedPromise(a),
    worthy: (route) => confirmedPromise(route) >= strengthOf('interview'),
  },
  { sort: 'steps', badge: 'fewest-steps', compare: (a, b) => a.steps.length - b.steps.length },
  { sort: 'moves', badge: 'fewest-moves', compare: (a, b) => a.moves - b.moves },
  {
    sort: 'credit',
    badge: 'keeps-most-credit',
    compare: (a, b) => a.repeated - b.repeated,
    worthy: (route) => route.steps.every(({ credit }) => isCreditKnown(credit)),
  },
]

/** The weakest promise on the way, of a route on which every agreement has been confirmed; else 0. */
function confirmedPromise({ steps, guarantee }: Route): number {
  return steps.some(({ standing }) => isUnconfirmed(standing)) ? 0 : guarantee
}

/** Best first, in an order that is total: agreed all the way before ordinary applications, then the sooner finish, the
 *  stronger promise, fewer steps, fewer moves, less repeated; last the id. */
export function byWorth(a: Route, b: Route): number {
  const agreed = (route: Route) => (route.guarantee > 0 ? 0 : 1)
  return (
    agreed(a) - agreed(b) ||
    a.finish - b.finish ||
    b.guarantee - a.guarantee ||
    a.steps.length - b.steps.length ||
    a.moves - b.moves ||
    a.repeated - b.repeated ||
    compareText(a.id, b.id)
  )
}

/** By one contest; of those that are equal in it the worthy first, then by worth. Total. */
export function byContest({ compare, worthy = () => true }: Contest): (a: Route, b: Route) => number {
  return (a, b) => compare(a, b) || Number(worthy(b)) - Number(worthy(a)) || byWorth(a, b)
}

/** How two routes stand in an order. Total. */
export function orderOf(sort: Sort): (a: Route, b: Route) => number {
  const contest = contests.find((one) => one.sort === sort)
  return contest === undefined ? byWorth : byContest(contest)
}

/** The same destinations and routes in another order: in each destination its best route first, then the destinations by
 *  their first routes. Nothing is added or left out. */
export function sortResults(results: Results, sort: Sort): Results {
  const order = orderOf(sort)
  const destinations = results.destinations.map((destination) => ({
    ...destination,
    routes: [...destination.routes].sort(order),
    rest: [...destination.rest].sort(order),
  }))
  // A destination has at least one route.
  destinations.sort((a, b) => order(a.routes[0] as Route, b.routes[0] as Route))
  return { ...results, destinations }
}
