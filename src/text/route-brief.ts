import { type Route, weakestPromise } from '../search/routes.ts'
import { count, monthInWords } from './dates.ts'
import { weakestInWords } from './promise-names.ts'
import { isEstimate } from './steps.ts'

/** "2 steps; weakest promise: guaranteed place; finishing about June 2029": a route where there is one line for it. */
export function routeInBrief(route: Route): string {
  const weakest = weakestInWords(weakestPromise(route), route.steps)
  return [
    count(route.steps.length, 'step'),
    `weakest promise: ${weakest.charAt(0).toLowerCase()}${weakest.slice(1)}`,
    `finishing ${isEstimate(route) ? 'about ' : ''}${monthInWords(route.finish)}`,
  ].join('; ')
}
