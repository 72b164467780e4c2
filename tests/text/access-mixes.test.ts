import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/schema/condition.ts'
import { accessWays } from '../../src/text/access-mixes.ts'
import { reference } from '../eligibility/reference.ts'

const ways = (condition: object, award = 'access-he') => accessWays(condition as Condition, award, reference)

describe('which Access grades are enough', () => {
  it('lists the least that reaches a total, fewest Distinctions first, wherever it stands among the conditions', () => {
    expect(ways({ any: [{ grade: 'MMM' }, { all: [{ tariff: 128 }] }] })).toMatchInlineSnapshot(`
      [
        {
          "intro": "Any of these reaches 128 points, and so does any with credits at a higher grade. Of your 45 level 3 credits:",
          "mixes": [
            "30 at Distinction and 15 at Merit (128 points)",
            "33 at Distinction, 9 at Merit and 3 at Pass (128 points)",
            "36 at Distinction, 3 at Merit and 6 at Pass (128 points)",
          ],
          "title": "Which Access grades reach 128 points",
        },
      ]
    `)
  })

  it('every mix that is listed reaches the total, and a grade less in any credit does not', () => {
    for (const points of [48, 64, 80, 96, 106, 112, 120, 128, 136, 144])
      for (const mix of ways({ tariff: points }).flatMap((way) => way.mixes)) {
        const at = (grade: string) => Number(new RegExp(`(\\d+) at ${grade}`).exec(mix)?.[1] ?? 0)
        const [d, m, p] = [at('Distinction'), at('Merit'), at('Pass')]
        const worth = (pass: number, merit: number, distinction: number) =>
          Math.round((3.2 * (pass + 2 * merit + 3 * distinction)) / 3)
        expect(d + m + p).toBe(45)
        expect(worth(p, m, d)).toBeGreaterThanOrEqual(points)
        if (m > 0) expect(worth(p + 3, m - 3, d)).toBeLessThan(points)
        if (d > 0) expect(worth(p, m + 3, d - 3)).toBeLessThan(points)
      }
  })

  it('says that no grades reach more than all Distinction has', () => {
    expect(ways({ tariff: 160 })).toMatchInlineSnapshot(`
      [
        {
          "intro": "An Access to HE Diploma alone cannot: with every credit at Distinction it has 144 points.",
          "mixes": [],
          "title": "Which Access grades reach 160 points",
        },
      ]
    `)
  })

  it('says of a profile that better is enough, and what it is worth where it names every credit', () => {
    expect(ways({ access: { distinction: 15, merit: 15, pass: 15 } })).toMatchInlineSnapshot(`
      [
        {
          "intro": "Yes: a credit at a higher grade counts where a lower one is asked for. Exactly as asked, they are 96 UCAS Tariff points.",
          "mixes": [],
          "title": "Is better than 15 at Distinction, 15 at Merit and 15 at Pass enough?",
        },
      ]
    `)
    expect(ways({ access: { distinction: 15, merit: 0, pass: 0 } })[0]?.intro).toMatchInlineSnapshot(
      `"Yes: a credit at a higher grade counts where a lower one is asked for. Exactly as asked, the other credits may be at any grade."`,
    )
  })

  it('is for holders of the diploma alone, and never for a total on the older tables or from other awards', () => {
    expect(ways({ tariff: 96 }, 'btec-extended-diploma')).toEqual([])
    expect(ways({ tariff: 240, tables: 'before-2017' })).toEqual([])
    expect(ways({ tariff: 96, award: 'a-level' })).toEqual([])
  })
})
