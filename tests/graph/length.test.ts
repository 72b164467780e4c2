import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { waysToStudy } from '../../src/catalogue/study-ways.ts'
import { creditMove } from '../../src/graph/length.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import type { Course } from '../../src/schema/course.ts'
import { sketch } from '../sketch.ts'

type Entry = Agreement['entry']

function course(catalogue: Catalogue): Course {
  const [found] = catalogue.courses
  if (found === undefined) throw new Error('The scene has no course.')
  return found
}

function months(line: string, entry: Entry['year']): number[] {
  const scene = sketch(line)
  return waysToStudy(scene, course(scene), entry).map((way) => way.months)
}

function lost(held: string, line: string, entry: Entry, credit?: number) {
  const scene = sketch(line)
  return creditMove(scene, { award: held, credit }, course(scene), entry)
}

describe('the ways to study a course', () => {
  it('come shortest first', () => {
    expect(months('degree: part-time=70m full-time=34m', 1)).toEqual([34, 70])
  })

  it('take the usual length of the award, marked as assumed, where the course does not say', () => {
    const scene = sketch('hnd: 1.3')
    expect(waysToStudy(scene, course(scene), 1)).toEqual([{ mode: 'full-time', months: 22, assumed: true }])
  })

  it('end in June, however many years are left out', () => {
    expect([1, 2, 3].map((year) => months('degree: 3y', year)[0])).toEqual([34, 22, 10])
    expect([1, 2, 3].map((year) => months('degree: part-time=70m', year)[0])).toEqual([70, 46, 22])
    expect([1, 2, 3, 4].map((year) => months('sqa-degree: 4y', year)[0])).toEqual([46, 34, 22, 10])
  })

  it('are not shortened where the course is all of what is left', () => {
    expect(months('topup: 1y', 'top-up')).toEqual([10])
    expect(months('topup: 1y', 3)).toEqual([10])
  })

  it('are a year longer with a foundation year', () => {
    expect(months('degree: 3y', 'foundation')).toEqual([46])
  })

  it('are taken whole where the entry point is not stated', () => {
    expect(months('degree: 3y', 'not-stated')).toEqual([34])
  })

  it('take at least a month, and never more for a later entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 480 }), (length, credit) => {
        const left = [1, 2, 3, 4, 5].map(
          (year) => months(`degree: ${length}m credit=${credit}`, year)[0] ?? 0,
        )
        const years = Math.max(1, Math.round(credit / 120))
        const entered = left.slice(0, years)
        expect(Math.min(...left)).toBeGreaterThan(0)
        expect(entered).toEqual(entered.toSorted((a, b) => b - a))
      }),
      { seed: 3 },
    )
  })
})

describe('credit that a learner brings', () => {
  it('counts up to the entry point where the agreement gives no figure', () => {
    expect(lost('hnd', 'degree: 3y', { year: 2 })).toEqual({
      brought: 240,
      recognised: [120, 120],
      stated: false,
      monthsRepeated: 12,
      leastRepeated: 12,
    })
    expect(lost('hnd', 'degree: 3y', { year: 3 })).toMatchObject({ monthsRepeated: 0 })
  })

  it('is lost from the least of a range', () => {
    const credit = { recognised: [90, 120] as [number, number], level: 4, framework: 'rqf' as const }
    expect(lost('hnc', 'degree: 3y', { year: 2, credit })).toEqual({
      brought: 120,
      recognised: [90, 120],
      stated: true,
      monthsRepeated: 3,
      leastRepeated: 0,
    })
  })

  it('never counts for more than there is', () => {
    const credit = { recognised: 240, level: 5, framework: 'rqf' as const }
    expect(lost('hnc', 'degree: 3y', { year: 3, credit })).toMatchObject({
      recognised: [120, 120],
      monthsRepeated: 0,
    })
  })

  it('all counts for a top-up', () => {
    expect(lost('hnd', 'topup: 1y', { year: 1 })).toMatchObject({ recognised: [240, 240], monthsRepeated: 0 })
    expect(lost('hnd', 'degree: 3y', { year: 'top-up' })).toMatchObject({ monthsRepeated: 0 })
  })

  it('is none below level 4, and the Scottish number 7 is level 4', () => {
    expect(lost('btec-extended-diploma', 'degree: 3y', { year: 1 })).toMatchObject({
      brought: 0,
      monthsRepeated: 0,
    })
    expect(lost('scottish-higher', 'degree: 3y', { year: 1 })).toMatchObject({ brought: 0 })
    expect(lost('hnc-sqa', 'degree: 3y', { year: 1 })).toMatchObject({ brought: 120, monthsRepeated: 12 })
  })

  it("is the course's own where it differs from the award's", () => {
    expect(lost('hnc', 'degree: 3y', { year: 1 }, 96)).toMatchObject({ brought: 96, monthsRepeated: 10 })
  })
})
