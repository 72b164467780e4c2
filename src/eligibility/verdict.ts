import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Month } from '../graph/month.ts'
import type { Condition, Leaf } from '../schema/condition.ts'
import { type Context, contextOf } from './entries.ts'
import { effort } from './finding.ts'
import { isOutside, judgeLeaf } from './leaves/leaf.ts'
import type { Held, Profile } from './profile.ts'
import type { Ask, Finding, Gap } from './reason.ts'

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
  /** Points and credits come from what is listed alone, as if nothing else were ever to be added. */
  nothingElse?: boolean
}

/** The whole tree, in three-valued logic: nothing that has not been said is ever met or not met. Where nothing is asked, it is met. */
export function judge(condition: Condition | undefined, profile: Profile, scene: Scene): Verdict {
  if (condition === undefined)
    return {
      condition: { all: [] },
      answer: 'met',
      expected: false,
      reason: { is: 'nothing-asked' },
      outside: false,
      below: [],
    }
  return judgeIn(condition, contextOf(profile, scene))
}

function judgeIn(condition: Condition, context: Context): Verdict {
  if ('all' in condition) return judgeBranch(condition, condition.all, condition.all.length, context)
  if ('any' in condition) return judgeBranch(condition, condition.any, 1, context)
  if ('at_least' in condition) return judgeBranch(condition, condition.of, condition.at_least, context)
  return {
    condition,
    ...judgeLeaf(condition as Leaf, context),
    outside: isOutside(condition as Leaf),
    below: [],
  }
}

function judgeBranch(condition: Condition, branches: Condition[], wanted: number, context: Context): Verdict {
  const below = branches.map((branch) => judgeIn(branch, context))
  const having = (answer: Verdict['answer']) => below.filter((verdict) => verdict.answer === answer)
  const [met, undecided, missed] = [having('met'), having('cant-tell'), having('not-met')]
  const reason = { is: 'branch', met: met.length, open: undecided.length, wanted, of: below.length } as const
  const common = { condition, below, reason, expected: false, outside: false }
  if (met.length >= wanted)
    return { ...common, answer: 'met', expected: met.filter((verdict) => !verdict.expected).length < wanted }
  const possible = met.length + undecided.length
  if (possible < wanted) return { ...common, answer: 'not-met', gap: least(missed, wanted - possible) }
  return {
    ...common,
    answer: 'cant-tell',
    outside: undecided.every((verdict) => verdict.outside),
    gap: least(undecided, wanted - met.length),
  }
}

/** The smallest of the gaps, so many of them. */
function least(verdicts: Verdict[], number: number): Gap | undefined {
  const gaps = verdicts
    .flatMap(({ gap }) => gap ?? [])
    .sort((a, b) => effort(a) - effort(b))
    .slice(0, number)
  return gaps.length > 1
    ? { need: 'all', of: gaps.flatMap((gap) => (gap.need === 'all' ? gap.of : gap)) }
    : gaps[0]
}

/** What is answered one by one: of an `all` its parts; of anything else itself. */
export function partsOf(verdict: Verdict): Verdict[] {
  return 'all' in verdict.condition ? verdict.below.flatMap(partsOf) : [verdict]
}

/** The questions whose answers could settle it, each once, in the order of the conditions; none where it is settled. */
export function asksOf(verdict: Verdict): Ask[] {
  const asks = new Map<string, Ask>()
  collect(verdict)
  return [...asks.values()]

  function collect({ answer, gap, below }: Verdict): void {
    if (answer !== 'cant-tell') return
    if (below.length === 0 && gap?.need === 'tell') asks.set(JSON.stringify(gap.ask), gap.ask)
    for (const inner of below) collect(inner)
  }
}
