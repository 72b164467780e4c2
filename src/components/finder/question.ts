import { type Month, monthOf, monthText, nextJune } from '../../graph/month.ts'
import { type Guarantee, guarantees, type Mode } from '../../schema/vocabulary.ts'
import { mostStepsEver, mostStepsUsual } from '../../search/find-routes.ts'
import { goalText, parseGoal } from '../../search/goal.ts'
import { type Sort, sorts } from '../../search/sort.ts'

/** The question as it stands in the address after the `#`: nothing else is kept, and it is never sent anywhere. */
export interface Asked {
  /** A course's id, or an award and subject held from elsewhere. */
  from: string
  finish: Month
  /** A goal in its text form. */
  to: string
  way: Way
  /** The town it must be near, and how near in miles. */
  near: string | undefined
  miles: number
  /** Weakest promise to rely on; undefined for every step, agreed or not. */
  least: Guarantee | undefined
  steps: number
  /** The order in which the answer is read. */
  sort: Sort
  /** Routes that are held side by side, by their codes. */
  compare: string[]
}

/** What narrows and orders an answer, before anything is chosen. */
export const nothingChosen = {
  near: undefined,
  miles: 15,
  least: undefined,
  steps: mostStepsUsual,
  sort: 'best' as const,
  compare: [],
}

export const mostCompared = 4

export type Way = 'any' | 'full-time' | 'part-time' | 'working'

export const ways: Record<Way, { title: string; modes: Mode[] | undefined }> = {
  any: { title: 'Any way', modes: undefined },
  'full-time': { title: 'Full-time', modes: ['full-time', 'block-release'] },
  'part-time': { title: 'Part-time', modes: ['part-time', 'day-release', 'distance'] },
  working: {
    title: 'While working',
    modes: ['work-based', 'day-release', 'block-release', 'part-time', 'distance'],
  },
}

export const milesOffered = [5, 10, 15, 25, 40, 60]
export const usualGoal = 'any-degree'

/** What has been asked, from the address; a part that makes no sense is left at its usual value, but for where they want to
 *  get to: that is kept, so that nobody is answered something else. Undefined where there is
 *  no start: then nothing has been asked. */
export function readQuestion(fragment: string, today: string): Asked | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const from = given.get('from') ?? ''
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+|@[0-9.]*(@[a-z0-9-]+)?)$/.test(from)) return undefined
  const goal = parseGoal(given.get('to') ?? '')
  const way = given.get('way') ?? ''
  const near = given.get('near') ?? ''
  const miles = Number(given.get('miles'))
  const steps = Number(given.get('steps'))
  return {
    from,
    finish: readMonth(given.get('finish') ?? '', today) ?? nextJune(today),
    to: goal === undefined ? (given.get('to') ?? usualGoal).slice(0, 100) : goalText(goal),
    way: Object.hasOwn(ways, way) ? (way as Way) : 'any',
    near: near !== '' && near.length <= 60 ? near : undefined,
    miles: milesOffered.includes(miles) ? miles : nothingChosen.miles,
    least: guarantees.find((guarantee) => guarantee === given.get('least')),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostStepsEver ? steps : mostStepsUsual,
    sort: sorts.find((sort) => sort === given.get('sort')) ?? 'best',
    compare: readCodes(given.get('compare') ?? '').slice(0, mostCompared),
  }
}

/** The same as a fragment without its `#`, usual values left out. */
export function writeQuestion(asked: Asked): string {
  const parts: [string, string][] = [
    ['from', asked.from],
    ['finish', monthText(asked.finish)],
    ['to', asked.to],
  ]
  if (asked.way !== 'any') parts.push(['way', asked.way])
  if (asked.near !== undefined) parts.push(['near', asked.near], ['miles', String(asked.miles)])
  if (asked.least !== undefined) parts.push(['least', asked.least])
  if (asked.steps !== mostStepsUsual) parts.push(['steps', String(asked.steps)])
  if (asked.sort !== 'best') parts.push(['sort', asked.sort])
  if (asked.compare.length > 0) parts.push(['compare', asked.compare.join('.')])
  return parts
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%40', '@')}`,
    )
    .join('&')
}

/** What a copied link says besides the question: which route was open, and on which day it was copied. */
export interface Arrived {
  /** The fragment as it came. */
  fragment: string
  open: string | undefined
  shared: string | undefined
  /** Whether it was asked here, and is no link. */
  isOwn?: boolean
}

export function readArrived(fragment: string): Arrived {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const [open] = readCodes(given.get('open') ?? '')
  const shared = /^20\d\d-(0[1-9]|1[0-2])-[0-3]\d$/.exec(given.get('shared') ?? '')?.[0]
  return { fragment: fragment.replace(/^#/, ''), open, shared }
}

/** Codes of routes, each once. */
function readCodes(text: string): string[] {
  return [...new Set(text.split('.').filter((code) => /^[0-9a-z]{7}$/.test(code)))]
}

/** What stands for a route in an address: seven characters made from its id (FNV-1a, by Fowler, Noll and Vo), the same
 *  ones in every build. */
export function routeCode(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}

/** Starts are looked for up to fifteen years ahead: who finishes near that end would be told, wrongly, that nothing leads on. */
const mostYearsAhead = 10

function readMonth(text: string, today: string): Month | undefined {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) return undefined
  const month = monthOf(text)
  return month <= monthOf(today) + mostYearsAhead * 12 ? month : undefined
}
