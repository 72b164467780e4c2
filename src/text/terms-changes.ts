import type { FrozenTerms } from '../certificate/terms.ts'
import {
  conditionsAsked,
  type Difference,
  differencesOf,
  listDifference,
} from '../certificate/terms-differences.ts'
import { recordsIn } from '../certificate/terms-names.ts'
import type { Selector } from '../schema/agreement.ts'
import { strengthOf } from '../search/label.ts'
import { applyWords, deadlineTerms } from './agreements.ts'
import { entryLine, validitySentence } from './certificate-terms.ts'
import { conditionSummary } from './condition-lines.ts'
import { dateInWords, listInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { selectorText } from './selectors.ts'

/** What changed between two versions of the same agreement, a sentence or more for each field that did; empty where what was
 *  agreed is the same to the letter. */
export function changesText(before: FrozenTerms, after: FrozenTerms): string[] {
  return differencesOf(before.terms, after.terms).flatMap((difference) =>
    changeText(difference, before, after),
  )
}

function changeText(difference: Difference, before: FrozenTerms, after: FrozenTerms): string[] {
  switch (difference.field) {
    case 'guarantee':
      return [guaranteeText(difference)]
    case 'clause':
      return [
        `The words that were signed changed${difference.before === undefined ? '' : ` from “${difference.before}”`} to ${difference.after === undefined ? 'none' : `“${difference.after}”`}`,
      ].map(sentence)
    case 'from':
      return fromText(difference.before ?? [], difference.after ?? [], before, after)
    case 'to':
      return listed(difference, { removed: 'It no longer leads to', added: 'It now leads to' }, (id, one) =>
        courseText(id, one === 'removed' ? before : after),
      )
    case 'entry':
      return [
        `Entry was: ${entryLine({ entry: before.terms.entry }).toLowerCase()}. It is now: ${entryLine({ entry: after.terms.entry }).toLowerCase()}.`,
      ]
    case 'conditions':
      return conditionsText(before, after)
    case 'apply':
      return [
        before.terms.apply.via === after.terms.apply.via
          ? 'What it says of how to apply changed.'
          : `Applying was: ${lower(applyWords[before.terms.apply.via])}. It is now: ${lower(applyWords[after.terms.apply.via])}.`,
      ]
    case 'deadlines':
      return listed(difference, { removed: 'No longer a date', added: 'A new date' }, (deadline) => {
        const { when, what } = deadlineTerms(deadline)
        return `${lower(what)}, ${when}`
      })
    case 'signed':
      return signedText(difference.after ?? [], after)
    case 'valid':
      return [`It was: ${validity(before)} It is now: ${validity(after)}`]
    default:
      return [`What it says of ${fieldNames[difference.field]} changed.`]
  }
}

const fieldNames: Record<
  Exclude<
    Difference['field'],
    | 'guarantee'
    | 'clause'
    | 'from'
    | 'to'
    | 'entry'
    | 'conditions'
    | 'apply'
    | 'deadlines'
    | 'signed'
    | 'valid'
  >,
  string
> = {
  excluded: 'whom it is not for',
  bridging: 'study that must come first',
  limits: 'how many it takes',
  support: 'the support that is offered',
  accord: 'the accord that it stands under',
  earlier_versions: 'certificates of earlier versions',
  source: 'where it comes from',
}

function guaranteeText({ before, after }: Difference & { field: 'guarantee' }): string {
  if (before === undefined || after === undefined) return 'The promise changed.'
  const names = `The promise was: ${lower(promiseNames[before].short)}. It is now: ${lower(promiseNames[after].short)}`
  const more = strengthOf(after) - strengthOf(before)
  return more === 0 ? `${names}.` : `${names}, which is ${more > 0 ? 'stronger' : 'weaker'}.`
}

function fromText(then: Selector[], now: Selector[], before: FrozenTerms, after: FrozenTerms): string[] {
  const { removed, added } = listDifference(then, now)
  const words = (selectors: Selector[], { terms, ...rest }: FrozenTerms) =>
    selectors.map((selector) => selectorText(selector, terms, recordsIn(rest)))
  return [
    ...told('No longer for', words(removed, before)),
    ...told('Now also for', words(added, after)),
    ...(removed.length + added.length === 0 ? ['The order of those it is for changed.'] : []),
  ]
}

function conditionsText(before: FrozenTerms, after: FrozenTerms): string[] {
  const [then, now] = [before, after].map(({ terms }) => conditionsAsked(terms.conditions))
  const { removed, added } = listDifference(then ?? [], now ?? [])
  return [
    ...told(
      'No longer asked',
      removed.map((one) => conditionSummary(one, recordsIn(before))),
    ),
    ...told(
      'Now asked',
      added.map((one) => conditionSummary(one, recordsIn(after))),
    ),
    ...(removed.length + added.length === 0 ? ['What it says of the conditions changed.'] : []),
  ]
}

/** What became of the items of a list. */
function listed<T>(
  { before, after }: { before: readonly T[] | undefined; after: readonly T[] | undefined },
  heads: { removed: string; added: string },
  words: (item: T, side: 'removed' | 'added') => string,
): string[] {
  const { removed, added } = listDifference(before ?? [], after ?? [])
  const lines = [
    ...told(
      heads.removed,
      removed.map((item) => words(item, 'removed')),
    ),
    ...told(
      heads.added,
      added.map((item) => words(item, 'added')),
    ),
  ]
  return lines.length > 0 ? lines : ['The order of a list changed, and nothing else in it.']
}

function signedText(signed: FrozenTerms['terms']['signed'], frozen: FrozenTerms): string[] {
  const records = recordsIn(frozen)
  const each = signed.map(
    ({ provider, role, on }) => `${providerName(records, provider)} (${role}, ${dateInWords(on)})`,
  )
  return [
    each.length === 0
      ? 'Nobody is named as having signed it now.'
      : `It was signed again: ${listInWords(each)}.`,
  ]
}

/** For which entry and which learners, as a sentence after a colon. */
const validity = ({ terms }: FrozenTerms): string => lower(validitySentence(terms))

const told = (head: string, items: string[]): string[] =>
  items.length === 0 ? [] : [sentence(`${head}: ${listInWords(items)}`)]

function courseText(id: string, frozen: FrozenTerms): string {
  const records = recordsIn(frozen)
  const course = records.courses.find((one) => one.id === id)
  return course === undefined
    ? id
    : `${courseName(records, course)} at ${providerName(records, course.provider)}`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const sentence = (text: string): string => (/[.”]$/.test(text) ? text : `${text}.`)
