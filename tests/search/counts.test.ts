import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { hiddenBy } from '../../src/search/counts.ts'
import { findRoutes, type Results, type Route } from '../../src/search/routes.ts'
import { givingWaySentence, hiddenSentence, togetherSentence } from '../../src/text/filters-hidden.ts'
import { sketch } from '../sketch.ts'
import { Dice, randomNetwork, randomQuestion } from './networks.ts'
import { type Asked, questionOf } from './scene.ts'

/** What a learner is told that their choices hide. */
function told(asked: Asked, ...lines: string[]): string[] {
  const graph = buildGraph(sketch(...lines))
  const question = questionOf(graph, 'btec', asked)
  const { each, together } = hiddenBy(question, (other) => findRoutes(graph, other, () => true))
  const chosen = { near: 'Eastmouth', miles: 10, least: 'interview', steps: asked.mostSteps ?? 4 }
  return [...each.map((one) => hiddenSentence(one, chosen)), togetherSentence(together)]
}

const lines = [
  'btec > fd offer',
  'btec > hnd consideration',
  'fd > degree year3 interview',
  'fd: 2y',
  'hnd: day-release=22m part-time=34m',
]

describe('what a choice hides', () => {
  it('is told by what the hidden routes need', () => {
    expect(told({ modes: ['part-time'] }, ...lines)).toMatchInlineSnapshot(`
      [
        "2 routes need full-time study.",
        "Together your choices hide 2 routes.",
      ]
    `)
    expect(told({ modes: ['full-time'] }, ...lines)).toMatchInlineSnapshot(`
      [
        "1 route needs day release or part-time study.",
        "Together your choices hide 1 route.",
      ]
    `)
    expect(told({ least: 5, mostSteps: 1 }, ...lines)).toMatchInlineSnapshot(`
      [
        "1 route has a step that promises less than an interview.",
        "1 route takes more than 1 step.",
        "Together your choices hide 2 routes.",
      ]
    `)
    expect(told({ within: ['hnd'] }, ...lines)).toMatchInlineSnapshot(`
      [
        "2 routes go further than 10 miles from Eastmouth.",
        "Together your choices hide 2 routes.",
      ]
    `)
  })

  it('says what then gives way to better routes, so that the counts add up', () => {
    const graph = buildGraph(
      sketch(
        'btec > hnd interview',
        'hnd > degree interview',
        'btec > hnc interview',
        'hnc > degree interview',
        'hnd: part-time=22m',
        'hnc: full-time=10m',
        'degree: full-time=34m part-time=58m',
      ),
    )
    const degrees = (asked: Asked) => questionOf(graph, 'btec', asked)
    const find = (question: ReturnType<typeof degrees>) =>
      findRoutes(graph, question, ({ id }) => id.endsWith('degree'))
    const { each } = hiddenBy(degrees({ modes: ['part-time'] }), find)
    expect(find(degrees({ modes: ['part-time'] })).routeCount).toBe(1)
    expect(each).toEqual([{ limit: 'modes', routes: 1, needs: ['full-time'], givingWay: 1 }])
    expect(find(degrees({})).routeCount).toBe(1)
    expect([0, 1, 2].map((number) => givingWaySentence(number, number))).toMatchInlineSnapshot(`
      [
        "",
        "With it, one of the routes listed now makes way for another.",
        "With them, 2 of the routes listed now make way for others.",
      ]
    `)
  })

  it('is nothing where every route keeps to it', () => {
    expect(told({}, ...lines)).toEqual(['Together your choices hide no routes.'])
  })
})

describe('in random networks', () => {
  it('a limit hides routes exactly where letting it go alone shows some that are not there', () => {
    let hiding = 0
    let dropped = 0
    for (let seed = 1; seed <= 300; seed++) {
      const catalogue = randomNetwork(seed)
      const graph = buildGraph(catalogue)
      const { course, finish, today, modes, within, least, mostSteps } = randomQuestion(
        catalogue,
        new Dice(-seed),
      )
      if (course === undefined) continue
      const limits = {
        mostSteps,
        ...(modes && { modes }),
        ...(within && { within }),
        ...(least && { least }),
      }
      const question = questionOf(graph, course.id, { finish, today, ...limits })
      const find = (other: typeof question) => findRoutes(graph, other, () => true, 1000)
      const destinations = (other: typeof question) =>
        new Set(find(other).destinations.map((one) => one.course.id))
      const { each, together } = hiddenBy(question, find)
      const lifted = {
        modes: { ...question, modes: undefined },
        within: { ...question, within: undefined },
        least: { ...question, leastGuarantee: 0 },
        steps: { ...question, mostSteps: 6 },
      }
      const now = listed(find(question))
      for (const { limit, givingWay } of each) {
        const after = listed(find(lifted[limit]))
        const gone = now.filter(({ id }) => !after.some((route) => route.id === id))
        expect(givingWay, `${seed} ${limit}`).toBe(gone.length)
        for (const route of gone) expect(after.some((other) => isAsGood(other, route))).toBe(true)
        dropped += gone.length
      }
      for (const { limit } of each) expect(together, limit).toBeGreaterThan(0)
      const free = destinations({
        ...question,
        modes: undefined,
        within: undefined,
        leastGuarantee: 0,
        mostSteps: 6,
      })
      const reached = destinations(question)
      // Whoever lets everything go and finds a place that was not there had routes hidden.
      if ([...free].some((id) => !reached.has(id))) expect(together).toBeGreaterThan(0)
      if (together > 0) hiding++
    }
    expect(hiding).toBeGreaterThan(40)
    expect(dropped).toBeGreaterThan(0)
  })
})

const listed = ({ destinations }: Results) => destinations.flatMap(({ routes, rest }) => [...routes, ...rest])

function isAsGood(one: Route, other: Route): boolean {
  return (
    one.steps.at(-1)?.course.id === other.steps.at(-1)?.course.id &&
    one.finish <= other.finish &&
    one.guarantee >= other.guarantee &&
    one.steps.length <= other.steps.length &&
    one.moves <= other.moves &&
    (one.repeated ?? Infinity) <= (other.repeated ?? Infinity)
  )
}
