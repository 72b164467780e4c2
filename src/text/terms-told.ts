import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Direction } from '../certificate/directions.ts'
import type { Aspect, SaidDifference } from '../certificate/promise-changes.ts'
import type { AgreedTerms } from '../certificate/terms.ts'
import { type Difference, listDifference } from '../certificate/terms-differences.ts'
import type { Agreement } from '../schema/agreement.ts'
import { applyWords, bridgingTerms, deadlineTerms, limitTerms } from './agreements.ts'
import { applyNotes, validitySentence } from './certificate-terms.ts'
import { conditionsInBrief } from './conditions.ts'
import { dateInWords, listInWords } from './dates.ts'
import { entryInWords, providerName, recognisedInWords } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { choiceLabel } from './publish-choices.ts'
import { selectorText } from './selectors.ts'
import { contactInWords, ended, quoted, wasAndIs } from './was-and-is.ts'

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
  difference: Exclude<Difference, { field: 'conditions' | 'from' | 'to' }>,
  { before, after }: Around,
): string {
  const line = <T>(
    what: string,
    { before: was, after: is }: { before: T; after: T },
    say: (value: NonNullable<T>, names: Catalogue) => string,
  ) => wasAndIs(what, was == null ? undefined : say(was, before), is == null ? undefined : say(is, after))
  switch (difference.field) {
    case 'guarantee':
      return line('Promise', difference, promised)
    case 'clause':
      return line('The words of the promise', difference, (clause) => `“${clause}”`)
    case 'entry':
      return line('Entry', difference, entered)
    case 'bridging':
      return line('Bridging study', difference, (bridging, names) =>
        bridgingTerms({ bridging } as Agreement, names),
      )
    case 'deadlines':
      return wasAndIs('Dates', dated(difference.before), dated(difference.after))
    case 'apply':
      return line('How to apply', difference, applied)
    case 'limits':
      return line('Limits', difference, (limits) => limitTerms({ limits } as Agreement).join(' '))
    case 'valid':
      return line('Whom and when it is for', difference, (valid) => validitySentence({ valid }))
    case 'excluded':
      return line('Not for', difference, (titles) => listInWords(titles))
    case 'support':
      return line('Help on the way', difference, (support) => listInWords(support))
    case 'accord':
      return line('Under the accord', difference, (id, names) => names.accords[id]?.title ?? id)
    case 'earlier_versions':
      return line('Certificates of earlier versions', difference, (word) => earlierWords[word])
    case 'signed':
      return line('Signed', difference, signedBy)
    case 'source':
      return line('Where the terms come from', difference, (kind) =>
        lower(choiceLabel('agreement', ['source', 'kind'], kind)),
      )
  }
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
const earlierWords: Record<NonNullable<AgreedTerms['earlier_versions']>, string> = {
  honoured: 'honoured',
  'not-honoured': 'not honoured',
}

const asked = (conditions: AgreedTerms['conditions'], names: Catalogue): string =>
  conditionsInBrief(conditions, names, {}, 6) || 'nothing stated'

const promised = (guarantee: Agreement['guarantee']): string => promiseNames[guarantee].short.toLowerCase()

function entered(entry: Agreement['entry']): string {
  const credit =
    entry.credit === undefined ? '' : `, ${recognisedInWords(entry.credit.recognised)} recognised`
  return `${entryInWords(entry)}${credit}`
}

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

const applied = (apply: Agreement['apply']): string =>
  [applyWords[apply.via], ...applyNotes({ apply })].map(ended).join(' ')

/** "Progression form by 14 December 2026 (what happens after that is not stated)". */
function dated(deadlines: Agreement['deadlines'] | undefined): string {
  return (deadlines ?? [])
    .map((deadline) => {
      const { what, when, otherwise } = deadlineTerms(deadline)
      const after = deadline.otherwise === undefined ? lower(otherwise) : quoted(otherwise)
      return `${what} by ${when} (${after?.replace(/\.$/, '')})`
    })
    .join('; ')
}

const signedBy = (signed: Agreement['signed'], names: Catalogue): string =>
  signed
    .map(({ provider, role, on }) => `${providerName(names, provider)} (${role}, ${dateInWords(on)})`)
    .join('; ')

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
