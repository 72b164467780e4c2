import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { CsvFault, type Row, streamCsv } from '../csv.ts'
import { ListFault } from '../list-fault.ts'
import { progressOf } from '../progress.ts'
import { piecesOf } from '../text.ts'
import { columnNamed } from './columns.ts'

/** The rows of a list, the first line included, one by one, with progress. The mark between cells is the one that the
 *  heading has most of. Throws a ListFault. */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  const file = basename(path)
  const pieces = piecesOf(path)
  const first = await pieces.next()
  if (first.done === true || first.value.trim() === '')
    throw new ListFault(`${file}:1\n  The file is empty.\n  Save the list again as CSV.`)
  const progress = progressOf(`Reading ${file}`, statSync(path).size, 'rows')
  let rows = 0
  try {
    for await (const row of streamCsv(rejoined(first.value, pieces), delimiterOf(first.value))) {
      yield row
      progress.at(row.end, rows++)
    }
  } catch (fault) {
    if (!(fault instanceof CsvFault)) throw fault
    throw new ListFault(
      `${file}:${fault.line}\n  The quotes in the row that begins on this line do not close, or open in the middle of a cell.\n  Put the whole cell in quotes, and write a quote inside it twice: "the ""new"" course".`,
    )
  } finally {
    progress.end()
  }
}

async function* rejoined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

const marks = [',', ';', '\t', '|']

function delimiterOf(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .slice(0, 10)
    .map((line) => line.replace(/"([^"]*)"/g, (_, inside: string) => inside.replace(/[,;\t|]/g, ' ')))
  const hasCourse = (line: string) => marks.some((mark) => line.split(mark).some(isCourse))
  // A title may stand above the heading, and has commas of its own or none.
  const line = lines.find(hasCourse) ?? lines.find((one) => marks.some((mark) => one.includes(mark))) ?? ''
  const counts = marks.map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

const isCourse = (cell: string): boolean => columnNamed(cell) === 'to'
