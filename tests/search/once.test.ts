import { expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { courseId, sketch } from '../sketch.ts'
import { questionOf, waysTo } from './scene.ts'

const via = (to: string, ...lines: string[]) => waysTo(sketch(...lines), 'btec', to).map((way) => way.via)

it('a way that comes round to a course again, in a later cohort, takes no plainer way’s place', () => {
  expect(
    via(
      'degree',
      'btec > hnc-x place',
      'hnc-x > hnc-y',
      'hnc-y > hnc-x',
      'hnc-x > degree cohorts=2029-01..2029-12',
      'btec > l4-a interview',
      'l4-a > l4-b',
      'l4-b > l4-c',
      'l4-c > degree',
    ),
  ).toEqual(['l4-a > l4-b > l4-c > degree'])
})

it('a way covers none that may yet go where it has been itself, if the later cohort alone goes on from there', () => {
  expect(
    via(
      'degree',
      'btec > hnc-x place',
      'btec > hnc-y interview',
      'hnc-x, hnc-y > l4-p',
      'l4-p > hnc-x',
      'hnc-x > degree cohorts=2029-01..2029-12',
    ),
  ).toEqual(['hnc-y > l4-p > hnc-x > degree'])
})

it('two things that a learner has lead on by one agreement as two routes, each with an id of its own', () => {
  const graph = buildGraph(sketch('btec, north/hnd > degree', 'degree: september january'))
  const start = graph.courses.findIndex(({ id }) => id === 'north/hnd')
  const question = { ...questionOf(graph, 'btec'), also: [{ start, finish: monthOf('2026-11') }] }
  const { destinations, badges } = findRoutes(graph, question, ({ id }) => id === courseId('degree'))
  const routes = destinations.flatMap((one) => one.routes)
  expect(routes.map(({ id }) => id)).toEqual(['north/hnd,SK-0001~town/degree', 'SK-0001~town/degree'])
  expect([...badges.keys()].every((id) => routes.some((route) => route.id === id))).toBe(true)
})
