import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { type Graph, type Holding, placeOfHolding } from '../../src/graph/graph.ts'
import { monthOf, monthText } from '../../src/graph/month.ts'
import type { Mode } from '../../src/schema/vocabulary.ts'
import { findLabels, type Question } from '../../src/search/find-routes.ts'
import { type Label, promiseOf, type StepPromise } from '../../src/search/label.ts'
import { courseId } from '../sketch.ts'

/** A question as a scene asks it. Unless it says otherwise it is 21 November 2026, the learner finishes in June 2027, and
 *  up to four steps are looked at. */
export interface Asked {
  finish?: string
  started?: string
  today?: string
  mostSteps?: number
  modes?: Mode[]
  within?: string[]
  least?: number
}

export function questionOf(graph: Graph, from: string | Holding, asked: Asked = {}): Question {
  const start =
    typeof from === 'string'
      ? graph.courses.findIndex((course) => course.id === courseId(from))
      : (placeOfHolding(graph, from) ?? -1)
  if (start < 0) throw new Error(`The scene has no ${JSON.stringify(from)} to start from.`)
  const within = asked.within?.map(courseId)
  return {
    start,
    finish: monthOf(asked.finish ?? '2027-06'),
    started: asked.started === undefined ? undefined : monthOf(asked.started),
    today: asked.today ?? '2026-11-21',
    mostSteps: asked.mostSteps ?? 4,
    modes: asked.modes && new Set(asked.modes),
    within: within && ((course) => within.includes(graph.courses[course]?.id ?? '')),
    leastGuarantee: asked.least,
  }
}

export interface Way {
  /** `hnd > degree`: the courses on the way, in the scene's own names. */
  via: string
  start: string
  finish: string
  promise: StepPromise
  steps: number
  moves: number
  repeated: number
}

/** Every way worth having to each course, by the scene's name of the course; courses that cannot be reached are left out. */
function waysFrom(catalogue: Catalogue, from: string | Holding, asked: Asked = {}): Record<string, Way[]> {
  const graph = buildGraph(catalogue)
  const fronts = findLabels(graph, questionOf(graph, from, asked))
  const ways = fronts.map(
    (front, place) => [nameOf(graph, place), front.map((label) => wayOf(graph, label))] as const,
  )
  return Object.fromEntries(ways.filter(([, found]) => found.length > 0))
}

/** Every way worth having to one course. */
export function waysTo(catalogue: Catalogue, from: string | Holding, to: string, asked: Asked = {}): Way[] {
  return waysFrom(catalogue, from, asked)[to] ?? []
}

/** The courses that can be reached, in the order of their ids. */
export function reached(catalogue: Catalogue, from: string | Holding, asked: Asked = {}): string[] {
  return Object.keys(waysFrom(catalogue, from, asked))
}

/** The labels of a way, from the start to its end. */
export function pathOf(label: Label): Label[] {
  return label.before === undefined ? [label] : [...pathOf(label.before), label]
}

const nameOf = (graph: Graph, place: number) => (graph.courses[place]?.id ?? '').replace('town/', '')

function wayOf(graph: Graph, label: Label): Way {
  const via = pathOf(label)
    .slice(1)
    .map(({ place }) => nameOf(graph, place))
    .join(' > ')
  const { steps, moves, repeated } = label
  const month = (value: number | undefined) => (value === undefined ? '' : monthText(value))
  return {
    via,
    start: month(label.start),
    finish: month(label.finish),
    promise: promiseOf(label.guarantee),
    steps,
    moves,
    repeated,
  }
}
