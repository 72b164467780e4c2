import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { sketch } from '../sketch.ts'
import { questionOf } from './scene.ts'

/** What each route wins, by the course that it leads to. */
function badgesFrom(from: string, ...lines: string[]): Record<string, string[]> {
  const graph = buildGraph(sketch(...lines))
  const { destinations, badges } = findRoutes(graph, questionOf(graph, from), () => true)
  const won = destinations.flatMap(({ course, routes }) =>
    routes.map((route) => [course.id.split('/')[1], badges.get(route.id) ?? []] as const),
  )
  return Object.fromEntries(
    won.map(([id, names]) => [id, names.filter((name) => /promise|credit/.test(name))]),
  )
}

describe('a badge', () => {
  it('for the strongest promise goes to none that nobody has confirmed', () => {
    expect(badgesFrom('btec', 'btec > hnd place published', 'btec > fd interview')).toEqual({
      fd: ['strongest-promise'],
      hnd: [],
    })
    expect(badgesFrom('btec', 'btec > hnd place published', 'btec > fd information')).toEqual({
      fd: [],
      hnd: [],
    })
  })

  it('for credit goes to none whose credit is not stated', () => {
    const other = 'hnd > degree-b year2 credit120 +3y'
    expect(badgesFrom('hnd', 'hnd > degree-a year3 +3y', other)).toMatchObject({
      'degree-a': [],
      'degree-b': [],
    })
    expect(badgesFrom('hnd', 'hnd > degree-a year3 credit240 +3y', other)['degree-a']).toContain(
      'keeps-most-credit',
    )
  })
})
