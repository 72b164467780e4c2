import type { Condition } from '../schema/condition.ts'
import { canonicalJson } from './canonical.ts'
import { type AgreedTerms, termsFields } from './terms.ts'

/** A field in which two versions of terms differ, with what it said before and what it says now; undefined where a version
 *  says nothing of it. */
export type Difference = {
  [F in keyof AgreedTerms]-?: {
    field: F
    before: AgreedTerms[F] | undefined
    after: AgreedTerms[F] | undefined
  }
}[keyof AgreedTerms]

/** What differs between two versions of terms, in the order of `termsFields`; empty where they agree to the letter. */
export function differencesOf(before: AgreedTerms, after: AgreedTerms): Difference[] {
  return termsFields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }) as Difference)
}

/** Items of two lists by what became of them: what is no longer there, and what was not there before. An order that changed
 *  is no difference. */
export function listDifference<T>(before: readonly T[], after: readonly T[]): { removed: T[]; added: T[] } {
  const [then, now] = [before, after].map((list) => list.map((item) => canonicalJson(item)))
  return {
    removed: before.filter((_, index) => !now?.includes(then?.[index] ?? '')),
    added: after.filter((_, index) => !then?.includes(now?.[index] ?? '')),
  }
}

/** The conditions of which every one must be met: the branches of an `all` at the top, or the one that stands alone. */
export function conditionsAsked(conditions: Condition | undefined): Condition[] {
  if (conditions === undefined) return []
  return 'all' in conditions ? conditions.all : [conditions]
}

const same = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b)
