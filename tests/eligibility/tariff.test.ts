import { describe, expect, it } from 'vitest'
import { accessMixesFor, accessPoints, leastMixes } from '../../src/eligibility/access-mix.ts'
import type { Held } from '../../src/eligibility/profile.ts'
import { totalPoints } from '../../src/eligibility/tariff.ts'
import { monthOf } from '../../src/graph/month.ts'
import { reference } from './reference.ts'

const points = (...held: Omit<Held, 'sure'>[]) =>
  totalPoints(
    held.map((one) => ({ ...one, sure: 'have' as const })),
    { catalogue: reference, start: monthOf('2027-09') },
  )
const exactly = (number: number) => [number, number]
const mix = (distinction: number, merit: number, pass: number) => ({ distinction, merit, pass })

/** Section 4 of the domain, as it is written there. */
const published: [award: string, grades: string, points: string][] = [
  ['a-level', 'E D C B A A*', '16 24 32 40 48 56'],
  [
    'btec-extended-diploma',
    'PPP MPP MMP MMM DMM DDM DDD D*DD D*D*D D*D*D*',
    '48 64 80 96 112 128 144 152 160 168',
  ],
  ['btec-diploma', 'PP MP MM DM DD D*D D*D*', '32 48 64 80 96 104 112'],
  ['btec-foundation-diploma', 'P M D D*', '24 48 72 84'],
  ['btec-extended-certificate', 'P M D D*', '16 32 48 56'],
  ['btec-certificate', 'P M D D*', '8 16 24 28'],
]

describe('UCAS Tariff points', () => {
  it.each(published)('are those of the tables: %s', (award, grades, expected) => {
    expect(
      reference.scales[reference.awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade).join(' '),
    ).toBe(grades)
    const each = grades
      .split(' ')
      .map((grade) => points(award === 'a-level' ? { award, results: [{ grade }] } : { award, grade }))
    expect(each).toEqual(expected.split(' ').map((number) => exactly(Number(number))))
  })

  it('follow the core of a T Level Pass, and lie between two numbers where it is not said', () => {
    expect(points({ award: 't-level', grade: 'Pass' })).toEqual([72, 96])
    for (const core of ['A*', 'A', 'B', 'C'])
      expect(points({ award: 't-level', grade: 'Pass', core })).toEqual(exactly(96))
    for (const core of ['D', 'E'])
      expect(points({ award: 't-level', grade: 'Pass', core })).toEqual(exactly(72))
    const others = ['Merit', 'Distinction', 'Distinction*'].map(
      (grade) => points({ award: 't-level', grade })[0],
    )
    expect(others).toEqual([120, 144, 168])
  })

  it('follow the length of an advanced apprenticeship, from 2026 entry on', () => {
    const at = (months: number, start = '2026-09') =>
      totalPoints([{ award: 'advanced-apprenticeship', sure: 'have', months }], {
        catalogue: reference,
        start: monthOf(start),
      })
    expect([12, 18, 24, 36].map((months) => at(months)[0])).toEqual([32, 64, 96, 112])
    expect(at(24, '2026-01')).toEqual(exactly(0))
    expect(points({ award: 'advanced-apprenticeship' })).toEqual([0, 112])
  })

  it('are none for what the Tariff leaves out, and unknown for what our tables leave out', () => {
    for (const award of ['l3-nvq', 'hnc', 'hnd', 'hnd-sqa', 'fdsc', 'l2-diploma'])
      expect(points({ award, grade: 'Merit' }), award).toEqual(exactly(0))
    for (const award of ['l3-diploma', 'art-foundation', 'btec-national-diploma'])
      expect(points({ award, grade: 'Merit' }), award).toEqual([0, Infinity])
  })

  it('add up over several qualifications, and count none of them twice', () => {
    const certificate = { award: 'btec-extended-certificate', grade: 'M' }
    expect(
      points({
        award: 'a-level',
        results: [
          { subject: '2.1', grade: 'C' },
          { subject: '2.1', grade: 'B' },
        ],
      }),
    ).toEqual(exactly(72))
    expect(points({ ...certificate, subject: '1.3' }, { ...certificate, subject: '15.3' })).toEqual(
      exactly(64),
    )
    expect(
      points({ ...certificate, subject: '1.3' }, { ...certificate, subject: '1.3', grade: 'D' }),
    ).toEqual(exactly(48))
    expect(points(certificate, { ...certificate, subject: '1.3' })).toEqual([32, 64])
    expect(
      points({ ...certificate, subject: '1.3' }, { award: 'btec-diploma', grade: 'MM', subject: '1.3' }),
    ).toEqual([64, 96])
  })

  it('are between two numbers where a grade is not said', () => {
    expect(points({ award: 'btec-extended-diploma' })).toEqual([0, 168])
    expect(points({ award: 'a-level' })).toEqual([0, Infinity])
    expect(points({ award: 'a-level', results: [{ grade: 'C' }, {}] })).toEqual([32, 88])
    expect(points({ award: 'access-he' })).toEqual([0, 144])
    expect(points({ award: 'access-he', access: mix(15, 15, 12) })).toEqual([96, 102])
  })
})

describe('an Access to HE Diploma', () => {
  it.each([
    [mix(45, 0, 0), 144],
    [mix(0, 45, 0), 96],
    [mix(0, 0, 45), 48],
    [mix(15, 15, 15), 96],
    [mix(15, 30, 0), 112],
    [mix(30, 0, 15), 112],
    [mix(30, 15, 0), 128],
    [mix(0, 15, 30), 64],
    [mix(9, 36, 0), 106],
  ])('of %o is worth %i points', (credits, worth) => {
    expect(accessPoints(credits)).toBe(worth)
    expect(points({ award: 'access-he', access: credits })).toEqual(exactly(worth))
  })

  it('lists every mix that reaches a target and no other', () => {
    for (let target = 1; target <= 150; target++) {
      const wanted: string[] = []
      for (let ninths = 0; ninths < 4096; ninths++) {
        // Fifteen units of 3 credits, by how many are at each grade.
        const [d, m, p] = [ninths >> 8, (ninths >> 4) & 15, ninths & 15]
        if (d + m + p === 15 && Math.round((3.2 * (3 * p + 6 * m + 9 * d)) / 3) >= target)
          wanted.push(`${3 * d} ${3 * m} ${3 * p}`)
      }
      const listed = accessMixesFor(target).map(
        ({ distinction, merit, pass }) => `${distinction} ${merit} ${pass}`,
      )
      expect(listed.toSorted()).toEqual(wanted.toSorted())
    }
    expect(accessMixesFor(48)).toHaveLength(136)
    expect(accessMixesFor(144)).toEqual([mix(45, 0, 0)])
    expect(accessMixesFor(145)).toEqual([])
  })

  it('shows the least of them: one credit lower anywhere is too few, and every mix is as good as one of them', () => {
    for (let target = 1; target <= 144; target++) {
      const least = leastMixes(target)
      for (const { distinction, merit, pass } of least) {
        if (distinction > 0) expect(accessPoints(mix(distinction - 3, merit + 3, pass))).toBeLessThan(target)
        if (merit > 0) expect(accessPoints(mix(distinction, merit - 3, pass + 3))).toBeLessThan(target)
      }
      for (const any of accessMixesFor(target))
        expect(
          least.some(
            (one) =>
              one.distinction <= any.distinction &&
              one.distinction + one.merit <= any.distinction + any.merit,
          ),
        ).toBe(true)
    }
    expect(leastMixes(96)[0]).toEqual(mix(0, 45, 0))
    expect(leastMixes(64)).toEqual([mix(0, 15, 30), mix(3, 9, 33), mix(6, 3, 36)])
  })
})
