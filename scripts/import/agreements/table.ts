import { basename } from 'node:path'
import type { Row } from '../csv.ts'
import { type Meant, meantBy } from './columns.ts'
import { type Heading, readHeading, refuseCourseless } from './heading.ts'
import { rowsOf } from './list.ts'

/** A list taken apart into its heading and what stands below it. */
export interface Table {
  heading: Heading
  /** Lines above the heading that say something: a title, a date. */
  above: number[]
  /** The rows below the heading, one by one. */
  rows: AsyncIterable<Row>
}

/** A heading does not stand lower than this. */
const highest = 10

/** Looks for the heading among the first rows: the first that names the course to enter. Throws a ListFault where none does,
 *  if `guess` does not make do with the row that looks most like one. */
export async function tableIn(
  path: string,
  named: ReadonlyMap<string, Meant>,
  guess = false,
): Promise<Table> {
  const file = basename(path)
  const rows = rowsOf(path)
  const first: Row[] = []
  try {
    let found: Row | undefined
    while (found === undefined && first.length < highest) {
      const { value, done } = await rows.next()
      if (done === true) break
      first.push(value)
      if (namesCourse(value, named)) found = value
    }
    const row = found ?? first.find(isWide) ?? first[0] ?? { line: 1, cells: [], end: 0 }
    const heading = readHeading(row, file, named)
    if (found === undefined && !guess) refuseCourseless(row, file)
    const at = first.indexOf(row)
    const above = first.slice(0, at).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return { heading, above: above.map(({ line }) => line), rows: joined(first.slice(at + 1), rows) }
  } catch (fault) {
    await rows.return(undefined)
    throw fault
  }
}

const namesCourse = ({ cells }: Row, named: ReadonlyMap<string, Meant>): boolean =>
  cells.some((cell) => meantBy(cell, named) === 'to')

const isWide = ({ cells }: Row): boolean => cells.filter((cell) => cell.trim() !== '').length > 1

async function* joined(first: Row[], rest: AsyncIterable<Row>): AsyncGenerator<Row> {
  yield* first
  yield* rest
}
