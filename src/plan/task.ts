import type { Catalogue } from '../catalogue/catalogue.ts'
import type { BindingDate } from '../eligibility/opening.ts'
import { type Month, monthOf, monthText } from '../graph/month.ts'
import type { Condition } from '../schema/condition.ts'
import type { Step } from '../search/routes.ts'

/** When something is to be done. `by` is exact; `around` is the middle of a month in which a date usually falls that nobody
 *  has published; `before` is any time until a month begins; `now` is today, or as soon as can be. */
export type When =
  | { by: string; at?: string }
  | { around: Month }
  | { in: Month }
  | { before: Month }
  | { now: string }

/** What is to be done, and what a reader must know of it. */
export type Task =
  /** The date for an earlier start is past: `wanted` could otherwise have been the start. */
  | { kind: 'moved'; date: BindingDate; wanted: Month }
  | { kind: 'ask' }
  | { kind: 'support' }
  /** To have at hand when applying. */
  | { kind: 'ready'; asks: Condition[] }
  | { kind: 'check'; asks: Condition[] }
  /** `again`: the same date of the next start, where it comes back. */
  | { kind: 'deadline'; date: BindingDate; again: string | undefined }
  /** `certain`: the agreement says that the application goes through UCAS. */
  | { kind: 'ucas'; certain: boolean }
  /** No date is stated for this start; `earlier` are dates that were stated for others. */
  | { kind: 'apply'; earlier: string[] }
  | { kind: 'meeting'; asks: Condition[] }
  | { kind: 'results'; asks: Condition[] }
  | { kind: 'clearance'; asks: Condition[] }
  | { kind: 'bridging' }
  /** `waited`: months between the end of what came before, or today, and the start. */
  | { kind: 'start'; waited: number }
  | { kind: 'finish' }

/** A step of a route, and what its plan is reckoned from. */
export interface Setting {
  step: Step
  number: number
  /** When what comes before is finished. */
  ready: Month
  /** Whether that is behind them already. */
  done: boolean
  today: string
  catalogue: PlanCatalogue
}

/** The national facts that a plan needs. */
export type PlanCatalogue = Pick<Catalogue, 'awards' | 'levels' | 'ucas'>

/** A task before it has its place in the plan. */
export type Entry = Task & { when: When; suggested?: boolean }

/** A day that ends what can be done is over when it is past; the day itself still counts. */
export function isOver(when: When, today: string): boolean {
  if ('by' in when) return when.by < today
  return 'around' in when && when.around < monthOf(today)
}

/** When something stands in the order of time: starts come before what else is in their month, and what ends after it. */
export function dayKey(when: When, kind: Task['kind']): string {
  if ('by' in when) return when.by
  if ('now' in when) return when.now
  if ('around' in when) return `${monthText(when.around)}-15`
  if ('before' in when) return `${monthText(when.before - 1)}-40`
  return `${monthText(when.in)}-${kind === 'start' ? '01' : '31'}`
}
