import type { Row } from '../csv.ts'
import { ListFault } from '../list-fault.ts'
import { type Cells, type ColumnName, columns, type Meant, meantBy, plainName } from './columns.ts'
import { columnsNear } from './near-columns.ts'

/** What the heading of a list means, and how its rows are taken apart by it. */
export interface Heading {
  row: Row
  /** The column at each place; undefined where nothing reads it. */
  places: (ColumnName | undefined)[]
  /** The names that nothing reads, as they are written. */
  unread: string[]
  cellsOf(cells: string[]): Cells | { why: string }
}

/** Throws a ListFault where the line names a column twice. `named` says what the list's own headings mean, by their plain
 *  names. */
export function readHeading(row: Row, file: string, named: ReadonlyMap<string, Meant>): Heading {
  const { line, cells: names } = row
  const meant = names.map((name) => meantBy(name, named))
  const places = meant.map((column) => (column === 'ignore' ? undefined : column))
  const twice = places.findIndex((column, at) => column !== undefined && places.indexOf(column) < at)
  if (twice >= 0)
    throw new ListFault(`${file}:${line}\n${wordTwice(names, places.indexOf(places[twice]), twice)}`)
  return {
    row,
    places,
    unread: names.filter((name, at) => meant[at] === undefined && name.trim() !== ''),
    cellsOf: (cells) => takeApart(cells, places),
  }
}

function wordTwice(names: string[], first: number, second: number): string {
  const [a = '', b = ''] = [names[first], names[second]]
  const which =
    plainName(a) === plainName(b) ? `both called "${a}"` : `"${a}" and "${b}", which mean the same`
  return `  Columns ${first + 1} and ${second + 1} are ${which}.\n  Take one of them out, or give it a name that says how it differs.`
}

/** Throws a ListFault: none of the columns is the course that is entered. It names the one that may be meant. */
export function refuseCourseless({ line, cells: names }: Row, file: string): never {
  const near = columnsNear(names, [])
  const course = names.find((name) => near.get(plainName(name)) === 'to')
  const hint =
    course === undefined
      ? 'One line has to name the columns, like: University,Course,Type,Entry requirements.'
      : `Did you mean "Course" by "${course}"?`
  throw new ListFault(
    `${file}:${line}\n  No column is the course that is entered. This line reads: ${names
      .filter((name) => name.trim() !== '')
      .slice(0, 6)
      .map((one) => `"${one}"`)
      .join(
        ', ',
      )}.\n  ${hint} A mapping says what other names mean: add --suggest-mapping to have one begun.`,
  )
}

/** Columns in which a line of the cell is one of several things. */
const inLines = new Set<ColumnName>(['to', 'from', 'conditions', 'support', 'entry'])

function takeApart(row: string[], places: (ColumnName | undefined)[]): Cells | { why: string } {
  const cells = row.map(tidyCell)
  while (cells.length > places.length && cells.at(-1) === '') cells.pop()
  if (cells.length !== places.length) return { why: wordRagged(cells.length, places.length) }
  const found: Cells = {}
  for (const [at, column] of places.entries()) {
    const cell = cells[at] ?? ''
    if (column === undefined || cell === '') continue
    const formula = wordFormula(cell)
    if (formula !== undefined) return { why: `Cell ${at + 1} (${columns[column][0]}) ${formula}` }
    found[column] = inLines.has(column) ? cell : cell.replaceAll('\n', ' ')
  }
  return found
}

const wordRagged = (has: number, wanted: number): string =>
  `It has ${has} ${has === 1 ? 'cell' : 'cells'}, and the heading names ${wanted}. A comma inside a cell needs quotes around the cell.`

/** One kind of space, letters in one piece; a mark that a spreadsheet puts before words so that they are no formula is not one of them. */
function tidyCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f\u3000\t]/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/ +/g, ' ')
    .trim()
}

function wordFormula(cell: string): string | undefined {
  const shown = cell.length > 40 ? `${cell.slice(0, 39)}…` : cell
  if (/^#(REF!|NAME\?|N\/A|VALUE!|DIV\/0!|NULL!|NUM!)/.test(cell))
    return `is ${shown}, a spreadsheet's complaint and not a value. Mend it there, and save the list again.`
  if (/^(=|@|[+-]\w+\()/.test(cell))
    return `is ${shown}, a formula and not its value. Paste the values, and save the list again.`
  return undefined
}
