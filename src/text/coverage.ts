import type { Catalogue } from '../catalogue/catalogue.ts'
import { known } from '../catalogue/catalogue.ts'
import { type Freshness, type Review, reviewerOf } from '../eligibility/reviews.ts'
import type { Covered, Way } from '../search/coverage.ts'
import { count, listInWords } from './dates.ts'
import { providerName } from './names.ts'

/** A row of a table of counts: what is counted, then how many in each column. */
export interface CountRow<Column extends string> {
  id: string
  title: string
  counts: Record<Column, number>
}

/** The head of a column, and the same in words so short that six columns fit on the narrowest phone. */
export interface ColumnTitle {
  title: string
  brief: string
}

export const wayTitles: Record<Way, ColumnTitle> = {
  agreed: { title: 'By agreement', brief: 'By agreement' },
  application: { title: 'Only by ordinary application', brief: 'Ordinary application' },
  none: { title: 'No way on', brief: 'No way on' },
}

export const freshnessTitles: Record<Freshness, ColumnTitle> = {
  sound: { title: 'Confirmed', brief: 'In date' },
  soon: { title: 'Review due soon', brief: 'Due soon' },
  overdue: { title: 'Review overdue', brief: 'Past due' },
  undated: { title: 'No review date', brief: 'No date' },
  page: { title: 'Public page, not confirmed', brief: 'Public page' },
  over: { title: 'Not in use', brief: 'Not in use' },
}

/** Courses of each sector by what leads on from them, in the order of the sectors; those of no single sector last. */
export function sectorRows(onward: Covered[], { sectors }: Catalogue): CountRow<Way>[] {
  const groups = Map.groupBy(onward, ({ course }) => course.subject.split('.')[0] ?? '')
  return [...groups]
    .sort(([a], [b]) => (Number(a) || 99) - (Number(b) || 99))
    .map(([code, courses]) => ({
      id: code,
      title: sectors[code]?.title ?? 'Various subjects',
      counts: countBy(
        courses.map(({ way }) => way),
        wayTitles,
      ),
    }))
}

/** Courses of each award by what leads on from them, those with the most that lead nowhere first. */
export function awardRows(onward: Covered[], catalogue: Catalogue): CountRow<Way>[] {
  return [...Map.groupBy(onward, ({ course }) => course.award)]
    .map(([award, courses]) => ({
      id: award,
      title: known(catalogue.awards, award).title,
      counts: countBy(
        courses.map(({ way }) => way),
        wayTitles,
      ),
    }))
    .sort((a, b) => b.counts.none - a.counts.none || a.title.localeCompare(b.title, 'en-GB'))
}

/** Agreements of each provider by how fresh they are, by the provider's name. */
export function freshnessRows(reviews: Review[], catalogue: Catalogue): CountRow<Freshness>[] {
  return [...Map.groupBy(reviews, reviewerOf)]
    .map(([provider, own]) => ({
      id: provider,
      title: providerName(catalogue, provider),
      counts: countBy(
        own.map(({ freshness }) => freshness),
        freshnessTitles,
      ),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

function countBy<Column extends string>(
  values: Column[],
  titles: Record<Column, ColumnTitle>,
): Record<Column, number> {
  const columns = Object.keys(titles) as Column[]
  return Object.fromEntries(
    columns.map((column) => [column, values.filter((value) => value === column).length]),
  ) as Record<Column, number>
}

/** Sectors of the national list in which the network lists no course; undefined where there is none. */
export function missingSectors({ sectors, courses }: Catalogue): string | undefined {
  const taught = new Set(courses.map(({ subject }) => subject.split('.')[0]))
  const missing = Object.values(sectors)
    .filter(({ code }) => !taught.has(String(code)))
    .sort((a, b) => a.code - b.code)
    .map(({ title }) => title)
  return missing.length === 0 ? undefined : `No course is listed in ${listInWords(missing, 'or')}.`
}

/** What stands above the tables: how many courses lead on, and how many do not. */
export function onwardSentence(onward: Covered[]): string {
  const counts = countBy(
    onward.map(({ way }) => way),
    wayTitles,
  )
  return `Of ${count(onward.length, 'course')} below an honours degree, ${counts.agreed} lead on by an agreement, ${counts.application} only by an ordinary application, and ${counts.none} to nothing that is listed here.`
}
