import { askedOf } from '../catalogue/asks-more.ts'
import { type Catalogue, coursesById } from '../catalogue/catalogue.ts'
import { leafAsksNoLess } from '../catalogue/leaf-asks.ts'
import { type Conflict, monthsOfBoth } from '../catalogue/other-promises.ts'
import { waysOf } from '../catalogue/ways.ts'
import { type Month, monthNumber, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Condition, Leaf } from '../schema/condition.ts'
import { profileWith } from './example-profile.ts'
import { intakesOf } from './opening.ts'
import type { Profile } from './profile.ts'
import { judge, type Verdict } from './verdict.ts'

/** A learner to whom two agreements both promise something. */
export interface ExampleLearner {
  /** The course that they take; absent for one who holds an award from elsewhere. */
  course?: string
  award: string
  subject?: string
  provider?: string
  /** What they have besides, each thing once: no less than both agreements ask. */
  having: Leaf[]
  profile: Profile
  /** When they started the sending course, where one of the two asks. */
  cohort?: string
  /** When they start under either; a month that either names, if one does. */
  start: Month
  startIsNamed: boolean
}

const unsaidStart = '2030-01'

/** The plainest learner who meets the conditions of both, by the word of `judge`; undefined where there seems to be none, or no
 *  intake for them, so that the two contradict each other to nobody. */
export function exampleLearner(conflict: Conflict, catalogue: Catalogue): ExampleLearner | undefined {
  const { agreements, from, to } = conflict
  const [senders] = from
  const award = senders?.awards[0]
  if (senders === undefined || award === undefined) return undefined
  const [a, b] = agreements
  const when = startUnder(agreements, to[0] ?? '', catalogue)
  if (when === undefined) return undefined
  const { start, startIsNamed } = when
  const sending = { award, subject: senders.subjects[0], month: start }
  const ways = waysToBoth(a.conditions, b.conditions, award, catalogue)
  for (const having of ways) {
    const profile = profileWith(having, sending, catalogue)
    if (agreements.every(({ conditions }) => mayMeet(conditions, profile, sending, catalogue)))
      return {
        ...(senders.course !== undefined && { course: senders.course }),
        award,
        ...(sending.subject !== undefined && { subject: sending.subject }),
        ...(senders.providers[0] !== undefined && { provider: senders.providers[0] }),
        having,
        profile,
        ...cohortOf(agreements),
        start,
        startIsNamed,
      }
  }
  return undefined
}

/** The least sets of things that meet both, the shortest first; what another thing in the set already says is left out. */
function waysToBoth(
  a: Condition | undefined,
  b: Condition | undefined,
  award: string,
  catalogue: Catalogue,
): Leaf[][] {
  const parts = [a, b].flatMap((condition) => (condition === undefined ? [] : askedOf(condition, award)))
  const ways = waysOf({ all: parts }) ?? [parts.flatMap(everyLeaf)]
  return ways
    .map((way) => withoutEchoes(way, award, catalogue))
    .sort((one, other) => one.length - other.length)
    .slice(0, 50)
}

function everyLeaf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(everyLeaf)
  if ('any' in condition) return condition.any.flatMap(everyLeaf)
  return 'at_least' in condition ? condition.of.flatMap(everyLeaf) : [condition]
}

function withoutEchoes(way: Leaf[], award: string, catalogue: Catalogue): Leaf[] {
  const says = (one: Leaf, other: Leaf) => leafAsksNoLess(one, other, { award, catalogue })
  return way.filter(
    (leaf, index) =>
      !way.some((other, at) => at !== index && says(other, leaf) && (!says(leaf, other) || at < index)),
  )
}

/** Whether all that is left open is what nobody can have beforehand. */
function mayMeet(
  condition: Condition | undefined,
  profile: Profile,
  sending: { award: string; subject?: string | undefined; month: Month },
  catalogue: Catalogue,
): boolean {
  const [held] = profile.qualifications
  if (held === undefined) return false
  const verdict = judge(condition, profile, {
    catalogue,
    sending: held,
    start: sending.month,
    today: '0001-01-01',
  })
  return isSettled(verdict)
}

/** Enough of a branch may be met. A question that the learner has not answered counts against it: they were given answers. */
function isSettled(verdict: Verdict): boolean {
  const { condition, answer, below, reason } = verdict
  if (answer !== 'cant-tell') return answer === 'met'
  if (below.length === 0) return reason.is !== 'unsaid'
  const enough = below.filter(isSettled).length
  if ('all' in condition) return enough === below.length
  return enough >= ('at_least' in condition ? condition.at_least : 1)
}

function cohortOf(agreements: Agreement[]): { cohort?: string } {
  const [cohort] = agreements
    .flatMap(({ valid }) => valid.cohorts?.[0] ?? [])
    .sort()
    .reverse()
  return cohort === undefined ? {} : { cohort }
}

/** The first intake under both, if there is one. Where neither says from when it stands, the month is only there to be
 *  judged by. */
function startUnder(
  agreements: [Agreement, Agreement],
  to: string,
  catalogue: Catalogue,
): { start: Month; startIsNamed: boolean } | undefined {
  const intakes = intakesOf(coursesById(catalogue).get(to) ?? { intakes: [] }).intakes.map(monthNumber)
  const starts = monthsOfBoth(agreements).flatMap(([first, last]) => {
    const startIsNamed = first !== '0000-00'
    const from = startIsNamed ? monthOf(first) : Math.min(monthOf(unsaidStart), monthOf(last) - 11)
    const year = Array.from({ length: 12 }, (_, more) => from + more)
    const start = year.find((month) => intakes.includes(month % 12) && month <= monthOf(last))
    return start === undefined ? [] : [{ start, startIsNamed }]
  })
  return starts.sort((a, b) => a.start - b.start)[0]
}
