import type { Agreement } from '../schema/agreement.ts'
import { listDifference } from './terms-differences.ts'

/** What a change does to the learner's side of an agreement; `other` where that cannot be told from the terms alone. */
export type Direction = 'stronger' | 'weaker' | 'other'

/** Of several changes at once: weaker where anything is, stronger where something is and nothing weaker. */
export function together(directions: Direction[]): Direction {
  if (directions.includes('weaker')) return 'weaker'
  return directions.includes('stronger') ? 'stronger' : 'other'
}

export const byNumber = (before: number, after: number): Direction =>
  after > before ? 'stronger' : after < before ? 'weaker' : 'other'

/** A list that only grew is for more people; one that only shrank for fewer. */
export function byInclusion(before: unknown[], after: unknown[]): Direction {
  const { removed, added } = listDifference(before, after)
  return removed.length === 0 && added.length > 0
    ? 'stronger'
    : added.length === 0 && removed.length > 0
      ? 'weaker'
      : 'other'
}

/** Bridging study that must be done, where it had not to be, is weaker; what is recommended or not stated binds nobody. */
export function bridgingDirection(before: Agreement['bridging'], after: Agreement['bridging']): Direction {
  const required = ({ need }: Agreement['bridging']) => need === 'required'
  if (required(after) && required(before))
    return together([sizeDirection(before.credits, after.credits), sizeDirection(before.weeks, after.weeks)])
  if (required(after)) return 'weaker'
  return required(before) && after.need !== 'not-stated' ? 'stronger' : 'other'
}

const sizeDirection = (before: number | undefined, after: number | undefined): Direction =>
  before === undefined || after === undefined ? 'other' : byNumber(after, before)

/** What is stated as a limit only now is weaker, and so are fewer places. */
export function limitsDirection(
  before: NonNullable<Agreement['limits']> = {},
  after: NonNullable<Agreement['limits']> = {},
): Direction {
  const flags = ['subject_to_places', 'reviewable'] as const
  return together([
    byNumber(before.places ?? Number.POSITIVE_INFINITY, after.places ?? Number.POSITIVE_INFINITY),
    ...flags.map((flag) => byNumber(Number(!before[flag]), Number(!after[flag]))),
  ])
}

/** Fewer years of entry, fewer cohorts, a shorter time. Years that are not stated are neither fewer nor more. */
export function validDirection(before: Agreement['valid'], after: Agreement['valid']): Direction {
  const entries =
    before.entry === undefined || after.entry === undefined ? 'other' : byInclusion(before.entry, after.entry)
  const until = ({ until }: Agreement['valid']) => (until === undefined ? '9999' : `${until}-31`.slice(0, 10))
  const from = ({ from }: Agreement['valid']) => (from === undefined ? '0000' : `${from}-01`.slice(0, 10))
  return together([
    entries,
    cohortsDirection(before.cohorts, after.cohorts),
    byOrder(until(before), until(after)),
    byOrder(from(after), from(before)),
  ])
}

function cohortsDirection(
  before: Agreement['valid']['cohorts'] = ['0000', '9999'],
  after: Agreement['valid']['cohorts'] = ['0000', '9999'],
): Direction {
  const [first, last] = [byOrder(after[0], before[0]), byOrder(before[1], after[1])]
  return first === 'other' ? last : last === 'other' || last === first ? first : 'other'
}

/** Of two days as text, or of anything else in whose order later is better. */
export const byOrder = (before: string, after: string): Direction =>
  after > before ? 'stronger' : after < before ? 'weaker' : 'other'
