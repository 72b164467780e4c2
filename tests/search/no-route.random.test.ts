import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { parseGoal, reachesGoal } from '../../src/search/goal.ts'
import { whyNoRoute } from '../../src/search/no-route.ts'
import { liftRecords, limits, type Wanted } from '../../src/search/no-route-limits.ts'
import { everythingFrom, openingFor } from '../../src/search/no-route-openings.ts'
import { searchOf } from '../../src/search/no-route-search.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { unusedFrom } from '../../src/search/unused.ts'
import { Dice, randomNetwork } from './networks.ts'
import { inquiryIn, sentFrom, today, usual } from './no-route-scene.ts'

const offered = {
  miles: [5, 10, 15, 25, 40, 60],
  promises: ['offer', 'interview', 'information'] as ('offer' | 'interview' | 'information')[],
}
const goals = ['honours', 'foundation-degree', 'top-up', 'award:hnd', 'award:hnc', 'all', 'subject:4.1']

function randomWanted(dice: Dice): Partial<Wanted> {
  return {
    finish: usual.finish + 12 * dice.between(-1, 3),
    to: dice.one(goals),
    way: dice.chance(0.3) ? dice.one(['full-time', 'part-time']) : 'any',
    near: dice.chance(0.3) ? 'Town' : undefined,
    miles: dice.one([5, 15]),
    least: dice.chance(0.3) ? dice.one(['place', 'offer', 'interview']) : undefined,
    steps: dice.between(1, 6),
  }
}

describe('in random networks', () => {
  const reasonsMet = new Map<string, number>()
  it('every opening has as many destinations in the whole network, and every agreement not used has a reason', () => {
    let openings = 0
    for (let seed = 1; seed <= 250; seed++) {
      const dice = new Dice(-seed)
      const catalogue = randomNetwork(seed)
      const whole = buildGraph(catalogue)
      const course = dice.one(catalogue.courses)
      const learner = {
        from: course.id,
        started: '2025-09',
        away: { north: 3, south: 12, west: 30, body: 80 },
      }
      const wanted = randomWanted(dice)
      const graph = sentFrom(catalogue, course.id)
      const { inquiry } = inquiryIn(graph, learner, wanted)
      const search = searchOf(inquiry)
      const destinations = (asked: Wanted, lifted = new Set<(typeof limits)[number]>()) => {
        const inWhole = liftRecords(whole, lifted, today)
        const question = inquiryIn(inWhole, learner, wanted).inquiry.questionFor(asked)
        const goal = parseGoal(asked.to)
        return question && goal
          ? findRoutes(inWhole, question, (one) => reachesGoal(catalogue, goal, one)).destinations.map(
              (one) => one.course.id,
            )
          : []
      }
      for (const limit of limits.slice(5)) {
        const lifted = new Set([limit])
        expect(
          search(inquiry.asked, lifted)?.destinations.map((one) => one.course.id),
          `seed ${seed}, ${limit}`,
        ).toEqual(destinations(inquiry.asked, lifted))
      }
      const answer = search(inquiry.asked)
      const listed = answer?.destinations.flatMap(({ routes }) => routes) ?? []
      for (const { agreement, why } of unusedFrom(inquiry, search, listed, undefined)) {
        expect(why, `seed ${seed}, ${agreement.reference}`).not.toEqual([])
        for (const { is } of why) reasonsMet.set(is, (reasonsMet.get(is) ?? 0) + 1)
      }
      if (answer?.routeCount !== 0) continue
      const { reasons } = whyNoRoute(inquiry, search, undefined, false)
      expect(reasons, `seed ${seed}`).not.toEqual([])
      for (const row of reasons) {
        reasonsMet.set(row.reason.is, (reasonsMet.get(row.reason.is) ?? 0) + 1)
        const opening =
          openingFor(row, inquiry, search, offered, undefined) ?? everythingFrom(inquiry, search)
        if ('barred' in row.reason) expect(row.reason.barred, `seed ${seed}`).not.toEqual([])
        if (opening === undefined) continue
        openings++
        expect(destinations(opening.asked).length, `seed ${seed}, ${row.reason.is}`).toBe(
          opening.destinations,
        )
      }
    }
    expect(openings).toBeGreaterThan(100)
  }, 30_000)

  it('every reason that does not take a learner’s own facts is met somewhere', () => {
    expect([...reasonsMet.keys()].sort()).toMatchInlineSnapshot(`
      [
        "already-there",
        "better-listed",
        "course-closed",
        "filtered-out",
        "leads-elsewhere",
        "leads-nowhere",
        "no-agreement-from-here",
        "none-within-steps",
        "not-for-your-entry-year",
        "only-expired",
      ]
    `)
  })
})
