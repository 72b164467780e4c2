import { monthText } from '../../graph/month.ts'
import { mostStepsUsual } from '../../search/find-routes.ts'
import { type Choices, choiceParts, readChoices, writeParts } from '../finder/choices.ts'

/** "Who can come to this course?" as it stands in the address after the `#`; it is never sent anywhere. At most as many steps
 *  as are usual: no file holds more. */
export interface AskedInto extends Choices {
  /** A course's id. */
  to: string
  /** What they come with: `level-3`, or an award's id; undefined for everybody. */
  who: string | undefined
  /** The start that is open, as the finder's address names it. */
  open: string | undefined
}

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
  return {
    to,
    ...readChoices(given, today, mostStepsUsual),
    who: text('who', /^[a-z0-9-]{1,60}$/),
    open: text('open', /^[a-z0-9-]+(\/[a-z0-9-]+|@[0-9.]*(@[a-z0-9-]+)?)$/),
  }
}

/** The same as a fragment without its `#`, usual values left out. */
export function writeInto(asked: AskedInto): string {
  return writeParts([
    ['to', asked.to],
    ['finish', monthText(asked.finish)],
    ...choiceParts(asked),
    ['who', asked.who],
    ['open', asked.open],
  ])
}

/** The learner's own question from one start, with the same choices, for the finder's address. */
export function asLearner(asked: AskedInto, from: string): string {
  return writeParts([
    ['from', from],
    ['to', `course:${asked.to}`],
    ['finish', monthText(asked.finish)],
    ...choiceParts(asked),
  ])
}

export function isNarrowed({ way, near, least, who, steps }: AskedInto): boolean {
  return (
    way !== 'any' ||
    near !== undefined ||
    least !== undefined ||
    who !== undefined ||
    steps !== mostStepsUsual
  )
}

export function widened(asked: AskedInto): AskedInto {
  return {
    ...asked,
    way: 'any',
    near: undefined,
    least: undefined,
    who: undefined,
    steps: mostStepsUsual,
  }
}
