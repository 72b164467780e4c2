import { type CsvError, type Options, parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'

/** One row of a list, with the line of the file on which it begins. */
export interface Row {
  line: number
  cells: string[]
  /** The bytes of the list up to the end of this row. */
  end: number
}

/** The rows of a CSV text as RFC 4180 has it: cells in double quotes may hold commas, line ends and doubled quotes. A
 *  byte-order mark, blank lines and any kind of line end are taken as they come. Throws a CsvFault. */
export function readCsv(text: string): Row[] {
  const lines = new LineCount()
  try {
    return (parseWhole(text, optionsFor(',', lines)) as unknown as Row[]).filter(isFilled)
  } catch (fault) {
    throw lines.faultFrom(fault)
  }
}

/** The same, row by row, from pieces of text: what has been read is not kept. */
export async function* streamCsv(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row> {
  const lines = new LineCount()
  const parser = parse(optionsFor(delimiter, lines))
  // What goes wrong with the pieces themselves comes out where the rows are taken.
  const fed = feed(pieces, parser).catch((fault: Error) => parser.destroy(fault))
  try {
    for await (const row of parser) if (isFilled(row as Row)) yield row as Row
  } catch (fault) {
    throw lines.faultFrom(fault)
  }
  await fed
}

async function feed(pieces: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  for await (const piece of pieces) {
    if (parser.destroyed) return
    if (!parser.write(piece))
      await new Promise<void>((done) => {
        const goOn = () => {
          parser.off('drain', goOn).off('close', goOn)
          done()
        }
        parser.on('drain', goOn).on('close', goOn)
      })
  }
  parser.end()
}

/** A row of a spreadsheet has no business being longer: the quotes of one that is do not close. */
const longestRow = 200_000

function optionsFor(delimiter: string, lines: LineCount): Options {
  return {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
    on_record: (cells: string[], { bytes }: { bytes: number }) => lines.take(cells, bytes),
  } as unknown as Options
}

const isFilled = ({ cells }: Row): boolean => cells.length > 1 || cells[0] !== ''

/** Counts the lines that the rows so far have taken up. */
class LineCount {
  #next = 1

  take(cells: string[], end: number): Row {
    const line = this.#next
    this.#next += 1
    for (const cell of cells) this.#next += cell.split(/\r\n|\n|\r/).length - 1
    return { line, cells, end }
  }

  /** What the parser objects to is in the row that comes next. */
  faultFrom(fault: unknown): unknown {
    return (fault as Partial<CsvError>)?.code?.startsWith('CSV_') === true ||
      (fault as Partial<CsvError>)?.code === 'INVALID_OPENING_QUOTE'
      ? new CsvFault(this.#next)
      : fault
  }
}

/** Something that is not CSV: quotes that open in the middle of a cell, or never close. */
export class CsvFault extends Error {
  readonly line: number
  constructor(line: number) {
    super(`The quotes do not close on line ${line}.`)
    this.line = line
  }
}
