import type { Tone } from './verify.ts'

/** One line of a pasted list, and what came back. */
export interface ManyRow {
  /** The line as it was pasted, shortened. */
  typed: string
  /** Empty where nothing was published under it: only what the register knows is repeated as a fact. */
  reference: string
  code: string
  version: string
  head: string
  tone: Tone
  specimen: boolean
}

/** Said after a list was checked: how it came out. */
export function countWords(heads: string[]): string {
  const counts = new Map<string, number>()
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1)
  return [...counts]
    .map(([head, number]) => `${number} × ${head.charAt(0).toLowerCase()}${head.slice(1)}`)
    .join('; ')
}

/** The table as CSV (RFC 4180), for a spreadsheet: a cell that it would take for a formula gets an apostrophe before it. */
export function tableAsCsv(rows: ManyRow[]): string {
  const head = ['Line', 'Pasted', 'Reference', 'Version', 'Code', 'Answer', 'Specimen']
  const lines = rows.map((row, index) => [
    String(index + 1),
    row.typed,
    row.reference,
    row.version,
    row.code,
    row.head,
    row.specimen ? 'yes' : '',
  ])
  return csv([head, ...lines])
}

const csv = (rows: string[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
