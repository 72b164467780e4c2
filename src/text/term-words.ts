import type { Catalogue } from '../catalogue/catalogue.ts'
import type { AgreedTerms } from '../certificate/terms.ts'
import type { Agreement } from '../schema/agreement.ts'
import { applyWords, bridgingTerms, deadlineTerms, limitTerms } from './agreements.ts'
import { applyNotes, validitySentence } from './certificate-terms.ts'
import { dateInWords, listInWords } from './dates.ts'
import { entryInWords, providerName, recognisedInWords } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { choiceLabel } from './publish-choices.ts'
import { ended, quoted } from './was-and-is.ts'

/** The terms that are told with a label and a value; who may come, where to and what is asked are sentences of their own. */
type Labelled = Exclude<keyof AgreedTerms, 'conditions' | 'from' | 'to'>

/** One of an agreement's terms. */
export type Term = { [F in Labelled]: { field: F; value: NonNullable<AgreedTerms[F]> } }[Labelled]

/** What each of the terms is called before its value. */
export const termLabels: Record<Labelled, string> = {
  guarantee: 'Promise',
  clause: 'The words of the promise',
  entry: 'Entry',
  bridging: 'Bridging study',
  deadlines: 'Dates',
  apply: 'How to apply',
  limits: 'Limits',
  valid: 'Whom and when it is for',
  excluded: 'Not for',
  support: 'Help on the way',
  accord: 'Under the accord',
  earlier_versions: 'Certificates of earlier versions',
  signed: 'Signed',
  source: 'Where the terms come from',
}

/** One of the terms in words, as a phrase or as whole sentences; empty where a list has nothing in it. */
export function termWords(term: Term, names: Catalogue): string {
  switch (term.field) {
    case 'guarantee':
      return promiseNames[term.value].short.toLowerCase()
    case 'clause':
      return `“${term.value}”`
    case 'entry':
      return entered(term.value)
    case 'bridging':
      return bridgingTerms({ bridging: term.value } as Agreement, names)
    case 'deadlines':
      return dated(term.value)
    case 'apply':
      return [applyWords[term.value.via], ...applyNotes({ apply: term.value })].map(ended).join(' ')
    case 'limits':
      return limitTerms({ limits: term.value } as Agreement).join(' ')
    case 'valid':
      return validitySentence({ valid: term.value })
    case 'excluded':
    case 'support':
      return listInWords(term.value)
    case 'accord':
      return names.accords[term.value]?.title ?? term.value
    case 'earlier_versions':
      return earlierWords[term.value]
    case 'signed':
      return signedBy(term.value, names)
    case 'source':
      return lower(choiceLabel('agreement', ['source', 'kind'], term.value))
  }
}

const earlierWords: Record<NonNullable<AgreedTerms['earlier_versions']>, string> = {
  honoured: 'honoured',
  'not-honoured': 'not honoured',
}

/** "year 3, 240 credits recognised at level 5". */
function entered(entry: Agreement['entry']): string {
  const { credit } = entry
  if (credit === undefined) return entryInWords(entry)
  const level = `${credit.framework === 'scqf' ? 'SCQF ' : ''}level ${credit.level}`
  const basis = credit.basis === undefined ? '' : ` (${credit.basis})`
  return `${entryInWords(entry)}, ${recognisedInWords(credit.recognised)} recognised at ${level}${basis}`
}

/** "Progression form by 14 December 2026 (what happens after that is not stated)". */
function dated(deadlines: Agreement['deadlines']): string {
  return deadlines
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
