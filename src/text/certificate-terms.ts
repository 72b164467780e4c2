import { type Catalogue, known } from '../catalogue/catalogue.ts'
import { bindingDates } from '../eligibility/opening.ts'
import { type Month, monthText } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Contact } from '../schema/values.ts'
import { applyWords } from './agreements.ts'
import { count, dateInWords, listInWords, monthInWords, yearlyDayInWords } from './dates.ts'
import { entryInWords, providerName, recognisedInWords } from './names.ts'
import { capital } from './steps.ts'

/** "Year 1", "Year 3, with 240 credits recognised at level 5". */
export function entryLine({ entry }: Pick<Agreement, 'entry'>): string {
  const where = entry.year === 'not-stated' ? 'Year of entry not stated' : capital(entryInWords(entry))
  if (entry.credit === undefined) return where
  const { recognised, level, framework } = entry.credit
  return `${where}, with ${recognisedInWords(recognised)} recognised at ${framework === 'scqf' ? 'SCQF ' : ''}level ${level}`
}

/** What binds a start in one month, or any start where `month` is undefined. */
export interface DatesFor {
  /** `2027-09`; empty for any start. */
  start: string
  startText: string
  /** "Through UCAS, by 14 December 2026". */
  apply: string
  lines: string[]
}

export function datesFor(agreement: Agreement, start: Month | undefined): DatesFor {
  const dates =
    start === undefined
      ? anyYear(agreement)
      : bindingDates(agreement, start).map((date) => ({ ...date, by: dateInWords(date.on) }))
  const via = applyWords[agreement.apply.via]
  const [only] = dates
  const short = only !== undefined && dates.length === 1
  return {
    start: start === undefined ? '' : monthText(start),
    startText: start === undefined ? '' : monthInWords(start),
    apply: short ? `${via}, by ${only.by}` : via,
    lines: dates.map(({ what, by, otherwise, hard }) =>
      [
        `${capital(what)}${short ? '' : ` by ${by}`}${hard ? '' : ' (late ones are still looked at)'}.`,
        otherwise === undefined ? '' : `If it is missed: “${otherwise}”`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  }
}

/** The dates as the agreement states them, where it is not known for which start. */
function anyYear(agreement: Agreement) {
  return agreement.deadlines.map(({ what, on, each_year, otherwise, hard }) => ({
    what,
    otherwise,
    hard,
    by: on === undefined ? `${yearlyDayInWords(each_year ?? '01-01')} before the start` : dateInWords(on),
  }))
}

/** What must be written on the application, and what else the agreement says of applying. */
export function applyNotes({ apply }: Pick<Agreement, 'apply'>): string[] {
  return [
    apply.flag === undefined ? '' : `Write on it: “${apply.flag}”.`,
    apply.note ?? '',
    apply.url ?? '',
  ].filter((line) => line !== '')
}

/** Study that must or should come first, as it belongs among the conditions. */
export function bridgingLine(agreement: Agreement, catalogue: Catalogue): string | undefined {
  const { need, title, credits, weeks, provider } = agreement.bridging
  if (need !== 'required' && need !== 'recommended') return undefined
  const size = [
    credits === undefined ? '' : count(credits, 'credit'),
    weeks === undefined ? '' : count(weeks, 'week'),
  ].filter((part) => part !== '')
  const what = `${title ?? 'Bridging study'}${size.length === 0 ? '' : ` (${listInWords(size)})`}${provider === undefined ? '' : ` at ${providerName(catalogue, provider)}`}`
  return need === 'required' ? `Bridging study first: ${what}` : `Recommended, not required: ${what}`
}

/** "12 places. Subject to placement capacity."; undefined where there is no limit to tell. */
export function limitsLine(agreement: Pick<Agreement, 'limits' | 'excluded'>): string | undefined {
  const { places, subject_to_places, reviewable, note } = agreement.limits ?? {}
  const parts = [
    places === undefined ? '' : `${capital(count(places, 'place'))} under this agreement.`,
    subject_to_places ? 'Only while places last.' : '',
    reviewable ? 'The receiving side may change its requirements alone.' : '',
    note ?? '',
    agreement.excluded === undefined ? '' : `Not for: ${listInWords(agreement.excluded)}.`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** Whom and when it holds for, and when it is looked at again. What is not stated is said not to be. */
export function validityLine(agreement: Agreement): string {
  const review =
    agreement.review === undefined
      ? 'No review date is stated.'
      : `To be looked at again by ${dateInWords(agreement.review.due)}: after that day, ask whether it still stands.`
  return `${validitySentence(agreement)} ${review}`
}

/** "Valid for entry in 2027, for learners who started between September 2025 and September 2027." */
export function validitySentence({ valid }: Pick<Agreement, 'valid'>): string {
  const { from, until, cohorts, entry } = valid
  const parts = [
    entry === undefined ? 'Years of entry are not stated' : `Valid for entry in ${listInWords(entry)}`,
    from === undefined ? '' : `from ${dateInWords(from)}`,
    until === undefined ? '' : `until ${dateInWords(until)}`,
    cohorts === undefined
      ? ''
      : `for learners who started between ${dateInWords(cohorts[0])} and ${dateInWords(cohorts[1])}`,
  ]
  return `${parts.filter((part) => part !== '').join(', ')}.`
}

/** Whom to ask: the agreement's own contact, else the receiving provider's, else the network's. */
export function askLines(
  agreement: Agreement,
  catalogue: Catalogue,
  receiver: string,
): { who: string; how: string[] } {
  const own = agreement.contact ?? known(catalogue.providers, receiver).admissions
  const contact: Contact = own ?? catalogue.network.contact
  return {
    who: `${contact.role}, ${own === undefined ? catalogue.network.title : providerName(catalogue, receiver)}`,
    how: [
      contact.email,
      contact.phone,
      contact.email === undefined && contact.phone === undefined ? contact.url : undefined,
    ].filter((line) => line !== undefined),
  }
}
