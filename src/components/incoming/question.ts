import { type Month, monthOf, monthText, nextJune } from '../../graph/month.ts'
import { type Guarantee, guarantees } from '../../schema/vocabulary.ts'
import { mostStepsUsual } from '../../search/find-routes.ts'
import { milesOffered, type Way, ways } from '../finder/question.ts'

/** "Who can come to this course?" as it stands in the address after the `#`; it is never sent anywhere. */
export interface AskedInto {
  /** A course's id. */
  to: string
  /** When those who come finish what they come from. */
  finish: Month
  way: Way
  /** The town that every course on the way must be near, and how near in miles. */
  near: string | undefined
  miles: number
  /** Weakest promise to rely on; undefined for every step, agreed or not. */
  least: Guarantee | undefined
  /** 1 to 4: no file holds more. */
  steps: number
  /** What they come with: `level-3`, or an award's id; undefined for everybody. */
  who: string | undefined
  /** The start that is open, as the finder's address names it. */
  open: string | undefined
}

const usualMiles = 15

/** What is asked, from the address; a part that makes no sense is left at its usual value. Undefined where no course is
 *  named: then nothing is asked. */
export function readInto(fragment: string, today: string): AskedInto | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const text = (name: string, shape: RegExp) => {
    const value = given.get(name) ?? ''
    return shape.test(value) ? value : undefined
  }
  const to = text('to', /^[a-z0-9-]+\/[a-z0-9-]+$/)
  if (to === undefined) return undefined
  const finish = text('finish', /^20\d\d-(0[1-9]|1[0-2])$/)
  const steps = Number(given.get('steps'))
  const miles = Number(given.get('miles'))
  return {
    to,
    finish: finish === undefined ? nextJune(today) : monthOf(finish),
    way: (Object.keys(ways) as Way[]).find((way) => way === given.get('way')) ?? 'any',
    near: text('near', /^.{1,60}$/),
    miles: milesOffered.includes(miles) ? miles : usualMiles,
    least: guarantees.find((guarantee) => guarantee === given.get('least')),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostStepsUsual ? steps : mostStepsUsual,
    who: text('who', /^[a-z0-9-]{1,60}$/),
    open: text('open', /^[a-z0-9-]+(\/[a-z0-9-]+|@[0-9.]*(@[a-z0-9-]+)?)$/),
  }
}

/** The same as a fragment without its `#`, usual values left out. */
export function writeInto(asked: AskedInto): string {
  return written([['to', asked.to], ...commonParts(asked), ['who', asked.who], ['open', asked.open]])
}

/** The learner's own question from one start, with the same choices, for the finder's address. */
export function asLearner(asked: AskedInto, from: string): string {
  return written([['from', from], ['to', `course:${asked.to}`], ...commonParts(asked)])
}

/** What both questions say in the same words. */
function commonParts({ finish, way, near, miles, least, steps }: AskedInto): [string, string | undefined][] {
  return [
    ['finish', monthText(finish)],
    ['way', way === 'any' ? undefined : way],
    ['near', near],
    ['miles', near === undefined ? undefined : String(miles)],
    ['least', least],
    ['steps', steps === mostStepsUsual ? undefined : String(steps)],
  ]
}

const written = (parts: [string, string | undefined][]): string =>
  parts
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value = '']) =>
        `${name}=${encodeURIComponent(value).replace(/%2F|%3A|%40/g, decodeURIComponent)}`,
    )
    .join('&')

export function isNarrowed({ way, near, least, who }: AskedInto): boolean {
  return way !== 'any' || near !== undefined || least !== undefined || who !== undefined
}

export function widened(asked: AskedInto): AskedInto {
  return { ...asked, way: 'any', near: undefined, least: undefined, who: undefined }
}
