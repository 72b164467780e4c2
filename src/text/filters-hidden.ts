import type { Mode } from '../schema/vocabulary.ts'
import type { Hidden } from '../search/counts.ts'
import type { Sort } from '../search/sort.ts'
import { count, listInWords } from './dates.ts'

/** What an order that was chosen means, under the count. */
export const sortSentences: Record<Exclude<Sort, 'best'>, string> = {
  finish: 'Soonest finish first.',
  promise: 'Strongest promise first; one that nobody has confirmed comes last.',
  steps: 'Fewest steps first.',
  moves: 'Fewest changes of place first.',
  credit: 'Least study repeated first; where that is not stated, after those where it is.',
}

const studyNames: Record<Mode, string> = {
  'full-time': 'full-time study',
  'part-time': 'part-time study',
  'day-release': 'day release',
  'block-release': 'block release',
  'work-based': 'study at work',
  distance: 'study from home',
}

/** Of a choice, what is needed to say what it hides. */
export interface Chosen {
  near: string | undefined
  miles: number
  least: string | undefined
  steps: number
}

const lessThan: Record<string, string> = {
  place: 'less than a place',
  offer: 'less than an offer',
  interview: 'less than an interview',
  'reduced-offer': 'less than a lower offer',
  consideration: 'less than equal consideration',
  information: 'nothing that is agreed and stated',
}

/** "4 routes need full-time study.": what one choice hides. */
export function hiddenSentence({ limit, routes, needs }: Hidden, chosen: Chosen): string {
  const verb = (many: string, one: string) => `${count(routes, 'route')} ${routes === 1 ? one : many}`
  switch (limit) {
    case 'modes':
      return `${verb('need', 'needs')} ${listInWords(
        needs.map((mode) => studyNames[mode]),
        'or',
      )}.`
    case 'within':
      return `${verb('go', 'goes')} further than ${chosen.miles} miles from ${chosen.near}.`
    case 'least':
      return `${verb('have', 'has')} a step that promises ${lessThan[chosen.least ?? ''] ?? 'nothing'}.`
    case 'steps':
      return `${verb('take', 'takes')} more than ${count(chosen.steps, 'step')}.`
  }
}

/** "Together your choices hide 12 routes." */
export function togetherSentence(routes: number): string {
  return `Together your choices hide ${count(routes, 'route')}.`
}

/** "With them, 2 of the routes listed now make way for others.", so that the counts add up before and after; empty where
 *  none does. */
export function givingWaySentence(givingWay: number, hidden: number): string {
  if (givingWay <= 0) return ''
  return `With ${hidden === 1 ? 'it' : 'them'}, ${givingWay === 1 ? 'one' : givingWay} of the routes listed now ${givingWay === 1 ? 'makes way for another' : 'make way for others'}.`
}
