import type { Agreement } from '../schema/agreement.ts'
import { codeOf } from './code.ts'
import type { Register } from './register.ts'
import { agreedTerms } from './terms.ts'
import { differencesOf } from './terms-differences.ts'

/** Why a sheet has no check code: nothing of its reference was published; another version is the newest that was; or other
 *  terms were published as this version. */
export type Uncheckable = 'never-published' | 'other-version' | 'other-terms'

/** The code by which a sheet can be checked, with the day on which its terms were published; or why it has none. */
export type Check = { code: string; publishedOn: string } | { because: Uncheckable; published?: number }

/** The check of a sheet that gives these terms. A code is given only for terms that were published, to the letter: whoever
 *  checks it finds what is on the paper. */
export function checkOf(agreement: Agreement, { frozen, log }: Register): Check {
  const last = frozen.get(agreement.reference)?.findLast(({ logged }) => logged)
  const entry = log.entries.find((one) => one.event === 'published' && one.hash === last?.hash)
  if (last === undefined || entry === undefined) return { because: 'never-published' }
  const published = last.terms.version
  if (published !== agreement.version) return { because: 'other-version', published }
  return differencesOf(last.terms.terms, agreedTerms(agreement)).length === 0
    ? { code: codeOf(last.hash), publishedOn: entry.at }
    : { because: 'other-terms', published }
}
