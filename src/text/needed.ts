import type { Ask, Gap } from '../eligibility/reason.ts'
import { partsOf, type Verdict } from '../eligibility/verdict.ts'
import { datesOf } from '../plan/step-dates.ts'
import type { Step } from '../search/routes.ts'
import { conditionSummary } from './condition-lines.ts'
import { count, dateInWords, listInWords } from './dates.ts'
import type { Names } from './names.ts'
import { awardText } from './questions.ts'
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

/** Sorted by the gap of each part: of a choice that is the smallest way in. `ahead`: the award of a course still to be taken,
 *  of which the learner can say nothing yet. */
export function neededFor(verdict: Verdict, names: Names, ahead?: string): Needed {
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
      if (part.expected) needed.expected.push(conditionSummary(part.condition, names))
    } else if (part.answer === 'not-met') needed.toShow.push(lackText(part, names))
    else sortOpen(part, needed, names, ahead)
  }
  return needed
}

/** What would do, all of it: every gap of a part that needs more than one. */
const lackText = ({ gap, condition }: Verdict, names: Names): string =>
  gap === undefined || gap.need === 'fact'
    ? conditionSummary(condition, names)
    : gapText(gap, names).replace(': from', ', from')

function sortOpen(part: Verdict, needed: Needed, names: Names, ahead: string | undefined): void {
  for (const gap of part.gap?.need === 'all' ? part.gap.of : [part.gap]) {
    if (gap === undefined || gap.need === 'ask-them')
      needed.toAsk.push(conditionSummary(part.condition, names))
    else if (gap.need === 'tell')
      needed[isAhead(gap.ask, ahead) ? 'toShow' : 'toSay'].push(openWays(part, names))
    else if (gap.need === 'decision') needed.others.push(whoWords[gap.who])
    else needed.toShow.push(comingText(gap, names))
  }
  for (const key of ['toShow', 'toSay', 'others', 'toAsk'] as const) needed[key] = [...new Set(needed[key])]
}

const isAhead = (ask: Ask, ahead: string | undefined): boolean => 'award' in ask && ask.award === ahead

const comingText = (gap: Gap, names: Names): string =>
  gap.need === 'come' && gap.by === undefined ? comingWords[gap.what] : gapText(gap, names)

/** Of a choice only the ways that are still open: what fell short is no use to mention. */
function openWays({ condition, below }: Verdict, names: Names): string {
  const open = below.filter(({ answer }) => answer === 'cant-tell')
  if (!('any' in condition) || open.length === below.length) return conditionSummary(condition, names)
  return listInWords(
    open.map((way) => conditionSummary(way.condition, names)),
    'or',
  )
}

/** One step's conditions, and what binds it besides. */
export interface NeededStep {
  verdict: Verdict
  step: Step
  /** Whether it is only for some cohorts, and they have not said when they started. */
  cohort: 'known' | 'unknown'
  /** The award of a course still to be taken that it starts from. */
  ahead?: string | undefined
}

/** All that is left to do for a step, each kind of thing in a sentence of its own, the learner's own first. */
export function neededText(
  { verdict, step, cohort, ahead }: NeededStep,
  names: Names,
  today: string,
): string[] {
  const needed = neededFor(verdict, names, ahead)
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

function studyFirst({ agreement }: Step): string[] {
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

const sentence = (head: string, items: string[], between: string): string =>
  items.length === 0 ? '' : `${head}: ${items.join(between)}.`

const roomForLetters = 70

/** The same of a whole route, where there is little room. */
export function neededInBrief(steps: Needed[]): string {
  const all = (key: 'toShow' | 'toSay' | 'others' | 'toAsk' | 'expected') => [
    ...new Set(steps.flatMap((step) => step[key])),
  ]
  const shown = all('toShow').join('; ')
  const toSay = all('toSay').length
  const rest =
    toSay === 0 ? [] : [`${shown === '' ? 'Can’t tell yet: tell' : 'Tell'} us ${count(toSay, 'more thing')}.`]
  if (shown.length > roomForLetters)
    return [`Still needed: ${count(all('toShow').length, 'thing')}, named at each step.`, ...rest].join(' ')
  if (shown !== '') return [`Still needed: ${shown}.`, ...rest].join(' ')
  if (toSay > 0) return rest.join(' ')
  if (all('others').length > 0) return 'Nothing more that you can show: others still decide.'
  if (all('toAsk').length > 0 || steps.some(({ stated }) => !stated))
    return 'Not all of it is stated here: ask before you rely on it.'
  return all('expected').length === 0
    ? 'Nothing more to show.'
    : 'Nothing more to show, if what you expect comes true.'
}

/** "Only if you also have HNC or HND in Nursing; and Access to HE or 16 more UCAS points." */
export function onlyWithText(lists: (Ask | Gap)[][], names: Names): string {
  const each = lists.map((ways) =>
    listInWords([...new Set(ways.map((way) => wayText(way, names)).filter((text) => text !== ''))], 'or'),
  )
  return `Only if you also have ${[...new Set(each)].join('; and ')}.`
}

function wayText(way: Ask | Gap, names: Names): string {
  if ('need' in way) return gapText(way, names)
  return way.ask === 'award' ? awardText(way.awards, way.subject ?? [], names) : ''
}
