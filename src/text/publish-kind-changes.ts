import type { LeafKind } from '../schema/condition.ts'
import { count } from './dates.ts'
import { branchNames, leafNames } from './publish-conditions.ts'

/** What is said when a condition becomes another: above all that nothing is lost. */

type Kind = LeafKind | keyof typeof branchNames
const kindName = (kind: Kind): string => ({ ...branchNames, ...leafNames })[kind]

/** What a condition was before it became another kind, and how many stood below it. */
interface Before {
  kind: Kind
  parts: number
}

/** Said when a condition has become another kind: above all that nothing is lost. */
export function kindChanged(now: Kind, before: Before | undefined): string {
  if (before !== undefined)
    return `Changed to “${kindName(now)}”. ${stillKept(before)} The button that follows brings it back.`
  return now in branchNames
    ? `Changed to “${kindName(now)}”. What was asked for stands in it.`
    : `Changed to “${kindName(now)}”.`
}

/** That what was there before can still be had. */
export function stillKept({ kind, parts }: Before): string {
  return kind in branchNames
    ? `The group that was here, with ${count(parts, 'condition')}, is kept while this form is open.`
    : `What was written under “${kindName(kind)}” is kept while this form is open.`
}

/** On the button that brings it back. */
export const backTo = ({ kind }: Before): string => `Back to “${kindName(kind)}”`
