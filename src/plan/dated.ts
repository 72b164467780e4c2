import { awardRank, type Catalogue } from '../catalogue/catalogue.ts'
import { type BindingDate, bindingDates, firstStart } from '../eligibility/opening.ts'
import { entryYearOf } from '../graph/month.ts'
import type { Step } from '../search/routes.ts'
import { askedBy } from './asked.ts'
import type { Entry, Setting, When } from './task.ts'

/** The date of an earlier start that is past already, and has moved this step: the same reckoning as the search's. */
export function movedEntries({ step, ready, today }: Setting): Entry[] {
  const { agreement, course, start } = step
  if (agreement === undefined) return []
  const wanted = firstStart(course, { valid: agreement.valid, deadlines: [] }, ready, today)
  if (wanted === undefined || wanted >= start) return []
  return bindingDates(agreement, wanted)
    .filter(({ hard, on }) => hard && on < today)
    .slice(0, 1)
    .map((date) => ({ kind: 'moved', date, wanted, when: { by: date.on } }))
}

/** Deadlines of the agreement and its conditions, the date of UCAS, or that there is none. */
export function datedEntries(setting: Setting): Entry[] {
  const { step, today } = setting
  const { agreement, course, start } = step
  const next = firstStart(course, agreement, start, today)
  const again = (what: string) =>
    agreement === undefined || next === undefined
      ? undefined
      : bindingDates(agreement, next).find((date) => date.what === what)?.on
  const stated = statedDates(step)
  const entries: Entry[] = stated.map((date) => ({
    kind: 'deadline',
    date,
    again: again(date.what),
    when: { by: date.on },
  }))
  const ucas = ucasEntry(setting, stated)
  if (ucas !== undefined) return [...entries, ucas]
  if (stated.some(({ what }) => /appl|ucas/i.test(what))) return entries
  if (stated.length > 0 && agreement?.apply.via === 'internal-form') return entries
  const earlier = (agreement?.deadlines ?? []).flatMap(({ on }) =>
    on === undefined || stated.some((date) => date.on === on) ? [] : [on],
  )
  return [...entries, { kind: 'apply', earlier: earlier.sort(), when: { before: start } }]
}

/** The dates of an agreement for this start, and of its conditions that set one; the earliest first. */
function statedDates({ agreement, start }: Step): BindingDate[] {
  if (agreement === undefined) return []
  const dates = bindingDates(agreement, start)
  const asked = askedBy(agreement.conditions, start).dates.filter((on) =>
    dates.every((date) => date.on !== on),
  )
  return [
    ...dates,
    ...asked.map((on) => ({ what: 'application', on, otherwise: undefined, hard: true })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const august = 7
const higherEducation = 4

/** The date up to which UCAS promises that all are looked at alike. It is for autumn starts of higher courses; left out
 *  where it has not been published and the agreement says by when to apply through UCAS. */
function ucasEntry({ step, catalogue }: Setting, stated: BindingDate[]): Entry | undefined {
  const { agreement, start, course, entry } = step
  const via = agreement?.apply.via
  const autumn = start % 12 >= august
  const higher = awardRank(catalogue as Catalogue, course.award) >= higherEducation
  if (!autumn || !higher || (agreement !== undefined && via !== 'ucas')) return undefined
  if (agreement === undefined && (step.way.mode !== 'full-time' || entry.year !== 1)) return undefined
  const row = catalogue.ucas.find((date) => date.entry === entryYearOf(start))
  if (row === undefined && stated.some(({ what }) => /ucas/i.test(what))) return undefined
  const when: When = row === undefined ? { around: start - (start % 12) } : { by: row.on, at: row.at }
  return { kind: 'ucas', certain: via === 'ucas', when }
}
