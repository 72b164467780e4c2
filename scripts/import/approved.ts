import type { TitleLevel } from '../../src/catalogue/titles.ts'
import { CsvFault, readCsv } from './csv.ts'
import { ListFault } from './list-fault.ts'

/** One row of the published list of qualifications that are approved for public funding, tidied but not yet judged. */
export interface Approved {
  title: string
  organisation: string
  level: TitleLevel
  type: string
  /** The name of its sector subject area, as written. */
  area: string
}

export interface ApprovedList {
  rows: Approved[]
  /** The newest day that a row names, as a date. */
  dated: string
  /** Rows that were left out, by why. */
  leftOut: Map<string, number>
}

const header = [
  'DateOfOfqualDataSnapshot',
  'QualificationName',
  'AwardingOrganisation',
  'QualificationNumber',
  'Level',
  'QualificationType',
  'Subcategory',
  'SectorSubjectArea',
]

/** Reads the list. Throws a ListFault where it is not the list that this import knows: half a list must not pass for one. */
export function readApproved(text: string, file: string): ApprovedList {
  const [first, ...rest] = rowsOf(text, file)
  if (first === undefined) throw new ListFault(`${file}:1\n  The file is empty.\n  ${again}`)
  const differs = header.findIndex((name, column) => first.cells[column]?.trim() !== name)
  if (differs >= 0 || first.cells.length !== header.length)
    throw new ListFault(wordHeader(first.cells, Math.max(differs, -1), file))
  const leftOut = new Map<string, number>()
  const rows: Approved[] = []
  let dated = ''
  for (const { line, cells } of rest) {
    if (cells.length !== header.length)
      throw new ListFault(
        `${file}:${line}\n  This row has ${cells.length} cells, and the first line names ${header.length}.\n  ${again}`,
      )
    const [day = '', title = '', organisation = '', , level = '', type = '', , area = ''] = cells.map(tidy)
    const date = isoDate(day)
    if (date === undefined)
      throw new ListFault(`${file}:${line}\n  "${day}" is not a date like 18/02/2025.\n  ${again}`)
    if (date > dated) dated = date
    const known = levelOf(level)
    if (title === '' || known === undefined) {
      const why = title === '' ? 'no title' : `a level that is not known, "${level}"`
      leftOut.set(why, (leftOut.get(why) ?? 0) + 1)
    } else rows.push({ title, organisation, level: known, type, area })
  }
  return { rows, dated, leftOut }
}

const again = 'Download the list again as CSV, and do not save it from a spreadsheet.'

function rowsOf(text: string, file: string) {
  try {
    return readCsv(text)
  } catch (fault) {
    if (!(fault instanceof CsvFault)) throw fault
    throw new ListFault(`${file}:${fault.line}\n  The quotes on this line do not close.\n  ${again}`)
  }
}

function wordHeader(cells: string[], differs: number, file: string): string {
  const column = differs < 0 ? header.length : differs
  const wanted = header[column] === undefined ? 'no further column' : `"${header[column]}"`
  const found = cells[column] === undefined ? 'nothing' : `"${cells[column]}"`
  return `${file}:1\n  Column ${column + 1} of the first line is ${found}, where this import expects ${wanted}.\n  Check that it is the list of approved qualifications. Where the list itself has changed, change \`header\` in scripts/import/approved.ts, and what reads it.`
}

/** One kind of space, one kind of hyphen inside words, entities as the characters they stand for. */
export function tidy(text: string): string {
  return text
    .replace(/&(amp|quot|apos|nbsp|ndash|lt|gt|#39);/g, (_, name: string) => entities[name] ?? '')
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: '’',
  '#39': '’',
  nbsp: ' ',
  ndash: '–',
  lt: '<',
  gt: '>',
}

function levelOf(text: string): TitleLevel | undefined {
  if (/^entry level( [123])?$/i.test(text)) return 'entry'
  return /^level (1\/2|[1-8])$/i.exec(text)?.[1] as TitleLevel | undefined
}

function isoDate(day: string): string | undefined {
  const [, dd, mm, yyyy] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(day) ?? []
  const date = `${yyyy}-${mm}-${dd}`
  return dd !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined
}
