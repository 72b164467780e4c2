import { lacksAward } from '../eligibility/entries.ts'
import type { Held, Profile } from '../eligibility/profile.ts'
import type { Ask, Gap } from '../eligibility/reason.ts'
import { asksOf, judge, partsOf, type Sending, type Verdict } from '../eligibility/verdict.ts'
import type { Graph } from '../graph/graph.ts'
import { monthOf } from '../graph/month.ts'
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

/** Whether a step that is only for some cohorts is known to be for theirs; `unknown` where they have not said when they
 *  started what they come with. On a later step that is known from the dates of the route. */
export function cohortOf(step: Step, { starts }: Judging): 'known' | 'unknown' {
  const begun = starts.find(({ start }) => start === step.from)
  const asks = step.agreement?.valid.cohorts !== undefined
  return asks && begun !== undefined && begun.started === undefined ? 'unknown' : 'known'
}

/** What is taken for granted of qualifications that a learner has not mentioned: that there may be some, or that there are
 *  none. */
export type Others = 'perhaps' | 'none'

/** Whether what they have said leaves a step open: only what is certainly not met closes it. With no `others`, a step that
 *  is open only to holders of something that they have not mentioned is closed too. */
export function permitsOf(judging: Judging, others: Others = 'perhaps'): (step: ProposedStep) => boolean {
  return ({ edge, from, course, start }) => {
    const target = judging.graph.courses[course]
    const agreement = judging.graph.edges[edge]?.agreement
    if (target === undefined) return true
    return verdictOn({ agreement, course: target, from, start }, judging, others).answer !== 'not-met'
  }
}

/** The verdict on one step of a route. */
export const verdictOf = (step: JudgedStep, judging: Judging): Verdict => verdictOn(step, judging, 'perhaps')

/** The verdict by which a step is closed to who has nothing else than they have mentioned; undefined where it is open. */
export function closingVerdict(step: JudgedStep, judging: Judging): Verdict | undefined {
  const others = ['perhaps', 'none'] as const
  return others.map((one) => verdictOn(step, judging, one)).find(({ answer }) => answer === 'not-met')
}

type JudgedStep = Pick<Step, 'agreement' | 'course' | 'from' | 'start'>

function verdictOn(
  { agreement, course, from, start }: JudgedStep,
  judging: Judging,
  others: Others,
): Verdict {
  const condition = agreement === undefined ? course.entry : agreement.conditions
  const { graph, today } = judging
  return judge(condition, profileAt(from, judging, others), {
    catalogue: graph.catalogue,
    sending: sendingAt(from, judging),
    start,
    today,
    nothingElse: others === 'none' || judging.profile.lacks === 'others',
  })
}

/** What they have when they take a step. On a later step they have what they started from too; and what they lack today they
 *  may have gained on the way, if it is taught here at all. */
function profileAt(from: number, judging: Judging, others: Others): Profile {
  const { graph, profile, starts } = judging
  const now: Profile = others === 'none' ? { ...profile, lacks: 'others' } : profile
  if (starts.some(({ start }) => start === from)) return now
  const begun = starts
    .map(({ start }) => sendingAt(start, judging))
    .filter(
      (sending) => 'sure' in sending && !profile.qualifications.some(({ award }) => award === sending.award),
    )
  const lacked = profile.lacks === 'others' ? Object.keys(graph.catalogue.awards) : profile.lacks
  const taught = awardsTaught(graph)
  return {
    ...profile,
    qualifications: [...profile.qualifications, ...(begun as Held[])],
    lacks: lacked.filter((award) => !taught.has(award)),
  }
}

const taughtIn = new WeakMap<Graph, ReadonlySet<string>>()

function awardsTaught(graph: Graph): ReadonlySet<string> {
  const taught = taughtIn.get(graph) ?? new Set(graph.courses.map(({ award }) => award))
  taughtIn.set(graph, taught)
  return taught
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
const isClosed = (route: Route, judging: Judging): boolean =>
  route.steps.some((step) => verdictOf(step, judging).answer === 'not-met')

/** Whether a route is open only to somebody who has something else than they have mentioned. */
const isForOthers = (route: Route, judging: Judging): boolean =>
  !isClosed(route, judging) &&
  route.steps.some((step) => verdictOn(step, judging, 'none').answer === 'not-met')

const mostApart = 6

/** For each destination the best route that what they have said closes, if nothing open to it promises as much. */
export const nearlyOf = (open: Results, all: Results, judging: Judging): Route[] =>
  betterThan(open, all, (route) => isClosed(route, judging))

/** For each destination the best route that is open only to holders of something that they have not mentioned, if nothing
 *  open to it promises as much. */
export const onlyWithMore = (open: Results, possible: Results, judging: Judging): Route[] =>
  betterThan(open, possible, (route) => isForOthers(route, judging))

function betterThan(open: Results, wider: Results, fits: (route: Route) => boolean): Route[] {
  const promised = new Map(
    open.destinations.map(({ course, routes }) => [
      course.id,
      Math.max(...routes.map((route) => route.guarantee)),
    ]),
  )
  return wider.destinations
    .flatMap(({ course, routes, rest }) =>
      [...routes, ...rest]
        .filter((route) => route.guarantee > (promised.get(course.id) ?? -1) && fits(route))
        .slice(0, 1),
    )
    .slice(0, mostApart)
}

/** What would open such a route: of each list one, and something of every list. An award, so many more points or credits, or
 *  a better result than they expect. */
export function opensWith(route: Route, judging: Judging): (Ask | Gap)[][] {
  return route.steps.flatMap((step) => {
    const without = partsOf(verdictOn(step, judging, 'none'))
    return partsOf(verdictOf(step, judging)).flatMap((part, index) => {
      const closed = without[index]
      return closed?.answer === 'not-met' ? [waysIn(part, closed)] : []
    })
  })
}

function waysIn({ answer, gap, below }: Verdict, closed: Verdict): (Ask | Gap)[] {
  if (answer === 'not-met') return betterWays(closed)
  if (answer !== 'cant-tell') return []
  if (below.length > 0) return below.flatMap((one, index) => waysIn(one, closed.below[index] ?? one))
  if (gap?.need !== 'tell') return []
  if (gap.ask.ask === 'award') return [gap.ask]
  return gap.ask.ask === 'qualifications' && closed.gap !== undefined ? [closed.gap] : []
}

/** What they would have to do better in than they expect; nothing where something stands in the way that no result changes. */
function betterWays({ answer, reason, gap, condition, below }: Verdict): Gap[] {
  if (answer !== 'not-met') return []
  if (below.length === 0)
    return reason.is === 'short' && reason.expected && gap !== undefined && isResult(gap) ? [gap] : []
  if ('any' in condition) return below.flatMap(betterWays)
  if (!('all' in condition)) return []
  const missed = below.filter((one) => one.answer === 'not-met').map((one) => betterWays(one)[0])
  const all = missed.flatMap((one) => one ?? [])
  if (all.length < missed.length) return []
  return all.length > 1 ? [{ need: 'all', of: all }] : all
}

/** Whether more of what they take would do, and not another qualification. */
const isResult = (gap: Gap): boolean => 'more' in gap || gap.need === 'grade'

/** The award that a step starts from, where it is of a course still to be taken: nothing can be said of it yet. */
export const awardAhead = (step: Pick<Step, 'from'>, { graph, starts }: Judging): string | undefined =>
  starts.some(({ start }) => start === step.from) ? undefined : heldAt(graph, step.from).award

/** One question, and on how many routes it bears: of those that are open, and of the others in view. */
interface Bearing {
  ask: Ask
  routes: number
  others: number
}

/** What the routes in view ask for and they have not said: each question once, those that bear on most routes first. Their
 *  own results come before what others say of them; whether they have yet another qualification is asked last, and first
 *  in one question for all. What a course still to be taken on the way will bring is not asked. */
export function asksIn(open: Route[], others: Route[], judging: Judging): Bearing[] {
  const counted = new Map<string, Bearing>()
  const asked = new Map([...open, ...others].map((route) => [route, asksOn(route, judging)]))
  const wide = [...asked.values()].flat().filter((ask) => ask.ask === 'award' && ask.subject === undefined)
  const add = (route: Route, group: 'routes' | 'others') => {
    const own = (asked.get(route) ?? []).map((ask) => widerAsk(ask, wide))
    for (const [key, ask] of new Map(own.map((one) => [JSON.stringify(one), one]))) {
      const bearing = counted.get(key) ?? { ask, routes: 0, others: 0 }
      counted.set(key, { ...bearing, [group]: bearing[group] + 1 })
    }
  }
  for (const route of open) add(route, 'routes')
  for (const route of others) add(route, 'others')
  return [...counted.values()].sort(
    (a, b) => turnOf(a.ask) - turnOf(b.ask) || b.routes - a.routes || b.others - a.others,
  )
}

/** A question for an award in some subjects gives way to one for the award in any: a no to that is a no to both, a yes is
 *  asked for its subject, and nobody is asked twice. */
function widerAsk(ask: Ask, wide: Ask[]): Ask {
  if (ask.ask !== 'award' || ask.subject === undefined) return ask
  const holds = (one: Ask) => one.ask === 'award' && ask.awards.every((award) => one.awards.includes(award))
  return wide.find(holds) ?? ask
}

function asksOn(route: Route, judging: Judging): Ask[] {
  const asks = route.steps.flatMap((step, index) =>
    openAsks(verdictOf(step, judging)).filter(
      (ask) => index === 0 || !isOfAward(ask, heldAt(judging.graph, step.from).award),
    ),
  )
  const unsaid = asks.filter((ask) => !isAnswered(ask, judging.profile))
  const everything: Ask[] = unsaid.some((ask) => ask.ask === 'award') ? [{ ask: 'qualifications' }] : []
  return [...new Map([...unsaid, ...everything].map((ask) => [JSON.stringify(ask), ask])).values()]
}

/** What they lack they have said once, though a course on the way may bring it. */
function isAnswered(ask: Ask, profile: Profile): boolean {
  if (ask.ask === 'qualifications') return profile.lacks === 'others'
  return ask.ask === 'award' && ask.awards.every((award) => lacksAward(profile, award))
}

/** What is open in a verdict, in those parts too that cannot settle it: a step that one thing closes has others to ask. */
function openAsks(verdict: Verdict): Ask[] {
  return verdict.answer === 'not-met' ? partsOf(verdict).flatMap((part) => asksOf(part)) : asksOf(verdict)
}

/** When a question has its turn: 0 for their own results, 1 for what they have done, 2 for what somebody else says of them,
 *  3 for whether there is anything else that they have, and 4 for what that might be. */
export function turnOf(ask: Ask): number {
  if (ask.ask === 'qualifications') return 3
  if (ask.ask === 'award') return 4
  if (ask.ask !== 'fact' || ask.key.startsWith('qualification')) return 0
  return ask.key.startsWith('reference') ? 2 : 1
}

function isOfAward(ask: Ask, award: string): boolean {
  return 'award' in ask && ask.award === award
}
