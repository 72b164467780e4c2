import type { Ask, Gap } from '../eligibility/reason.ts'
import type { Verdict } from '../eligibility/verdict.ts'
import type { Names } from './names.ts'

/** Why, in a sentence. */
export function reasonText(verdict: Verdict, _names: Names): string {
  return verdict.reason.is
}

/** The smallest thing that would change it, as a phrase that can follow "Nearly:". */
export function gapText(gap: Gap, _names: Names): string {
  return gap.need
}

/** What to ask the learner, as a question. */
export function askText(ask: Ask, _names: Names): string {
  return ask.ask
}
