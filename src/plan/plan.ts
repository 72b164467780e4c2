import { firstStart } from '../eligibility/opening.ts'
import type { Month } from '../graph/month.ts'
import type { Route, Step } from '../search/routes.ts'
import { datedEntries, movedEntries } from './dated.ts'
import { arrivals, preparations } from './preparing.ts'
import { dayKey, type Entry, isOver, type PlanCatalogue, type Setting, type Task, type When } from './task.ts'

export type PlanItem = Task & {
  /** Stable within the route: the number of the step, and what is to be done. */
  id: string
  step: Step
  /** 1 for the first step. */
  number: number
  when: When
  /** The date is over. */
  past: boolean
  /** The earliest date of its step that is still to come: the one to act on. */
  binds: boolean
  /** Our own advice, and nobody's rule. */
  suggested: boolean
}

/** What a route takes, day by day: every item in the order of time. */
export interface Plan {
  route: Route
  today: string
  items: PlanItem[]
  /** For each step, the next month after its own in which it could be started, if its dates are missed; undefined where
   *  none is in sight. */
  nextStarts: (Month | undefined)[]
}

/** The plan of a route, reckoned backwards from each entry. Dates are those that the agreements state; what no record says
 *  is marked as such, and never made up. The same route, day and catalogue give the same plan. */
export function planOf(route: Route, today: string, catalogue: PlanCatalogue): Plan {
  const items = route.steps.flatMap((step, index) => {
    const ready = route.steps[index - 1]?.finish ?? route.originFinish
    return stepItems({
      step,
      number: index + 1,
      ready,
      done: index === 0 && route.originDone,
      today,
      catalogue,
    })
  })
  return {
    route,
    today,
    items: items.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0)),
    nextStarts: route.steps.map((step) => firstStart(step.course, step.agreement, step.start, today)),
  }
}

function stepItems(setting: Setting): PlanItem[] {
  const { step, number, today } = setting
  const dates = datedEntries(setting)
  const first = dates.filter(({ when, ...task }) => !isOver(when, today) && isRule(task)).sort(byTime)[0]
  const entries: Entry[] = [
    ...movedEntries(setting),
    ...dates,
    ...preparations(setting, first?.when),
    ...arrivals(setting),
  ]
  return entries.map((entry, index) => ({
    suggested: false,
    ...entry,
    id: `${number}-${entry.kind}${repeats(entries, index)}`,
    step,
    number,
    past: entry.kind === 'moved' || isOver(entry.when, today),
    binds: entry === first,
  }))
}

/** A second item of its kind is numbered, so that the first keeps its name. */
function repeats(entries: Entry[], index: number): string {
  const before = entries.slice(0, index).filter(({ kind }) => kind === entries[index]?.kind).length
  return before === 0 ? '' : `-${before + 1}`
}

const isRule = (task: Task): boolean => task.kind === 'deadline' || (task.kind === 'ucas' && task.certain)

/** When an item stands in the order of time: by the day, then by the step, then as one does them. */
function sortKey({ when, kind, number }: { when: When; kind: Task['kind']; number: number }): string {
  return `${dayKey(when, kind)} ${number} ${String(order.indexOf(kind)).padStart(2, '0')}`
}

const byTime = (a: Entry, b: Entry): number => (dayKey(a.when, a.kind) < dayKey(b.when, b.kind) ? -1 : 1)

const order: Task['kind'][] = [
  'finish',
  'moved',
  'ask',
  'check',
  'support',
  'ready',
  'deadline',
  'ucas',
  'apply',
  'meeting',
  'results',
  'clearance',
  'bridging',
  'start',
]
