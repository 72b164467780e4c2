import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { findArrivals, sortArrivals } from '../../src/search/reverse.ts'
import type { Sort } from '../../src/search/sort.ts'
import { waysIn } from '../../src/search/ways-in.ts'
import { wayInSummary, wayInTitle, waysByLevel } from '../../src/text/careers.ts'
import {
  arrivalsHeading,
  arrivalsLead,
  groupFacts,
  groupTitle,
  hiddenSentence,
  nobodySentence,
  startSummary,
  startTitle,
  whoOptions,
} from '../../src/text/incoming.ts'
import { chosenSentences, whoCanCome } from '../../src/text/incoming-paper.ts'
import { printedSentence } from '../../src/text/paper.ts'
import { sketch } from '../sketch.ts'

const asked = { today: '2026-11-21', finish: monthOf('2027-06'), mostSteps: 4 }

const scene = sketch(
  'north/btec, south/btec > hnd interview',
  'hnd > topup place top-up',
  'access > topup application',
  'l2 > north/btec offer',
)

const manyWays = sketch(
  'btec > hnd interview',
  'hnd > topup place top-up',
  'btec > topup application',
  'access > topup interview',
)

describe('who can come to a course', () => {
  it('is listed by award and subject, those with an agreement for every step first', () => {
    const { arrivals, names } = arrivalsTo(scene, 'town/topup')
    expect([arrivalsHeading(arrivals), arrivalsLead(arrivals, 'best')]).toMatchInlineSnapshot(`
      [
        "6 starting points, 6 routes",
        "From 4 of them there is an agreement for every step. From 2 of them every route has a step with no agreement, where people apply like everybody else. Best first: routes without an ordinary application, then the soonest finish.",
      ]
    `)
    const lines = arrivals.groups.flatMap((group) => [
      `${groupTitle(names, group)} (${groupFacts(names, group)})`,
      ...group.arrivals.map((one) => {
        const { title, place } = startTitle(names, one.origin)
        return `  ${title} · ${place}: ${startSummary(one)}`
      }),
    ])
    expect(lines).toMatchInlineSnapshot(`
      [
        "hnd, 1.3 (Level 5, from 1 place)",
        "  hnd, town/hnd · College town: 1 step; weakest promise: a place; finishing about June 2028.",
        "btec-extended-diploma, 1.3 (Level 3, from 2 places)",
        "  btec-extended-diploma, north/btec · College north: 2 steps; weakest promise: an interview; finishing about June 2030.",
        "  btec-extended-diploma, south/btec · College south: 2 steps; weakest promise: an interview; finishing about June 2030.",
        "l2-diploma, 1.3 (Level 2, from 1 place)",
        "  l2-diploma, town/l2 · College town: 3 steps; weakest promise: an interview; finishing about June 2032.",
        "access-he, 1.3 (Level 3, from 1 place)",
        "  access-he, town/access · College town: 1 step; weakest promise: no agreement; finishing about June 2028.",
        "access-he, any subject (Level 3, from 1 place)",
        "  From anywhere else · Any subject that is not listed by itself: 1 step; weakest promise: no agreement; finishing about June 2028.",
      ]
    `)
  })

  it('says whom to ask where nobody can come', () => {
    const { arrivals, names, course } = arrivalsTo(scene, 'town/access')
    expect([
      arrivalsHeading(arrivals),
      nobodySentence(names, course, 0),
      nobodySentence(names, course, 3),
      hiddenSentence(0),
      hiddenSentence(1),
    ]).toMatchInlineSnapshot(`
      [
        "Nobody can come here by a route we know",
        "No agreement that stands today leads here in four steps or fewer, and the entry requirements name no qualification that anybody here takes. Ask the admissions office at College town.",
        "Your choices hide every way. Show everything, or let one choice go.",
        "Your choices hide no starting point.",
        "Your choices hide 1 more starting point.",
      ]
    `)
  })

  it('can be read in another order, with the same starts and what is said of them', () => {
    const { arrivals, names } = arrivalsTo(manyWays, 'town/topup')
    const lines = (sort: Sort) => {
      const sorted = sortArrivals(arrivals, sort)
      return [
        arrivalsHeading(sorted),
        arrivalsLead(sorted, sort),
        ...sorted.groups.map((group) => `${groupTitle(names, group)}: ${group.arrivals.map(startSummary)}`),
      ]
    }
    expect(lines('best')).toMatchInlineSnapshot(`
      [
        "4 starting points, 5 routes",
        "From 3 of them there is an agreement for every step. From 1 of them every route has a step with no agreement, where people apply like everybody else. Best first: routes without an ordinary application, then the soonest finish.",
        "hnd, 1.3: 1 step; weakest promise: a place; finishing about June 2028.",
        "access-he, 1.3: 1 step; weakest promise: an interview; finishing about June 2028.",
        "btec-extended-diploma, 1.3: 2 routes. The first: 2 steps; weakest promise: an interview; finishing about June 2030.",
        "btec-extended-diploma, any subject: 1 step; weakest promise: no agreement; finishing about June 2028.",
      ]
    `)
    expect(lines('steps')).toMatchInlineSnapshot(`
      [
        "4 starting points, 5 routes",
        "From 3 of them there is an agreement for every step. From 1 of them every route has a step with no agreement, where people apply like everybody else. Fewest steps first.",
        "hnd, 1.3: 1 step; weakest promise: a place; finishing about June 2028.",
        "access-he, 1.3: 1 step; weakest promise: an interview; finishing about June 2028.",
        "btec-extended-diploma, 1.3: 2 routes. The first: 1 step; weakest promise: no agreement; finishing about June 2028.",
        "btec-extended-diploma, any subject: 1 step; weakest promise: no agreement; finishing about June 2028.",
      ]
    `)
    expect(sortArrivals(sortArrivals(arrivals, 'steps'), 'best')).toEqual(arrivals)
  })

  it('is asked on paper in words, with every choice that hides somebody', () => {
    const { names, course } = arrivalsTo(scene, 'town/topup')
    const usual = {
      finish: asked.finish,
      way: undefined,
      who: undefined,
      near: undefined,
      miles: 15,
      least: undefined,
      steps: undefined,
    }
    expect([
      whoCanCome(names, course),
      chosenSentences(names, course, usual),
      chosenSentences(names, course, {
        ...usual,
        way: 'Part-time',
        who: 'Anything at level 3',
        near: 'Eastmouth',
        least: 'interview',
        steps: 1,
      }),
      chosenSentences(names, course, { ...usual, least: 'information' }),
      printedSentence(asked.today),
    ]).toMatchInlineSnapshot(`
      [
        "Who can come to bsc-topup, town/topup?",
        "At College town, for people who finish in June 2027.",
        "At College town, for people who finish in June 2027. Only such ways are shown: from anything at level 3; studying part-time; with every course within 15 miles of Eastmouth; with at least an interview at every step; in at most 1 step.",
        "At College town, for people who finish in June 2027. Only such ways are shown: with at least something agreed at every step.",
        "Printed on 21 November 2026. Each promise is only what its own step says, for those who meet every condition of it. This sheet proves nothing by itself: ask before you rely on it.",
      ]
    `)
  })

  it('can be narrowed to a level or an award', () => {
    expect(whoOptions(scene, ['hnd', 'btec-extended-diploma', 'access-he', 'hnd'])).toMatchInlineSnapshot(`
      [
        {
          "title": "Anything at level 3",
          "value": "level-3",
        },
        {
          "title": "Anything at level 5",
          "value": "level-5",
        },
        {
          "title": "access-he",
          "value": "access-he",
        },
        {
          "title": "btec-extended-diploma",
          "value": "btec-extended-diploma",
        },
        {
          "title": "hnd",
          "value": "hnd",
        },
      ]
    `)
  })
})

describe('the ways in to a career', () => {
  const wanted = waysIn(buildGraph(scene), starts(scene), asked, ({ id }) =>
    id === 'town/topup' ? ['work'] : [],
  )
  const ways = wanted.get('work') ?? []

  it('are one for each award in a subject, the best, lowest level first', () => {
    expect(
      waysByLevel(scene, ways).flatMap((row) => [
        row.title,
        ...row.ways.map((way) => `  ${wayInTitle(scene, way)} (${way.places}): ${wayInSummary(scene, way)}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        "From level 2",
        "  l2-diploma, 1.3 (1): 3 steps to bsc-topup, town/topup at College town. Weakest promise: an interview. Finishing about June 2032.",
        "From level 3",
        "  btec-extended-diploma, 1.3 (2): 2 steps to bsc-topup, town/topup at College town. Weakest promise: an interview. Finishing about June 2030.",
        "  access-he, 1.3 (1): 1 step to bsc-topup, town/topup at College town. Weakest promise: no agreement. Finishing about June 2028.",
        "  access-he, any subject (1): 1 step to bsc-topup, town/topup at College town. Weakest promise: no agreement. Finishing about June 2028.",
        "From level 5",
        "  hnd, 1.3 (1): 1 step to bsc-topup, town/topup at College town. Weakest promise: a place. Finishing about June 2028.",
      ]
    `)
  })

  it('are those that a learner is given who asks for the courses that lead there', () => {
    const { arrivals } = arrivalsTo(scene, 'town/topup')
    const best = arrivals.groups.map(({ arrivals: [first] }) => first?.best.id)
    expect(ways.map(({ route }) => route.id)).toEqual(best)
  })
})

function starts(catalogue: Catalogue) {
  const graph = buildGraph(catalogue)
  return [...Array(graph.courses.length + graph.holdings.length).keys()].map((place) => ({ place }))
}

function arrivalsTo(names: Catalogue, id: string) {
  const graph = buildGraph(names)
  const target = graph.courses.findIndex((course) => course.id === id)
  const course = graph.courses[target]
  if (course === undefined) throw new Error(`The scene has no ${id}.`)
  return { arrivals: findArrivals(graph, { ...asked, target, starts: starts(names) }), names, course }
}
