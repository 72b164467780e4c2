import { awardRank, type Catalogue, known } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import type { Graph } from '../graph/graph.ts'
import type { Course } from '../schema/course.ts'
import { heldAt } from '../search/find-routes.ts'
import type { Arrival, ArrivalGroup, Arrivals } from '../search/reverse.ts'
import type { Origin } from '../search/routes.ts'
import type { Sort } from '../search/sort.ts'
import type { Entry } from '../search/words.ts'
import { count } from './dates.ts'
import { sortSentences } from './filters-hidden.ts'
import { courseName, holdingName, levelInWords, type Names, providerName } from './names.ts'
import { routeInBrief } from './route-brief.ts'
import { capital } from './steps.ts'
import { holdingRef } from './tables.ts'

/** What is said of who can come to a course. */

/** The courses that one can ask about: all that still take learners. */
export function incomingTable(catalogue: Catalogue): Entry[] {
  return catalogue.courses
    .filter(({ status }) => status !== 'closed')
    .map((course) => ({
      title: courseName(catalogue, course),
      hint: providerName(catalogue, course.provider),
      words: [...known(catalogue.awards, course.award).synonyms, ...course.also_known_as].join(' '),
      value: course.id,
      rank: 10 - awardRank(catalogue, course.award),
    }))
    .sort((a, b) => a.rank - b.rank || compareText(a.title, b.title) || compareText(a.value, b.value))
}

/** "19 starting points, 44 routes"; what there is to say where there are none. */
export function arrivalsHeading({ starts, routes }: Arrivals): string {
  return starts === 0
    ? 'Nobody can come here by a route we know'
    : `${count(starts, 'starting point')}, ${count(routes, 'route')}`
}

/** From how many of the starts there is a way without an ordinary application, and in which order they stand. */
export function arrivalsLead({ groups, starts }: Arrivals, sort: Sort): string {
  const agreed = groups.flatMap(({ arrivals }) => arrivals).filter(isAgreed).length
  const rest = starts - agreed
  const sentences = [
    agreed > 0 && `From ${agreed === starts ? 'each' : agreed} of them there is an agreement for every step.`,
    rest > 0 &&
      `From ${agreed === 0 ? 'each' : rest} of them every route has a step with no agreement, where people apply like everybody else.`,
    sort === 'best'
      ? 'Best first: routes without an ordinary application, then the soonest finish.'
      : sortSentences[sort],
  ]
  return sentences.filter(Boolean).join(' ')
}

/** Whether one of the routes has an agreement for every step: in another order it need not be the first. */
const isAgreed = ({ results }: Arrival): boolean =>
  results.destinations.some(({ routes, rest }) => [...routes, ...rest].some(({ guarantee }) => guarantee > 0))

/** Why nobody can come, and what to do. */
export function nobodySentence(names: Names, course: Course, hidden: number): string {
  if (hidden > 0) return 'Your choices hide every way. Show everything, or let one choice go.'
  const ask = known(names.providers, course.provider).admissions?.role.toLowerCase() ?? 'admissions office'
  return `No agreement that stands today leads here in four steps or fewer, and the entry requirements name no qualification that anybody here takes. Ask the ${ask} at ${providerName(names, course.provider)}.`
}

/** "Your choices hide 3 more starting points." */
export const hiddenSentence = (hidden: number): string =>
  hidden === 0
    ? 'Your choices hide no starting point.'
    : `Your choices hide ${count(hidden, 'more starting point')}.`

export function groupTitle(names: Names, { award, subject }: ArrivalGroup): string {
  return holdingName(names, award, subject)
}

/** "Level 3, at 4 places". */
export function groupFacts(names: Names, { award, arrivals }: ArrivalGroup): string {
  return `${levelTitle(known(names.awards, award))}, from ${count(arrivals.length, 'place')}`
}

/** Where one starts, in a line: the course and who teaches it, or that it does not matter. */
export function startTitle(names: Names, { course, holding }: Origin): { title: string; place: string } {
  if (course !== undefined)
    return { title: courseName(names, course), place: providerName(names, course.provider, true) }
  return {
    title:
      holding.provider === undefined ? 'From anywhere else' : providerName(names, holding.provider, true),
    place:
      holding.subject === undefined
        ? 'Any subject that is not listed by itself'
        : 'For those who hold it, whoever taught it',
  }
}

/** "2 routes. The first: 1 step; weakest promise: an interview; finishing June 2030." */
export function startSummary({ results, best }: Arrival): string {
  const { routeCount } = results
  const facts = routeInBrief(best)
  return routeCount === 1 ? `${capital(facts)}.` : `${count(routeCount, 'route')}. The first: ${facts}.`
}

/** How the finder's address names a place. */
export function startRef(graph: Graph, place: number): string {
  const course = graph.courses[place]
  if (course !== undefined) return course.id
  const holding = graph.holdings[place - graph.courses.length]
  if (holding === undefined) throw new Error(`The graph has no place ${place}.`)
  return holdingRef(holding)
}

/** Something that people can come with: a level, or an award. */
export interface WhoOption {
  value: string
  title: string
}

/** The levels of these awards, lowest first, then the awards by title. */
export function whoOptions(catalogue: Catalogue, ids: string[]): WhoOption[] {
  const met = [...new Set(ids)].map((id) => known(catalogue.awards, id))
  const byLevel = [...met].sort(
    (a, b) =>
      awardRank(catalogue, a.id) - awardRank(catalogue, b.id) || compareText(a.framework, b.framework),
  )
  const levels = new Map(byLevel.map((award) => [levelValue(award), `Anything at ${levelInWords(award)}`]))
  return [
    ...[...levels].map(([value, title]) => ({ value, title })),
    ...met.map(({ id, title }) => ({ value: id, title })).sort((a, b) => compareText(a.title, b.title)),
  ]
}

/** Whether the award of a place is among what people come with; every one is where nothing is chosen. */
export function isAmongWho(graph: Graph, place: number, who: string | undefined): boolean {
  const { award } = heldAt(graph, place)
  return who === undefined || award === who || levelValue(known(graph.catalogue.awards, award)) === who
}

const levelValue = ({ framework, level }: { framework: string; level: number }): string =>
  framework === 'scqf' ? `scqf-${level}` : `level-${level}`

const levelTitle = (award: { framework: 'rqf' | 'scqf'; level: number }): string =>
  capital(levelInWords(award))
