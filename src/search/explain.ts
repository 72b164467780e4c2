import { isUnconfirmed } from '../eligibility/standing.ts'
import { isCreditKnown } from '../graph/length.ts'
import type { Criteria } from './label.ts'
import type { Route } from './routes.ts'

/** What routes are compared by, most telling first. */
export const criteria = [
  'finish',
  'guarantee',
  'repeated',
  'steps',
  'moves',
] as const satisfies (keyof Criteria)[]
export type Criterion = (typeof criteria)[number]

/** Why a route is listed: what it is best at, and among which of the routes that are listed. */
export type Explanation =
  /** No other route is listed, to here or at all. */
  | { is: 'alone'; among: Among }
  /** Of the routes that are at least as good as this one in each of `given`, none is as good in `best`. */
  | { is: 'best'; among: Among; best: Criterion; given: Criterion[]; rivals: number; certain: boolean }
  /** Another that is listed is as good in everything. */
  | { is: 'level' }

/** All the routes of the answer, or those to the same course. */
export type Among = 'all' | 'here'

/** Why `route` is listed among `here`, the routes to its course, and `all`, those of the whole answer. What it says holds of
 *  the routes that are listed, and of no others. `certain` is false where a month, a promise or credit that decides it is
 *  not stated or not confirmed; what is certain is said first. */
export function explain(route: Route, here: Route[], all: Route[]): Explanation {
  const others = here.filter((other) => other !== route)
  const elsewhere = all.filter((other) => other !== route)
  if (elsewhere.length === 0) return { is: 'alone', among: 'all' }
  const overall = subsets.filter((set) => set.length === 1 && standsOut(route, elsewhere, set))
  const first = best(route, elsewhere, 'all', overall)
  if (first !== undefined) return first
  if (others.length === 0) return { is: 'alone', among: 'here' }
  const telling = subsets.filter((set) => standsOut(route, others, set))
  return best(route, others, 'here', telling) ?? { is: 'level' }
}

/** Whether no other is as good in all of these. */
function standsOut(route: Route, others: Route[], set: Criterion[]): boolean {
  return others.every((other) => set.some((criterion) => isBetter(route, other, criterion)))
}

/** By the first of the sets of criteria that is certain, or else the first: without the first of the set, a rival is left. */
function best(
  route: Route,
  others: Route[],
  among: Among,
  sets: Criterion[][],
): (Explanation & { is: 'best' }) | undefined {
  const isCertain = (set: Criterion[]) =>
    [route, ...others].every((one) => set.every((criterion) => isKnown(one, criterion)))
  const set = sets.find(isCertain) ?? sets[0]
  const [first, ...given] = set ?? []
  if (set === undefined || first === undefined) return undefined
  const rivals = others.filter((other) => !given.some((criterion) => isBetter(route, other, criterion)))
  return { is: 'best', among, best: first, given, rivals: rivals.length, certain: isCertain(set) }
}

/** Every choice of criteria, fewer first, and of as many the more telling. */
const subsets: Criterion[][] = Array.from({ length: 2 ** criteria.length }, (_, bits) =>
  criteria.filter((_, index) => bits & (1 << index)),
).sort((a, b) => a.length - b.length)

function isBetter(a: Route, b: Route, criterion: Criterion): boolean {
  return criterion === 'guarantee'
    ? measure(a, criterion) > measure(b, criterion)
    : measure(a, criterion) < measure(b, criterion)
}

function measure(route: Route, criterion: Criterion): number {
  return criterion === 'steps' ? route.steps.length : route[criterion]
}

/** Whether what is compared is stated, and for a promise confirmed, all the way. */
function isKnown({ steps }: Route, criterion: Criterion): boolean {
  switch (criterion) {
    case 'finish':
      return steps.every(({ way, course }) => !way.assumed && course.intakes.length > 0)
    case 'guarantee':
      return steps.every(({ standing }) => !isUnconfirmed(standing))
    case 'repeated':
      return steps.every(({ credit }) => isCreditKnown(credit))
    default:
      return true
  }
}
