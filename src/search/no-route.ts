import type { Verdict } from '../eligibility/verdict.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { heldAt, type Question, type Start } from './find-routes.ts'
import { parseGoal, reachesGoal } from './goal.ts'
import { closingVerdict, type Judging } from './judged.ts'
import { type Barred, barredOn } from './no-route-barred.ts'
import { type Limit, limits, type Wanted } from './no-route-limits.ts'
import { type Inquiry, limitsInTheWay, limitsOf, type Search } from './no-route-search.ts'
import type { Results, Route } from './routes.ts'

/** Why there is no route, as data: `src/text/no-route.ts` puts it in words. */
export type Reason =
  /** What they have, or are taking, is such an award itself. */
  | { is: 'already-there' }
  | { is: 'needs-more'; closed: ClosedStep[] }
  | { is: 'filtered-out'; filter: 'way' | 'near' | 'least' }
  /** The shortest route has so many steps. */
  | { is: 'none-within-steps'; steps: number }
  | { is: 'deadline-passed'; barred: Barred[] }
  | { is: 'not-for-your-entry-year'; barred: Barred[] }
  /** A course takes nobody new. */
  | { is: 'course-closed'; barred: Barred[] }
  /** Expired, withdrawn, suspended, replaced, or not yet signed. */
  | { is: 'only-expired'; barred: Barred[] }
  /** No agreement leads there, and nobody has published what the courses ask for. */
  | { is: 'not-stated' }
  /** No agreement leads there; `any`: one leads somewhere else. */
  | { is: 'no-agreement-from-here'; any: boolean }

/** What one limit comes to. */
export type LimitReason = Exclude<Reason, { is: 'already-there' | 'not-stated' | 'no-agreement-from-here' }>

/** A step that what the learner has said closes. */
export interface ClosedStep {
  agreement: Agreement | undefined
  course: Course
  verdict: Verdict
  /** What they come to it with. */
  from: { award: string; subject?: string | undefined }
}

/** Reasons with the limits that are in the way, each alone or all together. */
export interface Why {
  reasons: { reason: Reason; limits: Limit[] }[]
  /** Whether it takes all of the reasons together to keep every route away; else each does by itself. */
  together: boolean
}

/** Why no route was found, the most telling first. `silent`: nobody has published what any course that reaches the goal
 *  asks for. */
export function whyNoRoute<A extends Wanted>(
  inquiry: Inquiry<A>,
  search: Search<A>,
  judging: Judging | undefined,
  silent: boolean,
): Why {
  const question = inquiry.questionFor(inquiry.asked)
  const ways = limitsInTheWay(inquiry.asked, limitsOf(inquiry), search)
  const found = ways.flatMap((set) => reasonsOf(inquiry, set, search(inquiry.asked, new Set(set)), judging))
  const there = question !== undefined && isThere(inquiry, question)
  const before: Why['reasons'] = there ? [{ reason: { is: 'already-there' }, limits: [] }] : []
  if (found.length > 0) return { reasons: [...before, ...found], together: ways[0]?.length !== 1 }
  if (there) return { reasons: before, together: false }
  const any = (search({ ...inquiry.asked, to: 'all' }, new Set(limits))?.routeCount ?? 0) > 0
  return {
    reasons: [
      ...(silent ? [{ reason: { is: 'not-stated' } as const, limits: [] }] : []),
      { reason: { is: 'no-agreement-from-here', any }, limits: [] },
    ],
    together: false,
  }
}

/** What stands in the way, of what was found once these limits were lifted. */
export function reasonsOf<A extends Wanted>(
  inquiry: Inquiry<A>,
  set: Limit[],
  found: Results | undefined,
  judging: Judging | undefined,
): { reason: LimitReason; limits: Limit[] }[] {
  const routes =
    found?.destinations.flatMap((destination) => [...destination.routes, ...destination.rest]) ?? []
  const question = inquiry.questionFor(inquiry.asked)
  const starts: Start[] = question === undefined ? [] : [question, ...(question.also ?? [])]
  const barred = (limit: Limit) =>
    distinct(routes.flatMap((route) => barredOn(route, limit, { ...inquiry, starts })))
  return set.map((limit) => ({ reason: reasonFor(limit), limits: set }))

  function reasonFor(limit: Limit): LimitReason {
    switch (limit) {
      case 'needs':
        return { is: 'needs-more', closed: judging === undefined ? [] : fewestClosed(routes, judging) }
      case 'way':
      case 'near':
      case 'least':
        return { is: 'filtered-out', filter: limit }
      case 'steps':
        return { is: 'none-within-steps', steps: Math.min(...routes.map(({ steps }) => steps.length)) }
      case 'deadline':
        return { is: 'deadline-passed', barred: barred(limit) }
      case 'year':
        return { is: 'not-for-your-entry-year', barred: barred(limit) }
      case 'course':
        return { is: 'course-closed', barred: barred(limit) }
      case 'standing':
        return { is: 'only-expired', barred: barred(limit) }
    }
  }
}

/** Each agreement once. */
function distinct(barred: Barred[]): Barred[] {
  return [...new Map(barred.map((one) => [one.agreement.id, one])).values()]
}

/** The closed steps of the route that has the fewest of them. */
function fewestClosed(routes: Route[], judging: Judging): ClosedStep[] {
  const closed = routes.map((route) =>
    route.steps.flatMap((step) => {
      const verdict = closingVerdict(step, judging)
      const { agreement, course } = step
      const from = heldAt(judging.graph, step.from)
      return verdict === undefined ? [] : [{ agreement, course, verdict, from }]
    }),
  )
  return closed.filter((steps) => steps.length > 0).sort((a, b) => a.length - b.length)[0] ?? []
}

/** Whether what they start from reaches the goal itself. Of a subject, or of everything, that says nothing: they want to get
 *  on in it. */
function isThere<A extends Wanted>({ graph, asked }: Inquiry<A>, question: Question): boolean {
  const goal = parseGoal(asked.to)
  if (goal === undefined || goal.kind === 'all' || goal.kind === 'subject') return false
  const course = graph.courses[question.start]
  const { award, subject } = heldAt(graph, question.start)
  const held = course ?? { id: '', award, subject: subject ?? '', careers: [] }
  return reachesGoal(graph.catalogue, goal, held)
}
