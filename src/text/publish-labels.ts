import type { RecordKind } from '../catalogue/write/record-schemas.ts'
import { capital } from './steps.ts'

/** The records that the form writes. */
export type FormKind = Extract<RecordKind, 'agreement' | 'course' | 'provider'>

/** What a field is called for people who never see the file. Names within a record come first, then those that mean the
 *  same wherever they stand; what is in neither is called by its own name. */
const labels: Record<string, string> = {
  'agreement.from': 'Who may come',
  'agreement.from.award': 'Which award, or which of these',
  'agreement.from.level': 'Which level (RQF)',
  'agreement.from.provider': 'Where they studied',
  'agreement.to': 'The courses they may enter',
  'agreement.entry': 'Where they come in',
  'agreement.entry.year': 'Year of the course',
  'agreement.entry.credit': 'Credit that counts',
  'agreement.entry.credit.recognised': 'How many credits count',
  'agreement.entry.credit.basis': 'On what ground',
  'agreement.guarantee': 'What is promised',
  'agreement.clause': 'The promise, word for word as signed',
  'agreement.summary': 'The promise in your own words',
  'agreement.conditions': 'What they need',
  'agreement.apply': 'How to apply',
  'agreement.apply.via': 'Through whom',
  'agreement.apply.flag': 'What to write so that the promise is seen',
  'agreement.deadlines': 'Dates that bind',
  'agreement.deadlines.what': 'What has to be done',
  'agreement.deadlines.on': 'By this date',
  'agreement.deadlines.each_year': 'Or by this day of every year',
  'agreement.deadlines.otherwise': 'What missing it means',
  'agreement.deadlines.hard': 'Late is too late',
  'agreement.valid': 'Whom and when it is for',
  'agreement.valid.from': 'In force from',
  'agreement.valid.until': 'In force until',
  'agreement.valid.cohorts': 'For learners who start the sending course between',
  'agreement.valid.entry': 'Years of entry',
  'agreement.limits': 'Limits',
  'agreement.limits.places': 'How many places there are',
  'agreement.limits.subject_to_places': 'Only while places last',
  'agreement.limits.reviewable': 'The receiving side may change its requirements alone',
  'agreement.limits.note': 'The limit in words',
  'agreement.excluded': 'Courses that are left out',
  'agreement.bridging': 'Extra study before or at the start',
  'agreement.bridging.need': 'Whether it must be done',
  'agreement.bridging.title': 'What it is called',
  'agreement.bridging.provider': 'Who teaches it',
  'agreement.support': 'Help on the way',
  'agreement.signed': 'Who signed',
  'agreement.signed.side': 'Side',
  'agreement.review': 'When both sides look at it again',
  'agreement.contact': 'Whom to ask',
  'agreement.accord': 'The accord it stands under',
  'agreement.status': 'How it stands',
  'agreement.status_since': 'Since when',
  'agreement.supersedes': 'Agreements that it takes the place of',
  'agreement.earlier_versions': 'Do certificates of earlier versions still count?',
  'agreement.history': 'Earlier changes',
  'agreement.history.change': 'What it changed',
  'agreement.note': 'What this version changes',
  'course.title': 'Title, without the award',
  'course.modes': 'Ways to study it',
  'course.modes.mode': 'How it is studied',
  'course.modes.months': 'Months from start to end',
  'course.intakes': 'Months in which it starts',
  'course.entry': 'Usual entry requirements',
  'course.fee': 'Fee in whole pounds, for the whole course',
  'course.url': 'Its page',
  'course.summary': 'What it is, in a sentence or two',
  'course.code': 'Codes',
  'course.code.ucas': 'UCAS course code',
  'course.code.qan': 'Ofqual qualification number',
  'course.code.sqa': 'SQA code',
  'course.covers_many': 'Stands for many courses',
  'course.also_known_as': 'Other titles',
  'course.last_start': 'Last month in which it starts',
  'course.note': 'What a reader should know',
  'course.status': 'Is it open to new learners?',
  'course.units': 'Units that agreements name',
  'course.awarded_by': 'Who awards it, if somebody else',
  'course.careers': 'Careers that it leads to',
  'course.qualification': 'The qualification it leads to',
  'course.replaced_by': 'The course that takes its place',
  'provider.name': 'Full name',
  'provider.short': 'What people call it',
  'provider.kind': 'What it is',
  'provider.admissions': 'Who answers questions about entry',
  'provider.website': 'Home page',
  'provider.location': 'Where it is on the map',
  'provider.brand': 'How its own pages look',
  'provider.brand.logo': 'File name of the logo',
  'provider.maintainers': 'Accounts that may change its records',
  'provider.credit': 'Credit that may be brought along',
  'provider.credit.caps': 'The most credit that counts',
  'provider.credit.caps.award': 'Towards these awards',
  'provider.credit.caps.most': 'Credits at most',
  'provider.credit.currency_years': 'How old credit may be, in years',
  'provider.signing_key': 'Public key that it signs with',
  'provider.about': 'A sentence or two about it',
  ukprn: 'UK provider number (UKPRN)',
  lat: 'Degrees north',
  lon: 'Degrees east (west is below 0)',
  url: 'Web address',
  role: 'Post or office',
  on: 'On',
  every_months: 'Every so many months',
  due: 'By',
  source: 'Where this comes from',
  'source.kind': 'What it was read in',
  'source.seen': 'Read on',
  'source.dated': 'The date it bears',
  'source.ids': 'Identifiers of the records read',
  award: 'Award',
  framework: 'Whose level numbers',
  at_least: 'How many are needed',
}

/** The name of the field at a path of a record; the places in lists say nothing. A field of a condition is named there. */
export function labelOf(kind: FormKind, path: PropertyKey[]): string {
  const names = path.filter((part) => typeof part === 'string')
  const last = names.at(-1) ?? ''
  return (
    labels[[kind, ...names].join('.')] ??
    labels[names.slice(-2).join('.')] ??
    labels[last] ??
    capital(last.replaceAll('_', ' '))
  )
}

const entries: Record<string, string> = {
  from: 'Way in',
  deadlines: 'Date',
  signed: 'Signature',
  history: 'Change',
  modes: 'Way to study',
  units: 'Unit',
  caps: 'Limit',
}

/** What one entry of a list of groups is called, with its number; of a list of words or names, undefined. */
export function entryLabel(path: PropertyKey[], number: number): string | undefined {
  const name = entries[String(path.at(-1))]
  return name === undefined ? undefined : `${name} ${number}`
}

const parts: Record<string, [string, string]> = {
  cohorts: ['First month', 'Last month'],
  recognised: ['At least', 'At most, if it depends'],
}

/** What one of two boxes that belong together is called, by its path; undefined for what has no such boxes. */
export function partLabel(path: PropertyKey[]): string | undefined {
  const index = path.at(-1)
  return typeof index === 'number' ? parts[String(path.at(-2))]?.[index] : undefined
}

/** On the button that adds one: "Add a way in". */
export function addLabel(path: PropertyKey[]): string {
  return `Add a ${(entries[String(path.at(-1))] ?? 'line').toLowerCase()}`
}
