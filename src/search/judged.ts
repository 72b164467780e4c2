import type { Held, Profile } from '../eligibility/profile.ts'
import type { Ask } from '../eligibility/reason.ts'
import { asksOf, judge, partsOf, type Sending, type Verdict } from '../eligibility/verdict.ts'
import type { Graph } from '../graph/graph.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { heldAt, type ProposedStep, type Start } from './find-routes.ts'
import type { Results, Route, Step } from './routes.ts'

/** What a learner has said, held against the steps of routes. */
export interface Judging {
  graph: Graph
  profile: Profile
  today: string
  /** What the routes begin with. */
  starts: Start[]
}

/** Whether what they have said leaves a step open: only what is certainly not met closes it. */
export function permitsOf(judging: Judging): (step: ProposedStep) => boolean {
  return ({ edge, from, course, start }) => {
    const target = judging.graph.courses[course]
    const agreement = judging.graph.edges[edge]?.agreement
    return target === undefined || verdictOn(agreement, target, from, start, judging).answer !== 'not-met'
  }
}

/** The verdict on one step of a route. */
export function verdictOf(step: Step, judging: Judging): Verdict {
  return verdictOn(step.agreement, step.course, step.from, step.start, judging)
}

function verdictOn(
  agreement: Agreement | undefined,
  course: Course,
  from: number,
  start: Month,
  judging: Judging,
): Verdict {
  const condition = agreement === undefined ? course.entry : agreement.conditions
  const { graph, profile, today } = judging
  return judge(condition, profile, {
    catalogue: graph.catalogue,
    sending: sendingAt(from, judging),
    start,
    today,
  })
}

/** What a step starts from: what they have said of it; else, for what they are taking now, that they have it or expect to
 *  pass it; else a course still to be taken. */
function sendingAt(place: number, { graph, profile, starts, today }: Judging): Sending {
  const { award, subject } = heldAt(graph, place)
  const known = subject === undefined || subject === 'various' ? {} : { subject }
  const said = profile.qualifications.find((held) => isSame(held, award, known.subject))
  const begun = starts.find((start) => start.start === place)
  if (begun === undefined) return said ?? { award, ...known }
  const sure = begun.finish < monthOf(today) ? 'have' : 'expect'
  return { award, ...known, sure, ...said }
}

function isSame(held: Held, award: string, subject: string | undefined): boolean {
  return (
    held.award === award && (held.subject === undefined || subject === undefined || held.subject === subject)
  )
}

/** Whether a route has a step that what they have said closes. */
function isClosed(route: Route, judging: Judging): boolean {
  return route.steps.some((step) => verdictOf(step, judging).answer === 'not-met')
}

const mostNearly = 6

/** For each destination the best route that is closed, if nothing open to it promises as much. */
export function nearlyOf(open: Results, all: Results, judging: Judging): Route[] {
  const promised = new Map(
    open.destinations.map(({ course, routes }) => [
      course.id,
      Math.max(...routes.map((route) => route.guarantee)),
    ]),
  )
  return all.destinations
    .flatMap(({ course, routes }) =>
      routes
        .filter((route) => route.guarantee > (promised.get(course.id) ?? -1) && isClosed(route, judging))
        .slice(0, 1),
    )
    .slice(0, mostNearly)
}

/** What the routes in view ask for and they have not said: each question once, with how many routes it bears on, most
 *  first. What a course still to be taken on the way will bring is not asked; whether they have yet another qualification
 *  is asked last. */
export function asksIn(routes: Route[], judging: Judging): { ask: Ask; routes: number }[] {
  const counted = new Map<string, { ask: Ask; routes: number }>()
  for (const route of routes) {
    const asks = route.steps.flatMap((step, index) =>
      openAsks(verdictOf(step, judging)).filter(
        (ask) => index === 0 || !isOfAward(ask, heldAt(judging.graph, step.from).award),
      ),
    )
    for (const [key, ask] of new Map(asks.map((one) => [JSON.stringify(one), one])))
      counted.set(key, { ask, routes: (counted.get(key)?.routes ?? 0) + 1 })
  }
  return [...counted.values()].sort((a, b) => askedLast(a.ask) - askedLast(b.ask) || b.routes - a.routes)
}

/** What is open in a verdict, in those parts too that cannot settle it: a step that one thing closes has others to ask. */
function openAsks(verdict: Verdict): Ask[] {
  return verdict.answer === 'not-met' ? partsOf(verdict).flatMap((part) => asksOf(part)) : asksOf(verdict)
}

/** 1 for whether they have yet another qualification, which is asked after everything else. */
export const askedLast = (ask: Ask): 0 | 1 => (ask.ask === 'award' || ask.ask === 'qualifications' ? 1 : 0)

function isOfAward(ask: Ask, award: string): boolean {
  return 'award' in ask && ask.award === award
}
