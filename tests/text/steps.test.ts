import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { standings } from '../../src/eligibility/standing.ts'
import { buildGraph } from '../../src/graph/build.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { findRoutes, type Route } from '../../src/search/routes.ts'
import { promiseMeaning } from '../../src/text/guarantees.ts'
import { promiseTitle, weakestInWords } from '../../src/text/promise-names.ts'
import { freshness, pageSource } from '../../src/text/standing.ts'
import { beforehand, entrySentence, repeatedInWords, stepCondition } from '../../src/text/steps.ts'
import { questionOf } from '../search/scene.ts'
import { courseId, sketch } from '../sketch.ts'

/** The best route of a scene to a course. */
function routeTo(catalogue: Catalogue, from: string, to: string, finish = '2027-06'): Route {
  const graph = buildGraph(catalogue)
  const { destinations } = findRoutes(
    graph,
    questionOf(graph, from, { finish }),
    ({ id }) => id === courseId(to),
  )
  const route = destinations[0]?.routes[0]
  if (route === undefined) throw new Error(`The scene has no route to ${to}.`)
  return route
}

const credit = (line: string) => {
  const route = routeTo(sketch(line), 'hnd', 'degree')
  return route.steps.map((step) => `${entrySentence(step)} | ${repeatedInWords(route)}`).join()
}

describe('credit on a route', () => {
  it('never counts where nothing states it', () => {
    expect(credit('hnd > degree year3 +1y')).toMatchInlineSnapshot(
      `"You enter year 3. How much of your credit counts is not stated. | Not stated"`,
    )
    expect(credit('hnd > degree application +3y')).toMatchInlineSnapshot(
      `"How much of your credit counts is not stated. | Not stated"`,
    )
  })

  it('is said with the whole of its range', () => {
    expect(credit('hnd > degree year3 credit200-240 +3y')).toMatchInlineSnapshot(
      `"You enter year 3. Between 200 and 240 credits of your 240 count. You would repeat up to 4 months of study. | Up to 4 months"`,
    )
    expect(credit('hnd > degree year2 credit120 +3y')).toMatchInlineSnapshot(
      `"You enter year 2. 120 credits of your 240 count. You would repeat about 1 year of study. | About 1 year"`,
    )
    expect(credit('hnd > degree year3 credit240 +3y')).toMatchInlineSnapshot(
      `"You enter year 3. All 240 credits count. | None"`,
    )
  })

  it('names what is known to be repeated beside what is not stated', () => {
    const scene = sketch('hnc > hnd year2 credit90 +1y', 'hnd > degree year3 +3y')
    expect(repeatedInWords(routeTo(scene, 'hnc', 'degree'))).toMatchInlineSnapshot(
      `"About 3 months, and the rest is not stated"`,
    )
  })
})

it('says what comes first and what can run out', () => {
  const [step] = routeTo(sketch('hnd > degree'), 'hnd', 'degree').steps
  const said = (terms: Partial<Agreement>) =>
    step && beforehand({ ...step, agreement: { ...(step.agreement as Agreement), ...terms } })
  expect([
    said({ bridging: { need: 'required', title: 'Writing at level 6', weeks: 8 } }),
    said({ bridging: { need: 'required' } }),
    said({ bridging: { need: 'recommended', title: 'Maths' } }),
    said({ limits: { subject_to_places: true } as Agreement['limits'] }),
    said({}),
  ]).toMatchInlineSnapshot(`
    [
      "Bridging study first: Writing at level 6, 8 weeks.",
      "Bridging study first: ask which.",
      undefined,
      "Places can run out.",
      undefined,
    ]
  `)
})

it('asks of each step what its own starting award needs', () => {
  const scene = sketch(
    'btec > hnd when { any: [{ grade: MMM, award: btec-extended-diploma }, { grade: MMM, award: t-level }] }',
    'hnd > degree application',
  )
  const route = routeTo(scene, 'btec', 'degree')
  expect(route.steps.map((step) => stepCondition(route, step, scene))).toMatchInlineSnapshot(`
    [
      "You need: btec-extended-diploma at MMM or better.",
      "Published entry requirements: hnd.",
    ]
  `)
})

it('knows whether what they start from is finished', () => {
  const scene = sketch('hnd > degree')
  expect(routeTo(scene, 'hnd', 'degree', '2012-06').originDone).toBe(true)
  expect(routeTo(scene, 'hnd', 'degree', '2026-11').originDone).toBe(false)
})

describe('the title of a promise', () => {
  it('has "guaranteed" only of an agreement that stands', () => {
    expect(
      standings.map((standing) => promiseTitle({ promise: 'offer', standing })).join('\n'),
    ).toMatchInlineSnapshot(`
      "Guaranteed offer
      Guaranteed offer
      An offer, if it still stands
      A public page says: an offer
      Guaranteed offer
      An offer, but not in force
      An offer, but not in force
      An offer, but not in force
      An offer, but not in force
      An offer, but not in force
      An offer, but not in force"
    `)
    expect(promiseTitle({ promise: 'not-stated', standing: 'published' })).toBe('Promise not stated')
    expect(promiseTitle({ promise: 'application', standing: undefined })).toBe('Ordinary application')
  })

  it('is followed by what it means only if it holds', () => {
    expect([
      promiseMeaning({ promise: 'interview', standing: 'published' }),
      promiseMeaning({ promise: 'place', standing: 'closed' }),
      promiseMeaning({ promise: 'place', standing: 'in-force' }),
    ]).toMatchInlineSnapshot(`
      [
        "If it still holds: if you meet the conditions, you will be seen: at an interview, an audition or a portfolio review.",
        "For those who had started before it closed: if you meet every condition and apply in time, a place is yours.",
        "If you meet every condition and apply in time, a place is yours.",
      ]
    `)
  })

  it('of the weakest says that it is not confirmed, and never of none', () => {
    const published = { promise: 'offer', standing: 'published' } as const
    expect(weakestInWords('offer', [published])).toBe('An offer, not confirmed')
    expect(weakestInWords('application', [published])).toBe('No agreement')
    expect(weakestInWords('offer', [{ promise: 'offer', standing: 'in-force' }])).toBe('An offer')
  })
})

it('says how fresh an agreement is', () => {
  const agreement = (part: object) =>
    ({ signed: [], review: undefined, source: { kind: 'partner' }, ...part }) as unknown as Agreement
  const both = [
    { side: 'sending', on: '2026-04-02' },
    { side: 'receiving', on: '2026-04-09' },
  ]
  const page = { kind: 'published-page', url: 'https://northgate.example/routes' }
  expect([
    freshness(agreement({ signed: both, review: { due: '2027-03-31' } }), 'in-force'),
    freshness(agreement({ signed: both.slice(1), review: { due: '2026-03-31' } }), 'overdue'),
    freshness(agreement({}), 'in-force'),
    freshness(agreement({ source: page }), 'published'),
    freshness(agreement({ source: { ...page, seen: '2026-01-14' } }), 'published'),
  ]).toMatchInlineSnapshot(`
    [
      "Signed 9 April 2026 by both sides; to be looked at again by 31 March 2027.",
      "Signed 9 April 2026 by the receiving side; it should have been looked at again by 31 March 2026.",
      "When it was signed is not stated; no day is stated by which it will be looked at again.",
      "The day on which the page was read is not stated. Neither side has confirmed it here.",
      "The page was read on 14 January 2026. Neither side has confirmed it here.",
    ]
  `)
  expect(pageSource(agreement({ source: page }))?.link).toBe(page.url)
  expect(pageSource(agreement({ source: { ...page, url: 'http://old.example/' } }))?.link).toBeUndefined()
})
