import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryYearOf, firstDay, monthNumber, monthOf, monthText, yearOf } from '../../src/graph/month.ts'
import { monthNames } from '../../src/schema/vocabulary.ts'

const aMonth = fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 })

describe('a month', () => {
  it('is the same from a date, a month and its text', () => {
    expect(monthOf('2027-09-30')).toBe(monthOf('2027-09'))
    expect(monthText(monthOf('2027-01'))).toBe('2027-01')
    expect(monthText(monthOf('2027-12'))).toBe('2027-12')
    fc.assert(
      fc.property(aMonth, (month) => {
        expect(monthOf(monthText(month))).toBe(month)
      }),
      { seed: 1 },
    )
  })

  it('follows December in the next year', () => {
    expect(monthText(monthOf('2027-12') + 1)).toBe('2028-01')
    expect(yearOf(monthOf('2027-12'))).toBe(2027)
  })

  it('is in the order of its text', () => {
    fc.assert(
      fc.property(aMonth, aMonth, (a, b) => {
        expect(Math.sign(a - b)).toBe(monthText(a) < monthText(b) ? -1 : monthText(a) > monthText(b) ? 1 : 0)
      }),
      { seed: 2 },
    )
  })

  it('is named in English from January on', () => {
    expect(monthNames.map(monthNumber)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('begins on its first day', () => {
    expect(firstDay(monthOf('2027-02-28'))).toBe('2027-02-01')
  })

  it('belongs to the entry year whose August was the last', () => {
    const year = (text: string) => entryYearOf(monthOf(text))
    expect([year('2027-07'), year('2027-08'), year('2027-12'), year('2028-01'), year('2028-07')]).toEqual([
      '2026',
      '2027',
      '2027',
      '2027',
      '2027',
    ])
  })
})
