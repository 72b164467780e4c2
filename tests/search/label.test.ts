import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarantees } from '../../src/schema/vocabulary.ts'
import { type Criteria, covers, promiseOf, strengthOf } from '../../src/search/label.ts'

const small = fc.nat({ max: 2 })
const criteria: fc.Arbitrary<Criteria> = fc.record({
  finish: small,
  guarantee: small,
  steps: small,
  moves: small,
  repeated: small,
})
const worse: Record<keyof Criteria, number> = { finish: 1, guarantee: -1, steps: 1, moves: 1, repeated: 1 }

describe('covering', () => {
  it('is a partial order: each covers itself, two that cover each other are equal, and it carries over', () => {
    fc.assert(
      fc.property(criteria, criteria, criteria, (a, b, c) => {
        expect(covers(a, a)).toBe(true)
        if (covers(a, b) && covers(b, a)) expect(a).toEqual(b)
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true)
      }),
      { seed: 5, numRuns: 2000 },
    )
  })

  it.each(Object.entries(worse))('takes %s into account', (criterion, change) => {
    const good: Criteria = { finish: 5, guarantee: 5, steps: 5, moves: 5, repeated: 5 }
    const bad = { ...good, [criterion]: 5 + change }
    expect([covers(good, bad), covers(bad, good)]).toEqual([true, false])
  })
})

describe('the strength of a promise', () => {
  it('falls from a place to an ordinary application', () => {
    const promises = [...guarantees, 'application'] as const
    expect(promises.map(strengthOf)).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
    for (const promise of promises) expect(promiseOf(strengthOf(promise))).toBe(promise)
  })
})
