/** What fits on one sheet of A4, reckoned in lines of its text before anything is drawn, so that the second sheet is the
 *  same in every browser. Generous: a sheet that is reckoned full has a little room left. */

const charactersInCondition = 62
const charactersAcross = 96
const charactersInHalf = 46

/** Lines of 10.5 point that the sheet has for what varies: the rest is the same on every sheet. */
const linesFree = 22
/** A row of the table is as high as this many lines when its text is on one. */
const rowPadding = 0.45

export interface FitRow {
  text: string
  note: string | undefined
  depth: number
}

export interface Varying {
  /** Texts that run across the whole sheet, longest of several where only one is shown. */
  across: string[]
  /** Texts in a column that is half as wide; the taller column counts. */
  left: string[]
  right: string[]
  /** Lines beyond one for each end: options to tick. */
  extraLines: number
  rows: FitRow[]
}

/** What stands on the first sheet. */
export interface FirstSheet {
  /** How many rows of the conditions; all of them where one sheet is enough. A row and what stands below it stay together. */
  rows: number
  /** Whether how to apply and whom to ask stand there too. */
  apply: boolean
}

export function firstSheetOf(varying: Varying): FirstSheet {
  const across = sum(varying.across.map((text) => linesOf(text, charactersAcross))) + varying.extraLines
  const halves = Math.max(
    ...[varying.left, varying.right].map((column) =>
      sum(column.map((text) => linesOf(text, charactersInHalf))),
    ),
  )
  const free = linesFree - across - halves
  return free >= 0
    ? { rows: rowsWithin(free, varying.rows), apply: true }
    : { rows: rowsWithin(free + halves, varying.rows), apply: false }
}

function rowsWithin(free: number, rows: FitRow[]): number {
  const heights = rows.map(heightOf)
  if (sum(heights) <= free) return rows.length
  let used = 0
  let kept = 0
  rows.forEach((row, index) => {
    // One line is left for the words that say where the rest is.
    if (row.depth === 0 && used <= free - 1) kept = index
    used += heights[index] ?? 0
  })
  return kept
}

function heightOf({ text, note, depth }: FitRow): number {
  const width = charactersInCondition - depth * 3
  return linesOf(text, width) + (note === undefined ? 0 : linesOf(note, width)) + rowPadding
}

const linesOf = (text: string, width: number): number => (text === '' ? 0 : Math.ceil(text.length / width))
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
