import { firstStart } from '../eligibility/opening.ts'
import type { Ask } from '../eligibility/reason.ts'
import { asksOf, partsOf, type Verdict } from '../eligibility/verdict.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { conditionSummary } from './condition-lines.ts'
import { listInWords } from './dates.ts'
import type { Names } from './names.ts'
import { askPhrase } from './questions.ts'
import { gapText } from './verdicts.ts'

/** What a learner may come with: a course of the network, or an award from elsewhere. */
export interface SendingChoice {
  /** The choice on the certificate that it belongs to. */
  end: string
  title: string
  award: string
  /** Absent where any is meant, or one of several. */
  subject?: string
}

/** One agreement, as far as it can be held against what a learner says. It travels as JSON. */
export interface CheckTerms {
  conditions: Agreement['conditions']
  sendings: SendingChoice[]
  agreement: Pick<Agreement, 'valid' | 'deadlines'>
  courses: Pick<Course, 'status' | 'intakes' | 'last_start'>[]
  /** What stays so even where every condition is met. */
  caveats: string[]
}

/** The first month in which one of the courses can be started under the agreement; undefined where none is in sight. */
export function firstStartOf({ courses, agreement }: CheckTerms, today: string): Month | undefined {
  const starts = courses.flatMap((course) => firstStart(course, agreement, monthOf(today), today) ?? [])
  return starts.length === 0 ? undefined : Math.min(...starts)
}

/** What could still be said of each condition by itself, each question once: one condition that is not met does not settle the
 *  others. */
export function openAsks(verdict: Verdict): Ask[] {
  const asks = partsOf(verdict).flatMap(asksOf)
  return [...new Map(asks.map((ask) => [JSON.stringify(ask), ask])).values()]
}

const fewQuestions = 2

/** The whole answer in a sentence or three. It is about the conditions alone: what meeting them leads to is the promise's. */
export function checkText(verdict: Verdict, names: Names): string {
  const parts = partsOf(verdict)
  if (parts.length === 0) return 'No condition is stated. Ask before you rely on it.'
  const having = (answer: Verdict['answer']) => parts.filter((part) => part.answer === answer)
  const [met, open, missed] = [having('met'), having('cant-tell'), having('not-met')]
  if (verdict.answer === 'not-met')
    return `Not met: ${listInWords(missed.map(({ condition }) => conditionSummary(condition, names)))}.`
  const expected = met.some((part) => part.expected) ? ', if what you expect comes true' : ''
  if (open.length === 0) return `With what you have said, every condition is met${expected}.`
  const asks = asksOf(verdict)
  const closed = open.flatMap((part) => closedWays(part, names)).join(' ')
  if (closed !== '') return `${closed} ${openText(asks, names)}`.trim()
  if (asks.length > 0) return openText(asks, names)
  const rest = [
    ...new Set(open.map(({ gap }) => (gap === undefined ? '' : `${sentence(gapText(gap, names))}`))),
  ].join(' ')
  return met.length === 0 ? rest : `With what you have said, every other condition is met${expected}. ${rest}`
}

function openText(asks: Ask[], names: Names): string {
  if (asks.length === 0) return ''
  return asks.length > fewQuestions
    ? 'Can’t tell yet: answer the questions below, as far as you like.'
    : `Can’t tell yet: tell us ${listInWords(asks.map((ask) => askPhrase(ask, names)))}.`
}

/** Of a choice that is still open, the ways that what they said has closed, beside those that it has not. */
function closedWays({ condition, below }: Verdict, names: Names): string[] {
  const ways = (answer: Verdict['answer']) =>
    below.filter((way) => way.answer === answer).map((way) => conditionSummary(way.condition, names))
  const closed = ways('not-met')
  if (!('any' in condition) || closed.length === 0) return []
  return [`Not by this way: ${closed.join('; ')}. Still open by: ${ways('cant-tell').join('; ')}.`]
}

const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
