import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { type Graph, placeOfHolding } from '../../src/graph/graph.ts'
import { monthOf, monthText } from '../../src/graph/month.ts'
import { findLabels } from '../../src/search/find-routes.ts'
import type { Label } from '../../src/search/label.ts'
import { Dice, type RandomQuestion, randomNetwork, randomQuestion } from './networks.ts'
import { everyRoute, type Inquiry, stepsOf, type Walker, worthHaving } from './oracle.ts'
import { pathOf } from './scene.ts'

const networks = 500
const questionsEach = 5

describe('the search', () => {
  it(`finds what every walk finds, in ${networks} random networks`, () => {
    let found = 0
    for (let seed = 1; seed <= networks; seed++) {
      const catalogue = randomNetwork(seed)
      const graph = buildGraph(catalogue)
      const dice = new Dice(-seed)
      for (let number = 1; number <= questionsEach; number++)
        found += compare(
          catalogue,
          graph,
          randomQuestion(catalogue, dice),
          `seed ${seed}, question ${number}`,
        )
    }
    // Random networks in which nothing can be reached would prove nothing.
    expect(found).toBeGreaterThan(3000)
  }, 30_000)
})

/** Compares one answer, course by course; returns how many ways were found. */
function compare(catalogue: Catalogue, graph: Graph, asked: RandomQuestion, name: string): number {
  const inquiry: Inquiry = { ...asked, origin: asked.course?.id }
  const walks = everyRoute(catalogue, inquiry, [beginning(asked)])
  const fronts = findLabels(graph, {
    start: asked.course ? graph.courses.indexOf(asked.course) : (placeOfHolding(graph, asked.holding) ?? -1),
    finish: monthOf(asked.finish),
    started: asked.started === undefined ? undefined : monthOf(asked.started),
    today: asked.today,
    mostSteps: asked.mostSteps,
    modes: asked.modes && new Set(asked.modes),
    within: asked.within && ((course) => asked.within?.includes(graph.courses[course]?.id ?? '') === true),
    leastGuarantee: asked.least,
  })
  const best = Object.fromEntries([...walks].map(([id, walkers]) => [id, worthHaving(walkers)]))
  const answer = Object.fromEntries(
    fronts.flatMap((front, place) =>
      front.length > 0 ? [[graph.courses[place]?.id, front.map((label) => written(label)).sort()]] : [],
    ),
  )
  expect(answer, name).toEqual(best)
  for (const label of fronts.flat())
    expect(isWalked(catalogue, graph, inquiry, asked, label), `${name}, ${written(label)}`).toBe(true)
  return fronts.flat().length
}

function beginning({ course, holding, started, finish }: RandomQuestion): Walker {
  const { award, subject, provider } = course ?? { provider: undefined, ...holding }
  return { course, award, subject, provider, started, finish, guarantee: 9, steps: 0, moves: 0, repeated: 0 }
}

function written(label: Label): string {
  const finish = monthText(label.finish).replace('-', '')
  return [finish, 9 - label.guarantee, label.steps, label.moves, label.repeated].join(' ')
}

/** Whether each step of a label's way is one that can be taken from where the steps before it lead. */
function isWalked(
  catalogue: Catalogue,
  graph: Graph,
  inquiry: Inquiry,
  asked: RandomQuestion,
  label: Label,
): boolean {
  let walkers = [beginning(asked)]
  for (const at of pathOf(label).slice(1)) {
    const by = graph.edges[at.edge]?.agreement?.reference ?? 'apply'
    const course = graph.courses[at.place]
    walkers = walkers
      .flatMap((walker) => stepsOf(catalogue, inquiry, walker))
      .filter((taken) => taken.by === by && taken.walker.course === course && agrees(taken.walker, at))
      .map((taken) => taken.walker)
  }
  return walkers.length > 0
}

function agrees(walker: Walker, label: Label): boolean {
  const { guarantee, steps, moves, repeated } = walker
  return (
    walker.finish === monthText(label.finish) &&
    walker.started === (label.start === undefined ? undefined : monthText(label.start)) &&
    guarantee === label.guarantee &&
    steps === label.steps &&
    moves === label.moves &&
    repeated === label.repeated
  )
}
