import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { renamedCourses, withNewIds } from '../../src/certificate/renamed-courses.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import type { Course } from '../../src/schema/course.ts'
import { changesBetween } from '../../src/text/changes.ts'
import { changesAsText, listText, sectionTitle } from '../../src/text/changes-report.ts'
import { course, degree, files, networkFile, top, university, withFiles } from '../catalogue/scene.ts'
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
    "sketch: 1 promise weaker. Ways from a start to a course: 2 worse. Learners find 3 routes, with the same steps as before.

    1 promise weaker

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        Promise: equal consideration, was an interview.

    2 courses with other ways in

      bsc-hons, town/degree, College town (town/degree)
        Worse from 1 start (the strongest promise: equal consideration, was an interview; because of SK-0001): btec-extended-diploma, town/btec, College town.
      hnd, town/hnd, College town (town/hnd)
        Worse from 1 start (the strongest promise: equal consideration, was an interview; because of SK-0001): btec-extended-diploma, town/btec, College town.

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
    "sketch: Ways from a start to a course: 1 better. Routes by their steps: 2 before, 1 lost, 1 gained, 2 after.

    1 course with other ways in

      hnd, town/hnd, College town (town/hnd)
        Better from 1 start (the strongest promise: an offer, was an interview; because of SK-0001 and SK-0003): btec-extended-diploma, town/btec, College town.

    1 agreement changed otherwise

      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        How it stands: Replaced, was In force.

    1 new agreement

      SK-0003, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        An offer. In force.
        The words of the promise: “As signed.”
        Who may come: btec-extended-diploma, town/btec, at College town.
        Where to: hnd, town/hnd, College town.
        Entry: year 1.
        It asks: nothing that is stated.
        Bridging study: Not stated.
        Dates: not stated.
        How to apply: Directly to the provider.
        Whom and when it is for: Years of entry are not stated.
        Signed: by nobody.
        Where the terms come from: made up, to show how it works.
        Review by: no day stated.

    1 agreement of which printed certificates no longer show the latest

      SK-0001
        SK-0003 takes its place."
  `)
})

it('says how and why a way is worse where the best of each thing stays, and puts what is lost first', () => {
  const network = (word: string) =>
    sketch('btec > hnd place', `btec > fd ${word}`, 'hnd > degree interview', 'fd > degree place')
  const { routes, sections } = changesBetween(network('place'), network('withdrawn'), today)
  // Taken by itself this would read as a draw, or nearly.
  expect(routes).toMatchObject({ gained: 1, lost: 2 })
  expect(told(network('place'), network('withdrawn')).split('\n')[0]).toMatchInlineSnapshot(
    `"sketch: 1 agreement withdrawn. Ways from a start to a course: 1 lost, 1 worse. Routes by their steps: 5 before, 2 lost, 1 gained, 4 after."`,
  )
  expect(sections.map(({ kind }) => kind).slice(0, 2)).toEqual(['agreements-withdrawn', 'routes'])
  const lines = (before: Catalogue, after: Catalogue) =>
    changesBetween(before, after, today)
      .sections.filter(({ kind }) => kind === 'routes')
      .map(listText)
      .join()
  const middle = (extra: string[]) =>
    sketch('btec > degree consideration', 'btec > hnc place', 'hnc > fd place', 'fd > degree place', ...extra)
  expect(lines(middle(['hnc > degree interview']), middle([]))).toMatchInlineSnapshot(`
    "  bsc-hons, town/degree, College town (town/degree)
        Worse from 1 start (no longer an interview, finished in June 2031, in 2 steps, with no changes of place, with 12 months of study repeated; because of SK-0005): btec-extended-diploma, town/btec, College town.
        Worse from 1 start (the soonest finish: June 2032, was June 2030; the fewest steps: 2, was 1; the fewest months of study repeated: 36, was 12; because of SK-0005): hnc, town/hnc, College town."
  `)
  const same = (word: string) => sketch(`btec > hnd ${word}`, 'btec > hnd place')
  expect(lines(same('place'), same('withdrawn'))).toMatchInlineSnapshot(`
    "  hnd, town/hnd, College town (town/hnd)
        Different from 1 start (as good in everything, by other steps; because of SK-0001): btec-extended-diploma, town/btec, College town."
  `)
})

it('says which links break, and which routes are lost with a course that is gone', () => {
  expect(told(sketch('btec > hnd', 'btec > fd'), sketch('btec > hnd'))).toMatchInlineSnapshot(`
    "sketch: 1 agreement gone. Ways from a start to a course: 1 lost. Routes by their steps: 2 before, 1 lost, 0 gained, 1 after.

    1 agreement gone

      SK-0002, version 1: btec-extended-diploma, town/btec, to fdsc, town/fd
        A place. In force.

    1 course with other ways in

      fdsc, town/fd, College town (town/fd)
        No way here any more from 1 start (because of SK-0002): btec-extended-diploma, town/btec, College town.

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
  expect(routes?.items[0]?.lines[0]).toContain('because of SK-0001, SK-0002, SK-0003, SK-0004 and 26 more')
  expect(routes?.items[0]?.lines[0]).toMatch(/^Better from 30 starts .*; and? ?24 more\.$|; 24 more\.$/)
  expect(promises?.count).toBe(30)
  expect(promises?.items).toHaveLength(25)
  expect(
    changesAsText({ version: 1, networks: [changesBetween(many('interview'), many('offer'), today)] }),
  ).toContain('and 5 more')
})

it('tells of a new agreement all that it says, and what it does not say', () => {
  const before = sketch('btec > fd', 'hnd: 3.1')
  const after = sketch('btec > fd', 'btec, any:access > hnd interview')
  const [fresh] = after.agreements.filter(({ reference }) => reference === 'SK-0002')
  if (fresh === undefined) throw new Error('The sketch has a second agreement.')
  const saying = (said: Partial<Agreement>): Catalogue => ({
    ...after,
    agreements: after.agreements.map((one) => (one === fresh ? { ...one, ...said } : one)),
  })
  const lines = (said: Partial<Agreement>) =>
    changesBetween(before, saying(said), today)
      .sections.filter(({ kind }) => kind === 'agreements-new')
      .map(listText)
      .join()
  expect(lines({ source: { kind: 'partner' } })).toMatchInlineSnapshot(`
    "  SK-0002, version 1: btec-extended-diploma, town/btec or access-he, in any subject, to hnd, town/hnd
        An interview. In force.
        The words of the promise: “As signed.”
        Who may come: btec-extended-diploma, town/btec, at College town; access-he, in any subject, wherever they studied.
        Where to: hnd, town/hnd, College town.
        Entry: year 1.
        It asks: nothing that is stated.
        Bridging study: Not stated.
        Dates: not stated.
        How to apply: Directly to the provider.
        Whom and when it is for: Years of entry are not stated.
        Signed: by nobody.
        Where the terms come from: somebody there told us.
        Review by: no day stated."
  `)
  expect(
    lines({
      clause: 'An interview is guaranteed.',
      conditions: {
        all: [
          ...Array.from({ length: 8 }, (_, n) => ({ other: `Condition ${n + 1}` })),
          {
            any: [
              { gcse: 'maths', grade: '4' },
              { functional_skills: 'maths', level: 2 },
              { other: 'a test' },
            ],
          },
          { reference: 'supportive', note: 'From a tutor.' },
        ],
      },
      entry: { year: 2, credit: { recognised: 120, level: 4, framework: 'rqf', basis: 'module by module' } },
      bridging: { need: 'required', title: 'Maths bridge' },
      deadlines: [deadline('2026-12-14')],
      apply: { via: 'ucas', flag: 'PA in Further Details' },
      limits: { places: 5 },
      excluded: ['Paramedic Science'],
      support: ['taster day'],
      valid: { entry: ['2027'] },
      review: { due: '2027-03-31' },
      contact: { role: 'Admissions office' },
      summary: 'A way in.',
      note: 'New.',
      signed: [{ side: 'sending', provider: 'town', role: 'Registrar', on: '2026-04-02' }],
      source: { kind: 'published-page', url: 'https://town.example/', seen: '2026-11-01' },
    }),
  ).toMatchInlineSnapshot(`
    "  SK-0002, version 1: btec-extended-diploma, town/btec or access-he, in any subject, to hnd, town/hnd
        An interview. In force.
        The words of the promise: “An interview is guaranteed.”
        Who may come: btec-extended-diploma, town/btec, at College town; access-he, in any subject, wherever they studied.
        Where to: hnd, town/hnd, College town.
        Not for: Paramedic Science.
        Entry: year 2, 120 credits recognised at level 4 (module by module).
        It asks for all of this:
        - Condition 1
        - Condition 2
        - Condition 3
        - Condition 4
        - Condition 5
        - Condition 6
        - Condition 7
        - Condition 8
        - One of these:
          - GCSE maths grade 4
          - Functional Skills maths level 2
          - a test
        - A supportive reference (From a tutor.)
        Bridging study: Maths bridge. It is required.
        Dates: Progression form by 14 December 2026 (what happens after that is not stated).
        How to apply: Through UCAS. Write on it: “PA in Further Details”.
        Limits: There are 5 places under this agreement.
        Whom and when it is for: Valid for entry in 2027.
        Help on the way: taster day.
        Signed: College town (Registrar, 2 April 2026).
        Where the terms come from: a published page, https://town.example/, seen 1 November 2026.
        Review by: 31 March 2027.
        Whom to ask: Admissions office.
        Summary: “A way in.”
        Note: “New.”"
  `)
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

it('says what pages say otherwise of courses, providers, lists and the network', () => {
  const scene = (changes: Record<string, [string | RegExp, string]> = {}): Catalogue => {
    const edited = Object.entries(changes).map(([path, [find, put]]) => {
      const text = (files[path] ?? '').replace(find, put)
      expect(text).not.toBe(files[path])
      return [path, text]
    })
    const { catalogue, faults } = readCatalogue(withFiles(Object.fromEntries(edited)), 'three-rivers')
    if (catalogue === undefined) throw new Error(faults.map(formatFault).join())
    return catalogue
  }
  const before = scene({ [top]: [/$/, 'fee: 9000\nurl: "https://north.example/old"\n'] })
  const after = scene({
    [top]: [
      /$/,
      'summary: Leading care.\nurl: "https://north.example/new"\nmodes: [{ mode: full-time, months: 10 }]\n',
    ],
    [course]: ['entry: { gcse: any, grade: "4", count: 5 }', 'entry: { gcse: any, grade: "5", count: 5 }'],
    [degree]: ['entry: { completed: foundation-degree }', 'status: closed'],
    [university]: ['name: Northgate University', 'name: Northgate Metropolitan University\nshort: NMU'],
    [networkFile]: ['statement: Every route here is an agreement.', 'statement: Routes of all kinds.'],
    'data/reference/awards.yaml': ['short: BTEC,', 'short: BTEC Extended,'],
    'data/reference/careers.yaml': ['title: Nurse', 'title: Adult nurse'],
  })
  const described = (one: Catalogue, two: Catalogue) => {
    const section = changesBetween(one, two, today).sections.find(({ kind }) => kind === 'descriptions')
    return section && [sectionTitle(section), listText(section)].join('\n')
  }
  expect(described(before, after)).toMatchInlineSnapshot(`
    "7 descriptions changed
      The network: Three Rivers Progression Network
        Statement: “Routes of all kinds.” Before: “Every route here is an agreement.”
      Northgate Metropolitan University (northgate)
        Renamed: Northgate Metropolitan University, was Northgate University.
        Short name: NMU, was not stated.
      BSc (Hons) Care, Northgate Metropolitan University (northgate/bsc-care)
        Open to new learners: no, was yes.
        Entry requirements: not stated, was FdSc.
      top-up Care Leadership, top-up, Northgate Metropolitan University (northgate/bsc-care-top-up)
        Ways to study: Full-time, 1 year, was not stated.
        Fee: not stated, was £9,000 for the whole course.
        Page: https://north.example/new. Before: https://north.example/old.
        Summary: “Leading care.” Before: not stated.
      BTEC Extended, Health and Social Care, Riverside College (riverside/btec-health)
        Entry requirements, harder: 5 GCSEs at grade 5, was 5 GCSEs at grade 4.
      Award: BTEC Extended Diploma
        Short name: BTEC Extended, was BTEC.
      Career: Adult nurse
        Renamed: Adult nurse, was Nurse."
  `)
  expect(described(after, before)).toContain(
    'Entry requirements, easier: 5 GCSEs at grade 4, was 5 GCSEs at grade 5.',
  )
})

it('says of entry requirements neither harder nor easier where that cannot be told', () => {
  const asking = (entry: string) => sketch('btec > hnd', `hnd: entry ${entry}`)
  const lines = (was: string, is: string) =>
    changesBetween(asking(was), asking(is), today)
      .sections.filter(({ kind }) => kind === 'descriptions')
      .flatMap(({ items }) => items.flatMap((item) => item.lines))
  expect([
    ...lines('{ experience: work in care, months: 6 }', '{ experience: work in care, months: 60 }'),
    ...lines('{ gcse: maths, grade: "4" }', '{ gcse: english, grade: "4" }'),
  ]).toMatchInlineSnapshot(`
    [
      "Entry requirements, harder: 60 months of work in care, was 6 months of work in care.",
      "Entry requirements: GCSE English grade 4, was GCSE maths grade 4.",
    ]
  `)
})

it('tells a course whose file got another name as renamed, and not as one gone and one new', () => {
  const named = (id: string) => {
    const network = sketch('btec > hnd interview', 'hnd > degree year3 credit240')
    return withNewIds(network, new Map([['town/hnd', id]]))
  }
  expect(told(named('town/hnd'), named('town/hnd-care'))).toMatchInlineSnapshot(`
    "sketch: Learners find 3 routes, with the same steps as before.

    1 course renamed

      hnd, town/hnd, College town (town/hnd-care)
        Its file and its page were called town/hnd.

    2 agreements of which printed certificates no longer show the latest

      SK-0001
        The terms have changed, and the version is still 1: raise it before this is published.
      SK-0002
        The terms have changed, and the version is still 1: raise it before this is published.

    1 link that breaks

      /courses/town/hnd/
        It is now /courses/town/hnd-care/."
  `)
})

it('takes two courses for one only where no other could be meant', () => {
  const ids = (was: Catalogue, is: Catalogue) => [...renamedCourses(was, is)]
  const one = sketch('btec > hnd')
  const [hnd] = one.courses.filter(({ id }) => id === 'town/hnd')
  if (hnd === undefined) throw new Error('The sketch has an HND.')
  const rest = one.courses.filter(({ id }) => id !== 'town/hnd')
  const having = (...courses: Course[]): Catalogue => ({ ...one, courses: [...rest, ...courses] })
  const [a, b] = [
    { ...hnd, id: 'town/a' },
    { ...hnd, id: 'town/b' },
  ]
  expect(ids(one, having(a))).toEqual([['town/hnd', 'town/a']])
  expect(ids(one, having({ ...a, title: 'Another title' }))).toEqual([['town/hnd', 'town/a']])
  expect(ids(one, having({ ...a, title: 'Another title', fee: 9 }))).toEqual([])
  expect(ids(one, having({ ...a, subject: '1.2' }))).toEqual([])
  expect(ids(one, having({ ...a, provider: 'north' }))).toEqual([])
  expect(ids(one, having(a, b))).toEqual([])
  expect(ids(having(a, b), one)).toEqual([])
})

it('tells what is withdrawn or stopped as that, and what is overdue as not printed', () => {
  const before = sketch('btec > hnd', 'btec > fd', 'hnd > degree', 'fd > topup review=2027-09-01')
  const after = sketch(
    'btec > hnd withdrawn interview',
    'btec > fd suspended',
    'hnd > degree closed',
    'fd > topup review=2026-11-20',
  )
  const { sections } = changesBetween(before, after, today)
  const kinds = ['agreements-withdrawn', 'agreements-stopped', 'promises-weaker', 'certificates']
  expect(
    sections
      .filter(({ kind }) => kinds.includes(kind) || kind.startsWith('promises'))
      .map((section) => `${sectionTitle(section)}\n${listText(section)}`)
      .join('\n\n'),
  ).toMatchInlineSnapshot(`
    "1 agreement withdrawn
      SK-0001, version 1: btec-extended-diploma, town/btec, to hnd, town/hnd
        How it stands: Withdrawn, was In force.
        Promise: an interview, was a place.

    2 agreements no longer open to new learners
      SK-0002, version 1: btec-extended-diploma, town/btec, to fdsc, town/fd
        How it stands: Suspended, was In force.
      SK-0003, version 1: hnd, town/hnd, to bsc-hons, town/degree
        How it stands: Closed to new learners, was In force.

    1 promise weaker
      SK-0004, version 1: fdsc, town/fd, to bsc-topup, town/topup
        How it stands: Not confirmed lately, was In force. Learners read that nobody has confirmed it, and no certificate is printed until both sides do.

    2 agreements of which printed certificates no longer show the latest
      SK-0001
        Nothing is printed of it any more: withdrawn.
      SK-0002
        Nothing is printed of it any more: suspended."
  `)
})

it('says which side has not signed what is new', () => {
  const [base] = read({}).agreements.filter(({ reference }) => reference === 'NGU-0042')
  if (base === undefined) throw new Error('The scene has no agreement in force.')
  const lines = (change: Partial<Agreement>) => {
    const before = read({})
    const after = { ...before, agreements: [{ ...base, version: 2, ...change }] }
    return changesBetween({ ...before, agreements: [base] }, after, today).sections.flatMap(({ items }) =>
      items.flatMap((item) => item.lines.filter((line) => line.includes('signed these'))),
    )
  }
  const again = base.signed.map((one) => ({ ...one, on: '2026-10-01' }))
  expect(lines({ guarantee: 'offer' })).toMatchInlineSnapshot(`
    [
      "Nobody has signed these terms: the signatures are those of before.",
    ]
  `)
  expect(
    lines({ guarantee: 'offer', signed: [...base.signed.slice(0, 1), ...again.slice(1)] }),
  ).toMatchInlineSnapshot(`
    [
      "The sending side has not signed these terms: its signatures are those of before.",
    ]
  `)
  expect(lines({ guarantee: 'offer', signed: again })).toEqual([])
  expect(lines({ note: 'A word is spelt right.' })).toEqual([])
})

function read(changes: Record<string, string>): Catalogue {
  const { catalogue, faults } = readCatalogue(withFiles(changes))
  if (catalogue === undefined) throw new Error(faults.map(formatFault).join())
  return catalogue
}
