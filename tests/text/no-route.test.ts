import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/eligibility/profile.ts'
import { monthOf } from '../../src/graph/month.ts'
import type { Guarantee } from '../../src/schema/vocabulary.ts'
import { whyNoRoute } from '../../src/search/no-route.ts'
import type { Wanted } from '../../src/search/no-route-limits.ts'
import { searchOf } from '../../src/search/no-route-search.ts'
import { unusedFrom } from '../../src/search/unused.ts'
import { reasonWords, togetherText } from '../../src/text/no-route.ts'
import { changedText, openingText } from '../../src/text/no-route-changes.ts'
import { goalWords } from '../../src/text/no-route-names.ts'
import { unusedText, unusedTitle } from '../../src/text/no-route-unused.ts'
import { inquiryIn, type Learner, saying, sentFrom, usual } from '../search/no-route-scene.ts'
import { courseId, sketch } from '../sketch.ts'

function scene(lines: string[], asked: Partial<Wanted>, learner: Partial<Learner>) {
  const who = { from: 'btec', ...learner }
  const graph = sentFrom(sketch(...lines), courseId(who.from))
  const { inquiry, judging } = inquiryIn(graph, who, asked)
  const about = {
    asked: inquiry.asked,
    start: 'BTEC Extended Diploma, Health',
    goal: goalWords(inquiry.asked.to, graph.catalogue),
    names: graph.catalogue,
  }
  return { inquiry, judging, search: searchOf(inquiry), about }
}

/** The whole of what is said where there is no route, each agreement on a line of its own. */
function said(
  lines: string[],
  asked: Partial<Wanted> = {},
  learner: Partial<Learner> = {},
  silent = false,
): string {
  const { inquiry, judging, search, about } = scene(lines, asked, learner)
  expect(search(inquiry.asked)?.routeCount).toBe(0)
  const { reasons, together } = whyNoRoute(inquiry, search, judging, silent)
  const among = together ? [] : reasons.map(({ reason }) => reason)
  return reasons
    .map(({ reason }) => reasonWords(reason, about, among))
    .flatMap(({ text, lines: each }) => [text, ...each.map((line) => `  ${line}`)])
    .join('\n')
}

/** The agreements that are not used, each with why. */
function unused(lines: string[], asked: Partial<Wanted> = {}, learner: Partial<Learner> = {}): string {
  const { inquiry, judging, search, about } = scene(lines, asked, learner)
  const listed = search(inquiry.asked)?.destinations.flatMap(({ routes, rest }) => [...routes, ...rest]) ?? []
  return unusedFrom(inquiry, search, listed, judging)
    .map((one) => `${one.agreement.reference}. ${unusedTitle(one, about.names)}. ${unusedText(one, about)}`)
    .join('\n')
}

const held = (grade: string): Partial<Profile> => ({
  qualifications: [{ award: 'btec-extended-diploma', sure: 'have', grade }],
})

describe('why there is no route', () => {
  it('of what they have already', () => {
    expect(said(['hnd > topup place'], { to: 'award:hnd' }, { from: 'hnd' })).toMatchInlineSnapshot(
      `"BTEC Extended Diploma, Health is what you asked for itself."`,
    )
  })

  it('of what they have said', () => {
    const lines = ['btec > degree interview when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }']
    expect(said(lines, {}, { profile: saying(held('PPP')) })).toMatchInlineSnapshot(`
      "There are routes, but what you have said is not enough for any of them.
        bsc-hons, town/degree at College town. Still needed: one more grade: from PPP to MMM."
    `)
  })

  it('of each filter, and of steps', () => {
    expect(said(['btec > degree', 'degree: part-time=58m'], { way: 'full-time' })).toMatchInlineSnapshot(
      `"You chose to study full-time. Every route has a course that is not taught that way."`,
    )
    expect(said(['btec > degree', 'degree: part-time=58m'], { way: 'working' })).toMatchInlineSnapshot(
      `"You chose to study while working. Every route has a course that is not taught that way."`,
    )
    expect(
      said(['btec > north/degree'], { near: 'Tarnmouth' }, { away: { north: 22 } }),
    ).toMatchInlineSnapshot(`"You chose places within 15 miles of Tarnmouth. Every route goes further away."`)
    expect(said(['btec > degree interview'], { least: 'place' })).toMatchInlineSnapshot(
      `"You chose to rely on a place. Every route has a step that promises less."`,
    )
    expect(said(['btec > degree application'], { least: 'information' })).toMatchInlineSnapshot(
      `"You chose to rely on anything agreed. Every route has a step that promises less."`,
    )
    expect(said(['btec > hnc', 'hnc > hnd', 'hnd > topup'], { steps: 1 })).toMatchInlineSnapshot(
      `"You chose one step. The shortest route takes 3."`,
    )
    expect(said(['btec > hnc', 'hnc > hnd', 'hnd > topup'], { steps: 2 })).toMatchInlineSnapshot(
      `"You chose at most 2 steps. The shortest route takes 3."`,
    )
  })

  it('of choices that each keep every route away, without a word of routes that keep to none of them', () => {
    expect(
      said(
        ['btec > north/degree place', 'btec > degree interview', 'btec > hnd place', 'hnd > topup place'],
        { near: 'Tarnmouth', least: 'place', steps: 1 },
        { away: { north: 22 } },
      ),
    ).toMatchInlineSnapshot(`
      "You chose places within 15 miles of Tarnmouth. Every route that keeps to your other choices goes further away.
      You chose to rely on a place. Every route that keeps to your other choices has a step that promises less.
      You chose one step. The shortest route that keeps to your other choices takes 2."
    `)
  })

  it('of dates, years and cohorts', () => {
    const late = { finish: usual.finish + 24 }
    expect(said(['btec > degree by=2026-10-31 entry=2027'])).toMatchInlineSnapshot(`
      "An agreement leads there, but its last day has gone by.
        SK-0001, to bsc-hons, town/degree at College town. To start in September 2027, the last day for “form” was 31 October 2026.
      An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It is for entry in 2027. You would start in September 2028."
    `)
    expect(said(['btec > degree entry=2027,2028'], late)).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It is for entry in 2027 and 2028. You would start in September 2029."
    `)
    expect(said(['btec > degree from=2045-01'], late)).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It is in force from January 2045. You would start in September 2029."
    `)
    expect(said(['btec > degree until=2028-12'], late)).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It is in force until December 2028. You would start in September 2029."
    `)
    expect(
      said(['btec > degree cohorts=2023-09..2024-09'], {}, { started: '2025-09' }),
    ).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It is for those who started the course they come from between September 2023 and September 2024. You would have started in September 2025."
    `)
    expect(
      said(['btec > degree closed since=2025-01-31'], {}, { started: '2025-09' }),
    ).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It has been closed to new learners since 31 January 2025. Those who had started before keep what it promises. You would have started in September 2025."
    `)
    expect(said(['btec > degree closed since=2025-01-31'])).toMatchInlineSnapshot(`
      "An agreement leads there, but not in the year when you would use it.
        SK-0001, to bsc-hons, town/degree at College town. It has been closed to new learners since 31 January 2025. Those who had started before keep what it promises. We do not know when you started."
    `)
  })

  it('of courses and agreements that are closed', () => {
    expect(said(['btec > degree', 'degree: closed'])).toMatchInlineSnapshot(`
      "An agreement leads there, but a course on the way takes no new learners.
        SK-0001, to bsc-hons, town/degree at College town. The course takes no new learners."
    `)
    expect(
      said([
        'btec > degree-a until=2026-07',
        'btec > degree-b withdrawn since=2026-02-01',
        'btec > degree-c suspended since=2026-02-01',
        'btec > degree-d draft',
        'btec > degree-e draft signed=sending',
        'btec > degree-f entry=2024,2025',
        'btec > degree-g ref=SK-0070',
        'south/hnc > degree-g supersedes=SK-0070 ref=SK-0071',
      ]),
    ).toMatchInlineSnapshot(`
      "An agreement leads there, but it cannot be used today.
        SK-0001, to bsc-hons, town/degree-a at College town. Expired. It ran out at the end of July 2026. Nobody can use it now.
        SK-0002, to bsc-hons, town/degree-b at College town. Withdrawn. It was withdrawn on 1 February 2026. Nobody can use it.
        SK-0003, to bsc-hons, town/degree-c at College town. Suspended. It has been suspended since 1 February 2026: for now nobody can use it.
        SK-0004, to bsc-hons, town/degree-d at College town. Draft. Nobody has signed it yet. It promises nothing today.
        SK-0005, to bsc-hons, town/degree-e at College town. Signed by one side. The sending side has signed it and the other has not. It promises nothing until both have.
        SK-0006, to bsc-hons, town/degree-f at College town. Expired. It was for entry in 2024 and 2025. Nobody can use it now.
        SK-0070, to bsc-hons, town/degree-g at College town. Replaced. SK-0071 has taken its place."
    `)
  })

  it('of what nobody has published, and of what nobody has agreed', () => {
    expect(said(['btec > hnd', 'access > degree'], {}, {}, true)).toMatchInlineSnapshot(`
      "Nobody has published here whether BTEC Extended Diploma, Health is accepted for an honours degree, by a top-up or whole. Not known is not no.
      No agreement leads from BTEC Extended Diploma, Health to an honours degree, by a top-up or whole, in any number of steps. That is not a no: they may still take you."
    `)
    expect(said(['access > degree', 'btec: 1.3'])).toMatchInlineSnapshot(
      `"This network knows of no agreement that leads on from BTEC Extended Diploma, Health. That is not a no: a provider may still take you."`,
    )
  })
})

describe('an agreement that is not used', () => {
  it('is said to be closed, too late, hidden, too long, worse, or to lead elsewhere', () => {
    const lines = [
      'btec > degree place',
      'btec > degree offer',
      'btec > degree-b suspended',
      'btec > degree-c by=2026-10-31 entry=2027',
      'btec > degree-d interview',
      'btec > hnd',
      'hnd > topup suspended',
      'btec > hnc',
      'hnc > fd',
      'fd > topup-b',
      'btec > access',
    ]
    expect(unused(lines, { least: 'offer', steps: 2 })).toMatchInlineSnapshot(`
      "SK-0002. To bsc-hons, town/degree at College town. It leads to bsc-hons, town/degree at College town too. A route that is listed is as good or better in everything.
      SK-0003. To bsc-hons, town/degree-b at College town. Suspended. It is suspended: for now nobody can use it.
      SK-0004. To bsc-hons, town/degree-c at College town. To start in September 2027, the last day for “form” was 31 October 2026. It is for entry in 2027. You would start in September 2028.
      SK-0005. To bsc-hons, town/degree-d at College town. You chose to rely on an offer or more. That leaves it out.
      SK-0006. To hnd, town/hnd at College town. Further on, SK-0007, to bsc-topup, town/topup at College town. Suspended. It is suspended: for now nobody can use it.
      SK-0008. To hnc, town/hnc at College town. With it, the shortest way there takes 3 steps, and you chose at most 2.
      SK-0011. To access-he, town/access at College town. It does not lead to an honours degree, by a top-up or whole."
    `)
  })

  it('is said to ask for more than they have', () => {
    expect(
      unused(
        ['btec > degree interview when { grade: MMM }', 'btec > degree-b'],
        {},
        { profile: saying(held('PPP')) },
      ),
    ).toMatchInlineSnapshot(
      `"SK-0001. To bsc-hons, town/degree at College town. What you have said is not enough for it. Still needed: one more grade: from PPP to MMM."`,
    )
  })
})

it('several reasons that are in the way together are said to be', () => {
  expect([togetherText(2), togetherText(3)]).toMatchInlineSnapshot(`
    [
      "Both of these are in the way: letting go of one of them is not enough.",
      "All 3 of these are in the way: letting go of some of them is not enough.",
    ]
  `)
})

describe('what to change', () => {
  const { catalogue } = sentFrom(sketch('btec > north/degree'), 'town/btec')
  const change = (after: Partial<Wanted>, before: Partial<Wanted> = {}, expected?: string) => {
    const [was, is] = [
      { ...usual, ...before },
      { ...usual, ...before, ...after },
    ]
    return [openingText(was, is, catalogue, expected), changedText(was, is, catalogue, expected)]
  }
  const far = { near: 'Tarnmouth', miles: 15 }

  it('is offered in a few words, and said once it is done', () => {
    const least = (one: Guarantee | undefined) => ({ least: one })
    expect([
      change({ to: 'any-degree' }),
      change({ to: 'all' }),
      change({ to: 'subject:1.3' }, { to: 'course:north/degree' }),
      change({ to: 'any-degree' }, { to: 'award:hnd' }),
      change({ way: 'any' }, { way: 'full-time' }),
      change({ way: 'any' }, { way: 'working' }),
      change({ miles: 40 }, far),
      change({ near: undefined }, far),
      change(least('interview'), least('place')),
      change(least('information'), least('place')),
      change(least(undefined), least('information')),
      change({ steps: 3 }, { steps: 1 }),
      change({ finish: monthOf('2028-06') }),
      change({}, {}, 'one more grade: from PPP to MMM'),
      change({ way: 'any', steps: 6, miles: 40 }, { way: 'part-time', ...far }),
    ]).toMatchInlineSnapshot(`
      [
        [
          "Ask for any degree",
          "Changed where you want to get to from an honours degree, by a top-up or whole to any degree.",
        ],
        [
          "Show everything from here",
          "Changed where you want to get to from an honours degree, by a top-up or whole to everything.",
        ],
        [
          "Ask for anything in 1.3",
          "Changed where you want to get to from bsc-hons, north/degree at College north to anything in 1.3.",
        ],
        [
          "Ask for any degree",
          "Changed where you want to get to from hnd to any degree.",
        ],
        [
          "Study any way",
          "Changed how you study from full-time to any way.",
        ],
        [
          "Study any way",
          "Changed how you study from while working to any way.",
        ],
        [
          "Look up to 40 miles from Tarnmouth",
          "Changed how far you look from 15 miles around Tarnmouth to 40 miles around Tarnmouth.",
        ],
        [
          "Look anywhere",
          "Changed how far you look from 15 miles around Tarnmouth to anywhere.",
        ],
        [
          "Rely on an interview or more",
          "Changed the promise you rely on from a place to an interview or more.",
        ],
        [
          "Rely on anything agreed",
          "Changed the promise you rely on from a place to anything agreed.",
        ],
        [
          "Show steps with no agreement too",
          "Changed the promise you rely on from anything agreed to any or none.",
        ],
        [
          "Take up to 3 steps",
          "Changed the longest route from 1 step to 3 steps.",
        ],
        [
          "Finish in June 2028",
          "Changed when you finish from June 2027 to June 2028.",
        ],
        [
          "Say that you expect it: one more grade: from PPP to MMM",
          "Shown as if you expect it: one more grade: from PPP to MMM. It is in what you have said.",
        ],
        [
          "Study any way, look up to 40 miles from Tarnmouth and take up to 6 steps",
          "Changed how you study from part-time to any way, how far you look from 15 miles around Tarnmouth to 40 miles around Tarnmouth and the longest route from 4 steps to 6 steps.",
        ],
      ]
    `)
  })
})
