import { waysToStudy } from '../catalogue/study-ways.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { firstStart, inCohort } from '../eligibility/opening.ts'
import { opensStep, standingOf } from '../eligibility/standing.ts'
import { edgesFrom, type Graph } from '../graph/graph.ts'
import { creditMove } from '../graph/length.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Mode } from '../schema/vocabulary.ts'
import { covers, type Label, strengthOf } from './label.ts'

/** Something that the learner has or is taking. */
export interface Start {
  /** Where they are: a course's index, or `courses.length` and more for something held from elsewhere. */
  start: number
  /** The month in which they finish, or finished, what they start from. */
  finish: Month
  /** Whether that month is a guess: they have it, and have not said since when. */
  undated?: boolean | undefined
  /** When they started it, where they have said. */
  started?: Month | undefined
}

/** The learner's question, in the graph's terms. */
export interface Question extends Start {
  /** Further things that they have: a route may begin with any of them. */
  also?: Start[] | undefined
  /** A date, `2026-11-21`. */
  today: string
  /** 1 to 6. */
  mostSteps: number
  /** Ways of studying that suit them; all where left out. */
  modes?: ReadonlySet<Mode> | undefined
  /** Whether a course is within reach of them; every one where left out. Asked of every course on the way. */
  within?: ((course: number) => boolean) | undefined
  /** Weakest promise they would rely on, as a strength; 0 for everything. */
  leastGuarantee?: number | undefined
  /** Whether what they have said of themselves leaves a step open; every step where left out. */
  permits?: ((step: ProposedStep) => boolean) | undefined
}

/** A step that the search would take: by which edge, from which place to which course, and the month in which it starts. */
export interface ProposedStep {
  edge: number
  from: number
  course: number
  start: Month
}

export const mostStepsEver = 6
export const mostStepsUsual = 4

/** For each course but the start, every way to reach it that takes no course twice and that no other way covers, in rounds of one step each (the idea of RAPTOR:
 *  Delling, Pajor, Werneck, 2012). Where two ways are equal in everything, the one through the earlier records in the
 *  order of ids stays, so that the same question gives the same answer. */
export function findLabels(graph: Graph, question: Question): Label[][] {
  const fronts: Label[][] = graph.courses.map(() => [])
  const edgeOpen = openEdges(graph, question)
  let reached = [question, ...(question.also ?? [])].map(startLabel)
  for (let round = 1; round <= Math.min(question.mostSteps, mostStepsEver); round++) {
    const next: Label[] = []
    for (const label of reached) {
      for (const edge of edgesFrom(graph, label.place)) {
        if (!edgeOpen[edge] || !isForCohort(graph.edges[edge]?.agreement, label.start, question.today))
          continue
        for (const course of graph.edges[edge]?.to ?? []) {
          const step = takeStep(graph, question, label, edge, course)
          if (step !== undefined && keep(graph, fronts, step)) next.push(step)
        }
      }
    }
    reached = next.filter((label) => fronts[label.place]?.includes(label))
  }
  return fronts.map((front) =>
    front.filter(
      (label, index) => !front.some((other, at) => at !== index && beats(other, label, at < index)),
    ),
  )
}

/** The place where a way begins. */
export function startLabel({ start, finish, started }: Start): Label {
  return {
    place: start,
    edge: -1,
    start: started,
    way: undefined,
    before: undefined,
    finish,
    guarantee: Number.POSITIVE_INFINITY,
    steps: 0,
    moves: 0,
    repeated: 0,
  }
}

/** Whether one label leaves no reason for the other; of two that are equal in everything, the earlier does. */
function beats(a: Label, b: Label, earlier: boolean): boolean {
  return covers(a, b) && (earlier || !covers(b, a))
}

/** Whether each edge can be taken by anybody today. */
export function openEdges(graph: Graph, question: Question): boolean[] {
  const superseded = supersededReferences(graph.catalogue.agreements)
  return graph.edges.map(({ agreement }) => {
    if (strengthOf(agreement?.guarantee ?? 'application') < (question.leastGuarantee ?? 0)) return false
    return agreement === undefined || opensStep(standingOf(agreement, question.today, superseded))
  })
}

/** Whether the learner's cohort is one that a step is for. Who has not said when they started may be in a cohort of an
 *  agreement in force; a closed one is only for those who are known to have started before it closed. */
export function isForCohort(
  agreement: Agreement | undefined,
  started: Month | undefined,
  today: string,
): boolean {
  if (agreement === undefined) return true
  const member = inCohort(agreement, started)
  if (agreement.status !== 'closed') return member !== 'no'
  return member === 'yes' && started !== undefined && started <= monthOf(agreement.status_since ?? today)
}

/** How a step is to be taken, where it is not in the soonest way. */
export interface Choice {
  mode?: Mode | undefined
  /** The step starts later than this month. */
  after?: Month | undefined
}

/** One step further; undefined where it cannot be taken, or not as chosen. Whether the edge stands today, and is for the
 *  learner's cohort, is not asked here. */
export function takeStep(
  graph: Graph,
  question: Question,
  from: Label,
  edge: number,
  course: number,
  choice: Choice = {},
): Label | undefined {
  const target = graph.courses[course]
  if (
    target === undefined ||
    course === question.start ||
    question.also?.some((other) => other.start === course) ||
    hasBeenAt(from, course) ||
    question.within?.(course) === false
  )
    return undefined
  const agreement = graph.edges[edge]?.agreement
  const entry = entryOf(agreement)
  const way = waysToStudy(graph.catalogue, target, entry.year).find(
    ({ mode }) => (question.modes?.has(mode) ?? true) && (choice.mode ?? mode) === mode,
  )
  if (way === undefined) return undefined
  const start = firstStart(target, agreement, Math.max(from.finish, choice.after ?? 0), question.today)
  if (start === undefined) return undefined
  if (question.permits?.({ edge, from: from.place, course, start }) === false) return undefined
  return {
    place: course,
    edge,
    start,
    way,
    before: from,
    finish: start + way.months - 1,
    guarantee: Math.min(from.guarantee, strengthOf(agreement?.guarantee ?? 'application')),
    steps: from.steps + 1,
    moves: from.moves + (providerOf(graph, from.place) === target.provider ? 0 : 1),
    repeated:
      from.repeated + creditMove(graph.catalogue, heldAt(graph, from.place), target, entry).monthsRepeated,
  }
}

/** Whether a way has led to a place, or leads there now. */
function hasBeenAt(label: Label, place: number): boolean {
  for (let at: Label | undefined = label; at !== undefined; at = at.before)
    if (at.place === place) return true
  return false
}

/** Whether a way leads through no place that another does not. */
function isWithinWayOf(label: Label, other: Label): boolean {
  for (let at: Label | undefined = label; at !== undefined; at = at.before)
    if (!hasBeenAt(other, at.place)) return false
  return true
}

/** An ordinary application enters at the beginning. */
export function entryOf(agreement: Agreement | undefined): Agreement['entry'] {
  return agreement?.entry ?? { year: 1 }
}

function providerOf(graph: Graph, place: number): string | undefined {
  return (graph.courses[place] ?? graph.holdings[place - graph.courses.length])?.provider
}

/** The award, and its credit, that a learner holds at a place. */
export function heldAt(
  graph: Graph,
  place: number,
): { award: string; subject?: string | undefined; credit?: number | undefined } {
  const held = graph.courses[place] ?? graph.holdings[place - graph.courses.length]
  if (held === undefined) throw new Error(`The graph has no place ${place}.`)
  return held
}

/** Adds a label to the front of its course unless one there covers it, and drops those that it covers. Where an agreement
 *  further on asks when the learner started, only labels with the same months are compared: the later one may be in a
 *  cohort that the earlier is not, here or at a course to come. Nor does a way cover one that may yet go where it has been
 *  itself, at another time. */
function keep(graph: Graph, fronts: Label[][], label: Label): boolean {
  const front = fronts[label.place] ?? []
  const isCovered = (one: Label, by: Label) =>
    covers(by, one) &&
    (!graph.asksStart[label.place] ||
      (by.start === one.start && by.finish === one.finish && isWithinWayOf(by, one)))
  if (front.some((other) => isCovered(label, other))) return false
  fronts[label.place] = [...front.filter((other) => !isCovered(other, label)), label]
  return true
}
