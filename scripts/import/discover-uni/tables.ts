import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '../agreements/list.ts'
import { ListFault } from '../list-fault.ts'

/** The tables of the Discover Uni data set that are read, and the columns that are needed of each. */
const tables = {
  INSTITUTION: ['PUBUKPRN', 'LEGAL_NAME', 'FIRST_TRADING_NAME', 'PUBUKPRNCOUNTRY'],
  KISAIM: ['KISAIMCODE', 'KISAIMLABEL'],
  KISCOURSE: [
    'PUBUKPRN',
    'UKPRN',
    'KISCOURSEID',
    'KISMODE',
    'TITLE',
    'TITLEW',
    'KISAIMCODE',
    'HONOURS',
    'NUMSTAGE',
    'FOUNDATION',
    'SANDWICH',
    'YEARABROAD',
    'DISTANCE',
    'CRSEURL',
  ],
  SBJ: ['PUBUKPRN', 'KISCOURSEID', 'SBJ'],
  COURSELOCATION: ['PUBUKPRN', 'UKPRN', 'KISCOURSEID', 'LOCID'],
  LOCATION: ['UKPRN', 'LOCID', 'LOCNAME'],
  UCASCOURSEID: ['PUBUKPRN', 'KISCOURSEID', 'UCASCOURSEID'],
} as const

export type TableName = keyof typeof tables
export type TableRow<T extends TableName> = { line: number } & Record<(typeof tables)[T][number], string>

/** The rows of one table, one by one, by the names of their columns. Other columns may be there, in any order and number.
 *  Throws a ListFault. */
export async function* tableOf<T extends TableName>(folder: string, name: T): AsyncGenerator<TableRow<T>> {
  let names: string[] | undefined
  for await (const { line, cells } of rowsOf(pathOf(folder, name))) {
    if (names === undefined) {
      names = cells.map((cell) => cell.trim())
      refuseMissing(names, name)
    } else if (cells.length !== names.length)
      throw new ListFault(
        `${name}.csv:${line}\n  This row has ${cells.length} cells, and the first line names ${names.length}.\n  Download the data set again, and do not save it from a spreadsheet.`,
      )
    else {
      const places = names
      const values = tables[name].map((column) => [column, tidyCell(cells[places.indexOf(column)] ?? '')])
      yield { line, ...Object.fromEntries(values) } as TableRow<T>
    }
  }
}

/** Throws a ListFault that names the tables that are not in the folder. */
export function refuseIncomplete(folder: string): void {
  if (!existsSync(folder))
    throw new ListFault(
      `${folder}\n  There is no such folder here.\n  Unpack the data set, and name the folder with its CSV files.`,
    )
  const missing = (Object.keys(tables) as TableName[]).filter((name) => !existsSync(pathOf(folder, name)))
  if (missing.length > 0)
    throw new ListFault(
      `${folder}\n  These tables of the Discover Uni data set are not there: ${missing.map((name) => `${name}.csv`).join(', ')}.\n  Name the folder with its CSV files.`,
    )
}

function pathOf(folder: string, name: string): string {
  const found = readdirSync(folder).find((file) => file.toUpperCase() === `${name}.CSV`)
  return join(folder, found ?? `${name}.csv`)
}

function refuseMissing(names: string[], name: TableName): void {
  const missing = tables[name].filter((column) => !names.includes(column))
  const [first] = missing
  if (first !== undefined)
    throw new ListFault(
      `${name}.csv:1\n  The first line has no column ${missing.join(', ')}.\n  This import knows version 7.4 of the data set (August 2025). Check that the table is whole. A later version may have other columns: then ask whoever looks after this program to read it too.`,
    )
}

const tidyCell = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
