import type { Profile } from '../../eligibility/profile.ts'
import type { Graph } from '../../graph/graph.ts'
import { mostStepsEver, type Question } from '../../search/find-routes.ts'
import { type Goal, parseGoal, reachesGoal } from '../../search/goal.ts'
import type { Judging } from '../../search/judged.ts'
import { strengthOf } from '../../search/label.ts'
import { findRoutes, type Results, type Route } from '../../search/routes.ts'
import { sortResults } from '../../search/sort.ts'
import { isWithin } from '../../search/within.ts'
import { placeOfRef, type StartEntry } from '../../text/tables.ts'
import { ways } from './choices.ts'
import type { Asked } from './question.ts'

/** What was found, and what would be found if one part of the question were let go. */
export interface Answer {
  results: Results
  /** What the question was put as. */
  question: Question
  /** Whether what was chosen, or the number of steps that are looked at, may hide a route. */
  isNarrowed: boolean
  /** Answers the question put in another way, to the same goal. */
  findFor: (question: Question) => Results
  /** Asks another question of the same part of the network. */
  find: (asked: Asked) => Results | undefined
  /** Routes that are open only to holders of something that the learner has not mentioned, where they promise more than any
   *  that is open. */
  onlyWith: Route[]
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

/** Answers a question in the part of the network that was loaded for it; undefined where that part has no such start. */
export function answer(
  graph: Graph,
  asked: Asked,
  start: StartEntry | undefined,
  today: string,
  learner?: Learner,
): Answer | undefined {
  const asksFor = (question: Asked) => questionFor(graph, question, start, today, learner)
  const question = asksFor(asked)
  if (question === undefined) return undefined
  const judging =
    learner === undefined
      ? undefined
      : { graph, profile: learner.profile, today, starts: [question, ...(question.also ?? [])] }
  const permits = judging === undefined ? undefined : learner?.code.permitsOf(judging, 'none')
  const find = (other: Asked, closed = permits): Results | undefined => {
    const goal = parseGoal(other.to)
    const put = asksFor(other)
    return goal && put && findFor({ ...put, permits: closed }, goal)
  }
  const findFor = (put: Question, goal: Goal) =>
    findRoutes(graph, put, (course) => reachesGoal(graph.catalogue, goal, course))
  const goal = parseGoal(asked.to)
  const results = find(asked)
  if (results === undefined || goal === undefined) return undefined
  const put = { ...question, permits }
  const longest = findFor({ ...put, mostSteps: mostStepsEver }, goal)
  const whole = {
    results: sortResults(results, asked.sort),
    question: put,
    isNarrowed: isFiltered(asked) || longest.routeCount !== results.routeCount,
    findFor: (other: Question) => findFor(other, goal),
    find,
    judging,
  }
  if (judging === undefined || learner === undefined) return { ...whole, onlyWith: [], nearly: [] }
  const { code } = learner
  const possible = find(asked, code.permitsOf(judging)) ?? results
  return {
    ...whole,
    onlyWith: code.onlyWithMore(results, possible, judging),
    nearly: code.nearlyOf(possible, find(asked, () => true) ?? possible, judging),
  }
}

export function isFiltered(asked: Asked): boolean {
  return asked.way !== 'any' || asked.near !== undefined || asked.least !== undefined
}

/** The question without a town that no provider is in. */
export function withKnownTown<A extends { near: string | undefined }>({ catalogue }: Graph, asked: A): A {
  const isKnown = Object.values(catalogue.providers).some(
    ({ town, location }) => town === asked.near && location !== undefined,
  )
  return isKnown ? asked : { ...asked, near: undefined }
}

/** The question in the graph's terms; undefined where the graph has no such start. */
export function questionFor(
  graph: Graph,
  asked: Asked,
  start: StartEntry | undefined,
  today: string,
  learner: Learner | undefined,
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
    also: learner?.code
      .alsoHeld(graph, asked, learner.profile, today)
      .filter((other) => other.start !== place),
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
