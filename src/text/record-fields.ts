import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Course } from '../schema/course.ts'
import type { Network } from '../schema/network.ts'
import type { Provider } from '../schema/provider.ts'
import type { Source } from '../schema/values.ts'
import { codesInWords, feeInWords, intakesInWords, waysInWords } from './course-facts.ts'
import { count, dateInWords, listInWords } from './dates.ts'
import { providerName, subjectTitle } from './names.ts'
import { providerKind } from './providers.ts'
import { choiceLabel } from './publish-choices.ts'
import { contactInWords, quoted } from './was-and-is.ts'

/** What a page says of a record, field by field; undefined where the record says nothing of it. */
export interface Field<R> {
  label: string
  say: (record: R, names: Catalogue) => string | undefined
}

export const networkFields: Field<Network>[] = [
  { label: 'Renamed', say: ({ title }) => title },
  { label: 'Short name', say: ({ short }) => short },
  { label: 'Region', say: ({ region }) => region },
  { label: 'Statement', say: ({ statement }) => quoted(statement) },
  { label: 'About', say: ({ about }) => quoted(about) },
  { label: 'Notice', say: ({ notice }) => quoted(notice) },
  { label: 'Address', say: ({ site }) => site },
  { label: 'Repository', say: ({ repository }) => repository },
  { label: 'Whom to ask', say: ({ contact }) => contactInWords(contact) },
  { label: 'Licence', say: ({ licence }) => `${licence.name}, ${licence.url}` },
  { label: 'Made up', say: ({ illustrative }) => (illustrative ? 'yes' : 'no') },
]

export const providerFields: Field<Provider>[] = [
  { label: 'Renamed', say: ({ name }) => name },
  { label: 'Short name', say: ({ short }) => short },
  { label: 'Kind', say: ({ kind }) => providerKind(kind) },
  { label: 'Town', say: ({ town }) => town },
  { label: 'Nation', say: ({ nation }) => choiceLabel('provider', ['nation'], nation) },
  { label: 'Place on the map', say: ({ location }) => location && `${location.lat}, ${location.lon}` },
  { label: 'Website', say: ({ website }) => website },
  { label: 'Whom to ask', say: ({ admissions }) => contactInWords(admissions) },
  { label: 'About', say: ({ about }) => quoted(about) },
  { label: 'UKPRN', say: ({ ukprn }) => ukprn },
  { label: 'Credit that counts', say: creditLimits },
  { label: 'Colour', say: ({ brand }) => brand?.colour },
  { label: 'Logo', say: ({ brand }) => brand?.logo },
  { label: 'Where this comes from', say: ({ source }) => sourceText(source) },
]

/** Its entry requirements are told apart: they can be harder or easier. */
export const courseFields: Field<Course>[] = [
  { label: 'Renamed', say: ({ title }) => title },
  { label: 'Award', say: ({ award }, { awards }) => known(awards, award).title },
  { label: 'Subject', say: ({ subject }, names) => subjectTitle(names, subject) },
  { label: 'Also known as', say: ({ also_known_as }) => also_known_as.join('; ') },
  {
    label: 'Awarded by',
    say: ({ awarded_by }, names) => (awarded_by === undefined ? undefined : providerName(names, awarded_by)),
  },
  { label: 'Qualification', say: ({ qualification }) => qualification },
  { label: 'Ways to study', say: (course) => waysInWords(course).join('; ') },
  { label: 'Starts in', say: intakesInWords },
  { label: 'Credit', say: ({ credit }) => (credit === undefined ? undefined : `${credit} credits`) },
  { label: 'Codes', say: (course) => codesInWords(course).join('; ') },
  { label: 'Units', say: unitsText },
  { label: 'Fee', say: ({ fee }) => (fee === undefined ? undefined : feeInWords(fee)) },
  {
    label: 'Careers',
    say: ({ careers }, names) => listInWords(careers.map((id) => known(names.careers, id).title)),
  },
  { label: 'Page', say: ({ url }) => url },
  { label: 'Summary', say: ({ summary }) => quoted(summary) },
  { label: 'Open to new learners', say: openText },
  { label: 'Replaced by', say: ({ replaced_by }) => replaced_by },
  { label: 'Note', say: ({ note }) => quoted(note) },
  { label: 'Stands for many courses', say: ({ covers_many }) => (covers_many ? 'yes' : 'no') },
  { label: 'Where this comes from', say: ({ source }) => sourceText(source) },
]

/** What a national list, or an accord, calls something and says of it. */
export const listFields: Field<{
  title: string
  short?: string
  statement?: string
  work?: string
  level?: number
  credits?: number | undefined
}>[] = [
  { label: 'Renamed', say: ({ title }) => title },
  { label: 'Short name', say: ({ short }) => short },
  { label: 'Level', say: ({ level }) => level?.toString() },
  { label: 'Credits', say: ({ credits }) => credits?.toString() },
  { label: 'Statement', say: ({ statement }) => quoted(statement) },
  { label: 'Work', say: ({ work }) => quoted(work) },
]

const openWords: Record<Course['status'], string> = {
  open: 'yes',
  closing: 'until a last start',
  closed: 'no',
}

function openText({ status, last_start }: Course): string {
  const word = openWords[status]
  return last_start === undefined ? word : `${word}, last in ${dateInWords(last_start)}`
}

function unitsText({ units }: Course): string {
  return units.map(({ code, title }) => (code === undefined ? title : `${title} (${code})`)).join('; ')
}

function creditLimits({ credit }: Provider, { awards }: Catalogue): string | undefined {
  if (credit === undefined) return undefined
  const years = credit.currency_years
  return [
    ...credit.caps.map(
      ({ award, most }) =>
        `at most ${most} towards ${listInWords(
          [award].flat().map((id) => known(awards, id).short),
          'or',
        )}`,
    ),
    ...(years === undefined ? [] : [`not older than ${count(years, 'year')}`]),
  ].join('; ')
}

function sourceText(source: Source | undefined): string | undefined {
  if (source === undefined) return undefined
  const kind = choiceLabel('course', ['source', 'kind'], source.kind)
  return [kind, source.url, source.seen && `seen on ${dateInWords(source.seen)}`].filter(Boolean).join(', ')
}
