import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Direction } from '../certificate/directions.ts'
import type { Aspect, SaidDifference } from '../certificate/promise-changes.ts'
import type { AgreedTerms } from '../certificate/terms.ts'
import { type Difference, listDifference } from '../certificate/terms-differences.ts'
import type { Agreement } from '../schema/agreement.ts'
import { conditionsInBrief } from './conditions.ts'
import { dateInWords } from './dates.ts'
import { selectorText } from './selectors.ts'
import { type Term, termLabels, termWords } from './term-words.ts'
import { contactInWords, quoted, wasAndIs } from './was-and-is.ts'

/** The agreement as it is now, and the two states that names are looked up in. */
export interface Around {
  agreement: Agreement
  before: Catalogue
  after: Catalogue
}

/** A field of an agreement's terms in words: what it says now, and what it said. */
export function termsLine(
  { difference, direction }: Pick<Extract<Aspect, { what: 'terms' }>, 'difference' | 'direction'>,
  around: Around,
): string {
  const { before, after } = around
  switch (difference.field) {
    case 'conditions':
      return `It asks ${more[direction]}: ${asked(difference.after, after)}. Before: ${asked(difference.before, before)}.`
    case 'from':
      return fromLine(difference, direction, around)
    case 'to':
      return `Where to: ${courses(difference)}.`
    default:
      return fieldLine(difference, around)
  }
}

function fieldLine(
  { field, before: was, after: is }: Exclude<Difference, { field: 'conditions' | 'from' | 'to' }>,
  { before, after }: Around,
): string {
  const said = (value: typeof was, names: Catalogue) =>
    value == null ? undefined : termWords({ field, value } as Term, names)
  return wasAndIs(termLabels[field], said(was, before), said(is, after))
}

/** What an agreement says beside its terms. */
export function saidLine({ field, before, after }: SaidDifference): string {
  switch (field) {
    case 'contact':
      return wasAndIs('Whom to ask', contactInWords(before), contactInWords(after))
    case 'summary':
      return wasAndIs('Summary', quoted(before), quoted(after))
    case 'note':
      return wasAndIs('Note', quoted(before), quoted(after))
    case 'status_since':
      return wasAndIs('Since', before && dateInWords(before), after && dateInWords(after))
  }
}

const more: Record<Direction, string> = { weaker: 'more', stronger: 'less', other: 'something else' }
const people: Record<Direction, string> = {
  weaker: 'fewer than before',
  stronger: 'more than before',
  other: 'others than before',
}
const asked = (conditions: AgreedTerms['conditions'], names: Catalogue): string =>
  conditionsInBrief(conditions, names, {}, Number.POSITIVE_INFINITY) || 'nothing stated'

function fromLine(
  { before: was = [], after: is = [] }: Extract<Difference, { field: 'from' }>,
  direction: Direction,
  { agreement, before, after }: Around,
): string {
  const { removed, added } = listDifference(was, is)
  const named = (head: string, selectors: Agreement['from'], names: Catalogue) =>
    selectors.length === 0
      ? ''
      : ` ${head} ${selectors.map((one) => selectorText(one, knownAccord(agreement, names), names)).join('; ')}.`
  return `Who may come: ${people[direction]}.${named('No longer', removed, before)}${named('Now also', added, after)}`
}

/** An accord that is there only after the change has no name before it. */
const knownAccord = ({ accord }: Agreement, { accords }: Catalogue): Pick<Agreement, 'accord'> =>
  accord !== undefined && accords[accord] !== undefined ? { accord } : {}

function courses({ before = [], after = [] }: Extract<Difference, { field: 'to' }>): string {
  const { removed, added } = listDifference(before, after)
  return [
    ...(added.length > 0 ? [`now also ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`no longer ${removed.join(', ')}`] : []),
  ].join('; ')
}
