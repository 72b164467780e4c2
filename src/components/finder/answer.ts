import type { Graph } from '../../graph/graph.ts'
import { mostStepsEver, type Question } from '../../search/find-routes.ts'
import { parseGoal, reachesGoal } from '../../search/goal.ts'
import { strengthOf } from '../../search/label.ts'
import { findRoutes, type Results } from '../../search/routes.ts'
import { isWithin } from '../../search/within.ts'
import { placeOfRef, type StartEntry } from '../../text/tables.ts'
import { type Asked, ways } from './question.ts'

/** What was found, and what would be found if one part of the question were let go. */
export interface Answer {
  results: Results
  /** How many destinations there are without the filters. */
  unfiltered: number
  /** Ways to get an answer where there is none, the nearest first. */
  openings: Opening[]
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
): Answer | undefined {
  const find = (question: Asked) => search(graph, question, start, today)
  const results = find(asked)
  if (results === undefined) return undefined
  const free = withoutFilters(asked)
  const unfiltered = isFiltered(asked) ? (find(free)?.destinations.length ?? 0) : results.destinations.length
  return { results, unfiltered, openings: results.routeCount > 0 ? [] : openingsOf(asked, find) }
}

export function isFiltered(asked: Asked): boolean {
  return asked.way !== 'any' || asked.near !== undefined || asked.least !== undefined
}

export function withoutFilters(asked: Asked): Asked {
  return { ...asked, way: 'any', near: undefined, least: undefined }
}

function search(
  graph: Graph,
  asked: Asked,
  start: StartEntry | undefined,
  today: string,
): Results | undefined {
  const place = placeOfRef(graph, asked.from)
  const goal = parseGoal(asked.to)
  if (place === undefined || goal === undefined) return undefined
  const town = Object.values(graph.catalogue.providers).find(
    (provider) => provider.town === asked.near,
  )?.location
  const within = town === undefined ? undefined : isWithin(graph.catalogue, town, asked.miles)
  const modes = ways[asked.way].modes
  const question: Question = {
    start: place,
    finish: asked.finish,
    started: start?.months === undefined ? undefined : asked.finish - start.months + 1,
    today,
    mostSteps: asked.steps,
    modes: modes === undefined ? undefined : new Set(modes),
    within:
      within === undefined
        ? undefined
        : (course) => graph.courses[course] !== undefined && within(graph.courses[course]),
    leastGuarantee: asked.least === undefined ? 0 : strengthOf(asked.least),
  }
  return findRoutes(graph, question, (course) => reachesGoal(graph.catalogue, goal, course))
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
