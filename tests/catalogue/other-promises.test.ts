import { describe, expect, it } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { otherPromises, standingThen } from '../../src/catalogue/other-promises.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { onePromise } from '../../src/text/one-promise.ts'
import { sketch } from '../sketch.ts'

/** What the check says of a sketch, one line for each pair. */
const said = (...lines: string[]) =>
  onePromise('2026-11-21')
    .find(sketch(...lines), { broken: new Set(), paths: new Set() })
    .map(({ statement }) => statement)

const none: string[] = []

describe('two agreements about the same learner', () => {
  it('differ in what they promise', () => {
    expect(said('btec > degree consideration', 'btec, tlevel > degree interview')).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 promises equal consideration, SK-0002 an interview.",
      ]
    `)
  })

  it('say the same thing twice', () => {
    expect(
      said(
        'btec > degree offer when { grade: MMM }',
        'btec > degree offer when { grade: MMM, award: btec-extended-diploma }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec at MMM who wants town/degree: SK-0001 and SK-0002 both promise an offer, on the same terms.",
      ]
    `)
  })

  it('promise the same on other conditions', () => {
    expect(
      said('btec > degree offer when { grade: MMM }', 'btec > degree offer when { grade: DDD }'),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec at DDD who wants town/degree: SK-0001 and SK-0002 both promise an offer, on other conditions.",
      ]
    `)
  })

  it('promise the same with other credit', () => {
    expect(
      said('hnd > degree offer year2 credit120', 'hnd > degree offer year2 credit90-120'),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with hnd, town/hnd who wants town/degree: SK-0001 and SK-0002 both promise an offer, with other credit.",
      ]
    `)
  })

  it.each([
    ['bridging', 'btec > degree interview bridging=required', 'btec > degree interview bridging=none'],
    [
      'deadlines and support',
      'btec > degree interview by=01-14 support=Mentoring',
      'btec > degree interview by=03-31',
    ],
  ])('promise the same and differ in %s', (apart, ...lines) => {
    expect(said(...lines)).toEqual([
      `A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 and SK-0002 both promise an interview, on the same conditions, and differ in ${apart}.`,
    ])
  })

  it('say the same thing twice while both stand', () => {
    expect(said('btec > degree interview until=2028-07', 'btec > degree interview')).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 and SK-0002 both promise an interview, on the same terms, while both stand.",
      ]
    `)
  })

  it('ask more of those for whom one is made than anybody needs', () => {
    expect(
      said('btec > degree interview when { grade: DDD }', 'any:btec > degree interview when { grade: MMM }'),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec at DDD who wants town/degree: SK-0001 and SK-0002 both promise an interview, on other conditions.",
      ]
    `)
    expect(
      said('btec > degree interview bridging=required', 'any:btec > degree interview bridging=none'),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 and SK-0002 both promise an interview, on the same conditions, and differ in bridging.",
      ]
    `)
    expect(
      said('hnd > degree offer year2 credit90', 'any:hnd > degree offer year2 credit120'),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with hnd, town/hnd who wants town/degree: SK-0001 and SK-0002 both promise an offer, with other credit.",
      ]
    `)
  })

  it('mean the same learners by a course, and by its award, subject and provider', () => {
    expect(said('btec > degree interview', 'town:btec@1.3 > degree interview')).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 and SK-0002 both promise an interview, on the same terms.",
      ]
    `)
  })

  it('are explained without a year that nobody named, and with the first day alone', () => {
    expect(
      said(
        'btec > degree interview when { all: [{ grade: MMM }, { applied_by: "01-14" }, { residency: Scotland }] }',
        'btec > degree consideration when { all: [{ grade: MMM }, { applied_by: "03-31" }, { not_stated: something }, { residency: England }] }',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec at MMM, applying by 14 January each year, a residence that fits (Scotland), a residence that fits (England) and whatever is asked without being stated who wants town/degree: SK-0001 promises an interview, SK-0002 equal consideration.",
      ]
    `)
  })

  it('name no course where both are for whoever holds an award', () => {
    expect(
      said('any:btec@1.3 > degree interview', 'any:btec@1.3+4.1 > degree consideration'),
    ).toMatchInlineSnapshot(`
      [
        "A learner with btec-extended-diploma who wants town/degree: SK-0001 promises an interview, SK-0002 equal consideration.",
      ]
    `)
  })

  it('meet those who are done in time, by the shortest way', () => {
    expect(
      said(
        'hnd: 2y september',
        'btec > hnd year2',
        'hnd > degree offer cohorts=2026-09..2027-09',
        'hnd > degree interview entry=2027',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with hnd, town/hnd who began it in September 2026, starts in September 2027 and wants town/degree: SK-0002 promises an offer, SK-0003 an interview.",
      ]
    `)
    expect(
      said(
        'btec: 2y',
        'btec > degree, degree-two offer cohorts=2026-09..2028-09',
        'btec > degree, degree-two interview entry=2028,2029',
        'degree: closed',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who began it in September 2026, starts in September 2028 and wants town/degree-two: SK-0001 promises an offer, SK-0002 an interview.",
      ]
    `)
  })

  it('are for the members of the same accord', () => {
    expect(
      said(
        'accord rivers = north, south',
        'partners:btec@1.3 > degree interview accord=rivers',
        'north:btec@1.3 > degree reduced-offer',
        'partners:btec > degree offer accord=rivers when { grade: PPP }',
        'partners:btec@1.3 > degree consideration accord=rivers',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College north with btec-extended-diploma who wants town/degree: SK-0001 promises an interview, SK-0002 a lower or priority offer.",
        "A learner from College north with btec-extended-diploma who wants town/degree: SK-0001 promises an interview, SK-0004 equal consideration.",
      ]
    `)
  })

  it('promise one course less than everybody has', () => {
    expect(said('btec > degree consideration', 'any:btec@1.3 > degree interview')).toMatchInlineSnapshot(`
      [
        "A learner from College town with btec-extended-diploma, town/btec who wants town/degree: SK-0001 promises equal consideration, SK-0002 an interview.",
      ]
    `)
  })

  it('meet in a qualification that a course leads to', () => {
    expect(
      said(
        'pearson = awarding-body',
        'town/hnd: qualification=pearson/hnd',
        'town/hnd > degree consideration',
        'pearson/hnd > degree offer',
      ),
    ).toMatchInlineSnapshot(`
      [
        "A learner from College town with hnd, town/hnd who wants town/degree: SK-0001 promises equal consideration, SK-0002 an offer.",
      ]
    `)
  })
})

describe('nothing is said of', () => {
  it.each([
    ['a better promise to fewer people', 'btec > degree place', 'any:btec > degree interview'],
    ['the same promise, again to fewer people', 'btec > degree interview', 'any:btec > degree interview'],
    [
      'fewer people who have less to do, and more',
      'btec > degree interview bridging=required when { grade: PPP }',
      'any:btec > degree interview bridging=none when { grade: MMM }',
    ],
    [
      'two courses at one provider that the other means',
      'btec > degree interview',
      'btec-two: 1.3',
      'town:btec@1.3 > degree interview',
    ],
    ['another course', 'btec > degree place', 'btec > degree-two interview'],
    ['other learners', 'btec > degree place', 'tlevel > degree interview'],
    ['another subject', 'any:btec@1.3 > degree place', 'any:btec@4.1 > degree interview'],
    ['another point of entry', 'btec > degree place', 'btec > degree foundation interview'],
    ['other entry years', 'btec > degree place entry=2027', 'btec > degree interview entry=2028,2029'],
    [
      'other cohorts',
      'btec > degree place cohorts=2024-09..2025-09',
      'btec > degree interview cohorts=2026-09..2027-09',
    ],
    [
      'a cohort that is not done in time',
      'btec: 2y',
      'btec > degree place cohorts=2028-09..2028-09',
      'btec > degree interview entry=2029',
    ],
    [
      'a cohort in which the course does not begin',
      'btec: september',
      'btec > degree place cohorts=2026-10..2027-03',
      'btec > degree interview',
    ],
    [
      'a cohort after the last',
      'btec: last=2026-09',
      'btec > degree place cohorts=2027-09..2028-09',
      'btec > degree interview',
    ],
    ['one that has run out', 'btec > degree place until=2026-09-30', 'btec > degree interview'],
    ['one whose last intake is past', 'btec > degree place entry=2026', 'btec > degree interview'],
    ['one whose deadline is past', 'btec > degree place entry=2027 by=2026-11-20', 'btec > degree interview'],
    [
      'a course that takes nobody any more',
      'degree: last=2026-09',
      'btec > degree place',
      'btec > degree interview',
    ],
    ['one that ended before', 'btec > degree place until=2026-07', 'btec > degree interview entry=2026'],
    [
      'one that takes its place',
      'btec > degree place ref=SK-0900',
      'btec > degree interview supersedes=SK-0900',
    ],
    ['a draft', 'btec > degree place', 'btec > degree interview draft'],
    ['a withdrawn one', 'btec > degree place', 'btec > degree interview withdrawn'],
    ['information, which promises nothing', 'btec > degree place', 'btec > degree information'],
    ['a page that does not say', 'btec > degree place', 'btec > degree not-stated published'],
    [
      'a second rung',
      'btec > degree interview when { all: [{ grade: DDD }, { gcse: maths, grade: "5" }] }',
      'btec, tlevel > degree consideration when { all: [{ any: [{ grade: MMM, award: btec-extended-diploma }, { grade: PPP, award: t-level }] }, { gcse: maths, grade: "4" }] }',
    ],
  ])('%s', (_, ...lines) => {
    expect(said(...lines)).toEqual(none)
  })
})

describe('the other promises', () => {
  const rivers = otherPromises(
    sketch('btec, tlevel > degree consideration until=2028-07', 'btec > degree interview'),
  )

  it('are told to both agreements', () => {
    expect(
      [...rivers].map(([own, others]) => [own, others.map((other) => [other.reference, other.guarantee])]),
    ).toEqual([
      ['SK-0001', [['SK-0002', 'interview']]],
      ['SK-0002', [['SK-0001', 'consideration']]],
    ])
  })

  it('end with the agreement that ends first', () => {
    const others = rivers.get('SK-0001')
    expect(standingThen(others, '2028-07')).toHaveLength(1)
    expect(standingThen(others, '2028-08')).toEqual([])
  })

  it('are about the learners whom both mean', () => {
    const about = (course: string, award: string, to: string) =>
      standingThen(rivers.get('SK-0001'), '2027-09', { learner: { course: { id: course }, award }, to })
        .length
    expect(about('town/btec', 'btec-extended-diploma', 'town/degree')).toBe(1)
    expect(about('town/tlevel', 't-level', 'town/degree')).toBe(0)
    expect(about('town/btec', 'btec-extended-diploma', 'town/other')).toBe(0)
  })

  it('of somebody who holds an award from elsewhere depend on its subject and place', () => {
    const others = otherPromises(
      sketch('north:btec@1.3 > degree consideration', 'north+south:btec@1.3 > degree interview'),
    ).get('SK-0001')
    const about = (subject: string | undefined, provider: string | undefined) =>
      standingThen(others, '2027-09', {
        learner: { award: 'btec-extended-diploma', subject, provider },
        to: 'town/degree',
      }).length
    expect([
      about('1.3', 'north'),
      about('1.3', 'south'),
      about('4.1', 'north'),
      about(undefined, undefined),
    ]).toEqual([1, 0, 0, 0])
  })
})

it.each([
  ['three-rivers', [['NGU-0047', 'NGU-0048']]],
  ['uk-published', none],
])(
  'finds in %s only the pairs that were put there',
  (network, pairs) => {
    const { catalogue } = readCatalogue(readDataFiles(network))
    const found = Object.entries(catalogue?.otherPromises ?? {}).map(([own, others]) =>
      [own, ...others.map(({ reference }) => reference)].sort(),
    )
    expect([...new Set(found.map(String))]).toEqual(pairs.map(String))
  },
  30_000,
)
