import type { Catalogue } from '../catalogue/catalogue.ts'
import { monthOf } from '../graph/month.ts'
import type { Plan, PlanItem } from '../plan/plan.ts'
import type { When } from '../plan/task.ts'
import type { Step } from '../search/routes.ts'
import { dateInWords, monthInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { type Told, toldOf } from './plan-tasks.ts'
import { isEstimate, originName } from './steps.ts'

/** The part of a catalogue that the words of a plan are made from. */
export type PlanNames = Pick<Catalogue, 'awards' | 'subjects' | 'providers'>

/** One line of a plan, in words. */
export interface PlanLine extends Told {
  item: PlanItem
  /** "By 14 December 2026", "Before September 2027", "Now". */
  when: string
  /** "Step 1", where there is more than one. */
  step: string | undefined
}

/** Every line of a plan, in the order of time. */
export function planLines(plan: Plan, names: PlanNames): PlanLine[] {
  return plan.items.map((item) => ({
    item,
    when: planDate(item),
    step: plan.route.steps.length > 1 ? `Step ${item.number}` : undefined,
    ...toldOf(item, plan, names),
  }))
}

/** "Plan: BTEC Extended Diploma, Health to FdSc Nursing Associate". */
export function planTitle({ route }: Plan, names: PlanNames): string {
  const last = route.steps.at(-1)
  return `Plan: ${originName(names, route.origin)} to ${last === undefined ? '' : courseName(names, last.course)}`
}

/** "Step 1: FdSc Nursing Associate, Northgate University". */
export function stepHeading({ course }: Step, number: number, names: PlanNames): string {
  return `Step ${number}: ${courseName(names, course)}, ${providerName(names, course.provider)}`
}

/** What a reader must know of the whole plan, before its first line. */
export function planNotes(plan: Plan, names: PlanNames): string[] {
  const { route, today, items } = plan
  const binding = items.find(({ binds }) => binds)
  const last = route.steps.at(-1)
  return [
    binding === undefined
      ? 'No last date is stated for this route. Ask early.'
      : `${undatedBefore(plan, binding)}The first date to keep: ${lower(toldOf(binding, plan, names).title)}, ${lower(planDate(binding))}.`,
    last === undefined
      ? ''
      : `You would finish in ${isEstimate(route) ? 'about ' : ''}${monthInWords(route.finish)}, at ${providerName(names, last.course.provider)}.`,
    `Worked out on ${dateInWords(today)} from what the agreements say; “ideally” is our advice. Dates can change: check each one before you rely on it${route.finish - monthOf(today) > 24 ? ', and make a new plan every autumn' : ''}.`,
  ].filter((note) => note !== '')
}

/** What comes before the first date that is stated has to be applied for too. */
function undatedBefore({ items }: Plan, { number }: PlanItem): string {
  const hasMoved = items.some((item) => item.kind === 'moved' && item.number < number)
  if (number === 1 || hasMoved) return ''
  return `No last date is stated for ${number === 2 ? 'step 1' : `steps 1 to ${number - 1}`}: ask early. `
}

/** "By 14 December 2026", "Before September 2027", "Now". */
export function planDate({
  when,
  past,
  suggested,
}: {
  when: When
  past: boolean
  suggested: boolean
}): string {
  if ('by' in when) {
    const day = dateInWords(when.by)
    if (past) return `Was ${day}`
    if (suggested) return `Ideally by ${day}`
    return when.at === undefined ? `By ${day}` : `By ${when.at} on ${day}`
  }
  if ('now' in when) return 'Now'
  if ('around' in when) return `${past ? 'Was' : 'Usually'} mid ${monthInWords(when.around)}`
  return 'before' in when
    ? `Before ${monthInWords(when.before)}`
    : `${suggested ? 'Ideally in ' : ''}${monthInWords(when.in)}`
}

/** A text inside a sentence: it loses its capital, unless the first word is written in capitals. */
export function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(UCAS|BTEC)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
