import { describe, expect, it } from 'vitest'
import { readValues } from '../../scripts/import/agreements/values.ts'

describe('a cell', () => {
  it.each([
    ['2', 2],
    ['Year 3', 3],
    ['1st year', 1],
    ['2nd Year', 2],
    ['Fifth year', 5],
    ['final year', 'top-up'],
    ['Foundation year', 'foundation'],
  ])('says the year of entry: %s', (cell, year) => {
    const read = readValues({ year: cell })
    expect([read.year, read.whys]).toEqual([year, []])
  })

  it.each(['14/12/2026', '14/12/26', '2026-12-14'])('says a day, with the day first: %s', (cell) => {
    expect(readValues({ deadline: cell }).deadlines).toEqual([{ what: 'application', on: '2026-12-14' }])
  })

  it('that could mean several things is told', () => {
    const cells = ['last year', '9th year', 'year 0']
    const days = ['Jan 2027', '31/02/26', '12/14/26', '14.12.26']
    expect([
      ...cells.flatMap((year) => readValues({ year }).whys),
      ...days.flatMap((deadline) => readValues({ deadline }).whys),
    ]).toMatchInlineSnapshot(`
      [
        "Year of entry is "last year". Write 1, 2, 3, 4, foundation or top-up.",
        "Year of entry is "9th year". Write 1, 2, 3, 4, foundation or top-up.",
        "Year of entry is "year 0". Write 1, 2, 3, 4, foundation or top-up.",
        "Deadline is "Jan 2027". Write year-month-day, like 2026-12-14.",
        "Deadline is "31/02/26". There is no such day.",
        "Deadline is "12/14/26". There is no such day.",
        "Deadline is "14.12.26". Write year-month-day, like 2026-12-14.",
      ]
    `)
  })
})
