import { describe, expect, it } from 'vitest'
import { type FitRow, firstSheetOf, type Varying } from '../../src/certificate/fit.ts'

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
    expect(firstSheetOf(sheet({}))).toEqual({ rows: 1, apply: true })
  })

  it('is as many conditions as fit, without parting one from what stands below it', () => {
    const rows = [
      ...Array.from({ length: 12 }, () => row()),
      row(),
      ...Array.from({ length: 9 }, () => row(1)),
    ]
    expect(firstSheetOf(sheet({ rows }))).toEqual({ rows: 12, apply: true })
  })

  it('leaves how to apply to the second sheet where even the promise fills the first', () => {
    const long = 'x'.repeat(1200)
    expect(
      firstSheetOf(
        sheet({ across: [long], left: ['y'.repeat(600)], rows: Array.from({ length: 20 }, () => row()) }),
      ),
    ).toEqual({ rows: 5, apply: false })
  })
})
