import { nearest } from '../../../src/catalogue/nearest.ts'
import { ListFault } from '../list-fault.ts'
import { type Cells, type ColumnName, columnNamed, columns, plainName } from './columns.ts'

/** What the first line of a list means, and how its rows are taken apart by it. */
export interface Heading {
  /** The column at each place; undefined where nothing reads it. */
  places: (ColumnName | undefined)[]
  /** The names that nothing reads, as they are written. */
  unread: string[]
  cellsOf(cells: string[]): Cells | { why: string }
}

/** Throws a ListFault where the line names a column twice, or none that says where a learner goes. `named` says what the
 *  list's own headings mean, or `ignore`. */
export function readHeading(names: string[], file: string, named: Record<string, string>): Heading {
  const chosen = new Map(Object.entries(named).map(([name, column]) => [plainName(name), column]))
  const meant = names.map((name) => chosen.get(plainName(name)) ?? columnNamed(name))
  const places = meant.map((column) => (column === 'ignore' ? undefined : (column as ColumnName | undefined)))
  const twice = places.findIndex((column, at) => column !== undefined && places.indexOf(column) < at)
  if (twice >= 0) throw new ListFault(wordTwice(names, places.indexOf(places[twice]), twice, file))
  if (!places.includes('to')) throw new ListFault(wordUnknown(names, file))
  return {
    places,
    unread: names.filter((name, at) => meant[at] === undefined && name.trim() !== ''),
    cellsOf: (cells) => takeApart(cells, places),
  }
}

function wordTwice(names: string[], first: number, second: number, file: string): string {
  const [a = '', b = ''] = [names[first], names[second]]
  const which =
    plainName(a) === plainName(b) ? `both called "${a}"` : `"${a}" and "${b}", which mean the same`
  return `${file}:1\n  Columns ${first + 1} and ${second + 1} are ${which}.\n  Take one of them out, or give it a name that says how it differs.`
}

function wordUnknown(names: string[], file: string): string {
  const [name = ''] = names
  const near = nearest(name, Object.values(columns).flat())
  const hint =
    near === undefined
      ? 'The first line has to name the columns, like: University,Course,Type,Entry requirements. A mapping says what other names mean: add --suggest-mapping.'
      : `Did you mean "${near}"? One column has to be called Course.`
  return `${file}:1\n  The first line has no column for the course that is entered. It reads: ${names
    .slice(0, 6)
    .map((one) => `"${one}"`)
    .join(', ')}.\n  ${hint}`
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
  `It has ${has} ${has === 1 ? 'cell' : 'cells'}, and the first line names ${wanted}. A comma inside a cell needs quotes around the cell.`

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
