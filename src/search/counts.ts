import type { Mode } from '../schema/vocabulary.ts'
import { mostStepsEver, type Question } from './find-routes.ts'
import type { Results, Route } from './routes.ts'

/** What of a question leaves routes out. */
export type Limit = 'modes' | 'within' | 'least' | 'steps'

/** What one limit hides by itself: routes that would be listed without it and do not keep to it. */
export interface Hidden {
  limit: Limit
  routes: number
  /** For `modes`: the ways of studying that those routes need, where they do not keep to it. */
  needs: Mode[]
  /** How many of the routes that are listed now would then give way to them: the list grows by `routes` less these. */
  givingWay: number
}

const limits: Record<Limit, (question: Question) => Question> = {
  modes: (question) => ({ ...question, modes: undefined }),
  within: (question) => ({ ...question, within: undefined }),
  least: (question) => ({ ...question, leastGuarantee: 0 }),
  steps: (question) => ({ ...question, mostSteps: mostStepsEver }),
}
const all = Object.keys(limits) as Limit[]

/** How many routes each limit of a question hides by itself, those that hide none left out; and how many all of them hide
 *  together, which can be more than the sum. What is shown, and what is hidden, less what gives way, is what would be listed. */
export function hiddenBy(
  question: Question,
  find: (question: Question) => Results,
): { each: Hidden[]; together: number; givingWay: number } {
  const now = find(question).routeCount
  const each = all.map((limit) => {
    const found = find(limits[limit](question))
    const broken = routesIn(found).filter((route) => breaks(route, question))
    const givingWay = now + broken.length - found.routeCount
    return { limit, routes: broken.length, needs: needsOf(broken, question), givingWay }
  })
  const free = find(all.reduce((asked, limit) => limits[limit](asked), question))
  const together = routesIn(free).filter((route) => breaks(route, question)).length
  return {
    each: each.filter(({ routes }) => routes > 0),
    together,
    givingWay: now + together - free.routeCount,
  }
}

const routesIn = (results: Results): Route[] =>
  results.destinations.flatMap(({ routes, rest }) => [...routes, ...rest])

/** Whether a route does not keep to a question's limits. */
function breaks(route: Route, { modes, within, leastGuarantee = 0, mostSteps }: Question): boolean {
  return (
    route.steps.length > mostSteps ||
    route.guarantee < leastGuarantee ||
    route.steps.some((step) => !offers(step, modes) || within?.(step.place) === false)
  )
}

type Step = Route['steps'][number]

const waysOf = ({ way, otherWays }: Step): Mode[] => [way, ...otherWays].map(({ mode }) => mode)

const offers = (step: Step, modes: Question['modes']): boolean =>
  modes === undefined || waysOf(step).some((mode) => modes.has(mode))

function needsOf(routes: Route[], { modes }: Question): Mode[] {
  const steps = routes.flatMap((route) => route.steps).filter((step) => !offers(step, modes))
  return [...new Set(steps.flatMap(waysOf))].sort()
}
