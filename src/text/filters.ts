import type { Results } from '../search/routes.ts'
import type { Sort } from '../search/sort.ts'
import { count } from './dates.ts'

/** The orders of an answer, as a learner chooses them. */
export const sortNames: Record<Sort, string> = {
  best: 'Best first',
  finish: 'Soonest finish',
  promise: 'Strongest promise',
  steps: 'Fewest steps',
  moves: 'Fewest moves',
  credit: 'Keeps most credit',
}

/** What follows in an open list: those in which one that is listed is always as good. */
export function restSentence(rest: number): string {
  return `Show ${count(rest, 'more way')}: in each single thing, one above is as good`
}

/** "23 routes to 8 destinations": all that is listed and all that is folded. */
export function routeCountWords({ routeCount, destinations }: Results): string {
  if (routeCount === 0) return 'No route to there from here'
  return `${count(routeCount, 'route')} to ${count(destinations.length, 'destination')}`
}
