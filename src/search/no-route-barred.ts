import { supersededReferences } from '../catalogue/superseded.ts'
import { type BindingDate, bindingDates, firstStart, inCohort } from '../eligibility/opening.ts'
import { opensStep, type Standing, standingOf } from '../eligibility/standing.ts'
import type { Graph } from '../graph/graph.ts'
import { entryYearOf, type Month, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Start } from './find-routes.ts'
import type { Limit } from './no-route-limits.ts'
import type { Route, Step } from './routes.ts'

/** One agreement that a route would need, and what keeps the learner from it. */
export type Barred = { agreement: Agreement; course: Course } & (
  | { by: 'standing'; standing: Standing; successor: Agreement | undefined }
  | { by: 'deadline'; missed: BindingDate; start: Month }
  | { by: 'year'; why: YearBar; start: Month; started: Month | undefined }
  | { by: 'course' }
)

/** The cohorts that it is for; closed before they started; the years of entry; not in force yet; no longer. */
export type YearBar = 'cohort' | 'closed' | 'entry' | 'from' | 'until'

/** What bars the steps of a route that was found with this limit lifted, as the records of `graph` have it; none where no
 *  step needed it. */
export function barredOn(
  route: Route,
  limit: Limit,
  { graph, starts, today }: { graph: Graph; starts: Start[]; today: string },
): Barred[] {
  const superseded = supersededReferences(graph.catalogue.agreements)
  return route.steps.flatMap((step, index): Barred[] => {
    const course = graph.catalogue.courses.find(({ id }) => id === step.course.id) ?? step.course
    const agreement = graph.catalogue.agreements.find(({ id }) => id === step.agreement?.id)
    const before = route.steps[index - 1]
    const after = before?.finish ?? route.originFinish
    if (limit === 'course')
      return agreement !== undefined && firstStart(course, undefined, after, today) === undefined
        ? [{ agreement, course, by: 'course' }]
        : []
    if (agreement === undefined) return []
    const named = { agreement, course }
    if (limit === 'standing') {
      const standing = standingOf(agreement, today, superseded)
      const successor = graph.catalogue.agreements.find(
        ({ status, supersedes }) => status !== 'draft' && supersedes?.includes(agreement.reference),
      )
      return opensStep(standing) ? [] : [{ ...named, by: 'standing', standing, successor }]
    }
    if (limit === 'deadline') {
      const missed = bindingDates(agreement, step.start).find(({ hard, on }) => hard && on < today)
      return missed === undefined ? [] : [{ ...named, by: 'deadline', missed, start: step.start }]
    }
    if (limit !== 'year') return []
    const started = before?.start ?? starts.find(({ start }) => start === step.from)?.started
    const why = yearBar(agreement, step, started, today)
    return why === undefined ? [] : [{ ...named, by: 'year', why, start: step.start, started }]
  })
}

function yearBar(
  agreement: Agreement,
  { start }: Step,
  started: Month | undefined,
  today: string,
): YearBar | undefined {
  if (inCohort(agreement, started) === 'no') return 'cohort'
  if (agreement.status === 'closed') {
    const before = started !== undefined && started <= monthOf(agreement.status_since ?? today)
    if (!before) return 'closed'
  }
  const { entry, from, until } = agreement.valid
  if (entry !== undefined && !entry.includes(entryYearOf(start))) return 'entry'
  if (from !== undefined && start < monthOf(from)) return 'from'
  return until !== undefined && start > monthOf(until) ? 'until' : undefined
}
