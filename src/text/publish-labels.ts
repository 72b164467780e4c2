import type { RecordKind } from '../catalogue/write/record-schemas.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Provider } from '../schema/provider.ts'
import { applyWords } from './agreements.ts'
import { modeWords } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { providerKind } from './providers.ts'
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

/** What one entry of a list of groups is called, with its number. */
export function entryLabel(path: PropertyKey[], number: number): string {
  return `${entries[String(path.at(-1))] ?? 'Entry'} ${number}`
}

/** On the button that adds one: "Add a way in". */
export function addLabel(path: PropertyKey[]): string {
  return `Add a ${(entries[String(path.at(-1))] ?? 'entry').toLowerCase()}`.replace('a entry', 'an entry')
}

const choices: Record<string, Record<string, string>> = {
  guarantee: Object.fromEntries(Object.entries(promiseNames).map(([id, { title }]) => [id, title])),
  via: applyWords satisfies Record<Agreement['apply']['via'], string>,
  mode: Object.fromEntries(Object.entries(modeWords).map(([id, words]) => [id, capital(words)])),
  status: {
    draft: 'Draft: not yet signed by both sides',
    'in-force': 'In force: both sides have signed',
    published: 'A public page says so; nobody has confirmed it',
    suspended: 'Suspended for now',
    closed: 'Closed to new cohorts; those under way keep it',
    withdrawn: 'Withdrawn',
    open: 'Yes',
    closing: 'Yes, until a last intake',
  },
  'course.status': { closed: 'No' },
  year: { foundation: 'The foundation year', 'top-up': 'The whole course is the final year' },
  need: { none: 'None is needed' },
  earlier_versions: { honoured: 'Yes', 'not-honoured': 'No' },
  side: { sending: 'The sending side', receiving: 'The receiving side' },
  framework: {
    rqf: 'RQF (England, Wales, Northern Ireland)',
    scqf: 'SCQF (Scotland)',
  },
  'source.kind': {
    'signed-document': 'A signed document',
    'published-page': 'A published page',
    partner: 'Somebody there told us',
    illustrative: 'Made up, to show how it works',
  },
  nation: { 'northern-ireland': 'Northern Ireland' },
  tables: { '2017': 'Those from 2017 entry on', 'before-2017': 'The older ones (A level A = 120)' },
  which: { all: 'All of them', one: 'One of them', each: 'Each as listed' },
  reference: { supportive: 'A supportive one from the tutor', employer: 'One from the employer' },
  functional_skills: { ict: 'ICT', english: 'English' },
}

/** A fixed word of the file as people say it. */
export function choiceLabel(kind: FormKind, path: PropertyKey[], choice: string): string {
  const names = path.filter((part) => typeof part === 'string')
  const last = names.at(-1) ?? ''
  if (kind === 'provider' && names.join('.') === 'kind') return providerKind(choice as Provider['kind'])
  if (last === 'year' && /^\d$/.test(choice)) return `Year ${choice}`
  return (
    choices[`${kind}.${last}`]?.[choice] ??
    choices[names.slice(-2).join('.')]?.[choice] ??
    choices[last]?.[choice] ??
    capital(choice.replaceAll('-', ' '))
  )
}

/** Words that may stand where a name is asked for. */
export const fixedNames: Record<string, string> = {
  any: 'Anywhere: wherever they studied',
  partners: 'Partners: the members of the accord',
  sending: 'The course they come from',
  various: 'Various subjects',
}

/** Where a description speaks of how the file is written, what is said here instead. */
const hints: Record<string, string> = {
  'agreement.from': 'Any of these.',
  'agreement.from.provider':
    'Name providers; or “Anywhere”; or “Partners”: the members of the accord, or colleges that the source does not list.',
  'agreement.conditions':
    'What the learner must do or have. Leave it empty where nothing is asked for. Where something is asked and not stated, say that.',
  'agreement.guarantee': 'Choose the strongest that the signed words support, and never a stronger one.',
  'agreement.entry.credit.recognised': '',
  'agreement.deadlines.each_year': 'Month and day, like 12-14 for 14 December.',
  'agreement.valid.from': 'A day, like 2026-09-01, or a month, like 2026-09.',
  'agreement.valid.until': 'A day or a month, itself included.',
  'agreement.valid.cohorts': 'Months, like 2026-09.',
  'agreement.valid.entry': 'Like 2027: the autumn in which the academic year begins. Left out: not stated.',
  'provider.signing_key': 'Ed25519, base64. Several where old ones still count, the newest first.',
  'course.last_start': 'A month, like 2027-09.',
  'course.code': 'Codes that others know it by.',
  graded_unit: 'One grade; or several, one for each graded unit.',
  completed: 'The course they come from, or an award that they must have passed.',
  'course.subject': 'Sector subject area; various for an entry that stands for many courses.',
}

/** What is said below a field's name, from its description; nothing where the name says it already. */
export function hintOf(
  kind: FormKind,
  path: PropertyKey[],
  description: string | undefined,
  label = labelOf(kind, path),
): string {
  const names = path.filter((part) => typeof part === 'string')
  const own = hints[[kind, ...names].join('.')] ?? hints[names.at(-1) ?? '']
  if (own !== undefined) return own
  const hint = fieldHint(description)
  const wordsIn = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? []
  const said = new Set([...wordsIn(label), 'that', 'the', 'it', 'is', 'a', 'this', 's'])
  return wordsIn(hint).every((word) => said.has(word)) ? '' : hint
}

/** A field's description for somebody who fills it in here: what it says of writing YAML is left out. */
function fieldHint(description: string | undefined): string {
  if (description === undefined) return ''
  return withoutQuotes(description)
    .replace(/^In quotes[^.]*\.$/, '')
    .replace(/, from data\/reference\/[a-z]+\.yaml/g, '')
    .replace(/`sending`: passes/, 'Passes')
    .replace(/^true: (.)/, (_whole, first: string) => first.toUpperCase())
    .replace(/^false: (.)/, (_whole, first: string) => `Untick: ${first}`)
    .replace(/^(draft;|foundation \(|signed-document,|Through whom:|Whose level|closing:).*$/, '')
    .replace(/, by the name of its folder/, '')
    .trim()
}

/** A fault of the check without its advice on quotes, which the form writes by itself, and without lines to paste. */
export function faultWords({ statement, hint }: { statement: string; hint: string }): string {
  const advice = hint.split('\n').filter((line) => !line.startsWith('For example: '))
  return `${statement} ${withoutQuotes(advice.join(' '))}`.trim()
}

const withoutQuotes = (text: string): string =>
  text.replace(/,? in quotes(: without them[^.]*)?(?=[ .,:;])/g, '')

export type SelectorKind = 'course' | 'award' | 'level'

/** The ways to say who may come. */
export const selectorKinds: [SelectorKind, string][] = [
  ['course', 'One course'],
  ['award', 'Everyone who holds an award'],
  ['level', 'Everyone with any qualification at a level'],
]

/** Said when another way is chosen: that what was chosen under the one left is not lost. */
export function wayChanged(left: SelectorKind): string {
  const name = selectorKinds.find(([kind]) => kind === left)?.[1] ?? ''
  return `What was chosen under “${name}” is kept while this form is open: choose that again to have it back.`
}
