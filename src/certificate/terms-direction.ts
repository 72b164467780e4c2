import { asksNoLess } from '../catalogue/asks-more.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Condition } from '../schema/condition.ts'
import { strengthOf } from '../search/label.ts'
import { deadlinesDirection, startsOf } from './deadlines-direction.ts'
import {
  bridgingDirection,
  byInclusion,
  byNumber,
  type Direction,
  limitsDirection,
  validDirection,
} from './directions.ts'
import type { Difference } from './terms-differences.ts'

/** What a field that changed does to the learner's side; courses are looked up in the state after the change. */
export function directionOf(difference: Difference, agreement: Agreement, catalogue: Catalogue): Direction {
  switch (difference.field) {
    case 'guarantee':
      return byNumber(strength(difference.before), strength(difference.after))
    case 'conditions':
      return conditionsDirection(difference, agreement, catalogue)
    case 'from':
    case 'to':
      return byInclusion(difference.before ?? [], difference.after ?? [])
    case 'entry':
      return difference.before?.year === difference.after?.year
        ? byNumber(leastCredit(difference.before), leastCredit(difference.after))
        : 'other'
    case 'bridging':
      return bridgingDirection(difference.before ?? unstated, difference.after ?? unstated)
    case 'deadlines':
      return deadlinesDirection(
        difference.before ?? [],
        difference.after ?? [],
        startsOf(agreement, catalogue),
      )
    case 'limits':
      return limitsDirection(difference.before, difference.after)
    case 'valid':
      return validDirection(difference.before ?? {}, difference.after ?? {})
    case 'support':
      return byInclusion(difference.before ?? [], difference.after ?? [])
    case 'excluded':
      return byInclusion(difference.after ?? [], difference.before ?? [])
    case 'earlier_versions':
      return byNumber(honoured(difference.before), honoured(difference.after))
    default:
      return 'other'
  }
}

const unstated = { need: 'not-stated' } as const

/** Certificates that are said to hold, those of which nothing is said, those that are said not to. */
const honoured = (said: Agreement['earlier_versions']): number =>
  said === 'honoured' ? 2 : said === undefined ? 1 : 0

const strength = (guarantee: Agreement['guarantee'] | undefined): number =>
  guarantee === undefined ? 0 : strengthOf(guarantee)

function leastCredit(entry: Agreement['entry'] | undefined): number {
  const recognised = entry?.credit?.recognised ?? 0
  return Array.isArray(recognised) ? recognised[0] : recognised
}

/** Judged for a holder of each award that the agreement names. */
function conditionsDirection(
  { before, after }: Extract<Difference, { field: 'conditions' }>,
  agreement: Agreement,
  catalogue: Catalogue,
): Direction {
  const awards = agreement.from.flatMap(({ course, award }) =>
    course === undefined
      ? (award ?? [])
      : catalogue.courses.filter(({ id }) => id === course).map((one) => one.award),
  )
  return askedDirection(before, after, awards, catalogue)
}

/** Whether more is asked than before of the holders of every one of these awards, or less of every one. */
export function askedDirection(
  before: Condition | undefined,
  after: Condition | undefined,
  awards: string[],
  catalogue: Catalogue,
): Direction {
  const all = (asks: (award: string) => boolean) => awards.length > 0 && awards.every(asks)
  const noLess = all((award) => asksNoLess(after, before, award, catalogue))
  const noMore = all((award) => asksNoLess(before, after, award, catalogue))
  return noLess === noMore ? 'other' : noLess ? 'weaker' : 'stronger'
}
