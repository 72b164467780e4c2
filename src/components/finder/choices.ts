import { type Month, monthOf, nextJune } from '../../graph/month.ts'
import { type Guarantee, guarantees, type Mode } from '../../schema/vocabulary.ts'
import { mostStepsUsual } from '../../search/find-routes.ts'
import { type Sort, sorts } from '../../search/sort.ts'

/** When they finish, and what narrows and orders an answer: the same for "where can I get to?" and "who can come?", and in
 *  the same words of the address. */
export interface Choices {
  finish: Month
  way: Way
  /** The town it must be near, and how near in miles. */
  near: string | undefined
  miles: number
  /** Weakest promise to rely on; undefined for every step, agreed or not. */
  least: Guarantee | undefined
  steps: number
  /** The order in which the answer is read. */
  sort: Sort
}

/** What narrows and orders an answer, before anything is chosen. */
export const usualChoices = {
  near: undefined,
  miles: 15,
  least: undefined,
  steps: mostStepsUsual,
  sort: 'best' as const,
}

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

/** The choices of an address; a part that makes no sense is left at its usual value. */
export function readChoices(given: URLSearchParams, today: string, mostSteps: number): Choices {
  const way = given.get('way') ?? ''
  const near = given.get('near') ?? ''
  const miles = Number(given.get('miles'))
  const steps = Number(given.get('steps'))
  return {
    finish: readMonth(given.get('finish') ?? '', today) ?? nextJune(today),
    way: Object.hasOwn(ways, way) ? (way as Way) : 'any',
    near: near !== '' && near.length <= 60 ? near : undefined,
    miles: milesOffered.includes(miles) ? miles : usualChoices.miles,
    least: guarantees.find((guarantee) => guarantee === given.get('least')),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostSteps ? steps : mostStepsUsual,
    sort: sorts.find((sort) => sort === given.get('sort')) ?? 'best',
  }
}

type Part = [name: string, value: string | undefined]

/** The choices as parts of an address, without the finish; undefined where the value is the usual one. */
export function choiceParts({ way, near, miles, least, steps, sort }: Choices): Part[] {
  return [
    ['way', way === 'any' ? undefined : way],
    ['near', near],
    ['miles', near && String(miles)],
    ['least', least],
    ['steps', steps === mostStepsUsual ? undefined : String(steps)],
    ['sort', sort === 'best' ? undefined : sort],
  ]
}

/** A fragment without its `#`, of the parts that have a value. */
export function writeParts(parts: Part[]): string {
  return parts
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : `${name}=${encodeURIComponent(value).replace(/%2F|%3A|%40/g, decodeURIComponent)}`,
    )
    .join('&')
}

/** Starts are looked for up to fifteen years ahead: who finishes near that end would be told, wrongly, that nothing leads on. */
const mostYearsAhead = 10

function readMonth(text: string, today: string): Month | undefined {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(text)) return undefined
  const month = monthOf(text)
  return month <= monthOf(today) + mostYearsAhead * 12 ? month : undefined
}
