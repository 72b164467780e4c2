import { expect, it } from 'vitest'
import { reviewsOf } from '../../src/eligibility/reviews.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { coverageOf } from '../../src/search/coverage.ts'
import { awardRows, freshnessRows, onwardSentence, sectorRows } from '../../src/text/coverage.ts'
import { reviewCalendar, reviewLine } from '../../src/text/reviews.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'
const network = () =>
  sketch(
    'btec > hnd interview review=2026-11-20',
    'btec > fd review=2026-11-21',
    'hnd > degree review=2027-01-20',
    'hnd > degree-b review=2027-01-21',
    'fd > topup',
    'l2 > btec withdrawn since=2026-01-31 review=2026-02-01',
    'nvq > north/fd application',
  )

it('puts a review that is past first, calls one due soon from 60 days before, and lets what cannot be used wait for none', () => {
  const told = reviewsOf(network(), today).map((review) => `${review.freshness}: ${reviewLine(review)}`)
  expect(told).toMatchInlineSnapshot(`
    [
      "over: SK-0006, by 1 February 2026",
      "overdue: SK-0001, was due by 20 November 2026",
      "soon: SK-0002, by 21 November 2026",
      "soon: SK-0003, by 20 January 2027",
      "sound: SK-0004, by 21 January 2027",
      "undated: SK-0005, no day stated",
    ]
  `)
})

it('writes a calendar in which an event keeps its identity when its day is moved', () => {
  const events = (due: string) => {
    const catalogue = sketch(`btec > hnd review=${due}`)
    return reviewCalendar(reviewsOf(catalogue, today), catalogue, {
      stamp: `${today}T00:00:00Z`,
      link: (id) => `https://waymark.example/publish/#agreement=${id}`,
    }).events
  }
  const [then, moved] = [events('2027-03-31')[0], events('2027-06-30')[0]]
  expect(then?.uid).toBe(moved?.uid)
  expect(then).toMatchInlineSnapshot(`
    {
      "description": "btec-extended-diploma, town/btec, to hnd, town/hnd
    If both sides agree that it stands, write the day of the next review. From the day after, learners read that nobody has confirmed it.
    https://waymark.example/publish/#agreement=town/sketch-01",
      "remind": true,
      "summary": "Review SK-0001 by 31 March 2027",
      "uid": "review/SK-0001@sketch",
      "when": {
        "on": "2027-03-31",
      },
    }
  `)
})

it('has no event for what waits for no review', () => {
  const catalogue = network()
  const { events } = reviewCalendar(reviewsOf(catalogue, today), catalogue, { stamp: '', link: String })
  expect(events.map(({ summary }) => summary)).toEqual([
    'Review SK-0001 by 20 November 2026',
    'Review SK-0002 by 21 November 2026',
    'Review SK-0003 by 20 January 2027',
    'Review SK-0004 by 21 January 2027',
  ])
})

it('tells courses that lead on by an agreement from those by an ordinary application, and from those that lead nowhere', () => {
  const catalogue = network()
  const { onward, inward } = coverageOf(buildGraph(catalogue), today)
  const told = (rows: typeof onward) => Object.fromEntries(rows.map(({ course, way }) => [course.id, way]))
  expect(told(onward)).toMatchInlineSnapshot(`
    {
      "north/fd": "none",
      "town/btec": "agreed",
      "town/fd": "agreed",
      "town/hnd": "agreed",
      "town/l2": "none",
      "town/nvq": "application",
    }
  `)
  expect(told(inward)).toMatchInlineSnapshot(`
    {
      "north/fd": "application",
      "town/degree": "agreed",
      "town/degree-b": "agreed",
      "town/fd": "agreed",
      "town/hnd": "agreed",
      "town/topup": "agreed",
    }
  `)
  expect(onwardSentence(onward)).toMatchInlineSnapshot(
    `"Of 6 courses below an honours degree, 3 lead on by an agreement, 1 only by an ordinary application, and 2 to nothing that is listed here."`,
  )
})

it('counts every course and every agreement once in each table', () => {
  const catalogue = network()
  const { onward } = coverageOf(buildGraph(catalogue), today)
  const total = (rows: { counts: Record<string, number> }[]) =>
    rows.flatMap(({ counts }) => Object.values(counts)).reduce((sum, number) => sum + number, 0)
  expect(total(sectorRows(onward, catalogue))).toBe(onward.length)
  expect(total(awardRows(onward, catalogue))).toBe(onward.length)
  expect(total(freshnessRows(reviewsOf(catalogue, today), catalogue))).toBe(catalogue.agreements.length)
})

it('tells what runs out within 60 days, with its review or without, and puts the day in the calendar', () => {
  const catalogue = sketch(
    'btec > hnd until=2026-11-22 review=2027-02-28',
    'btec > fd until=2026-12 review=2026-12-01',
    'hnd > degree until=2027-01-20',
    'hnd > degree-b until=2027-01-21',
    'fd > topup review=2026-11-01 until=2026-11-30',
  )
  const reviews = reviewsOf(catalogue, today)
  expect(reviews.map((review) => `${review.freshness}: ${reviewLine(review)}`)).toMatchInlineSnapshot(`
    [
      "overdue: SK-0005, was due by 1 November 2026, runs out on 30 November 2026",
      "soon: SK-0001, runs out on 22 November 2026",
      "soon: SK-0002, by 1 December 2026, runs out on 31 December 2026",
      "soon: SK-0003, runs out on 20 January 2027",
      "undated: SK-0004, no day stated",
    ]
  `)
  const { events } = reviewCalendar(reviews, catalogue, { stamp: '', link: String })
  expect(events.map(({ summary }) => summary)).toMatchInlineSnapshot(`
    [
      "SK-0005 runs out on 30 November 2026",
      "Review SK-0005 by 1 November 2026",
      "SK-0001 runs out on 22 November 2026",
      "Review SK-0001 by 28 February 2027",
      "SK-0002 runs out on 31 December 2026",
      "Review SK-0002 by 1 December 2026",
      "SK-0003 runs out on 20 January 2027",
    ]
  `)
  expect(events.find(({ uid }) => uid.startsWith('end/'))).toMatchInlineSnapshot(`
    {
      "description": "fdsc, town/fd, to bsc-topup, town/topup
    If both sides agree to go on, write until when, in a new version. From the day after, it opens no route.
    town/sketch-05",
      "remind": true,
      "summary": "SK-0005 runs out on 30 November 2026",
      "uid": "end/SK-0005@sketch",
      "when": {
        "on": "2026-11-30",
      },
    }
  `)
})

it('takes the last July of the years of entry for the end', () => {
  const catalogue = sketch('btec > hnd entry=2024,2025')
  const said = (day: string) => reviewsOf(catalogue, day).map(reviewLine)
  expect(said('2026-06-01')).toEqual(['SK-0001, runs out on 31 July 2026'])
  expect(said('2026-05-31')).toEqual(['SK-0001, no day stated'])
})
