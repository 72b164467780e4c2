import { type Month, monthOf, yearOf } from '../graph/month.ts'
import type { Step } from '../search/routes.ts'
import type { Plan, PlanItem } from './plan.ts'

/** A length of time on the drawing, in hundredths of its width. */
export interface Stretch {
  at: number
  width: number
}

/** What is studied, from the first to the last month, with what comes before it. */
export interface TimelineRow {
  /** Undefined for what they are studying today. */
  step: Step | undefined
  from: Month
  to: Month
  study: Stretch
  /** The months between what came before, or today, and the start; undefined where there are none. */
  wait: (Stretch & { months: number }) | undefined
  /** Dates that bind this step and are still to come, in the order of time. */
  marks: { item: PlanItem; at: number }[]
}

export interface Timeline {
  rows: TimelineRow[]
  /** Where each calendar year begins. */
  years: { year: number; at: number }[]
}

/** A plan as a drawing from this month to the end of the last course: one row for each course, in the order of time. */
export function timelineOf({ route, today, items }: Plan): Timeline {
  const first = monthOf(today)
  const length = route.finish + 1 - first
  const share = (months: number) => Math.round((months / length) * 10_000) / 100
  const at = (month: number) => share(month - first)
  const stretch = (from: Month, to: Month): Stretch => ({ at: at(from), width: share(to + 1 - from) })
  const rows = route.steps.map((step, index): TimelineRow => {
    const before = route.steps[index - 1]?.finish ?? Math.max(route.originFinish, first - 1)
    const waited = step.start - before - 1
    return {
      step,
      from: step.start,
      to: step.finish,
      study: stretch(step.start, step.finish),
      wait: waited > 0 ? { ...stretch(before + 1, step.start - 1), months: waited } : undefined,
      marks: marksOf(items, step).map((item) => ({ item, at: at(dayPlace(item)) })),
    }
  })
  const origin: TimelineRow[] =
    route.originFinish < first
      ? []
      : [
          {
            step: undefined,
            from: first,
            to: route.originFinish,
            study: stretch(first, route.originFinish),
            wait: undefined,
            marks: [],
          },
        ]
  const years = Array.from(
    { length: yearOf(route.finish) - yearOf(first) },
    (_, index) => yearOf(first) + 1 + index,
  )
  return { rows: [...origin, ...rows], years: years.map((year) => ({ year, at: at(year * 12) })) }
}

/** A date of somebody's rule that is still to come. */
function marksOf(items: PlanItem[], step: Step): PlanItem[] {
  return items.filter(
    (item) => item.step === step && !item.past && (item.kind === 'deadline' || item.kind === 'ucas'),
  )
}

/** Months, with the part of the month that is gone. */
function dayPlace({ when, step }: PlanItem): number {
  if ('by' in when) return monthOf(when.by) + (Number(when.by.slice(8)) - 1) / 31
  return 'around' in when ? when.around + 0.5 : step.start
}
