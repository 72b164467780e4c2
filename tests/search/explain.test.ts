import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { placeOfHolding } from '../../src/graph/graph.ts'
import { monthOf } from '../../src/graph/month.ts'
import { type Explanation, explain } from '../../src/search/explain.ts'
import { findRoutes, type Route } from '../../src/search/routes.ts'
import { explanationText } from '../../src/text/explain.ts'
import { sketch } from '../sketch.ts'
import { Dice, randomNetwork, randomQuestion } from './networks.ts'
import { questionOf } from './scene.ts'

const promisesFromWeakest = [
  'application',
  'not-stated',
  'information',
  'consideration',
  'reduced-offer',
  'interview',
  'offer',
  'place',
]

/** The five figures of a route so that less is better, reckoned anew from its steps. */
function figures({ origin, steps }: Route): Record<string, number> {
  const providers = [
    origin.course?.provider ?? origin.holding?.provider,
    ...steps.map(({ course }) => course.provider),
  ]
  return {
    finish: Math.max(...steps.map((step) => step.finish)),
    guarantee: -Math.min(...steps.map(({ promise }) => promisesFromWeakest.indexOf(promise))),
    repeated: steps.map(({ credit }) => credit.monthsRepeated).reduce((a, b) => a + b),
    steps: steps.length,
    moves: steps.filter((_, index) => providers[index] !== providers[index + 1]).length,
  }
}

/** What is not true in what a statement says of a route; nothing where all of it is. */
function untruths(said: Explanation, route: Route, here: Route[], all: Route[]): string[] {
  const group = (said.is !== 'level' && said.among === 'all' ? all : here).filter(({ id }) => id !== route.id)
  const mine = figures(route)
  const asGood = (other: Route, by: string[]) =>
    by.every((name) => (figures(other)[name] ?? 0) <= (mine[name] ?? 0))
  switch (said.is) {
    case 'alone':
      return group.length === 0 ? [] : [`${group.length} others are listed`]
    case 'level':
      return group.some((other) => asGood(other, Object.keys(mine))) ? [] : ['none is as good']
    case 'best': {
      const rivals = group.filter((other) => asGood(other, said.given))
      const beaten = rivals.filter((other) => asGood(other, [said.best]))
      return [
        ...(rivals.length === said.rivals ? [] : [`${rivals.length} rivals and not ${said.rivals}`]),
        ...(rivals.length > 0 ? [] : ['there is nobody to beat']),
        ...beaten.map(({ id }) => `${id} is as good in ${said.best}`),
      ]
    }
  }
}

describe('why a route is listed', () => {
  it('is true of every route in 600 random networks, by a reckoning of its own', () => {
    const kinds = new Map<string, number>()
    for (let seed = 1; seed <= 600; seed++) {
      const catalogue = randomNetwork(seed)
      const graph = buildGraph(catalogue)
      const asked = randomQuestion(catalogue, new Dice(seed))
      const { destinations } = findRoutes(
        graph,
        {
          start: asked.course
            ? graph.courses.indexOf(asked.course)
            : (placeOfHolding(graph, asked.holding) ?? -1),
          finish: monthOf(asked.finish),
          today: asked.today,
          mostSteps: asked.mostSteps,
        },
        () => true,
      )
      const all = destinations.flatMap(({ routes }) => routes)
      for (const { routes } of destinations)
        for (const route of routes) {
          const said = explain(route, routes, all)
          expect(
            untruths(said, route, routes, all),
            `seed ${seed}, ${route.id}: ${JSON.stringify(said)}`,
          ).toEqual([])
          const kind = said.is === 'best' ? `${said.is} ${said.among} ${said.given.length}` : said.is
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        }
    }
    // Every kind of statement is made somewhere, but that two routes are level.
    expect([...kinds.keys()].sort()).toEqual(['alone', 'best all 0', 'best here 0', 'best here 1'])
  })

  it('is said in words, the certain before what is not stated', () => {
    expect(
      explained(
        'btec > degree interview',
        'degree: 3y september credit=360',
        'btec > hnd place',
        'hnd: 2y september',
        'hnd > degree year3 credit240 offer',
        'btec > north/fd information',
        'north/fd: 1y january',
        'north/fd > degree year3 credit240 information',
        'btec > degree-top place',
        'degree-top: 1y september',
      ),
    ).toMatchInlineSnapshot(`
      [
        "SK-0006~town/degree-top: Of all 3 routes listed, it finishes soonest.",
        "SK-0002~town/hnd,SK-0003~town/degree: Of the two routes listed here, its weakest promise is the strongest: an offer.",
        "SK-0001~town/degree: Of the two routes listed here, only this one takes a single step.",
      ]
    `)
  })

  it('admits what is not stated or not confirmed', () => {
    expect(
      explained('btec > hnd place published', 'hnd > degree year3 place', 'btec > degree offer'),
    ).toMatchInlineSnapshot(`
      [
        "SK-0001~town/hnd,SK-0002~town/degree: Of the two routes listed, its weakest promise is the strongest: a place. Some of what is compared is not stated or not confirmed.",
        "SK-0003~town/degree: Of the two routes listed, only this one takes a single step.",
      ]
    `)
  })
})

/** What is said of each route to a degree that a learner on `btec` can take. */
function explained(...lines: string[]): string[] {
  const graph = buildGraph(sketch(...lines))
  const { destinations } = findRoutes(graph, questionOf(graph, 'btec'), ({ award }) => award === 'bsc-hons')
  const all = destinations.flatMap(({ routes }) => routes)
  return destinations.flatMap(({ routes }) =>
    routes.map((route) => `${route.id}: ${explanationText(explain(route, routes, all), route)}`),
  )
}
