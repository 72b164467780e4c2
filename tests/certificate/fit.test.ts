import { describe, expect, it } from 'vitest'
import {
  boxLines,
  type FitRow,
  firstSheetOf,
  sheetsInWords,
  type Varying,
  withBoxes,
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
    ).toMatchObject({ rows: 7, apply: false })
  })

  it('is never without a condition', () => {
    const rows = [row(), ...Array.from({ length: 40 }, () => row(1))]
    expect(firstSheetOf(sheet({ rows })).rows).toBeGreaterThan(0)
    expect(firstSheetOf(sheet({ rows, extraLines: 40 })).rows).toBeGreaterThan(0)
  })

  it('is the same with boxes to tick as without, where there is room for them', () => {
    const chosen = firstSheetOf(sheet({}))
    const first = { open: { rows: 0, apply: false }, chosen }
    expect(withBoxes(first, boxLines(6))).toBe(chosen)
    expect(withBoxes(first, boxLines(60))).toBe(first.open)
  })

  it('is counted in words', () => {
    expect([{}, { sheets: 2 }, { sheets: 7 }].map(sheetsInWords)).toEqual([
      'One sheet of A4',
      'Two sheets of A4',
      '7 sheets of A4',
    ])
  })
})
