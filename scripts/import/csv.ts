/** The rows of a CSV text as RFC 4180 has it: cells in double quotes may hold commas, line ends and doubled quotes. Each row
 *  comes with the line it begins on. A byte-order mark, blank lines and either kind of line end are taken as they come. */
export function readCsv(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (found === null) throw new CsvFault(line)
    const [, quoted, plain = '', end = ''] = found
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    line += quoted?.split('\n').length ?? 1
    if (end === ',') line -= 1
    else {
      if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells })
      cells = []
      begun = line
    }
  }
  return rows
}

/** Something that is not CSV: quotes that open in the middle of a cell, or never close. */
export class CsvFault extends Error {
  readonly line: number
  constructor(line: number) {
    super(`The quotes do not close on line ${line}.`)
    this.line = line
  }
}
