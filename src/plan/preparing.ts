import { type Month, monthOf } from '../graph/month.ts'
import { askedBy } from './asked.ts'
import { daysAfter } from './day.ts'
import type { Entry, Setting, When } from './task.ts'

const fourWeeks = 28

/** What comes before the date that binds: each with time to spare. */
export function preparations(setting: Setting, first: When | undefined): Entry[] {
  const { step, ready, done, today } = setting
  const asked = askedBy(step.agreement?.conditions ?? step.course.entry, step.start)
  const applying: When = first ?? { before: step.start }
  const entries: Entry[] = []
  if (step.agreement !== undefined)
    entries.push({ kind: 'ask', when: askWhen(first, step.start, today), suggested: true })
  if ((step.agreement?.support.length ?? 0) > 0)
    entries.push({ kind: 'support', when: { before: step.start } })
  if (asked.check.length > 0) entries.push({ kind: 'check', asks: asked.check, when: applying })
  if (asked.ready.length > 0) entries.push({ kind: 'ready', asks: asked.ready, when: applying })
  if (asked.meeting.length > 0 || step.promise === 'interview')
    entries.push({ kind: 'meeting', asks: asked.meeting, when: { before: step.start } })
  if (asked.results.length > 0)
    entries.push({ kind: 'results', asks: asked.results, when: done ? { now: today } : { in: ready } })
  if (asked.clearance.length > 0)
    entries.push({ kind: 'clearance', asks: asked.clearance, when: { before: step.start } })
  const need = step.agreement?.bridging.need
  if (need === 'required' || need === 'recommended')
    entries.push({ kind: 'bridging', when: { before: step.start } })
  return entries
}

/** Four weeks before the date that binds; a year before the start where none is known; now, where that is past. */
function askWhen(first: When | undefined, start: Month, today: string): When {
  if (first !== undefined && 'by' in first) {
    const day = daysAfter(first.by, -fourWeeks)
    return day <= today ? { now: today } : { by: day }
  }
  const month = first !== undefined && 'around' in first ? first.around - 2 : start - 12
  return month <= monthOf(today) ? { now: today } : { in: month }
}

/** The start, and the end. */
export function arrivals({ step, ready, done, today }: Setting): Entry[] {
  const since = done ? monthOf(today) : ready
  return [
    { kind: 'start', waited: step.start - since - 1, when: { in: step.start } },
    { kind: 'finish', when: { in: step.finish } },
  ]
}
