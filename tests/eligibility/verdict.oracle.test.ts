import { describe, expect, it } from 'vitest'
import { judge, type Verdict } from '../../src/eligibility/verdict.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Condition } from '../../src/schema/condition.ts'
import { oracle } from './oracle.ts'
import { randomCase } from './random.ts'
import { reference } from './reference.ts'

const scene = { catalogue: reference, start: monthOf('2027-09'), today: '2026-11-21' }
const cases = 4000

describe('a verdict', () => {
  it(`agrees with the slow, obvious answer on ${cases} random conditions and learners`, () => {
    const answers: Record<string, number> = {}
    for (let seed = 0; seed < cases; seed++) {
      const { condition, profile, start } = randomCase(seed)
      const verdict = judge(condition, profile, { ...scene, sending: start })
      for (const one of every(verdict)) {
        const { answer, expected } = one
        answers[`${answer}${expected ? ', expected' : ''}`] =
          (answers[`${answer}${expected ? ', expected' : ''}`] ?? 0) + 1
        const wanted = oracle(one.condition as Condition, profile, start)
        if (answer !== wanted.answer || expected !== wanted.expected)
          expect.fail(
            `seed ${seed}: ${answer} ${expected}, not ${wanted.answer} ${wanted.expected}\n${JSON.stringify({ start, condition: one.condition, profile, reason: one.reason }, undefined, 1)}`,
          )
      }
    }
    for (const answer of ['met', 'met, expected', 'not-met', 'cant-tell'])
      expect(answers[answer], answer).toBeGreaterThan(cases / 8)
  })

  it('has a gap or a question wherever it is not met', () => {
    for (let seed = 0; seed < 1500; seed++) {
      const { condition, profile, start } = randomCase(seed)
      for (const { answer, gap } of every(judge(condition, profile, { ...scene, sending: start })))
        expect(gap === undefined).toBe(answer === 'met')
    }
  })
})

function every(verdict: Verdict): Verdict[] {
  return [verdict, ...verdict.below.flatMap(every)]
}
