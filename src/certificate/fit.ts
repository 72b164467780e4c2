/** What fits on one sheet of A4, reckoned in lines of its text before anything is drawn, so that the second sheet is the
 *  same in every browser. A sheet that is reckoned full has a line or two left. */

const charactersInCondition = 62
const charactersAcross = 96
const charactersInHalf = 46

/** Lines of 10.5 point that the sheet has for what varies: the rest is the same on every sheet. */
const linesFree = 26.5
/** Lines that a sheet has which only goes on with the conditions. */
const linesOfFurther = 48
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
  /** How many sheets there are in all. */
  sheets: number
}

export function firstSheetOf(varying: Varying): FirstSheet {
  const across = sum(varying.across.map((text) => linesOf(text, charactersAcross))) + varying.extraLines
  const halves = Math.max(
    ...[varying.left, varying.right].map((column) =>
      sum(column.map((text) => linesOf(text, charactersInHalf))),
    ),
  )
  const free = linesFree - across - halves
  const rows = rowsWithin(free, varying.rows)
  // How to apply gives way before the conditions do: a sheet that promises says something of them.
  return rows > 0
    ? laidOut(varying, { rows, apply: true }, 0)
    : laidOut(varying, { rows: someWithin(free + halves, varying.rows), apply: false }, halves)
}

/** Lines that options to tick take beyond the first: a few stand in their own column, beside those of the other end; four or
 *  more in two columns across the sheet. */
export function boxLines(ends: number[]): number {
  const few = ends.filter((options) => options > 1 && options < 4).map((options) => options * 1.2 - 0.4)
  const many = ends.filter((options) => options > 3).map((options) => Math.ceil(options / 2) * 2.1 + 2)
  return Math.max(0, ...few) + sum(many)
}

/** Lines that those who signed take beyond the first two, who stand side by side. */
export const signerLines = (signers: number): number => Math.max(0, Math.ceil(signers / 2) - 1) * 2.2

const counts = ['One sheet', 'Two sheets', 'Three sheets', 'Four sheets']
export const sheetsInWords = ({ sheets }: Pick<FirstSheet, 'sheets'>): string =>
  `${counts[sheets - 1] ?? `${sheets} sheets`} of A4`

function laidOut(varying: Varying, first: Omit<FirstSheet, 'sheets'>, applyThere: number): FirstSheet {
  const rest = sum(varying.rows.slice(first.rows).map(heightOf)) + applyThere
  return {
    ...first,
    sheets: 1 + Math.ceil(rest / linesOfFurther),
  }
}

/** At least one, though what stands below it be parted from it: `headsOver` says what to say again there. */
function someWithin(free: number, rows: FitRow[]): number {
  const whole = rowsWithin(free, rows)
  return whole > 0
    ? whole
    : Math.max(
        1,
        rowsWithin(
          free,
          rows.map((row) => ({ ...row, depth: 0 })),
        ),
      )
}

/** The rows under which the row at `at` stands, outermost first, by their places: where a list goes on elsewhere they are said
 *  again, so that "One of these:" is never parted from its options. Empty at the end and for rows that stand by themselves. */
export function headsOver(depths: number[], at: number): number[] {
  const heads: number[] = []
  let depth = depths[at] ?? 0
  for (let row = at - 1; row >= 0 && depth > 0; row--) {
    const above = depths[row] ?? 0
    if (above >= depth) continue
    heads.unshift(row)
    depth = above
  }
  return heads
}

function rowsWithin(free: number, rows: FitRow[]): number {
  const heights = rows.map(heightOf)
  if (sum(heights) <= free) return rows.length
  let used = 0
  let kept = 0
  rows.forEach((row, index) => {
    // A line and a half is left for the words that say where the rest is.
    if (row.depth === 0 && used <= free - 1.5) kept = index
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
