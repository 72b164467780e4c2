import type { Route } from './routes.ts'
import { byContest, contests, type Sort } from './sort.ts'

/** For each route whether it wins: as good as the best and worthy, where not all are equally good. */
export function winsOf(routes: Route[], sort: Sort): boolean[] {
  const contest = contests.find((one) => one.sort === sort)
  const [best] = contest === undefined ? [] : [...routes].sort(byContest(contest))
  if (contest === undefined || best === undefined) return routes.map(() => false)
  const { compare, worthy = () => true } = contest
  const isBest = (route: Route) => compare(route, best) === 0
  return routes.map((route) => isBest(route) && worthy(route) && !routes.every(isBest))
}
