import type { Currency, LedgerRow } from '../plan/ledger.ts'
import { count, listInWords, monthInWords, monthsInWords } from './dates.ts'
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
  return [...notes, ...bridgingNotes(rows, names), ...policyNotes(rows, names)]
}

function repeatedTime([least, most]: [number, number]): string {
  if (least === most) return `about ${monthsInWords(most)}`
  return least === 0
    ? `up to ${monthsInWords(most)}`
    : `between ${monthsInWords(least)} and ${monthsInWords(most)}`
}

function policyNotes(rows: LedgerRow[], names: Names): string[] {
  const said = rows.flatMap(({ step, brought, cap, currency }) => {
    if (brought === 0 || (cap === undefined && currency === undefined)) return []
    const limits = [
      ...(cap === undefined ? [] : [`at most ${cap} credits into this award`]),
      ...(currency === undefined ? [] : [`none older than ${count(currency.years, 'year')}`]),
    ]
    const rule = `${providerName(names, step.course.provider)} takes ${listInWords(limits)}.`
    return [currency === undefined ? rule : `${rule} ${currencyText(currency)}`]
  })
  return [...new Set(said)]
}

/** How old what they bring would be by the start, held against the receiver's rule. */
function currencyText({ years, finish, age, answer }: Currency): string {
  if (finish === undefined || age === undefined)
    return 'You have not said when you got yours, so we can’t tell if it is in time.'
  const yours = `Yours, finished in ${monthInWords(finish)},`
  if (answer === 'cant-tell')
    return `${yours} would be just ${count(years, 'year')} old when you start: ask them from which day they count.`
  const old = `${monthsInWords(age)} old when you start`
  return answer === 'in-time'
    ? `${yours} is in time: ${old}.`
    : `${yours} would be too old by this rule: ${old}. Ask before you rely on it.`
}

/** Bridging study that comes on top. */
function bridgingNotes(rows: LedgerRow[], names: Names): string[] {
  return rows.flatMap(({ step, bridging }) => {
    if (bridging === undefined) return []
    const study = `bridging study${bridging.title === undefined ? '' : ` (${bridging.title})`}`
    return [
      bridging.credits === undefined
        ? `${courseName(names, step.course)}: ${study} comes on top. How much credit it has is not stated.`
        : `${courseName(names, step.course)}: ${bridging.credits} of the credits still to do are ${study}.`,
    ]
  })
}
