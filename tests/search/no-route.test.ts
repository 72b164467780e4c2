import { describe, expect, it } from 'vitest'
import { monthText } from '../../src/graph/month.ts'
import { permitsOf } from '../../src/search/judged.ts'
import { type Reason, whyNoRoute } from '../../src/search/no-route.ts'
import type { Wanted } from '../../src/search/no-route-limits.ts'
import { type Opening, openingFor } from '../../src/search/no-route-openings.ts'
import { searchOf } from '../../src/search/no-route-search.ts'
import { courseId, sketch } from '../sketch.ts'
import { inquiryIn, type Learner, saying, sentFrom, usual } from './no-route-scene.ts'

interface Told {
  is: Reason['is']
  /** What is in the way, briefly. */
  what?: string
  /** What the nearest question that has a route changes, and how many destinations it has. */
  opens?: string
}

/** Why a learner on `btec` (or whoever) finds no route, each reason with what would open one. */
function why(
  lines: string[],
  asked: Partial<Wanted> = {},
  learner: Partial<Learner> = {},
  silent = false,
): Told[] {
  const who = { from: 'btec', ...learner }
  const graph = sentFrom(sketch(...lines), courseId(who.from))
  const { inquiry, judging, judgingBy } = inquiryIn(graph, who, asked)
  const search = searchOf(inquiry)
  expect(search(inquiry.asked)?.routeCount).toBe(0)
  const learning = judging && {
    profile: judging.profile,
    permitsFor: (said: typeof judging.profile) => permitsOf(judgingBy(said), 'none'),
  }
  const offered = { miles: [5, 10, 15, 25, 40, 60], promises: ['offer', 'interview', 'information'] as const }
  return whyNoRoute(inquiry, search, judging, silent).reasons.map((row) => ({
    is: row.reason.is,
    ...whatOf(row.reason),
    ...opensOf(
      inquiry.asked,
      openingFor(row, inquiry, search, { ...offered, promises: [...offered.promises] }, learning),
    ),
  }))
}

function whatOf(reason: Reason): { what?: string } {
  if ('barred' in reason)
    return {
      what: reason.barred
        .map(
          (one) =>
            `${one.agreement.reference} ${'standing' in one ? one.standing : 'why' in one ? one.why : 'missed' in one ? one.missed.on : ''}`,
        )
        .join(', '),
    }
  if ('filter' in reason) return { what: reason.filter }
  if ('steps' in reason) return { what: `${reason.steps} steps` }
  if ('closed' in reason)
    return { what: reason.closed.map(({ verdict }) => JSON.stringify(verdict.gap)).join() }
  return 'any' in reason ? { what: reason.any ? 'something else' : 'nothing' } : {}
}

function opensOf(before: Wanted, opening: Opening<Wanted> | undefined): { opens?: string } {
  if (opening === undefined) return {}
  const keys = (Object.keys(usual) as (keyof Wanted)[]).filter((key) => opening.asked[key] !== before[key])
  const changes = keys.map(
    (key) => `${key} ${key === 'finish' ? monthText(opening.asked.finish) : opening.asked[key]}`,
  )
  const said = opening.profile === undefined ? [] : [JSON.stringify({ ...opening.profile, facts: undefined })]
  return { opens: `${[...changes, ...said].join(', ')}: ${opening.destinations}` }
}

describe('no route, because', () => {
  it('what they are taking is such an award itself', () => {
    expect(why(['hnd > topup place'], { to: 'award:hnd' }, { from: 'hnd' })).toMatchInlineSnapshot(`
      [
        {
          "is": "already-there",
          "opens": "to any-degree: 1",
        },
      ]
    `)
  })

  it('what they have said is not enough, by one grade or two things', () => {
    const lines = ['btec > degree interview when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }']
    const said = saying({ qualifications: [{ award: 'btec-extended-diploma', sure: 'have', grade: 'PPP' }] })
    expect(why(lines, {}, { profile: said })).toMatchInlineSnapshot(`
      [
        {
          "is": "needs-more",
          "opens": "{"qualifications":[{"award":"btec-extended-diploma","sure":"expect","grade":"MMM"}],"lacks":[],"gcse":{},"gcseCount":{},"skills":{}}: 1",
          "what": "{"need":"grade","from":"PPP","to":"MMM","steps":1,"award":"btec-extended-diploma"}",
        },
      ]
    `)
    expect(why(lines, {}, { profile: { ...said, gcse: { maths: 'none' } } })).toMatchInlineSnapshot(`
      [
        {
          "is": "needs-more",
          "opens": "{"qualifications":[{"award":"btec-extended-diploma","sure":"expect","grade":"MMM"}],"lacks":[],"gcse":{"maths":{"grade":"4","sure":"expect"}},"gcseCount":{},"skills":{}}: 1",
          "what": "{"need":"all","of":[{"need":"grade","from":"PPP","to":"MMM","steps":1,"award":"btec-extended-diploma"},{"need":"gcse","gcse":"maths","grade":"4","more":1}]}",
        },
      ]
    `)
  })

  it('they have not said that they have what else it is for', () => {
    const lines = ['btec > degree when { any: [{ grade: MMM }, { access: { merit: 30 } }] }']
    const held = { award: 'btec-extended-diploma', sure: 'have', grade: 'PPP' } as const
    expect(why(lines, {}, { profile: saying({ qualifications: [held] }) })).toMatchInlineSnapshot(`
      [
        {
          "is": "needs-more",
          "opens": "{"qualifications":[{"award":"btec-extended-diploma","sure":"expect","grade":"MMM"}],"lacks":[],"gcse":{},"gcseCount":{},"skills":{}}: 1",
          "what": "{"need":"grade","from":"PPP","to":"MMM","steps":1,"award":"btec-extended-diploma"}",
        },
      ]
    `)
  })

  it('a filter hides every one', () => {
    expect(why(['btec > degree', 'degree: part-time=58m'], { way: 'full-time' })).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "way any: 1",
          "what": "way",
        },
      ]
    `)
    expect(
      why(['btec > north/degree'], { near: 'Town', miles: 5 }, { away: { north: 22 } }),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "miles 25: 1",
          "what": "near",
        },
      ]
    `)
    expect(why(['btec > north/degree'], { near: 'Town' }, { away: { north: 99 } })).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "near undefined: 1",
          "what": "near",
        },
      ]
    `)
    expect(why(['btec > degree interview'], { least: 'place' })).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "least interview: 1",
          "what": "least",
        },
      ]
    `)
    expect(why(['btec > degree not-stated'], { least: 'place' })).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "least undefined: 1",
          "what": "least",
        },
      ]
    `)
  })

  it('two filters hide every one together', () => {
    expect(
      why(
        ['btec > north/degree interview', 'north/degree: part-time=58m'],
        { way: 'full-time', least: 'offer', near: 'Town' },
        { away: { north: 30 } },
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "way any, miles 40, least interview: 1",
          "what": "way",
        },
        {
          "is": "filtered-out",
          "opens": "way any, miles 40, least interview: 1",
          "what": "near",
        },
        {
          "is": "filtered-out",
          "opens": "way any, miles 40, least interview: 1",
          "what": "least",
        },
      ]
    `)
  })

  it('it takes more steps', () => {
    expect(why(['btec > hnc', 'hnc > hnd', 'hnd > topup'], { steps: 1 })).toMatchInlineSnapshot(`
      [
        {
          "is": "none-within-steps",
          "opens": "steps 3: 1",
          "what": "3 steps",
        },
      ]
    `)
  })

  it('a date has gone by for the only year that it is for', () => {
    expect(why(['btec > degree by=2026-10-31 entry=2027', 'btec > hnd'])).toMatchInlineSnapshot(`
      [
        {
          "is": "deadline-passed",
          "opens": "to all: 1",
          "what": "SK-0001 2026-10-31",
        },
        {
          "is": "not-for-your-entry-year",
          "opens": "to all: 1",
          "what": "SK-0001 entry",
        },
      ]
    `)
  })

  it('it is not for their year of entry, or for their cohort', () => {
    expect(why(['btec > degree entry=2027,2028'], { finish: usual.finish + 24 })).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "opens": "finish 2028-06: 1",
          "what": "SK-0001 entry",
        },
      ]
    `)
    expect(
      why(['btec > degree from=2028-09 until=2028-12 entry=2028'], { finish: usual.finish + 36 }),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "opens": "finish 2028-06: 1",
          "what": "SK-0001 entry",
        },
      ]
    `)
    expect(
      why(['btec > degree cohorts=2023-09..2024-09'], {}, { started: '2025-09' }),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "opens": "finish 2026-06: 1",
          "what": "SK-0001 cohort",
        },
      ]
    `)
    expect(why(['btec > degree closed since=2025-01-31'], {}, { started: '2025-09' })).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "opens": "finish 2026-06: 1",
          "what": "SK-0001 closed",
        },
      ]
    `)
    expect(why(['btec > degree closed since=2025-01-31', 'btec > hnd'])).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "opens": "to all: 1",
          "what": "SK-0001 closed",
        },
      ]
    `)
    expect(why(['btec > degree until=2027-01'])).toMatchInlineSnapshot(`
      [
        {
          "is": "not-for-your-entry-year",
          "what": "SK-0001 until",
        },
      ]
    `)
  })

  it('the course takes nobody new', () => {
    expect(why(['btec > degree', 'degree: closed', 'btec > hnd'])).toMatchInlineSnapshot(`
      [
        {
          "is": "course-closed",
          "opens": "to all: 1",
          "what": "SK-0001 ",
        },
      ]
    `)
  })

  it('the agreement does not stand', () => {
    expect(
      why([
        'btec > degree-a until=2026-07',
        'btec > degree-b withdrawn',
        'btec > degree-c suspended',
        'btec > degree-d draft',
        'btec > degree-e draft signed=sending',
        'btec > degree-f entry=2024,2025',
        'btec > degree-g ref=SK-0070',
        'south/hnc > degree-g supersedes=SK-0070',
        'btec > fd',
      ]),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "only-expired",
          "opens": "to any-degree: 1",
          "what": "SK-0001 expired, SK-0002 withdrawn, SK-0003 suspended, SK-0004 draft, SK-0005 signed-by-one, SK-0006 expired, SK-0070 superseded",
        },
      ]
    `)
  })

  it('the agreement does not stand further on, and by two things together', () => {
    expect(why(['btec > hnd', 'hnd > topup suspended'])).toMatchInlineSnapshot(`
      [
        {
          "is": "only-expired",
          "opens": "to all: 1",
          "what": "SK-0002 suspended",
        },
      ]
    `)
    expect(
      why(['btec > degree suspended interview', 'btec > hnd'], { least: 'place' }),
    ).toMatchInlineSnapshot(`
      [
        {
          "is": "filtered-out",
          "opens": "to all: 1",
          "what": "least",
        },
        {
          "is": "only-expired",
          "opens": "to all: 1",
          "what": "SK-0001 suspended",
        },
      ]
    `)
  })

  it('nobody has published anything of it', () => {
    expect(why(['btec > hnd', 'access > degree'], {}, {}, true)).toMatchInlineSnapshot(`
      [
        {
          "is": "not-stated",
          "opens": "to all: 1",
        },
        {
          "is": "no-agreement-from-here",
          "opens": "to all: 1",
          "what": "something else",
        },
      ]
    `)
  })

  it('no agreement leads there, or anywhere', () => {
    expect(why(['btec > hnd', 'access > degree'])).toMatchInlineSnapshot(`
      [
        {
          "is": "no-agreement-from-here",
          "opens": "to all: 1",
          "what": "something else",
        },
      ]
    `)
    expect(why(['access > degree', 'btec: 1.3'])).toMatchInlineSnapshot(`
      [
        {
          "is": "no-agreement-from-here",
          "what": "nothing",
        },
      ]
    `)
  })
})
