import { supersededReferences } from '../catalogue/superseded.ts'
import { isUnconfirmed, standingOf } from '../eligibility/standing.ts'
import { edgesFrom, type Graph } from '../graph/graph.ts'
import type { Month } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Mode } from '../schema/vocabulary.ts'
import {
  type Choice,
  entryOf,
  isForCohort,
  openEdges,
  type Question,
  startLabel,
  takeStep,
} from './find-routes.ts'
import type { Label } from './label.ts'
import { type Listed, type Route, routeOf, type Step } from './routes.ts'
import { taughtElsewhere } from './variants.ts'

/** A route taken in another way at one step, and at all others as it stands. */
export type Variant = {
  /** Which step differs, from 0. */
  at: number
  /** With its own dates; undefined where a step after that one would find no start that is open. */
  route: Route | undefined
} & (
  | { kind: 'mode'; mode: Mode; months: number }
  | { kind: 'intake'; start: Month }
  | { kind: 'place'; course: Course }
  | { kind: 'agreement'; agreement: Agreement | undefined }
)

/** Every way to take a route that differs in one step alone: in how it is studied, then in when it starts (its other
 *  intakes within a year), then in where; the first step first. Of other places only those through which the same promises
 *  lead on. Then what the search itself put inside the route, if it is not among them. */
export function variantsOf(graph: Graph, question: Question, route: Listed): Variant[] {
  const taking: Taking = {
    graph,
    question,
    open: openEdges(graph, question),
    superseded: supersededReferences(graph.catalogue.agreements),
    first: beginningOf(question, route),
  }
  const taken = route.steps.flatMap((step, at) => [
    ...otherModes(taking, route, step, at),
    ...otherIntakes(taking, route, step, at),
    ...otherPlaces(taking, route, step, at),
  ])
  const known = new Set(
    taken.flatMap(({ kind, route: found }) => (kind === 'place' ? (found?.id ?? []) : [])),
  )
  return [...taken, ...route.alike.filter(({ id }) => !known.has(id)).map((one) => insideOf(route, one))]
}

/** What was put inside a route, by the first step in which it differs. */
function insideOf({ steps }: Route, inside: Route): Variant {
  const courseAt = inside.steps.findIndex(({ course }, index) => course !== steps[index]?.course)
  const at =
    courseAt < 0 ? inside.steps.findIndex(({ agreement }, i) => agreement !== steps[i]?.agreement) : courseAt
  const step = inside.steps[at]
  if (step === undefined) throw new Error(`${inside.id} does not differ from the route that it is inside of.`)
  return courseAt < 0
    ? { kind: 'agreement', at, agreement: step.agreement, route: inside }
    : { kind: 'place', at, course: step.course, route: inside }
}

interface Taking {
  graph: Graph
  question: Question
  /** Whether each edge can be taken today. */
  open: boolean[]
  superseded: ReadonlySet<string>
  first: Label
}

function beginningOf(question: Question, { steps, originFinish }: Route): Label {
  const start = [question, ...(question.also ?? [])].find(
    (one) => one.start === steps[0]?.from && one.finish === originFinish,
  )
  return startLabel(start ?? question)
}

function otherModes(taking: Taking, route: Route, step: Step, at: number): Variant[] {
  return step.otherWays
    .filter(({ mode }) => taking.question.modes?.has(mode) ?? true)
    .map(({ mode, months }) => ({
      kind: 'mode',
      at,
      mode,
      months,
      route: retaken(taking, route, at, { mode }),
    }))
}

function otherIntakes(taking: Taking, route: Route, step: Step, at: number): Variant[] {
  const found: Variant[] = []
  for (let after = step.start; found.length < step.course.intakes.length - 1; ) {
    const steps = walk(taking, route.steps.slice(0, at + 1), at, { after, mode: step.way.mode })
    const start = steps?.start
    if (start === undefined || start >= step.start + 12) break
    found.push({
      kind: 'intake',
      at,
      start,
      route: retaken(taking, route, at, { after, mode: step.way.mode }),
    })
    after = start
  }
  return found
}

/** At the last step another place would be another destination. */
function otherPlaces(taking: Taking, route: Listed, step: Step, at: number): Variant[] {
  if (at === route.steps.length - 1) return []
  return taughtElsewhere(step.course, taking.graph.courses).flatMap((course): Variant[] => {
    const steps = route.steps.map((one, index) => (index === at ? { ...one, course } : one))
    const through = retaken(taking, { ...route, steps }, at, {}, true)
    return through === undefined ? [] : [{ kind: 'place', at, course, route: through }]
  })
}

/** The steps of a route with one taken as chosen; undefined where that closes one of them. */
function retaken(taking: Taking, route: Route, at: number, choice: Choice, alike = false): Route | undefined {
  const label = walk(taking, route.steps, at, choice, alike)
  return label && routeOf(taking.graph, taking.question, label, taking.superseded)
}

/** Takes the steps one after the other, each by its own agreement; `alike`: by another one that promises the same, where
 *  its own does not lead there. */
function walk(taking: Taking, steps: Step[], at: number, choice: Choice, alike = false): Label | undefined {
  let label: Label | undefined = taking.first
  for (const [index, step] of steps.entries()) {
    const before: Label = label
    const chosen = index === at ? choice : { mode: step.way.mode }
    const course = taking.graph.courses.indexOf(step.course)
    label = edgesTo(taking, before, step, course, alike)
      .map((edge) => takeStep(taking.graph, taking.question, before, edge, course, chosen))
      .find((taken) => taken !== undefined)
    if (label === undefined) return undefined
  }
  return label
}

/** The edges by which a step can be taken from where a way has led, its own agreement's first. */
function edgesTo(taking: Taking, before: Label, step: Step, course: number, alike: boolean): number[] {
  const { graph, question, open } = taking
  const by = (edge: number) => graph.edges[edge]?.agreement
  const usable = edgesFrom(graph, before.place).filter(
    (edge) =>
      open[edge] &&
      graph.edges[edge]?.to.includes(course) &&
      isForCohort(by(edge), before.start, question.today),
  )
  return [
    ...usable.filter((edge) => by(edge) === step.agreement),
    ...(alike ? usable.filter((edge) => isAlike(taking, by(edge), step)) : []),
  ]
}

/** Whether an agreement promises what a step does, by the same entry point: see `shapeOf`. */
function isAlike({ question, superseded }: Taking, agreement: Agreement | undefined, step: Step): boolean {
  const standing = agreement && standingOf(agreement, question.today, superseded)
  return (
    (agreement?.guarantee ?? 'application') === step.promise &&
    entryOf(agreement).year === step.entry.year &&
    isUnconfirmed(standing) === isUnconfirmed(step.standing)
  )
}
