import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { monthOf } from '../../src/graph/month.ts'
import { findRoutes } from '../../src/search/routes.ts'
import { askedOnPaper, askedSentences, destinationOnPaper, restHeading } from '../../src/text/finder-paper.ts'
import { dataSentence } from '../../src/text/paper-choices.ts'
import { sketch } from '../sketch.ts'

const today = '2026-11-21'
const scene = sketch('btec > hnd interview', 'hnd > topup place top-up', 'btec > topup application')

describe('a sheet of routes', () => {
  const [btec] = scene.courses.filter(({ id }) => id === 'town/btec')
  if (btec === undefined) throw new Error('The scene has no start')
  const origin = { course: btec }
  const usual = {
    finish: monthOf('2027-06'),
    said: [],
    way: undefined,
    near: undefined,
    miles: 15,
    least: undefined,
    steps: undefined,
  }

  it('says what was asked, chosen and told, and how old the data are', () => {
    expect([
      askedOnPaper(scene, origin, 'an honours top-up'),
      ...askedSentences(scene, origin, usual, today),
      ...askedSentences(
        scene,
        origin,
        {
          ...usual,
          finish: monthOf('2024-06'),
          said: ['GCSE maths grade 4', 'Not: a driving licence'],
          way: 'While working',
          near: 'Eastmouth',
          least: 'interview',
          steps: 2,
        },
        today,
      ),
      dataSentence(today),
    ]).toMatchInlineSnapshot(`
      [
        "From btec-extended-diploma, town/btec to an honours top-up",
        "At College town; you finish in June 2027.",
        "At College town; you finished in June 2024.",
        "You told us: GCSE maths grade 4; Not: a driving licence. Routes that this closes are left out.",
        "Only such routes are shown: studying while working; with every course within 15 miles of Eastmouth; with at least an interview at every step; in at most 2 steps.",
        "It rests on what had been published by 21 November 2026.",
      ]
    `)
  })

  it('says of a holder of an award from elsewhere no place', () => {
    const held = { holding: { award: 'btec-extended-diploma', subject: '1.3' } }
    expect([
      askedOnPaper(scene, held, 'any degree'),
      ...askedSentences(scene, held, usual, today),
    ]).toMatchInlineSnapshot(`
      [
        "From btec-extended-diploma, 1.3 to any degree",
        "You finish in June 2027.",
      ]
    `)
  })

  it('has a line for each destination that it has no room for', () => {
    const graph = buildGraph(scene)
    const start = graph.courses.findIndex(({ id }) => id === 'town/btec')
    const { destinations } = findRoutes(
      graph,
      { start, finish: usual.finish, today, mostSteps: 4, leastGuarantee: 0 },
      () => true,
    )
    expect([
      restHeading(1),
      restHeading(14),
      ...destinations.map((one) => Object.values(destinationOnPaper(graph.catalogue, one)).join(', ')),
    ]).toMatchInlineSnapshot(`
      [
        "And 1 more destination, each by its first route",
        "And 14 more destinations, each by its first route",
        "hnd, town/hnd, College town. 1 step; weakest promise: an interview; finishing about June 2029.",
        "bsc-topup, town/topup, College town. 2 steps; weakest promise: an interview; finishing about June 2030. 1 other way to get here.",
      ]
    `)
  })
})
