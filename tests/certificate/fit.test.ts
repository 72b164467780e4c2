import { describe, expect, it } from 'vitest'
import {
  boxLines,
  type FitRow,
  firstSheetOf,
  headsOver,
  sheetsInWords,
  type Varying,
} from '../../src/certificate/fit.ts'

const row = (depth = 0, text = 'GCSE maths grade 4'): FitRow => ({ text, note: undefined, depth })
const sheet = (change: Partial<Varying>): Varying => ({
  across: [],
  left: [],
  right: [],
  extraLines: 0,
  rows: [row()],
  ...change,
})

describe('what stands on the first sheet', () => {
  it('is everything, where it fits', () => {
    expect(firstSheetOf(sheet({}))).toMatchObject({ rows: 1, apply: true, sheets: 1 })
  })

  it('is as many conditions as fit, without parting one from what stands below it', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => row()),
      row(),
      ...Array.from({ length: 9 }, () => row(1)),
    ]
    expect(firstSheetOf(sheet({ rows }))).toMatchObject({ rows: 12, apply: true, sheets: 2 })
  })

  it('leaves how to apply to the second sheet where even the promise fills the first', () => {
    const long = 'x'.repeat(1200)
    expect(
      firstSheetOf(
        sheet({ across: [long], left: ['y'.repeat(600)], rows: Array.from({ length: 20 }, () => row()) }),
      ),
    ).toMatchObject({ rows: 8, apply: false })
  })

  it('is never without a condition', () => {
    const rows = [row(), ...Array.from({ length: 40 }, () => row(1))]
    expect(firstSheetOf(sheet({ rows })).rows).toBeGreaterThan(0)
    expect(firstSheetOf(sheet({ rows, extraLines: 40 })).rows).toBeGreaterThan(0)
  })

  it('says again on the second what its first row stands under', () => {
    const depths = [0, 0, 1, 1, 2, 2, 1, 0]
    const heads = depths.map((_, at) => headsOver(depths, at))
    expect(heads).toEqual([[], [], [1], [1], [1, 3], [1, 3], [1], []])
    expect(headsOver(depths, depths.length)).toEqual([])
  })

  it('has room for the boxes of two short lists beside each other, and of long lists across', () => {
    expect(
      [
        [1, 1],
        [3, 1],
        [3, 2],
        [6, 1],
        [6, 4],
      ].map((ends) => boxLines(ends).toFixed(1)),
    ).toEqual(['0.0', '3.2', '3.2', '8.3', '14.5'])
  })

  it('is counted in words', () => {
    expect([{ sheets: 1 }, { sheets: 2 }, { sheets: 7 }].map(sheetsInWords)).toEqual([
      'One sheet of A4',
      'Two sheets of A4',
      '7 sheets of A4',
    ])
  })
})
