import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { changesBetween } from '../../src/text/changes.ts'
import { changesAsText, sectionTitle } from '../../src/text/changes-report.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'
const told = (before: Catalogue, after: Catalogue) =>
  changesAsText({ version: 1, networks: [changesBetween(before, after, today)] })

it('says that nothing changes where nothing does', () => {
  const network = sketch('btec > hnd interview', 'hnd > degree year3 credit240')
  expect(told(network, network)).toMatchInlineSnapshot(`"sketch: learners will notice nothing."`)
})

it('says of a weaker promise what it was, for whom, and what it does to routes and certificates', () => {
  expect(
    told(
      sketch('btec > hnd interview', 'hnd > degree year3 credit240'),
      sketch('btec > hnd consideration', 'hnd > degree year3 credit240'),
    ),
  ).toMatchInlineSnapshot(`
    "sketch: Learners find 3 routes, with the same steps as before.

    2 courses with other ways in

      bsc-hons, town/degree, College town (town/degree)
        Worse from 1 start (the strongest promise: equal consideration, was an interview): btec-extended-diploma, town/btec, College town.
      hnd, town/hnd, College town (town/hnd)
        Worse from 1 start (the strongest promise: equal consideration, was an interview): btec-extended-diploma, town/btec, College town.

    1 promise weaker

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        Promise: equal consideration, was an interview.

    1 agreement of which printed certificates no longer show the latest

      SK-0001
        The terms have changed, and the version is still 1: raise it before this is published."
  `)
})

it('calls a promise that asks more, or is for fewer, weaker, and the other way round stronger', () => {
  const less = sketch('btec, access > hnd when { grade: MMM }')
  const more = sketch('btec, access > hnd when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }')
  const fewer = sketch('btec > hnd when { grade: MMM }', 'access > fd information')
  expect(told(less, more)).toContain('1 promise weaker')
  expect(told(more, less)).toContain('1 promise stronger')
  expect(told(less, fewer)).toContain('Who may come: fewer than before.')
  expect(told(less, fewer)).toContain('1 promise weaker')
})

it('names the agreement that takes the place of another', () => {
  expect(
    told(
      sketch('btec > hnd interview', 'btec > fd'),
      sketch('btec > hnd interview', 'btec > fd', 'btec > hnd offer supersedes=SK-0001'),
    ),
  ).toMatchInlineSnapshot(`
    "sketch: Routes: 2 before, 1 gained, 1 lost, 2 after.

    1 course with other ways in

      hnd, town/hnd, College town (town/hnd)
        Better from 1 start (the strongest promise: an offer, was an interview): btec-extended-diploma, town/btec, College town.

    1 agreement changed otherwise

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        How it stands: Replaced, was In force.

    1 new agreement

      SK-0003, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        An offer. In force.

    1 agreement of which printed certificates no longer show the latest

      SK-0001
        SK-0003 takes its place."
  `)
})

it('says which links break, and which routes are lost with a course that is gone', () => {
  expect(told(sketch('btec > hnd', 'btec > fd'), sketch('btec > hnd'))).toMatchInlineSnapshot(`
    "sketch: Routes: 2 before, 0 gained, 1 lost, 1 after.

    1 course with other ways in

      fdsc, town/fd, College town (town/fd)
        No way here any more from 1 start: btec-extended-diploma, town/btec, College town.

    1 agreement gone

      SK-0002, version 1: btec-extended-diploma, town/btec, to fdsc, town/fd
        A place. In force.

    1 agreement of which printed certificates no longer show the latest

      SK-0002
        Its file is gone, so nobody can look up what it promised.

    2 links that break

      /agreements/town/sketch-02/
      /courses/town/fd/"
  `)
})

it('tells a review that was moved, and nothing else for it', () => {
  expect(
    told(sketch('btec > hnd review=2026-12-01'), sketch('btec > hnd review=2027-12-01')),
  ).toMatchInlineSnapshot(`
    "sketch: Learners find 1 route, with the same steps as before.

    1 review moved

      SK-0001
        Review by: 1 December 2027, was 1 December 2026."
  `)
})

it('looks at both states as of the same day, so that time alone changes nothing', () => {
  const network = sketch('btec > hnd review=2020-01-01', 'hnd > degree until=2021-08')
  expect(changesBetween(network, network, today).sections).toEqual([])
})

it('names the first starts of many and counts the rest, and the first items of a long list', () => {
  const many = (word: string) => sketch(...Array.from({ length: 30 }, (_, n) => `btec-a${n} > hnd ${word}`))
  const { sections } = changesBetween(many('interview'), many('offer'), today)
  const [routes, promises] = sections
  expect(routes?.items[0]?.lines[0]).toMatch(/^Better from 30 starts .*; and? ?24 more\.$|; 24 more\.$/)
  expect(promises?.count).toBe(30)
  expect(promises?.items).toHaveLength(25)
  expect(
    changesAsText({ version: 1, networks: [changesBetween(many('interview'), many('offer'), today)] }),
  ).toContain('and 5 more')
})

/** A network whose only agreement says this besides what a sketch does, and how the change to it is told. */
const changed = (was: Partial<Agreement>, is: Partial<Agreement>) => {
  const network = sketch('btec > hnd interview')
  const saying = (said: Partial<Agreement>): Catalogue => ({
    ...network,
    agreements: network.agreements.map((one) => ({ ...one, ...said })),
  })
  const { sections } = changesBetween(saying(was), saying(is), today)
  return sections
    .filter(({ kind }) => kind.startsWith('promises'))
    .flatMap((section) => [sectionTitle(section), ...section.items.flatMap(({ lines }) => lines)])
}

const deadline = (on: string, more: object = {}) => ({ what: 'progression form', on, hard: true, ...more })
const yearly = (each_year: string) => ({ what: 'progression form', each_year, hard: true })

it('says of terms what they were and what they are, and which are worse for the learner', () => {
  const pairs: [Partial<Agreement>, Partial<Agreement>][] = [
    [{ bridging: { need: 'none' } }, { bridging: { need: 'required', title: 'Maths bridge', weeks: 3 } }],
    [{ deadlines: [deadline('2026-12-14')] }, { deadlines: [deadline('2026-09-30')] }],
    [{ deadlines: [yearly('01-14')] }, { deadlines: [yearly('12-14')] }],
    [{ deadlines: [] }, { deadlines: [deadline('2026-12-14', { otherwise: 'You wait a year.' })] }],
    [{ deadlines: [deadline('2026-12-14', { hard: false })] }, { deadlines: [deadline('2026-12-14')] }],
    [{ clause: 'An interview is guaranteed.' }, { clause: 'An interview may be given.' }],
    [{ apply: { via: 'ucas', flag: 'PA in Further Details' } }, { apply: { via: 'direct' } }],
    [{ valid: { entry: ['2027', '2028'] } }, { valid: { entry: ['2027'] } }],
    [{ valid: { until: '2029-08' } }, { valid: { until: '2028-08' } }],
    [{ limits: { places: 12 } }, { limits: { places: 5, subject_to_places: true } }],
    [{ limits: undefined }, { limits: { reviewable: true } }],
    [{ excluded: undefined }, { excluded: ['Paramedic Science'] }],
    [{ support: ['taster day', 'mentoring'] }, { support: ['mentoring'] }],
    [{ earlier_versions: 'honoured' }, { earlier_versions: 'not-honoured' }],
    [
      { contact: { role: 'Admissions office', email: 'a@north.example' } },
      { contact: { role: 'Registry', phone: '01632 960042' } },
    ],
    [{ note: undefined }, { note: 'Placements are few.' }],
    [
      { signed: [] },
      { signed: [{ side: 'sending', provider: 'town', role: 'Registrar', on: '2026-04-02' }] },
    ],
    [{ source: { kind: 'illustrative' } }, { source: { kind: 'partner' } }],
  ]
  expect(pairs.map(([was, is]) => changed(was, is))).toMatchInlineSnapshot(`
    [
      [
        "1 promise weaker",
        "Bridging study: Maths bridge (3 weeks). It is required. Before: None is needed.",
      ],
      [
        "1 promise weaker",
        "Dates: Progression form by 30 September 2026 (what happens after that is not stated). Before: Progression form by 14 December 2026 (what happens after that is not stated).",
      ],
      [
        "1 promise weaker",
        "Dates: Progression form by 14 December each year (what happens after that is not stated). Before: Progression form by 14 January each year (what happens after that is not stated).",
      ],
      [
        "1 promise weaker",
        "Dates: Progression form by 14 December 2026 (“You wait a year.”). Before: not stated.",
      ],
      [
        "1 promise weaker",
        "Dates: Progression form by 14 December 2026 (what happens after that is not stated). Before: Progression form by 14 December 2026 (later is still looked at).",
      ],
      [
        "1 agreement changed otherwise",
        "The words of the promise: “An interview may be given.” Before: “An interview is guaranteed.”",
      ],
      [
        "1 agreement changed otherwise",
        "How to apply: Directly to the provider. Before: Through UCAS. Write on it: “PA in Further Details”.",
      ],
      [
        "1 promise weaker",
        "Whom and when it is for: Valid for entry in 2027. Before: Valid for entry in 2027 and 2028.",
      ],
      [
        "1 promise weaker",
        "Whom and when it is for: Years of entry are not stated, until August 2028. Before: Years of entry are not stated, until August 2029.",
      ],
      [
        "1 promise weaker",
        "Limits: There are 5 places under this agreement. Only while places last. Before: There are 12 places under this agreement.",
      ],
      [
        "1 promise weaker",
        "Limits: The receiving side may change its requirements by itself. Before: not stated.",
      ],
      [
        "1 promise weaker",
        "Not for: Paramedic Science, was not stated.",
      ],
      [
        "1 promise weaker",
        "Help on the way: mentoring, was taster day and mentoring.",
      ],
      [
        "1 promise weaker",
        "Certificates of earlier versions: not honoured, was honoured.",
      ],
      [
        "1 agreement changed otherwise",
        "Whom to ask: Registry, 01632 960042. Before: Admissions office, a@north.example.",
      ],
      [
        "1 agreement changed otherwise",
        "Note: “Placements are few.” Before: not stated.",
      ],
      [
        "1 agreement changed otherwise",
        "Signed: College town (Registrar, 2 April 2026), was not stated.",
      ],
      [
        "1 agreement changed otherwise",
        "Where the terms come from: somebody there told us, was made up, to show how it works.",
      ],
    ]
  `)
})

it('turns a weaker promise into a stronger one when the two states change places', () => {
  const worse: [Partial<Agreement>, Partial<Agreement>][] = [
    [{ bridging: { need: 'none' } }, { bridging: { need: 'required' } }],
    [{ deadlines: [deadline('2026-12-14')] }, { deadlines: [deadline('2026-12-13')] }],
    [{ deadlines: [yearly('01-14')] }, { deadlines: [yearly('12-14')] }],
    [{ limits: {} }, { limits: { places: 5 } }],
    [{ valid: { cohorts: ['2025-09', '2027-09'] } }, { valid: { cohorts: ['2026-09', '2027-09'] } }],
    [{ valid: {} }, { valid: { from: '2027-01' } }],
  ]
  for (const [better, weaker] of worse) {
    expect(changed(better, weaker)[0]).toBe('1 promise weaker')
    expect(changed(weaker, better)[0]).toBe('1 promise stronger')
  }
})

it('calls what cannot be told from the terms neither weaker nor stronger', () => {
  const otherwise: [Partial<Agreement>, Partial<Agreement>][] = [
    [{ bridging: { need: 'none' } }, { bridging: { need: 'not-stated' } }],
    // The next year's date is for other learners.
    [{ deadlines: [deadline('2026-12-14')] }, { deadlines: [deadline('2027-11-30')] }],
    [
      { deadlines: [deadline('2026-12-14')] },
      { deadlines: [deadline('2026-12-14'), deadline('2027-12-14')] },
    ],
    [{ deadlines: [deadline('2026-12-14')] }, { deadlines: [yearly('12-01')] }],
    [{ valid: { entry: ['2026'] } }, { valid: { entry: ['2027'] } }],
    [{ valid: {} }, { valid: { entry: ['2027'] } }],
  ]
  for (const [was, is] of otherwise) {
    expect(changed(was, is)[0]).toBe('1 agreement changed otherwise')
    expect(changed(is, was)[0]).toBe('1 agreement changed otherwise')
  }
})
