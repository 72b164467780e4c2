import type { Profile } from '../../eligibility/profile.ts'
import type { Graph } from '../../graph/graph.ts'
import { monthOf } from '../../graph/month.ts'
import { mostStepsEver, type Question, type Start } from '../../search/find-routes.ts'
import { parseGoal, reachesGoal } from '../../search/goal.ts'
import type { Judging } from '../../search/judged.ts'
import { strengthOf } from '../../search/label.ts'
import { findRoutes, type Results, type Route } from '../../search/routes.ts'
import { isWithin } from '../../search/within.ts'
import { heldStart, placeOfRef, type StartEntry } from '../../text/tables.ts'
import { type Asked, ways } from './question.ts'

/** What was found, and what would be found if one part of the question were let go. */
export interface Answer {
  results: Results
  /** How many destinations there are without the filters. */
  unfiltered: number
  /** Ways to get an answer where there is none, the nearest first. */
  openings: Opening[]
  /** Routes that what the learner has said closes, where they promise more than any that is open. */
  nearly: Route[]
  /** What the steps are held against; undefined where nothing has been said. */
  judging: Judging | undefined
}

/** What the learner has said of themselves, and the code that judges by it, which is loaded only then. */
export interface Learner {
  profile: Profile
  code: typeof import('../profile/judging.ts').judging
}

export interface Opening {
  title: string
  asked: Asked
  destinations: number
}

/** Answers a question in the part of the network that was loaded for it; undefined where that part has no such start. */
export function answer(
  graph: Graph,
  asked: Asked,
  start: StartEntry | undefined,
  today: string,
  learner?: Learner,
): Answer | undefined {
  const asksFor = (question: Asked) => questionFor(graph, question, start, today, learner?.profile)
  const question = asksFor(asked)
  if (question === undefined) return undefined
  const judging =
    learner === undefined
      ? undefined
      : { graph, profile: learner.profile, today, starts: [question, ...(question.also ?? [])] }
  const permits = judging === undefined ? undefined : learner?.code.permitsOf(judging)
  const find = (other: Asked, closed = permits): Results | undefined => {
    const goal = parseGoal(other.to)
    const put = asksFor(other)
    if (goal === undefined || put === undefined) return undefined
    return findRoutes(graph, { ...put, permits: closed }, (course) =>
      reachesGoal(graph.catalogue, goal, course),
    )
  }
  const results = find(asked)
  if (results === undefined) return undefined
  const unfiltered = isFiltered(asked)
    ? (find(withoutFilters(asked))?.destinations.length ?? 0)
    : results.destinations.length
  const nearly =
    judging === undefined || learner === undefined
      ? []
      : nearlyOf(results, findAll(graph, asked, question), (route) => learner.code.isClosed(route, judging))
  return {
    results,
    unfiltered,
    openings: results.routeCount > 0 ? [] : openingsOf(asked, find),
    nearly,
    judging,
  }
}

function findAll(graph: Graph, asked: Asked, question: Question): Results {
  const goal = parseGoal(asked.to)
  return findRoutes(
    graph,
    question,
    (course) => goal !== undefined && reachesGoal(graph.catalogue, goal, course),
  )
}

const mostNearly = 6

/** For each destination the best route that is closed, if nothing open to it promises as much. */
function nearlyOf(open: Results, all: Results, isClosed: (route: Route) => boolean): Route[] {
  const promised = new Map(
    open.destinations.map(({ course, routes }) => [
      course.id,
      Math.max(...routes.map((route) => route.guarantee)),
    ]),
  )
  return all.destinations
    .flatMap(({ course, routes }) =>
      routes
        .filter((route) => route.guarantee > (promised.get(course.id) ?? -1) && isClosed(route))
        .slice(0, 1),
    )
    .slice(0, mostNearly)
}

export function isFiltered(asked: Asked): boolean {
  return asked.way !== 'any' || asked.near !== undefined || asked.least !== undefined
}

export function withoutFilters(asked: Asked): Asked {
  return { ...asked, way: 'any', near: undefined, least: undefined }
}

/** The question in the graph's terms; undefined where the graph has no such start. */
function questionFor(
  graph: Graph,
  asked: Asked,
  start: StartEntry | undefined,
  today: string,
  profile: Profile | undefined,
): Question | undefined {
  const place = placeOfRef(graph, asked.from)
  if (place === undefined) return undefined
  const town = Object.values(graph.catalogue.providers).find(
    (provider) => provider.town === asked.near,
  )?.location
  const within = town === undefined ? undefined : isWithin(graph.catalogue, town, asked.miles)
  const modes = ways[asked.way].modes
  return {
    start: place,
    finish: asked.finish,
    started: start?.months === undefined ? undefined : asked.finish - start.months + 1,
    also: alsoHeld(graph, asked, profile).filter((other) => other.start !== place),
    today,
    mostSteps: asked.steps,
    modes: modes === undefined ? undefined : new Set(modes),
    within:
      within === undefined
        ? undefined
        : (course) => graph.courses[course] !== undefined && within(graph.courses[course]),
    leastGuarantee: asked.least === undefined ? 0 : strengthOf(asked.least),
  }
}

/** Other qualifications that they have, or expect when they finish: routes may begin with them too. Not those that are the
 *  start itself, said again. */
function alsoHeld(graph: Graph, asked: Asked, profile: Profile | undefined): Start[] {
  const main = graph.courses.find((course) => course.id === asked.from)
  const [award, subject] = main === undefined ? asked.from.split('@') : [main.award, main.subject]
  return (profile?.qualifications ?? []).flatMap((held): Start[] => {
    if (held.award === award && (held.subject === undefined || held.subject === subject)) return []
    const place = placeOfRef(graph, heldStart(held.award, held.subject).ref)
    const finish = held.achieved !== undefined ? monthOf(held.achieved) : asked.finish
    return place === undefined ? [] : [{ start: place, finish }]
  })
}

/** What to let go of, one thing at a time, and then all of it. */
function openingsOf(asked: Asked, find: (asked: Asked) => Results | undefined): Opening[] {
  const tries: [string, Asked][] = []
  if (asked.least !== undefined) tries.push(['Show weaker promises too', { ...asked, least: undefined }])
  if (asked.near !== undefined) tries.push(['Look further away', { ...asked, near: undefined }])
  if (asked.way !== 'any') tries.push(['Any way of studying', { ...asked, way: 'any' }])
  if (isFiltered(asked)) tries.push(['Take all filters off', withoutFilters(asked)])
  if (asked.steps < mostStepsEver)
    tries.push([`Up to ${mostStepsEver} steps`, { ...asked, steps: mostStepsEver }])
  if (asked.to !== 'all')
    tries.push([
      'Show me everything from here',
      { ...withoutFilters(asked), to: 'all', steps: mostStepsEver },
    ])
  return tries.flatMap(([title, question]) => {
    const destinations = find(question)?.destinations.length ?? 0
    return destinations === 0 ? [] : [{ title, asked: question, destinations }]
  })
}
