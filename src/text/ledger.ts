import type { LedgerRow } from '../plan/ledger.ts'
import { count, listInWords, monthsInWords } from './dates.ts'
import { courseName, levelInWords, type Names, providerName } from './names.ts'

/** "120 credits", "90 to 120 credits". */
export function amount([least, most]: [number, number]): string {
  return least === most ? `${least} credits` : `${least} to ${most} credits`
}

/** "level 5", "SCQF level 8". */
export const framedLevel = (level: { level: number; framework: 'rqf' | 'scqf' }): string =>
  levelInWords(level)

/** What the figures mean for the learner: what is repeated, what is not known, and what the receiver's own rules say. */
export function creditNotes(rows: LedgerRow[], names: Names): string[] {
  const notes = rows.flatMap((row) => {
    const course = courseName(names, row.step.course)
    if (row.brought === 0) return []
    if (row.recognised === undefined)
      return [`${course}: how much of your credit counts is not stated. Ask before you rely on it.`]
    const [least, most] = row.recognised
    const lost = [row.brought - most, row.brought - least].map((credits) => Math.round(credits / 10)) as [
      number,
      number,
    ]
    if (lost[1] === 0) return []
    return [`${course}: you would repeat ${repeatedTime(lost)} of study that you have credit for.`]
  })
  return [...notes, ...policyNotes(rows, names)]
}

function repeatedTime([least, most]: [number, number]): string {
  if (least === most) return `about ${monthsInWords(most)}`
  return least === 0
    ? `up to ${monthsInWords(most)}`
    : `between ${monthsInWords(least)} and ${monthsInWords(most)}`
}

function policyNotes(rows: LedgerRow[], names: Names): string[] {
  const said = rows.flatMap(({ step, brought, cap, currencyYears }) => {
    if (brought === 0 || (cap === undefined && currencyYears === undefined)) return []
    const limits = [
      ...(cap === undefined ? [] : [`at most ${cap} credits into this award`]),
      ...(currencyYears === undefined ? [] : [`none older than ${count(currencyYears, 'year')}`]),
    ]
    return [`${providerName(names, step.course.provider)} takes ${listInWords(limits)}.`]
  })
  return [...new Set(said)]
}
