import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { monthText } from '../../src/graph/month.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { collapse, mayVary, shapeOf } from '../../src/search/variants.ts'
import { type Variant, variantsOf } from '../../src/search/variants-taken.ts'
import { courseId, sketch } from '../sketch.ts'
import { Dice, randomNetwork, randomQuestion } from './networks.ts'
import { type Asked, questionOf } from './scene.ts'

/** The variants of the best route to a course, each in a line: which step, what differs, when it ends. */
function variants(to: string, asked: Asked, ...lines: string[]): string[] {
  const graph = buildGraph(sameTitles(sketch(...lines)))
  const question = questionOf(graph, 'btec', asked)
  const [destination] = findRoutes(graph, question, ({ id }) => id === courseId(to)).destinations
  const [route] = destination?.routes ?? []
  if (route === undefined) throw new Error(`Nothing leads to ${to}.`)
  const found = variantsOf(graph, question, route)
  expect(mayVary(route, graph.courses) || found.length === 0).toBe(true)
  return found.map(written)
}

/** A sketch's titles are its ids: here the part after the provider, so that two providers teach the same course. */
function sameTitles(catalogue: ReturnType<typeof sketch>): ReturnType<typeof sketch> {
  const courses = catalogue.courses.map((course) => ({ ...course, title: course.id.split('/')[1] ?? '' }))
  return { ...catalogue, courses }
}

function written(variant: Variant): string {
  const what =
    variant.kind === 'mode'
      ? variant.mode
      : variant.kind === 'intake'
        ? monthText(variant.start)
        : variant.kind === 'place'
          ? variant.course.id
          : (variant.agreement?.reference ?? 'application')
  return `${variant.at + 1} ${what}: ${variant.route === undefined ? 'closed' : monthText(variant.route.finish)}`
}

describe('a variant of a route', () => {
  it('is another way of studying, with the dates that follow from it', () => {
    expect(
      variants('degree', {}, 'btec > fd interview', 'fd > degree year3', 'fd: 2y part-time=34m'),
    ).toEqual(['1 part-time: 2031-06'])
  })

  it('is another intake within the year, and moves what comes after only where it must', () => {
    expect(variants('fd', {}, 'btec > fd', 'fd: 2y september january')).toEqual(['1 2028-01: 2029-10'])
    expect(
      variants('degree', {}, 'btec > fd', 'fd > degree year3 +3y', 'fd: 20m september november'),
    ).toEqual(['1 2027-11: 2030-06'])
  })

  it('is the same course at another place, with the same promises', () => {
    const lines = [
      'btec > north/fd interview',
      'btec > south/fd interview',
      'north/fd, south/fd > degree offer year3',
    ]
    expect(variants('degree', {}, ...lines)).toEqual(['1 south/fd: 2030-06'])
    expect(variants('degree', {}, ...lines.with(1, 'btec > south/fd consideration'))).toEqual([])
    expect(variants('degree', {}, ...lines.with(1, 'btec > south/fd interview published'))).toEqual([])
    expect(variants('degree', {}, ...lines.with(2, 'north/fd > degree offer year3'))).toEqual([])
  })

  it('says that a later step is closed when it is', () => {
    expect(
      variants('degree', {}, 'btec > fd', 'fd > degree year3 until=2029-12', 'fd: 2y part-time=46m'),
    ).toEqual(['1 part-time: closed'])
  })

  it('keeps to the ways of studying that were asked for', () => {
    expect(
      variants('fd', { modes: ['part-time'] }, 'btec > fd', 'fd: 2y part-time=34m distance=40m'),
    ).toEqual([])
  })
})

describe('routes that differ only in campus, intake or mode', () => {
  it('are one route with the others inside, but for the winner of a criterion', () => {
    const graph = buildGraph(
      sameTitles(
        sketch(
          'btec > north/fd interview',
          'btec > fd interview',
          'north/fd, fd > degree offer year3',
          'fd: 3y',
        ),
      ),
    )
    const results = findRoutes(graph, questionOf(graph, 'btec'), ({ id }) => id === courseId('degree'))
    // The one at home takes a year longer, and has fewer moves.
    const [first, second] = results.destinations[0]?.routes ?? []
    expect([first, second].map((route) => route && shapeOf(route))).toEqual([
      first && shapeOf(first),
      first && shapeOf(first),
    ])
    expect(results.routeCount).toBe(2)
    const routes = [first, second].flatMap((route) => route ?? [])
    const [only, ...none] = collapse(routes, () => false)
    expect(none).toEqual([])
    expect(only?.alike.map(({ id }) => id)).toEqual([second?.id])
  })
})

describe('in random networks', () => {
  it('a variant differs from its route where it says, keeps the promises, and is never the route again', () => {
    let found = 0
    for (let seed = 1; seed <= 300; seed++) {
      const catalogue = randomNetwork(seed)
      const titled = {
        ...catalogue,
        courses: catalogue.courses.map((course) => ({ ...course, title: 'One' })),
      }
      const graph = buildGraph(titled)
      const asked = randomQuestion(titled, new Dice(-seed))
      if (asked.course === undefined) continue
      const { course, finish, started, today, modes, mostSteps } = asked
      const question = questionOf(graph, course.id, {
        finish,
        today,
        mostSteps,
        ...(started && { started }),
        ...(modes && { modes }),
      })
      for (const { routes, rest } of findRoutes(graph, question, () => true, 9).destinations)
        for (const route of [...routes, ...rest])
          for (const { kind, at, route: other } of variantsOf(graph, question, route)) {
            if (other === undefined) continue
            found++
            expect(shapeOf(other)).toBe(shapeOf(route))
            expect(kind === 'mode' || kind === 'intake' ? other.id : 'other').toBe(
              kind === 'mode' || kind === 'intake' ? route.id : 'other',
            )
            const told = (one: typeof other) =>
              one.steps.map(({ course: { id }, start, way, agreement }) =>
                [id, start, way.mode, agreement?.reference].join(),
              )
            expect(told(other)[at]).not.toBe(told(route)[at])
            expect(told(other).slice(0, at)).toEqual(told(route).slice(0, at))
          }
    }
    expect(found).toBeGreaterThan(250)
  })
})
