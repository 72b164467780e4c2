import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Month } from '../graph/month.ts'
import type { Condition, Leaf } from '../schema/condition.ts'
import { judgeLeaf } from './leaves/leaf.ts'
import type { Held, Profile } from './profile.ts'
import type { Ask, Finding } from './reason.ts'

/** A condition held against a profile; leaves have nothing below. `outside`: what is still open is for others to decide
 *  (the employer, the college, the receiver), whatever the learner does. */
export interface Verdict extends Finding {
  condition: Condition
  outside: boolean
  below: Verdict[]
}

/** What a step starts from: something in the profile, or an award in a subject. The latter stands for what the profile has
 *  of it, if anything; otherwise for a course still to be taken, of which nothing is said. */
export type Sending = Held | { award: string; subject?: string }

export interface Scene {
  catalogue: Pick<Catalogue, 'awards' | 'scales' | 'levels'>
  sending: Sending
  /** The month in which the receiving course starts. */
  start: Month
  /** `2026-11-21`. */
  today: string
}

/** The whole tree, in three-valued logic: nothing that has not been said is ever met or not met. No condition is met. */
export function judge(condition: Condition | undefined, profile: Profile, scene: Scene): Verdict {
  if (condition === undefined) return { condition: { all: [] }, answer: 'met', expected: false, reason: { is: 'nothing-asked' }, outside: false, below: [] }
  return { condition, ...judgeLeaf(condition as Leaf, profile, scene), outside: false, below: [] }
}

/** The questions whose answers could settle it, each once, in the order of the conditions. Nothing is asked where it is met. */
export function asksOf(verdict: Verdict): Ask[] {
  return verdict.reason.is === 'unsaid' ? [verdict.reason.ask] : []
}
