import { describe, expect, it } from 'vitest'
import { withAnswer } from '../../src/eligibility/answering.ts'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import { buildGraph } from '../../src/graph/build.ts'
import {
  asksIn,
  cohortOf,
  type Judging,
  nearlyOf,
  onlyWithMore,
  opensWith,
  permitsOf,
  verdictOf,
} from '../../src/search/judged.ts'
import { findRoutes, type Listed, type Results } from '../../src/search/routes.ts'
import { sketch } from '../sketch.ts'
import { questionOf } from './scene.ts'

const entering = '{ any: [{ grade: MMM, award: btec-extended-diploma }, { completed: access-he }] }'
const withMaths = '{ all: [{ gcse: maths, grade: "4" }, { reference: employer }] }'

/** The routes of a learner on `btec`, in the groups in which they are shown. */
function sorted(lines: string[], said: Partial<Profile> = {}, started?: string) {
  const graph = buildGraph(sketch(...lines))
  const asked = questionOf(graph, 'btec', started === undefined ? {} : { started })
  const profile = { ...emptyProfile, ...said }
  const judging: Judging = { graph, profile, today: asked.today, starts: [asked] }
  const find = (permits: ReturnType<typeof permitsOf> | undefined) =>
    findRoutes(graph, { ...asked, permits }, () => true)
  const open = find(permitsOf(judging, 'none'))
  const possible = find(permitsOf(judging))
  const routes = open.destinations.flatMap((destination) => destination.routes)
  const onlyWith = onlyWithMore(open, possible, judging)
  const nearly = nearlyOf(possible, find(undefined), judging)
  return { judging, profile, open: coursesOf(open), onlyWith, nearly, routes }
}

const coursesOf = ({ destinations }: Results) => destinations.map(({ course }) => course.id)
const endOf = (route: { steps: { course: { id: string } }[] }) => route.steps.at(-1)?.course.id
const held = (grade: string): Partial<Profile> => ({
  qualifications: [{ award: 'btec-extended-diploma', sure: 'have', grade }],
})

describe('a route that a learner has not the grade for', () => {
  const network = [`btec > hnd interview when ${entering}`]

  it('is not among the open ones while only something they have not mentioned could open it', () => {
    const { open, onlyWith, nearly, judging } = sorted(network, held('PPP'))
    expect(open).toEqual([])
    expect(onlyWith.map(endOf)).toEqual(['town/hnd'])
    expect(onlyWith.flatMap((route) => opensWith(route, judging))).toEqual([
      [{ ask: 'award', awards: ['access-he'] }],
    ])
    expect(nearly).toEqual([])
  })

  it('comes back as nearly once they have said that this is everything', () => {
    const said = withAnswer({ ...emptyProfile, ...held('PPP') }, { ask: 'qualifications' }, 'no', 'have')
    const { open, onlyWith, nearly } = sorted(network, said)
    expect([open, onlyWith]).toEqual([[], []])
    expect(nearly.map(endOf)).toEqual(['town/hnd'])
  })

  it('is open again when they say that they have that other thing', () => {
    const both = {
      qualifications: [...(held('PPP').qualifications ?? []), { award: 'access-he', sure: 'have' as const }],
    }
    expect(sorted(network, both).open).toEqual(['town/hnd'])
  })

  it('is open, and not yet to be told, while they have not said their grade', () => {
    const { open, onlyWith } = sorted(network)
    expect([open, onlyWith]).toEqual([['town/hnd'], []])
  })

  it('does not hide another that promises less and is open', () => {
    const { open, onlyWith } = sorted(
      [`btec > hnd interview when ${entering}`, 'btec > hnd information when { grade: PPP }'],
      held('PPP'),
    )
    expect(open).toEqual(['town/hnd'])
    expect(onlyWith.map(endOf)).toEqual(['town/hnd'])
  })
})

describe('a route that asks for more credit than they have said', () => {
  const credits = '{ credits: 240, level: 5 }'
  const some: Partial<Profile> = {
    qualifications: [{ award: 'btec-extended-diploma', sure: 'have', credits: 100 }],
  }
  const more = { need: 'credits', more: 240, level: 5 }

  it('names what something else would have to bring, until they say that this is everything', () => {
    const { open, onlyWith, nearly, judging } = sorted([`btec > hnd interview when ${credits}`], some)
    expect([open, nearly]).toEqual([[], []])
    expect(onlyWith.map((route) => opensWith(route, judging))).toMatchObject([[[more]]])
    const all = sorted([`btec > hnd interview when ${credits}`], { ...some, lacks: 'others' })
    expect([all.open, all.onlyWith]).toEqual([[], []])
    expect(all.nearly.map(endOf)).toEqual(['town/hnd'])
  })

  it('names it beside the awards that would do', () => {
    const either = [`btec > hnd when { any: [${credits}, { completed: access-he }] }`]
    const { onlyWith, judging } = sorted(either, some)
    expect(onlyWith.map((route) => opensWith(route, judging))).toMatchObject([
      [[more, { ask: 'award', awards: ['access-he'] }]],
    ])
  })
})

it('a closed route that is not among the best to its course comes back as nearly', () => {
  const { nearly, judging } = sorted(['btec > hnd interview when { grade: DDD }'], {
    ...held('PPP'),
    lacks: 'others',
  })
  const [route] = nearly as Listed[]
  if (route === undefined) throw new Error('There is no such route.')
  const { course } = route.steps.at(-1) ?? {}
  const all = { destinations: [{ course, routes: [], rest: [route] }] } as unknown as Results
  expect(nearlyOf({ ...all, destinations: [] }, all, judging)).toEqual([route])
})

describe('a later step', () => {
  it('counts what the learner started from, though they have not said its grade', () => {
    const network = ['btec > hnd', 'hnd > degree when { completed: btec-extended-diploma }']
    const { open, judging, routes } = sorted(network, { lacks: 'others' })
    expect(open).toContain('town/degree')
    const last = routes.find((route) => endOf(route) === 'town/degree')?.steps.at(-1)
    expect(last && verdictOf(last, judging).answer).toBe('met')
  })

  it('is not closed by lacking today what is taught on the way', () => {
    const network = ['btec > hnc', 'hnc > hnd', 'hnd > degree when { completed: hnc }']
    expect(sorted(network, { lacks: 'others' }).open).toContain('town/degree')
    expect(sorted(network, { lacks: ['hnc'] }).open).toContain('town/degree')
  })

  it('is closed by lacking what nobody here teaches', () => {
    const network = ['btec > hnd', 'hnd > degree when { completed: access-he }']
    expect(sorted(network).open).toContain('town/degree')
    expect(sorted(network, { lacks: 'others' }).open).toEqual(['town/hnd'])
  })
})

describe('what is asked', () => {
  it('begins with their own results, then what others say of them, then whether there is anything else', () => {
    const { judging, routes, onlyWith } = sorted([
      `btec > hnd interview when ${withMaths}`,
      `btec > hnc interview when { all: [{ reference: employer }, { grade: MMM }] }`,
      `btec > degree when { any: [{ grade: DDD }, { completed: access-he }] }`,
    ])
    expect(asksIn(routes, onlyWith, judging).map(({ ask }) => ask.ask)).toEqual([
      'grade',
      'gcse',
      'fact',
      'qualifications',
      'award',
    ])
  })

  it('asks once for an award that one route wants in any subject and another in one', () => {
    const { judging, routes, onlyWith } = sorted([
      'btec > hnd when { any: [{ grade: DDD }, { completed: access-he }] }',
      'btec > degree when { any: [{ grade: DDD }, { completed: access-he, subject: "1.3" }] }',
    ])
    const awards = asksIn(routes, onlyWith, judging).filter(({ ask }) => ask.ask === 'award')
    expect(awards).toEqual([{ ask: { ask: 'award', awards: ['access-he'] }, routes: 2, others: 0 }])
  })

  it('counts the routes that are open apart from the others', () => {
    const network = [
      `btec > hnd interview when ${withMaths}`,
      `btec > hnc when { all: [{ grade: MMM }, { gcse: maths, grade: "4" }] }`,
    ]
    const { judging, routes, nearly } = sorted(network, held('PPP'))
    const maths = asksIn(routes, nearly, judging).find(({ ask }) => ask.ask === 'gcse')
    expect(maths).toEqual({ ask: { ask: 'gcse', gcse: 'maths' }, routes: 1, others: 1 })
  })

  it('is not asked again when they have said that there is nothing else', () => {
    const { judging, routes } = sorted(
      ['btec > hnc', 'hnc > hnd when { any: [{ completed: fdsc }, { grade: M }] }', 'x/fd: fdsc 1y'],
      {
        lacks: 'others',
      },
    )
    expect(asksIn(routes, [], judging).map(({ ask }) => ask.ask)).not.toContain('award')
  })
})

it('says where an agreement is for some cohorts and they have not said when they started', () => {
  const network = ['btec > hnd cohorts=2025-09..2027-09']
  const cohort = ({ routes, judging }: ReturnType<typeof sorted>) =>
    routes.flatMap(({ steps }) => steps.map((step) => cohortOf(step, judging)))
  expect(cohort(sorted(network))).toEqual(['unknown'])
  expect(cohort(sorted(network, {}, '2025-09'))).toEqual(['known'])
})
