import { compareText } from '../../src/catalogue/fault.ts'
import {
  type TitleLevel,
  type TitlePart,
  type TitleRow,
  type TitleTable,
  titleParts,
} from '../../src/catalogue/titles.ts'
import type { Approved, ApprovedList } from './approved.ts'
import { takenFor } from './award.ts'
import { type Subject, subjectsOf } from './subject.ts'

const source = 'Department for Education: qualifications approved for public funding in England'
const licence = 'Crown copyright; published under the MIT licence'

export interface Judged extends Approved {
  /** An award's id, or a reason after `?`. */
  what: string
  subject: string
}

/** Every row with what it is taken for, in the order of the list. */
export function judge(rows: Approved[], subjects: Subject[]): Judged[] {
  const codes = subjectsOf(rows, subjects)
  return rows.map((row, index) => {
    const taken = takenFor(row)
    return { ...row, what: 'award' in taken ? taken.award : `?${taken.why}`, subject: codes[index] ?? '' }
  })
}

/** The table as it is kept. The same rows in any order give the same table; a title that one body has twice stands once. */
export function titleTable(judged: Judged[], dated: string): TitleTable {
  const groups = new Map<string, { key: string[]; ends: Set<string> }>()
  for (const row of judged) {
    const begin = beginOf(row.title)
    const key = [row.organisation, row.level, row.what, row.subject, begin]
    const group = groups.get(key.join('\t')) ?? { key, ends: new Set<string>() }
    group.ends.add(row.title.slice(begin.length).trim())
    groups.set(key.join('\t'), group)
  }
  const rows = [...groups.values()]
    .sort((a, b) => compareText(a.key.join('\t'), b.key.join('\t')))
    .map(({ key, ends }) => [...key, ...[...ends].sort(compareText)] as TitleRow)
  const partRows = (part: TitlePart) => rows.filter(([, level]) => partOfLevel(level) === part)
  return {
    source,
    licence,
    dated,
    parts: Object.fromEntries(titleParts.map((part) => [part, partRows(part)])) as TitleTable['parts'],
  }
}

function partOfLevel(level: TitleLevel): TitlePart {
  if (level === '2' || level === '3') return level
  return level === 'entry' || level.startsWith('1') ? 'below' : '4'
}

/** "NCFE CACHE Level 3", "Access to HE Diploma": who awards it and its level, which many titles share. */
function beginOf(title: string): string {
  return (
    /^(.*?(?:Entry Level|Level \d(?:\/(?:Level )?\d)?)|Access to HE Diploma|T Level Technical Qualification)(?= )/i.exec(
      title,
    )?.[1] ?? ''
  )
}

/** The file's text: JSON with one row to a line, so that a change can be read. */
export function writeTable({ source, licence, dated, parts }: TitleTable): string {
  const lines = titleParts.map(
    (part) =>
      `  ${JSON.stringify(part)}: [\n${parts[part].map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`,
  )
  return `{\n"source": ${JSON.stringify(source)},\n"licence": ${JSON.stringify(licence)},\n"dated": ${JSON.stringify(dated)},\n"parts": {\n${lines.join(',\n')}\n}\n}\n`
}

/** What was understood, what not and why, in lines. */
export function reportTitles(
  list: ApprovedList,
  judged: Judged[],
  table: TitleTable,
  areas: (area: string) => string | undefined,
): string[] {
  const kept = titleParts.flatMap((part) => table.parts[part]).reduce((sum, row) => sum + row.length - 5, 0)
  const start = judged.filter(({ level }) => ['2', '3', '4', '5'].includes(level))
  const unknown = start.filter(({ what }) => what.startsWith('?') && what !== '?small')
  return [
    `${judged.length} qualifications, dated ${table.dated}; ${kept} titles, since a body may have one title twice.`,
    'Taken for:',
    ...counted(
      judged.filter(({ what }) => !what.startsWith('?')),
      ({ what }) => what,
    ),
    'Taken for none of the awards, because:',
    ...counted(
      judged.filter(({ what }) => what.startsWith('?')),
      ({ what }) => what.slice(1),
    ),
    `Award not known among levels 2 to 5: ${unknown.length} of ${start.length} (${((100 * unknown.length) / Math.max(1, start.length)).toFixed(1)}%).`,
    `Subject not known: ${judged.filter(({ subject }) => subject === '').length}, because:`,
    ...counted(
      judged.filter(({ subject }) => subject === ''),
      ({ area }) =>
        areas(area) === undefined
          ? `"${area}" is no subject of subjects.yaml`
          : 'its own words, or how others file them, speak for another subject',
    ),
    ...[...list.leftOut].map(([why, count]) => `Left out: ${count}, ${why}.`),
  ]
}

function counted<T>(rows: T[], nameOf: (row: T) => string): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`)
}
