import { firstDay, type Month, monthOf } from '../graph/month.ts'
import { daysAfter } from '../plan/day.ts'
import type { CalendarEvent, CalendarFile } from '../plan/ics.ts'
import type { Plan } from '../plan/plan.ts'
import type { When } from '../plan/task.ts'
import { dateInWords } from './dates.ts'
import { type PlanLine, type PlanNames, planLines, planTitle, stepHeading } from './plan.ts'

/** A plan as a calendar file. What is past stays out. A day is that day; what has only a month is that whole month, and
 *  what has to be done before a month is the month before it, so that no day is made up. */
export function planCalendar(
  plan: Plan,
  names: PlanNames,
  site: { host: string; stamp: string },
): CalendarFile {
  return {
    name: planTitle(plan, names),
    stamp: site.stamp,
    events: planLines(plan, names)
      .filter(({ item }) => !item.past)
      .map(
        (line): CalendarEvent => ({
          uid: `${encodeURIComponent(plan.route.id)}/${line.item.id}@${site.host}`,
          summary: summaryOf(line),
          description: descriptionOf(line, plan, names),
          when: daysOf(line.item.when, plan.today),
          remind: line.item.kind === 'deadline' || line.item.kind === 'ucas',
        }),
      ),
  }
}

/** "plan-northgate-fdsc-nursing-associate.ics". */
export function calendarFileName({ route }: Plan): string {
  return `plan-${route.steps.at(-1)?.course.id.replaceAll('/', '-')}.ics`
}

/** What is not tied to a day says so in its title. */
function summaryOf({ item, title, when }: PlanLine): string {
  return 'by' in item.when || 'now' in item.when ? title : `${when}: ${title}`
}

function descriptionOf({ item, details, missed }: PlanLine, plan: Plan, names: PlanNames): string {
  return [
    stepHeading(item.step, item.number, names),
    ...details,
    ...(missed === undefined ? [] : [`If you miss it: ${missed}`]),
    `From a plan made on ${dateInWords(plan.today)}. Check each date before you rely on it.`,
  ].join('\n')
}

function daysOf(when: When, today: string): CalendarEvent['when'] {
  if ('by' in when) return when.at === undefined ? { on: when.by } : { on: when.by, at: when.at }
  if ('now' in when) return { on: when.now }
  if ('around' in when) return wholeMonth(when.around)
  return wholeMonth('in' in when ? when.in : Math.max(when.before - 1, monthOf(today)))
}

const wholeMonth = (month: Month) => ({ from: firstDay(month), to: daysAfter(firstDay(month + 1), -1) })
