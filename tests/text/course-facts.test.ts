import { expect, it } from 'vitest'
import type { Course } from '../../src/schema/course.ts'
import {
  feeInWords,
  intakesInWords,
  levelInBoth,
  studyLength,
  waysInWords,
} from '../../src/text/course-facts.ts'

it('says a length of study as people do', () => {
  expect([10, 22, 34, 46, 12, 18, 9].map(studyLength)).toMatchInlineSnapshot(`
    [
      "1 year",
      "2 years",
      "3 years",
      "4 years",
      "1 year",
      "1 year and 6 months",
      "9 months",
    ]
  `)
})

it('says a level in both frameworks', () => {
  const levels = [
    { rank: 5, rqf: 5, scqf: [8], title: 'Level 5', examples: '' },
    { rank: 6, rqf: 6, scqf: [9, 10], title: 'Level 6', examples: '' },
  ]
  expect(
    [
      levelInBoth({ levels }, { framework: 'rqf', level: 5 }),
      levelInBoth({ levels }, { framework: 'rqf', level: 6 }),
      levelInBoth({ levels }, { framework: 'scqf', level: 8 }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "Level 5 (SCQF level 8 in Scotland)
    Level 6 (SCQF level 9 or 10 in Scotland)
    SCQF level 8 (level 5 in the rest of the UK)"
  `)
})

it('leaves open what the course does not say', () => {
  const course = { modes: [], intakes: [] } as unknown as Course
  expect(waysInWords(course)).toEqual([])
  expect(intakesInWords(course)).toBeUndefined()
})

it('says ways to study, intakes and fees', () => {
  const course = {
    modes: [
      { mode: 'full-time', months: 22 },
      { mode: 'work-based', months: 18 },
    ],
    intakes: ['september', 'january'],
  } as unknown as Course
  expect([
    ...waysInWords(course),
    intakesInWords(course),
    feeInWords(15600),
    feeInWords(0),
  ]).toMatchInlineSnapshot(`
    [
      "Full-time, 2 years",
      "While working, 1 year and 6 months",
      "September and January",
      "£15,600 for the whole course",
      "No fee",
    ]
  `)
})
