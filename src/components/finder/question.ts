import { monthText } from '../../graph/month.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import { goalText, parseGoal } from '../../search/goal.ts'
import { type Choices, choiceParts, readChoices, usualChoices, writeParts } from './choices.ts'

/** The question as it stands in the address after the `#`: nothing else is kept, and it is never sent anywhere. */
export interface Asked extends Choices {
  /** A course's id, or an award and subject held from elsewhere. */
  from: string
  /** A goal in its text form. */
  to: string
  /** Routes that are held side by side, by their codes. */
  compare: string[]
}

/** What narrows and orders an answer, before anything is chosen. */
export const nothingChosen = { ...usualChoices, compare: [] }

export const mostCompared = 4
export const usualGoal = 'any-degree'

/** What has been asked, from the address; a part that makes no sense is left at its usual value, but for where they want to
 *  get to: that is kept, so that nobody is answered something else. Undefined where there is
 *  no start: then nothing has been asked. */
export function readQuestion(fragment: string, today: string): Asked | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const from = given.get('from') ?? ''
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+|@[0-9.]*(@[a-z0-9-]+)?)$/.test(from)) return undefined
  const goal = parseGoal(given.get('to') ?? '')
  return {
    from,
    to: goal === undefined ? (given.get('to') ?? usualGoal).slice(0, 100) : goalText(goal),
    ...readChoices(given, today, mostStepsEver),
    compare: readCodes(given.get('compare') ?? '').slice(0, mostCompared),
  }
}

/** The same as a fragment without its `#`, usual values left out. */
export function writeQuestion(asked: Asked): string {
  return writeParts([
    ['from', asked.from],
    ['finish', monthText(asked.finish)],
    ['to', asked.to],
    ...choiceParts(asked),
    ['compare', asked.compare.join('.') || undefined],
  ])
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
