import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { routeChanges } from '../../src/search/route-changes.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { Dice, randomNetwork } from './networks.ts'

const networks = 60
const today = '2026-11-21'

describe('what becomes of routes when a network changes', () => {
  it(`adds up, and agrees with what learners are answered before and after, in ${networks} random networks`, () => {
    let lost = 0
    for (let seed = 1; seed <= networks; seed++) {
      const before = randomNetwork(seed)
      const gone = new Dice(-seed).between(0, before.agreements.length - 1)
      const after = { ...before, agreements: before.agreements.filter((_, index) => index !== gone) }
      const changes = routeChanges(before, after, today)
      const [then, now] = [answered(before), answered(after)]
      expect(changes.before, `seed ${seed}`).toBe(then.size)
      expect(changes.after).toBe(now.size)
      expect(changes.lost).toBe([...then].filter((route) => !now.has(route)).length)
      expect(changes.gained).toBe([...now].filter((route) => !then.has(route)).length)
      expect(changes.before - changes.lost + changes.gained).toBe(changes.after)
      lost += changes.lost
    }
    // Networks in which nothing is ever lost would prove nothing.
    expect(lost).toBeGreaterThan(100)
  }, 30_000)

  it('turns every gain into a loss when the two states change places', () => {
    for (let seed = 1; seed <= networks; seed++) {
      const before = randomNetwork(seed)
      const after = { ...before, agreements: before.agreements.slice(1) }
      const fates = (changes: ReturnType<typeof routeChanges>) =>
        changes.changes.map(({ fate, course, routesGained, routesLost }) => ({
          fate,
          course: course.id,
          routesGained,
          routesLost,
        }))
      const opposite = {
        gained: 'lost',
        lost: 'gained',
        better: 'worse',
        worse: 'better',
        other: 'other',
      } as const
      expect(fates(routeChanges(after, before, today))).toEqual(
        fates(routeChanges(before, after, today)).map(({ fate, course, routesGained, routesLost }) => ({
          fate: opposite[fate],
          course,
          routesGained: routesLost,
          routesLost: routesGained,
        })),
      )
    }
  }, 30_000)
})

/** Every route from every place, as the finder lists it. */
function answered(catalogue: Catalogue): Set<string> {
  const graph = buildGraph(catalogue)
  const found = new Set<string>()
  for (let start = 0; start < graph.courses.length + graph.holdings.length; start++) {
    const place = graph.courses[start]?.id ?? JSON.stringify(graph.holdings[start - graph.courses.length])
    const { destinations } = findRoutes(
      graph,
      { start, finish: monthOf('2027-06'), undated: true, today, mostSteps: 4 },
      () => true,
    )
    for (const { course, routes, rest } of destinations)
      for (const route of [...routes, ...rest])
        for (const { id } of [route, ...route.alike]) found.add(`${place} ${course.id} ${id}`)
  }
  return found
}
