import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { asMeant } from '../../src/components/publish/as-meant.ts'
import { leafSchemas } from '../../src/schema/condition.ts'
import { date, entryYear, month, reference, words, yearlyDay } from '../../src/schema/values.ts'

const as = (schema: z.ZodType, ...texts: string[]) => texts.map((text) => asMeant(schema, text))

describe('what was meant', () => {
  it('is a date without its quotation marks, with plain hyphens, or written out', () => {
    expect(
      as(
        date,
        '"2027-09-01"',
        '2027–09–01',
        '1 September 2027',
        '1st Sept. 2027',
        '01/09/2027',
        '1.9.2027',
        '2027/9/1',
      ),
    ).toEqual(Array(7).fill('2027-09-01'))
  })

  it('is a month, a day of every year, or the year in which an academic year begins', () => {
    expect(as(month, '“2027-09”', 'September 2027', '9/2027', '2027-9', 'sep 2027')).toEqual(
      Array(5).fill('2027-09'),
    )
    expect(as(yearlyDay, '14 December', '14/12', '12–14', '14th Dec')).toEqual(Array(4).fill('12-14'))
    expect(as(entryYear, '2027/28', '2027-2028', '"2027"', '2027/29')).toEqual([
      '2027',
      '2027',
      '2027',
      undefined,
    ])
  })

  it('is a number without its pound sign, its comma or its per cent', () => {
    const { attendance } = leafSchemas.attendance.shape
    expect(as(attendance, '90%', '90 %', 'ninety')).toEqual([90, 90, undefined])
  })

  it('is a GCSE subject in small letters, and a reference in capitals', () => {
    expect(as(leafSchemas.gcse.shape.gcse, 'Maths', 'maths')).toEqual(['maths', undefined])
    expect(as(reference, 'ngu-0042', 'NGU–0042')).toEqual(['NGU-0042', 'NGU-0042'])
  })

  it('is what stands between the quotation marks round the whole, and never what only begins or ends with one', () => {
    expect(
      as(words(), '“You will be invited.”', '"Place" means a "seat"', 'Say “yes”', 'You will be invited.'),
    ).toEqual(['You will be invited.', undefined, undefined, undefined])
  })

  it('is not guessed where nothing fits', () => {
    expect(as(date, '31/02/2027', 'soon', '2027', '', '99/99/9999')).toEqual(Array(5).fill(undefined))
    expect(as(month, '32 Smarch 2027', 'Maybe 2027x')).toEqual([undefined, undefined])
  })
})
