import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Held, Profile } from '../../src/eligibility/profile.ts'
import { judge } from '../../src/eligibility/verdict.ts'
import { monthOf } from '../../src/graph/month.ts'
import { randomCase } from './random.ts'
import { reference } from './reference.ts'

const scene = { catalogue: reference, start: monthOf('2027-09'), today: '2026-11-21' }
const numberGrades = '123456789'.split('')
const letterGrades = ['G', 'F', 'E', 'D', 'C', 'B', 'A', 'A*']

/** Each takes a learner one step further, in a way that nobody could call worse; `n` says where. */
const improvements: Record<string, (profile: Profile, n: number) => Profile> = {
  'one more qualification': (profile, n) => {
    const more = randomCase(n).profile.qualifications
    return { ...profile, qualifications: [...profile.qualifications, ...more] }
  },
  'a better grade': (profile, n) =>
    changed(profile, n, (held) => ({
      ...held,
      ...(held.grade && { grade: better(held.award, held.grade) }),
      ...(held.results && {
        results: held.results.map((one) => ({
          ...one,
          ...(one.grade && { grade: better(held.award, one.grade) }),
        })),
      }),
    })),
  'a grade at last': (profile, n) =>
    changed(profile, n, (held) => ({ ...held, grade: held.grade ?? grades(held.award)[0] })),
  'had, not expected': (profile, n) => changed(profile, n, (held) => ({ ...held, sure: 'have' })),
  'a Pass turned into a Merit': (profile, n) =>
    changed(profile, n, (held) => ({
      ...held,
      ...(held.access &&
        held.access.pass >= 3 && {
          access: { ...held.access, pass: held.access.pass - 3, merit: held.access.merit + 3 },
        }),
    })),
  'better in the core': (profile, n) =>
    changed(profile, n, (held) => ({ ...held, ...(held.core && { core: 'A' }) })),
  'more credit': (profile, n) =>
    changed(profile, n, (held) => ({
      ...held,
      ...(held.credits && {
        credits: ([held.credits].flat() as [number, number])
          .map((one) => one + 30)
          .concat(300)
          .slice(0, 2) as [number, number],
      }),
    })),
  'better graded units': (profile, n) =>
    changed(profile, n, (held) => ({
      ...held,
      ...(held.gradedUnits && { gradedUnits: held.gradedUnits.map((grade) => (grade === 'C' ? 'B' : 'A')) }),
    })),
  'a unit passed': (profile, n) =>
    changed(profile, n, (held) => ({ ...held, units: { ...held.units, 'Further Maths': 'D' } })),
  'one more GCSE': (profile, n) => ({
    ...profile,
    gcse: { ...profile.gcse, [`art ${n}`]: { grade: '6', sure: 'have' } },
  }),
  'better GCSEs': (profile) => ({
    ...profile,
    gcse: mapped(profile.gcse, (held) =>
      held === 'none'
        ? { grade: '4', sure: 'have' }
        : {
            sure: 'have',
            grade: up(numberGrades.includes(held.grade) ? numberGrades : letterGrades, held.grade),
          },
    ),
  }),
  'more GCSEs in all': (profile) => ({
    ...profile,
    gcseCount: mapped(profile.gcseCount, (row) => ({ count: row.count + 1, sure: 'have' })),
  }),
  'better skills': (profile) => ({
    ...profile,
    skills: { maths: { level: 2, sure: 'have' }, english: { level: 2, sure: 'have' } },
  }),
  'every fact a yes': (profile) => ({
    ...profile,
    facts: {
      ...mapped(profile.facts, (fact) => ({
        sure: 'have',
        months: (fact === 'no' ? 0 : (fact.months ?? 0)) + 24,
      })),
      'employer_agrees: a day a week': { sure: 'have' },
    },
  }),
  'a birthday': (profile) => ({ ...profile, born: '1990-01' }),
}

describe('a learner who is better off', () => {
  for (const [name, improve] of Object.entries(improvements))
    it(`never loses what was met: ${name}`, () => {
      let met = 0
      const check = (seed: number, n: number) => {
        const { condition, profile, start } = randomCase(seed)
        const before = judge(condition, profile, { ...scene, sending: start })
        if (before.answer !== 'met') return
        met++
        const after = judge(condition, improve(profile, n), { ...scene, sending: start })
        expect(after.answer).toBe('met')
        if (!before.expected) expect(after.expected).toBe(false)
      }
      fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1000), check), { seed: 3, numRuns: 1500 })
      expect(met).toBeGreaterThan(150)
    })
})

const grades = (award: string) =>
  reference.scales[reference.awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade) ?? []
const up = (list: string[], grade: string) => list[list.indexOf(grade) + 1] ?? grade
const better = (award: string, grade: string) => up(grades(award), grade)
const changed = (profile: Profile, n: number, change: (held: Held) => Held): Profile => ({
  ...profile,
  qualifications: profile.qualifications.map((held, index) =>
    index === n % profile.qualifications.length ? change(held) : held,
  ),
})
const mapped = <T>(rows: Record<string, T>, change: (row: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, change(row)]))
