import { expect, it } from 'vitest'
import { reviewNotPast } from '../../src/text/review-not-past.ts'
import { sketch } from '../sketch.ts'

const said = (today: string, line: string) =>
  reviewNotPast(today)
    .find(sketch(line), { broken: new Set(), paths: new Set() })
    .map(({ statement, hint }) => `${statement}\n${hint}`)

it('asks for a look at an agreement whose review is past', () => {
  expect(said('2026-11-21', 'btec > degree review=2026-11-20')).toMatchInlineSnapshot(`
    [
      "SK-0001 was to be reviewed by 20 November 2026, and learners read that nobody has confirmed it since.
    If both sides agree that it stands, write the day of the next review; if not, write status: suspended or withdrawn.",
    ]
  `)
})

it.each([
  ['that is due today', 'btec > degree review=2026-11-21'],
  ['that says nothing of a review', 'btec > degree'],
  ['that has ended', 'btec > degree review=2026-09-01 until=2026-10-31'],
  ['that is withdrawn', 'btec > degree review=2026-09-01 withdrawn'],
  ['that is a draft', 'btec > degree review=2026-09-01 draft'],
])('says nothing of one %s', (_, line) => {
  expect(said('2026-11-21', line)).toEqual([])
})
