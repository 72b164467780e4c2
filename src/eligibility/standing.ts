import { monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'

/** How an agreement stands today. The first five open a step; `closed` only to cohorts that were under way. */
export const standings = [
  'in-force',
  'review-due',
  'overdue',
  'published',
  'closed',
  'draft',
  'signed-by-one',
  'suspended',
  'withdrawn',
  'expired',
  'superseded',
] as const
export type Standing = (typeof standings)[number]

/** From how many days before a day is told as near. */
export const dueSoonDays = 60

/** `today` is a date, `2026-11-21`. `superseded` holds references that another agreement takes the place of. */
export function standingOf(agreement: Agreement, today: string, superseded: ReadonlySet<string>): Standing {
  if (agreement.status === 'withdrawn' || agreement.status === 'suspended') return agreement.status
  if (superseded.has(agreement.reference)) return 'superseded'
  if (agreement.status === 'draft')
    return new Set(agreement.signed.map((sign) => sign.side)).size === 1 ? 'signed-by-one' : 'draft'
  if (hasEnded(agreement.valid, today)) return 'expired'
  if (agreement.status === 'closed' || agreement.status === 'published') return agreement.status
  const due = agreement.review?.due
  if (due !== undefined && due < today) return 'overdue'
  return due !== undefined && daysBetween(today, due) <= dueSoonDays ? 'review-due' : 'in-force'
}

/** Whether nobody can start under terms of this validity any more. */
export function hasEnded({ until, entry }: Agreement['valid'], today: string): boolean {
  return (
    (until !== undefined && isPast(until, today)) ||
    (entry?.every((year) => entryYearOver(year, today)) ?? false)
  )
}

/** The last day before terms of this validity have ended; undefined where they have no end. */
export function lastDay({ until, entry }: Agreement['valid']): string | undefined {
  const ends = [
    ...(until === undefined ? [] : [until.length === 7 ? lastOfMonth(until) : until]),
    ...(entry === undefined ? [] : [`${Math.max(...entry.map(Number)) + 1}-07-31`]),
  ]
  return ends.toSorted((a, b) => (a < b ? -1 : 1))[0]
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${month}-${daysBetween(`${month}-01`, number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`)}`
}

/** Whether a step under an agreement of this standing can be taken at all. */
export function opensStep(standing: Standing): boolean {
  return standings.indexOf(standing) <= standings.indexOf('closed')
}

/** Whether a step under an agreement of this standing wants a question first: nobody has confirmed lately that it stands, or
 *  not here, or it is only for those who were under way. */
export function isUnconfirmed(standing: Standing | undefined): boolean {
  return standing === 'overdue' || standing === 'published' || standing === 'closed'
}

/** A day, or a month to its end, that lies before today. */
function isPast(until: string, today: string): boolean {
  return until.length === 7 ? until < today.slice(0, 7) : until < today
}

/** The academic year of an entry year ends in July of the next. */
function entryYearOver(year: string, today: string): boolean {
  return monthOf(today) > monthOf(`${Number(year) + 1}-07`)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
