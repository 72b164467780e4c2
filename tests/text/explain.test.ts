import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { criteria, type Explanation } from '../../src/search/explain.ts'
import { findRoutes, type Route } from '../../src/search/routes.ts'
import { explanationText } from '../../src/text/explain.ts'
import { questionOf } from '../search/scene.ts'
import { sketch } from '../sketch.ts'

function routeTo(course: string, ...lines: string[]): Route {
  const graph = buildGraph(sketch(...lines))
  const route = findRoutes(graph, questionOf(graph, 'btec'), ({ id }) => id === course).destinations[0]
    ?.routes[0]
  if (route === undefined) throw new Error(`The scene has no route to ${course}.`)
  return route
}

const good = routeTo('town/hnd', 'btec > hnd place')
const poor = routeTo(
  'north/degree',
  'btec > north/hnd information',
  'north/hnd > south/hnc offer',
  'south/hnc > north/degree interview',
)
const bare = routeTo('town/hnd', 'btec > hnd application')
const silent = routeTo('town/hnd', 'btec > hnd not-stated')

const bests = (among: 'all' | 'here', rivals: number, certain: boolean): Explanation[] =>
  criteria.flatMap((best, index): Explanation[] => [
    { is: 'best', among, best, given: [], rivals, certain },
    { is: 'best', among, best, given: [criteria[(index + 1) % 5] ?? 'finish'], rivals, certain },
  ])

describe('why a route is listed, in words', () => {
  it('of the best there can be', () => {
    expect(bests('all', 11, true).map((said) => explanationText(said, good))).toMatchInlineSnapshot(`
      [
        "Of all 12 routes listed, it finishes soonest.",
        "Of all 12 routes listed whose weakest promise is a place, it finishes soonest.",
        "Of all 12 routes listed, its weakest promise is the strongest: a place.",
        "Of all 12 routes listed that repeat no study, its weakest promise is the strongest: a place.",
        "Of all 12 routes listed, only this one repeats no study.",
        "Of all 12 routes listed that take a single step, only this one repeats no study.",
        "Of all 12 routes listed, only this one takes a single step.",
        "Of all 12 routes listed that need no change of place, only this one takes a single step.",
        "Of all 12 routes listed, only this one needs no change of place.",
        "Of all 12 routes listed that finish by June 2029, only this one needs no change of place.",
      ]
    `)
  })

  it('of one that is better than its rivals, and not good', () => {
    expect(bests('here', 2, false).map((said) => explanationText(said, poor))).toMatchInlineSnapshot(`
      [
        "Of the 3 routes listed here, it finishes soonest. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here whose weakest promise is information only or stronger, it finishes soonest. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here, its weakest promise is the strongest: information only. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here that repeat no more study than this one, its weakest promise is the strongest: information only. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here, it repeats the least study. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here that take up to 3 steps, it repeats the least study. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here, it takes the fewest steps. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here that change place at most 3 times, it takes the fewest steps. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here, it changes place least often. Some of what is compared is not stated or not confirmed.",
        "Of the 3 routes listed here that finish by June 2033, it changes place least often. Some of what is compared is not stated or not confirmed.",
      ]
    `)
  })

  it('by several criteria, by the weakest promises, alone, and level', () => {
    const given: Explanation = {
      is: 'best',
      among: 'here',
      best: 'finish',
      given: ['guarantee', 'moves'],
      rivals: 1,
      certain: true,
    }
    expect([
      explanationText(given, poor),
      explanationText(given, bare),
      explanationText(given, silent),
      explanationText({ is: 'alone', among: 'all' }, good),
      explanationText({ is: 'alone', among: 'here' }, good),
      explanationText({ is: 'level' }, good),
    ]).toMatchInlineSnapshot(`
      [
        "Of the two routes listed here whose weakest promise is information only or stronger and that change place at most 3 times, it finishes soonest.",
        "Of the two routes listed here whose weakest promise is no agreement or stronger and that need no change of place, it finishes soonest.",
        "Of the two routes listed here that have an agreement for every step and that need no change of place, it finishes soonest.",
        "It is the only route listed.",
        "It is the only route listed here.",
        "It is as good as another route listed here in all that is compared.",
      ]
    `)
  })
})
