import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import { count, dateInWords, listInWords, yearlyDayInWords } from './dates.ts'
import { courseName, entryInWords, providerName, recognisedInWords } from './names.ts'
import { selectorWords } from './selectors.ts'
import { capital } from './steps.ts'

const few = 2

/** "BTEC Extended Diploma, Health to FdSc Nursing Associate"; of many, how many. */
export function agreementTitle(agreement: Agreement, catalogue: Catalogue): string {
  const from = agreement.from.map((selector) => selectorWords(selector, agreement, catalogue).what)
  const to = catalogue.courses
    .filter(({ id }) => agreement.to.includes(id))
    .map((course) => courseName(catalogue, course))
  return `${shortList(from, 'ways in', 'or')}, to ${shortList(to, 'courses', 'or')}`
}

function shortList(names: string[], what: string, word: 'or' | 'and'): string {
  const each = [...new Set(names)]
  return each.length <= few ? listInWords(each, word) : `any of ${each.length} ${what}`
}

/** The receiving side, in the order of the courses: nearly always one. */
export function receivingProviders(agreement: Agreement): string[] {
  return [...new Set(agreement.to.map((id) => id.split('/')[0] ?? id))]
}

/** "You come into year 3.", "It is not stated which year you come into." */
export function entryPoint(agreement: Agreement): string {
  const { year } = agreement.entry
  if (year === 'not-stated') return 'Which year you come into is not stated.'
  return year === 1
    ? 'You start at the beginning, in year 1.'
    : `You come into ${entryInWords(agreement.entry)}.`
}

/** What of the learner's credit counts, and on what ground; undefined where they start at the beginning with none. */
export function creditTerms(agreement: Agreement): string | undefined {
  const { credit, year } = agreement.entry
  if (credit === undefined)
    return year === 1 || year === 'foundation' ? undefined : 'How much of your credit counts is not stated.'
  const level = `${credit.framework === 'scqf' ? 'SCQF ' : ''}level ${credit.level}`
  return `${capital(recognisedInWords(credit.recognised))} count, at ${level}${credit.basis === undefined ? '' : ` (${credit.basis})`}.`
}

/** Study that makes up a difference before or at entry. */
export function bridgingTerms({ bridging }: Agreement, catalogue: Pick<Catalogue, 'providers'>): string {
  if (bridging.need === 'none') return 'None is needed.'
  if (bridging.need === 'not-stated') return 'Not stated.'
  const size = [
    bridging.credits === undefined ? '' : `${bridging.credits} credits`,
    bridging.weeks === undefined ? '' : count(bridging.weeks, 'week'),
  ].filter((part) => part !== '')
  const what = `${bridging.title ?? 'A bridging course'}${size.length === 0 ? '' : ` (${size.join(', ')})`}`
  const where = bridging.provider === undefined ? '' : `, at ${providerName(catalogue, bridging.provider)}`
  return `${what}${where}. It is ${bridging.need}.`
}

export const applyWords: Record<Agreement['apply']['via'], string> = {
  ucas: 'Through UCAS',
  direct: 'Directly to the provider',
  'internal-form': 'With an internal form',
  employer: 'Through your employer',
  'not-stated': 'How to apply is not stated',
}

/** A date that binds, and what missing it means. */
export function deadlineTerms(deadline: Agreement['deadlines'][number]): {
  when: string
  what: string
  otherwise: string
} {
  const when =
    deadline.on === undefined
      ? `${yearlyDayInWords(deadline.each_year ?? '01-01')} each year`
      : dateInWords(deadline.on)
  const late = deadline.hard ? 'What happens after that is not stated.' : 'Later is still looked at.'
  return { when, what: capital(deadline.what), otherwise: deadline.otherwise ?? late }
}

/** What can keep somebody out who meets every condition; none where nothing is stated. */
export function limitTerms({ limits, excluded }: Agreement): string[] {
  return [
    limits?.places === undefined
      ? ''
      : `There ${limits.places === 1 ? 'is' : 'are'} ${count(limits.places, 'place')} under this agreement.`,
    limits?.subject_to_places ? 'Only while places last.' : '',
    limits?.reviewable ? 'The receiving side may change its requirements by itself.' : '',
    limits?.note ?? '',
    excluded === undefined ? '' : `Not for ${listInWords(excluded)}.`,
  ].filter((line) => line !== '')
}

/** Whom it is for, and for how long. */
export function validTerms({ valid }: Agreement): string[] {
  const { cohorts, entry, from, until } = valid
  return [
    cohorts === undefined
      ? ''
      : `For those who start the course they come from between ${dateInWords(cohorts[0])} and ${dateInWords(cohorts[1])}.`,
    entry === undefined
      ? 'For which years of entry is not stated.'
      : `For entry in ${listInWords(entry)}${entry.length === 1 ? '' : ' (the autumn in which the academic year begins)'}.`,
    from === undefined ? '' : `In force from ${dateInWords(from)}.`,
    until === undefined ? '' : `In force until ${dateInWords(until)}.`,
  ].filter((line) => line !== '')
}

/** "Looked at again every year", "every 6 months"; undefined where that is not stated. */
export function reviewEvery(months: number | undefined): string | undefined {
  if (months === undefined) return undefined
  return months === 12
    ? 'It is looked at every year.'
    : `It is looked at every ${months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')}.`
}
