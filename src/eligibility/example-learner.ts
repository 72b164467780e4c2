import { askedOf } from '../catalogue/asks-more.ts'
import { type Catalogue, coursesById } from '../catalogue/catalogue.ts'
import { leafAsksNoLess } from '../catalogue/leaf-asks.ts'
import type { Conflict } from '../catalogue/other-promises.ts'
import type { Senders } from '../catalogue/senders.ts'
import { type Sending, sendingsOf, timesOfBoth } from '../catalogue/times-of-both.ts'
import { waysOf } from '../catalogue/ways.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Condition, Leaf } from '../schema/condition.ts'
import type { Course } from '../schema/course.ts'
import { profileWith } from './example-profile.ts'
import { firstStart } from './opening.ts'
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
  /** The course that they can start under both, and the first month in which they can. */
  to: string
  start: Month
  /** Whether either agreement says from when it stands, or for which years. */
  startIsNamed: boolean
}

/** The plainest learner who meets the conditions of both, by the word of `judge`, and can still start under both, by that of
 *  the finder; undefined where there seems to be none, so that the two contradict each other to nobody. */
export function exampleLearner(
  conflict: Conflict,
  catalogue: Catalogue,
  today: string,
): ExampleLearner | undefined {
  for (const senders of conflict.from)
    for (const award of senders.awards) {
      const when = earliest(conflict, { senders, award }, catalogue, today)
      const who = when && meetingBoth(conflict, { senders, award, start: when.start }, catalogue)
      if (when && who) return { ...who, ...when }
    }
  return undefined
}

function meetingBoth(
  { agreements: [a, b] }: Conflict,
  { senders, award, start }: { senders: Senders; award: string; start: Month },
  catalogue: Catalogue,
): Omit<ExampleLearner, 'to' | 'start' | 'startIsNamed'> | undefined {
  const sending = { award, subject: senders.subjects[0], month: start }
  for (const having of waysToBoth(a.conditions, b.conditions, award, catalogue)) {
    const profile = profileWith(having, sending, catalogue)
    if ([a, b].every(({ conditions }) => mayMeet(conditions, profile, sending, catalogue)))
      return {
        ...(senders.course !== undefined && { course: senders.course }),
        award,
        ...(sending.subject !== undefined && { subject: sending.subject }),
        ...(senders.providers[0] !== undefined && { provider: senders.providers[0] }),
        having,
        profile,
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

type When = Pick<ExampleLearner, 'to' | 'cohort' | 'start' | 'startIsNamed'>

/** The first start under both that is still to come, of whichever course has it first. */
function earliest(
  { agreements, to }: Conflict,
  { senders, award }: { senders: Senders; award: string },
  catalogue: Catalogue,
  today: string,
): When | undefined {
  const courses = coursesById(catalogue)
  const found = sendingsOf(senders, award, catalogue).flatMap((sending) =>
    to.flatMap((id) => startUnder(agreements, sending, courses.get(id), today) ?? []),
  )
  return found.toSorted((a, b) => a.start - b.start)[0]
}

function startUnder(
  agreements: [Agreement, Agreement],
  sending: Sending,
  to: Course | undefined,
  today: string,
): When | undefined {
  const times = timesOfBoth(agreements, sending)
  if (times === undefined || to === undefined) return undefined
  const { cohort } = times
  const startIsNamed = agreements.some(({ valid }) => valid.from !== undefined || valid.entry !== undefined)
  for (let after = cohort === undefined ? 0 : monthOf(cohort) + sending.months - 1; ; ) {
    const [a, b] = agreements.map((agreement) => firstStart(to, agreement, after, today))
    if (a === undefined || b === undefined) return undefined
    if (a === b) return { to: to.id, ...(cohort !== undefined && { cohort }), start: a, startIsNamed }
    after = Math.max(a, b) - 1
  }
}
