import type { Criterion, Explanation } from '../search/explain.ts'
import { type Route, weakestPromise } from '../search/routes.ts'
import { listInWords, monthInWords } from './dates.ts'
import { promiseNames } from './promise-names.ts'

/** Why a route is listed, in a sentence that is about the routes that are listed and no others. */
export function explanationText(explanation: Explanation, route: Route): string {
  switch (explanation.is) {
    case 'alone':
      return explanation.among === 'all'
        ? 'It is the only route listed.'
        : 'It is the only route listed here.'
    case 'level':
      return 'It is as good as another route listed here in all that is compared.'
    case 'best': {
      const { best, given, certain } = explanation
      const those = given.map((criterion) => givenWords[criterion](route))
      const which = those.length === 0 ? '' : ` ${listInWords(those)}`
      const doubt = certain ? '' : ' Some of what is compared is not stated or not confirmed.'
      return `Of ${routesWords(explanation)}${which}, ${bestWords[best](route)}.${doubt}`
    }
  }
}

function routesWords({ among, rivals }: Explanation & { is: 'best' }): string {
  const many = among === 'all' ? `all ${rivals + 1}` : `the ${rivals + 1}`
  return `${rivals === 1 ? 'the two' : many} routes listed${among === 'all' ? '' : ' here'}`
}

const bestWords: Record<Criterion, (route: Route) => string> = {
  finish: () => 'it finishes soonest',
  guarantee: (route) => `its weakest promise is the strongest: ${promised(route)}`,
  repeated: ({ repeated }) =>
    repeated === 0 ? 'only this one repeats no study' : 'it repeats the least study',
  steps: ({ steps }) =>
    steps.length === 1 ? 'only this one takes a single step' : 'it takes the fewest steps',
  moves: ({ moves }) =>
    moves === 0 ? 'only this one needs no change of place' : 'it changes place least often',
}

/** What the others are picked by, so that each is as good as this route in it. */
const givenWords: Record<Criterion, (route: Route) => string> = {
  finish: ({ finish }) => `that finish by ${monthInWords(finish)}`,
  guarantee: (route) =>
    weakestPromise(route) === 'not-stated'
      ? 'that have an agreement for every step'
      : `whose weakest promise is ${promised(route)}${weakestPromise(route) === 'place' ? '' : ' or stronger'}`,
  repeated: ({ repeated }) =>
    repeated === 0 ? 'that repeat no study' : 'that repeat no more study than this one',
  steps: ({ steps }) =>
    steps.length === 1 ? 'that take a single step' : `that take up to ${steps.length} steps`,
  moves: ({ moves }) =>
    moves === 0
      ? 'that need no change of place'
      : `that change place at most ${moves === 1 ? 'once' : `${moves} times`}`,
}

function promised(route: Route): string {
  const promise = weakestPromise(route)
  if (promise === 'not-stated') return 'one that is not stated'
  const { short } = promiseNames[promise]
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`
}
