import type { Ask, Gap } from '../eligibility/reason.ts'
import { partsOf, type Verdict } from '../eligibility/verdict.ts'
import { datesOf } from '../plan/step-dates.ts'
import type { Condition } from '../schema/condition.ts'
import { heldAt } from '../search/find-routes.ts'
import { awardAhead, type Judging } from '../search/judged.ts'
import type { Step } from '../search/routes.ts'
import { conditionSummary } from './condition-lines.ts'
import { isFor } from './conditions.ts'
import { count, dateInWords, listInWords } from './dates.ts'
import { courseName, type Names } from './names.ts'
import { comingWords, gapText, whoWords } from './verdicts.ts'

/** What is left of one step, by who has to act: nothing is in two of these. */
export interface Needed {
  /** What the learner has to reach, or to go through. */
  toShow: string[]
  /** What they may have, and have not said. */
  toSay: string[]
  /** Who decides something, whatever the learner does. */
  others: string[]
  /** What only the receiver can answer. */
  toAsk: string[]
  /** What is met only if it comes true. */
  expected: string[]
  /** Whether the step states any condition. */
  stated: boolean
}

/** What a step starts from. */
export interface From {
  award?: string | undefined
  /** The course by its name, where it is still to be taken: of its award the learner can say nothing yet. */
  ahead?: string | undefined
  /** Whether they have said all that they have today: what is open then is what the course ahead brings. */
  everything?: boolean
}

/** What a step of a route starts from, for a learner who comes with what the routes begin with. */
export function fromOf(step: Step, judging: Judging): From {
  const { graph } = judging
  const course = awardAhead(step, judging) === undefined ? undefined : graph.courses[step.from]
  return {
    award: heldAt(graph, step.from).award,
    ahead: course === undefined ? undefined : courseName(graph.catalogue, course),
    everything: judging.profile.lacks === 'others',
  }
}

/** Sorted by the gap of each part: of a choice that is the smallest way in. */
export function neededFor(verdict: Verdict, names: Names, from: From = {}): Needed {
  const needed: Needed = {
    toShow: [],
    toSay: [],
    others: [],
    toAsk: [],
    expected: [],
    stated: partsOf(verdict).length > 0,
  }
  for (const part of partsOf(verdict)) {
    if (part.answer === 'met') {
      if (part.expected) needed.expected.push(conditionSummary(part.condition, names, { course: from.ahead }))
    } else if (part.answer === 'not-met') needed.toShow.push(lackText(part, names, from))
    else sortOpen(part, needed, names, from)
  }
  return needed
}

/** What would do, all of it: every gap of a part that needs more than one. */
const lackText = ({ gap, condition }: Verdict, names: Names, { ahead }: From): string =>
  gap === undefined || gap.need === 'fact'
    ? conditionSummary(condition, names, { course: ahead })
    : gapText(gap, names).replace(': from', ', from')

function sortOpen(part: Verdict, needed: Needed, names: Names, from: From): void {
  for (const gap of part.gap?.need === 'all' ? part.gap.of : [part.gap]) {
    if (gap === undefined || gap.need === 'ask-them')
      needed.toAsk.push(conditionSummary(part.condition, names, { course: from.ahead }))
    else if (gap.need === 'tell')
      needed[isAhead(gap.ask, from) ? 'toShow' : 'toSay'].push(openWays(part, names, from))
    else if (gap.need === 'decision') needed.others.push(whoWords[gap.who])
    else needed.toShow.push(comingText(gap, names))
  }
  for (const key of ['toShow', 'toSay', 'others', 'toAsk'] as const) needed[key] = [...new Set(needed[key])]
}

const isAhead = (ask: Ask, { award, ahead, everything = false }: From): boolean =>
  ahead !== undefined && (ask.ask === 'qualifications' ? everything : 'award' in ask && ask.award === award)

const comingText = (gap: Gap, names: Names): string =>
  gap.need === 'come' && gap.by === undefined ? comingWords[gap.what] : gapText(gap, names)

const waysNamed = 2

/** Of a choice only the ways that are still open: what fell short is no use to mention. The way for what they come with
 *  stands first; of many the rest are counted. */
function openWays({ condition, below }: Verdict, names: Names, { award, ahead }: From): string {
  const inWords = (one: Condition) => conditionSummary(one, names, { course: ahead })
  if (!('any' in condition)) return inWords(condition)
  const open = below.filter(({ answer }) => answer === 'cant-tell').map((way) => way.condition)
  const own = open.filter((way) => award !== undefined && isFor(way, award, names))
  if (own.length === 0 && open.length === below.length && open.length <= waysNamed) return inWords(condition)
  const ways = [...own, ...open.filter((way) => !own.includes(way))]
  const room = own.length === 0 ? waysNamed : 1
  const named = (ways.length <= room + 1 ? ways : ways.slice(0, room)).map(inWords)
  const more = ways.length - named.length
  return more === 0 ? listInWords(named, 'or') : `${named.join(', ')}, or ${count(more, 'other way')}`
}

/** One step's conditions, and what binds it besides. */
export interface NeededStep {
  verdict: Verdict
  step: Step
  /** Whether it is only for some cohorts, and they have not said when they started. */
  cohort: 'known' | 'unknown'
  from?: From | undefined
}

/** All that is left to do for a step, each kind of thing in a sentence of its own, the learner's own first. */
export function neededText(
  { verdict, step, cohort, from }: NeededStep,
  names: Names,
  today: string,
): string[] {
  const needed = neededFor(verdict, names, from)
  return [
    ownSentence(needed, [...studyFirst(step), ...nextDate(step, today)]),
    sentence('Can’t tell until you say if you have', needed.toSay, '; '),
    needed.others.length === 0 ? '' : `Not in your hands: ${listInWords(needed.others)} decides.`,
    sentence('Ask them about', needed.toAsk, '; '),
    cohortSentence(step, cohort),
    ...pastDates(step, today),
  ].filter((line) => line !== '')
}

function ownSentence(needed: Needed, due: string[]): string {
  const { stated, toShow, toSay, others, toAsk, expected } = needed
  const first = stated ? '' : 'What is asked for is not stated: ask before you rely on it.'
  if (!stated || toShow.length > 0 || toSay.length > 0)
    return [first, sentence('Still needed', [...toShow, ...due], '; ')].filter(Boolean).join(' ')
  const rest = others.length + toAsk.length > 0 ? 'Nothing more that you can show' : 'Nothing more to show'
  return [
    expected.length === 0
      ? `${rest} for this step.`
      : `${rest} for this step, if what you expect comes true: ${expected.join('; ')}.`,
    sentence('Still to do', due, '; '),
  ]
    .filter(Boolean)
    .join(' ')
}

function cohortSentence({ agreement }: Step, cohort: NeededStep['cohort']): string {
  const cohorts = agreement?.valid.cohorts
  return cohort === 'known' || cohorts === undefined
    ? ''
    : `Check that you started your course between ${dateInWords(cohorts[0])} and ${dateInWords(cohorts[1])}: it is for no one else.`
}

/** Study that is required before the step. */
export function studyFirst({ agreement }: Step): string[] {
  const { need, title } = agreement?.bridging ?? {}
  return need === 'required' ? [`bridging study first${title === undefined ? '' : ` (${title})`}`] : []
}

function nextDate(step: Step, today: string): string[] {
  const next = datesOf(step).find(({ on }) => on >= today)
  return next === undefined ? [] : [`${next.what} by ${dateInWords(next.on)}`]
}

/** A date that has passed and does not close the step: what it means to have missed it. */
function pastDates(step: Step, today: string): string[] {
  return datesOf(step)
    .filter(({ on }) => on < today)
    .map(
      ({ what, on, otherwise }) =>
        `Too late for the ${what}, which was due by ${dateInWords(on)}.${otherwise === undefined ? '' : ` ${otherwise}`}`,
    )
}

/** Empty where there is nothing to list. */
export const sentence = (head: string, items: string[], between: string): string =>
  items.length === 0 ? '' : `${head}: ${items.join(between)}.`
