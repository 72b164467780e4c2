import { describe, expect, it } from 'vitest'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { cohortOf, type Judging, opensWith, verdictOf } from '../../src/search/judged.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { fromOf, neededFor, neededText } from '../../src/text/needed.ts'
import { dueFor, neededInBrief } from '../../src/text/needed-in-brief.ts'
import { onlyWithText } from '../../src/text/only-with.ts'
import { questionOf } from '../search/scene.ts'
import { sketch } from '../sketch.ts'

const maths = '{ any: [{ gcse: maths, grade: "4" }, { functional_skills: maths, level: 2 }] }'
const grade = (is: string, sure: 'have' | 'expect' = 'have'): Partial<Profile> => ({
  qualifications: [{ award: 'btec-extended-diploma', sure, grade: is }],
})

/** What is left of the one route, step by step, and in brief. */
function left(
  lines: string[],
  said: Partial<Profile> = {},
  today = '2026-11-21',
  catalogue = sketch(...lines),
) {
  const graph = buildGraph(catalogue)
  const asked = questionOf(graph, 'btec', { today })
  const judging: Judging = { graph, profile: { ...emptyProfile, ...said }, today, starts: [asked] }
  const [route] = findRoutes(graph, asked, () => true).destinations.at(-1)?.routes ?? []
  const steps = route?.steps ?? []
  return {
    steps: steps.map((step) =>
      neededText(
        {
          verdict: verdictOf(step, judging),
          step,
          cohort: cohortOf(step, judging),
          from: fromOf(step, judging),
        },
        graph.catalogue,
        today,
      ),
    ),
    brief: neededInBrief(
      steps.map((step) => neededFor(verdictOf(step, judging), graph.catalogue, fromOf(step, judging))),
      dueFor(steps, today),
    ),
  }
}

describe('what is still needed for a step', () => {
  const network = [`btec > hnd by=12-14 when { all: [{ grade: MMM }, ${maths}, { interview: passed }] }`]

  it('names what fell short, what lies ahead and the date, and apart from them what was not said', () => {
    expect(left(network, grade('PPP'))).toMatchInlineSnapshot(`
      {
        "brief": "Still needed: one more grade, from PPP to MMM; an interview; form by 14 December 2026. Tell us 1 more thing.",
        "steps": [
          [
            "Still needed: one more grade, from PPP to MMM; an interview; form by 14 December 2026.",
            "Can’t tell until you say if you have: GCSE maths grade 4 or Functional Skills maths level 2.",
          ],
        ],
      }
    `)
  })

  it('leaves out the way that they have said no to', () => {
    expect(left(network, { ...grade('MMM'), gcse: { maths: 'none' } })).toMatchInlineSnapshot(`
      {
        "brief": "Still needed: an interview; form by 14 December 2026. Tell us 1 more thing.",
        "steps": [
          [
            "Still needed: an interview; form by 14 December 2026.",
            "Can’t tell until you say if you have: Functional Skills maths level 2.",
          ],
        ],
      }
    `)
  })

  it('says that nothing is left to show only when every condition is met', () => {
    const alone = ['btec > hnd when { grade: MMM }']
    expect(left(alone, grade('MMM'))).toMatchInlineSnapshot(`
      {
        "brief": "Nothing more to show.",
        "steps": [
          [
            "Nothing more to show for this step.",
          ],
        ],
      }
    `)
    expect(left(alone, grade('MMM', 'expect'))).toMatchInlineSnapshot(`
      {
        "brief": "Nothing more to show, if what you expect comes true.",
        "steps": [
          [
            "Nothing more to show for this step, if what you expect comes true: MMM or better.",
          ],
        ],
      }
    `)
  })

  it('puts the way for what they come with before all others, and counts those', () => {
    const own = '{ grade: MMM, award: btec-extended-diploma }'
    const ways = `{ grade: C, award: a-level }, { completed: access-he }, ${own}, { tariff: 64 }`
    expect(left([`btec > hnd when { any: [${ways}] }`]).steps).toMatchInlineSnapshot(`
      [
        [
          "Can’t tell until you say if you have: btec-extended-diploma at MMM or better, or 3 other ways.",
        ],
      ]
    `)
    const three = '{ completed: access-he }, { gcse: art, grade: "4" }, { gcse: maths, grade: "4" }'
    expect(left([`btec > hnd when { any: [${three}] }`]).steps).toMatchInlineSnapshot(`
      [
        [
          "Can’t tell until you say if you have: access-he, GCSE art grade 4 or GCSE maths grade 4.",
        ],
      ]
    `)
  })

  it('keeps bridging study that is required among what is to do', () => {
    const catalogue = sketch('btec > hnd when { grade: MMM }')
    const agreements = catalogue.agreements.map((agreement) => ({
      ...agreement,
      bridging: { ...agreement.bridging, need: 'required' as const, title: 'Maths at level 4' },
    }))
    expect(left([], grade('MMM'), undefined, { ...catalogue, agreements }).steps).toMatchInlineSnapshot(`
      [
        [
          "Nothing more to show for this step. Still to do: bridging study first (Maths at level 4).",
        ],
      ]
    `)
  })

  it('never takes nothing stated for nothing needed', () => {
    expect(left(['btec > hnd'])).toMatchInlineSnapshot(`
      {
        "brief": "Not all of it is stated here: ask before you rely on it.",
        "steps": [
          [
            "What is asked for is not stated: ask before you rely on it.",
          ],
        ],
      }
    `)
  })

  it('keeps apart what others decide and what only the receiver knows', () => {
    expect(
      left([
        'btec > hnd when { all: [{ employer_agrees: day release }, { not_stated: a level of English }] }',
      ]),
    ).toMatchInlineSnapshot(`
      {
        "brief": "Nothing more that you can show: others still decide.",
        "steps": [
          [
            "Nothing more that you can show for this step.",
            "Not in your hands: your employer decides.",
            "Ask them about: not stated: a level of English.",
          ],
        ],
      }
    `)
  })

  it('says that a date has passed, and that an agreement is for some cohorts only', () => {
    expect(
      left(
        ['btec > hnd late=2026-12-14 cohorts=2025-09..2027-09 when { grade: MMM }'],
        grade('MMM'),
        '2027-01-10',
      ),
    ).toMatchInlineSnapshot(`
      {
        "brief": "Nothing more to show.",
        "steps": [
          [
            "Nothing more to show for this step.",
            "Check that you started your course between September 2025 and September 2027: it is for no one else.",
            "Too late for the form, which was due by 14 December 2026.",
          ],
        ],
      }
    `)
  })
})

describe('what is still needed for a route', () => {
  it('joins the steps, each thing once', () => {
    const network = [
      `btec > hnd when { all: [{ gcse: maths, grade: "4" }, { interview: passed }] }`,
      `hnd > degree when { all: [{ gcse: maths, grade: "4" }, { interview: passed }] }`,
    ]
    expect(left(network, { gcse: { maths: 'none' } }).brief).toMatchInlineSnapshot(
      `"Still needed: GCSE maths at 4; an interview."`,
    )
  })

  it('asks nothing of a course that is still to be taken: that is needed, and not to be told', () => {
    const network = [
      'btec > hnd when { completed: sending }',
      'hnd > degree when { all: [{ completed: sending }, { average: 50, of: level 5 modules }, { gcse: maths, grade: "4" }] }',
    ]
    expect(left(network)).toMatchInlineSnapshot(`
      {
        "brief": "Still needed: to pass hnd, town/hnd; an average of 50% or more over level 5 modules. Tell us 1 more thing.",
        "steps": [
          [
            "Nothing more to show for this step, if what you expect comes true: to pass your course.",
          ],
          [
            "Still needed: to pass hnd, town/hnd; an average of 50% or more over level 5 modules.",
            "Can’t tell until you say if you have: GCSE maths grade 4.",
          ],
        ],
      }
    `)
  })

  it('asks for no other qualification on a later step once they have said that this is everything', () => {
    const network = ['btec > nvq', 'nvq > hnd when { credits: 60, level: 3 }']
    expect(left(network, { lacks: 'others' }).steps[1]).toMatchInlineSnapshot(`
      [
        "Still needed: 60 credits at level 3.",
      ]
    `)
    expect(left(network).steps[1]).toMatchInlineSnapshot(`
      [
        "Can’t tell until you say if you have: 60 credits at level 3.",
      ]
    `)
  })

  it('names the first two things and counts the rest where there is no room, and keeps the date', () => {
    const many = ['science', 'art', 'music', 'history', 'drama'].map(
      (subject) => `{ gcse: ${subject}, grade: "5" }`,
    )
    const gcse = Object.fromEntries(
      ['science', 'art', 'music', 'history', 'drama'].map((name) => [name, 'none' as const]),
    )
    expect(
      left([`btec > hnd by=12-14 when { all: [${many.join(', ')}] }`], { gcse }).brief,
    ).toMatchInlineSnapshot(
      `"Still needed: GCSE science at 5; GCSE art at 5; and 3 more; form by 14 December 2026."`,
    )
  })
})

it('names points that would open a route beside the awards', () => {
  expect(
    onlyWithText(
      [
        [
          { ask: 'award', awards: ['access-he'] },
          { need: 'points', more: 16 },
        ],
      ],
      { awards: sketch('btec > hnd').awards, subjects: {}, providers: {} },
    ),
  ).toMatchInlineSnapshot(`"Only if you also have access-he or 16 more UCAS points."`)
})

it('names a better grade than they expect beside what else would open a route', () => {
  const graph = buildGraph(
    sketch('btec > hnd when { any: [{ grade: MMM }, { completed: access-he }, { gcse: art, grade: "4" }] }'),
  )
  const asked = questionOf(graph, 'btec', { today: '2026-11-21' })
  const only = (sure: 'have' | 'expect') => {
    const profile = { ...emptyProfile, ...grade('PPP', sure), gcse: { art: 'none' as const } }
    const judging: Judging = { graph, profile, today: '2026-11-21', starts: [asked] }
    const [route] = findRoutes(graph, asked, () => true).destinations.at(-1)?.routes ?? []
    return route && onlyWithText(opensWith(route, judging), graph.catalogue)
  }
  expect([only('expect'), only('have')]).toMatchInlineSnapshot(`
    [
      "Only with MMM or better, or if you also have access-he.",
      "Only if you also have access-he.",
    ]
  `)
})

it('names what else would open a route', () => {
  const names = { awards: sketch('btec > hnd').awards, subjects: {}, providers: {} }
  expect(
    onlyWithText(
      [
        [
          { ask: 'award', awards: ['access-he', 'hnc'] },
          { ask: 'award', awards: ['l3-nvq'] },
        ],
        [{ ask: 'award', awards: ['fdsc'] }],
      ],
      names,
    ),
  ).toMatchInlineSnapshot(`"Only if you also have access-he or hnc or l3-nvq; and fdsc."`)
})
