import { type BindingDate, bindingDates } from '../eligibility/opening.ts'
import type { Step } from '../search/routes.ts'

/** The dates that bind one step of a route, earliest first; the first is the one to act on. Empty where the agreement
 *  states none, or where the step is an ordinary application. */
export function datesOf(step: Step): BindingDate[] {
  return step.agreement === undefined ? [] : bindingDates(step.agreement, step.start)
}
