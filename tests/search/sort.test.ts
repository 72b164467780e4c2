import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { findRoutes, type Results, type Route } from '../../src/search/routes.ts'
import { type Sort, sortResults, sorts } from '../../src/search/sort.ts'
import { Dice, randomNetwork, randomQuestion } from './networks.ts'
import { questionOf } from './scene.ts'

/** Answers from every course of random networks, each found twice: trimmed hard, and with nothing trimmed. In half of the
 *  networks every course is of one kind, so that many routes are much alike. */
function answers(): { trimmed: Results; whole: Results }[] {
  return Array.from({ length: 300 }, (_, index) => index + 1).flatMap((seed) => {
    const random = randomNetwork(seed)
    const kind = seed % 2 === 0 ? { title: 'One', award: 'hnc', subject: '1.3' } : {}
    const graph = buildGraph({
      ...random,
      courses: random.courses.map((course) => ({ ...course, ...kind })),
    })
    const { finish, today, started } = randomQuestion(graph.catalogue, new Dice(-seed))
    return graph.courses.map(({ id }) => {
      const question = questionOf(graph, id, { finish, today, ...(started && { started }) })
      const find = (most: number) => findRoutes(graph, question, () => true, most)
      return { trimmed: find(1), whole: find(1000) }
    })
  })
}

const all = answers()

/** How good a route is in one thing, less being better: said here once more, so that the order is judged by another. */
const goodness: Record<Exclude<Sort, 'best'>, (route: Route) => number> = {
  finish: (route) => route.finish,
  promise: (route) =>
    route.steps.some(({ standing }) => ['overdue', 'published', 'closed'].includes(standing ?? ''))
      ? 0
      : -route.guarantee,
  steps: (route) => route.steps.length,
  moves: (route) => route.moves,
  credit: (route) => route.repeated,
}
const things = Object.entries(goodness)

describe('trimming', () => {
  it('keeps, after routes were put inside others, one that wins each criterion', () => {
    let rest = 0
    for (const { trimmed, whole } of all)
      for (const [index, { routes, rest: left }] of trimmed.destinations.entries()) {
        rest += left.length
        const every = whole.destinations[index]?.routes.flatMap((route) => [route, ...route.alike]) ?? []
        for (const [thing, good] of things)
          expect(Math.min(...routes.map(good)), thing).toBe(Math.min(...every.map(good)))
      }
    expect(rest).toBeGreaterThan(30)
  })

  it('loses no route: what is listed, inside another or left for later is all there is', () => {
    let inside = 0
    for (const { trimmed, whole } of all) {
      const ids = (results: Results) =>
        results.destinations
          .flatMap(({ routes, rest }) => [...routes, ...rest].flatMap((route) => [route, ...route.alike]))
          .map(({ id }) => id)
          .sort()
      expect(ids(trimmed)).toEqual(ids(whole))
      expect(new Set(ids(trimmed)).size).toBe(ids(trimmed).length)
      const listed = trimmed.destinations.map(({ routes, rest }) => routes.length + rest.length)
      expect(trimmed.routeCount).toBe(listed.reduce((sum, length) => sum + length, 0))
      inside += ids(trimmed).length - trimmed.routeCount
    }
    expect(inside).toBeGreaterThan(0)
  })
})

describe('sorting', () => {
  it('puts the best of each destination first, and the destinations in the order of their first', () => {
    for (const { trimmed } of all)
      for (const [thing, good] of things) {
        const { destinations } = sortResults(trimmed, thing as Sort)
        const firsts = destinations.map(({ routes }) => routes.map(good)[0] ?? 0)
        expect(firsts, thing).toEqual(firsts.toSorted((a, b) => a - b))
        for (const { routes } of destinations)
          expect(routes.map(good)).toEqual(routes.map(good).toSorted((a, b) => a - b))
      }
  })

  it('adds and drops nothing, and gives the same order whatever order it is given', () => {
    const dice = new Dice(7)
    for (const { trimmed } of all)
      for (const sort of sorts) {
        const shuffled = {
          ...trimmed,
          destinations: dice
            .shuffled(trimmed.destinations)
            .map((one) => ({ ...one, routes: dice.shuffled(one.routes) })),
        }
        const [sorted, again] = [sortResults(trimmed, sort), sortResults(shuffled, sort)]
        expect(again.destinations.map(told)).toEqual(sorted.destinations.map(told))
        expect(
          sorted.destinations
            .map(told)
            .map((line) => line.split(' ').sort().join())
            .sort(),
        ).toEqual(
          trimmed.destinations
            .map(told)
            .map((line) => line.split(' ').sort().join())
            .sort(),
        )
        expect(sorted.badges).toBe(trimmed.badges)
      }
  })

  it('best first is the order in which routes are found', () => {
    for (const { trimmed } of all)
      expect(sortResults(trimmed, 'best').destinations.map(told)).toEqual(trimmed.destinations.map(told))
  })
})

const told = ({ routes }: { routes: Route[] }) => routes.map(({ id }) => id).join(' ')
