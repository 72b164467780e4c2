import { describe, expect, it } from 'vitest'
import { sketch } from './sketch.ts'

describe('a sketch', () => {
  it('reads one record a line, and goes on where a line is indented', () => {
    const { courses, agreements, accords } = sketch(`
      accord rivers = north, south
      north/btec, any:access@1.3 > south/degree offer year2 credit90-120 accord=rivers
        by=12-14 cohorts=2025-09..2026-09 when { grade: MMM }
      south/degree: 4.1 part-time=70m january
        entry { any: [{ tariff: 64 }, { completed: access-he }] }
    `)
    expect(accords.rivers?.providers).toEqual(['north', 'south'])
    expect(courses).toMatchObject([
      { id: 'north/btec', award: 'btec-extended-diploma', subject: '1.3', modes: [], intakes: [] },
      {
        id: 'south/degree',
        award: 'bsc-hons',
        subject: '4.1',
        modes: [{ mode: 'part-time', months: 70 }],
        intakes: ['january'],
        entry: { any: [{ tariff: 64 }, { completed: 'access-he' }] },
      },
    ])
    expect(agreements).toMatchObject([
      {
        id: 'south/sketch-01',
        reference: 'SK-0001',
        status: 'in-force',
        guarantee: 'offer',
        from: [{ course: 'north/btec' }, { award: 'access-he', subject: ['1.3'], provider: 'any' }],
        entry: { year: 2, credit: { recognised: [90, 120] } },
        deadlines: [{ each_year: '12-14', hard: true }],
        valid: { cohorts: ['2025-09', '2026-09'] },
        conditions: { grade: 'MMM' },
      },
    ])
  })

  it('refuses a word that no record knows, and a name that begins like no award', () => {
    expect(() => sketch('btec > hnd certainly')).toThrow()
    expect(() => sketch('bricklaying > hnd')).toThrow('"bricklaying" does not begin like an award.')
  })
})
