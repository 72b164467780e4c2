import type { StudyWay } from '../catalogue/study-ways.ts'
import type { Month } from '../graph/month.ts'
import { type Guarantee, guarantees } from '../schema/vocabulary.ts'

/** What stands behind a step, weakest first: an ordinary application, then the promises. */
export type StepPromise = Guarantee | 'application'

/** Higher is stronger: 0 for an ordinary application, 1 for `not-stated`, up to 7 for a guaranteed place. */
export function strengthOf(promise: StepPromise): number {
  return promise === 'application' ? 0 : guarantees.length - guarantees.indexOf(promise)
}

/** The promise of a strength; the inverse of `strengthOf`. */
export function promiseOf(strength: number): StepPromise {
  return guarantees[guarantees.length - strength] ?? 'application'
}

/** The five things by which routes are compared. Each only gets worse along a route, so what is covered can be dropped. */
export interface Criteria {
  /** The month in which the learner would finish, waiting for intakes included. */
  finish: Month
  /** Strength of the weakest promise on the way. */
  guarantee: number
  steps: number
  /** Changes of provider. */
  moves: number
  /** Months of study for credit that they have already and that is not recognised. */
  repeated: number
}

/** Whether `a` is at least as good as `b` in everything, so that nobody has a reason to choose `b`. */
export function covers(a: Criteria, b: Criteria): boolean {
  return (
    a.finish <= b.finish &&
    a.guarantee >= b.guarantee &&
    a.steps <= b.steps &&
    a.moves <= b.moves &&
    a.repeated <= b.repeated
  )
}

/** A way to have reached a course, with the way before it. */
export interface Label extends Criteria {
  /** Index of the course; the start has the learner's own place. */
  place: number
  /** The step that led here; −1 at the start. */
  edge: number
  /** The month in which this course starts; undefined at the start where the learner has not said. */
  start: Month | undefined
  /** The way of studying that the months are reckoned with; undefined at the start. */
  way: StudyWay | undefined
  before: Label | undefined
}
