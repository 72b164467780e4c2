import { describe, expect, it } from 'vitest'
import { supersededReferences } from '../../src/catalogue/superseded.ts'
import { opensStep, standingOf } from '../../src/eligibility/standing.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { type Graph, placeOfHolding } from '../../src/graph/graph.ts'
import { packGraph, unpackGraph } from '../../src/graph/packed.ts'
import { partFrom } from '../../src/graph/part.ts'
import { findLabels } from '../../src/search/find-routes.ts'
import { Dice, randomNetwork, randomQuestion } from '../search/networks.ts'
import { pathOf } from '../search/scene.ts'

const today = '2026-11-21'

describe('a part of a network', () => {
  it('has the same ways from where it begins as the whole', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const catalogue = randomNetwork(seed)
      const whole = buildGraph(catalogue)
      const superseded = supersededReferences(catalogue.agreements)
      const { course, holding, mostSteps } = randomQuestion(catalogue, new Dice(seed))
      const place = (graph: Graph) =>
        course
          ? graph.courses.findIndex(({ id }) => id === course.id)
          : (placeOfHolding(graph, holding) ?? -1)
      const part = partFrom(
        whole,
        [place(whole)],
        mostSteps,
        (agreement) => agreement === undefined || opensStep(standingOf(agreement, today, superseded)),
      )
      const packed = packGraph(buildGraph(part), new Set(Object.keys(catalogue.awards)))
      const sent = unpackGraph(JSON.parse(JSON.stringify(packed)))
      expect(ways(sent, place(sent), mostSteps), `seed ${seed}`).toEqual(ways(whole, place(whole), mostSteps))
    }
  })
})

function ways(graph: Graph, start: number, mostSteps: number): string[] {
  return findLabels(graph, { start, finish: 2027 * 12 + 5, started: 2025 * 12 + 8, today, mostSteps })
    .flat()
    .map((label) => {
      const steps = pathOf(label).slice(1)
      const taken = steps.map(
        ({ edge, place }) => `${graph.edges[edge]?.agreement?.id} ${graph.courses[place]?.id}`,
      )
      const { finish, guarantee, moves, repeated } = label
      return `${taken.join(', ')}: ${finish} ${guarantee} ${moves} ${repeated}`
    })
}
