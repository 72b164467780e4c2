/** What fits on one sheet of A4, reckoned in lines of its text before anything is drawn, so that the second sheet is the
 *  same in every browser. A sheet that is reckoned full has a line or two left. */

const charactersInCondition = 62
const charactersAcross = 96
const charactersInHalf = 46

/** Lines of 10.5 point that the sheet has for what varies: the rest is the same on every sheet. */
const linesFree = 26
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
  /** Lines that are left over below the conditions; below nothing where they run over. */
  spare?: number
  /** How many sheets there are in all; one where it is not said. */
  sheets?: number
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
    ? laidOut(varying, free, { rows, apply: true }, 0)
    : laidOut(varying, free, { rows: someWithin(free + halves, varying.rows), apply: false }, halves)
}

/** What stands on the first sheet while there are boxes to tick: as much as when all is chosen, if there is room for them. */
export function withBoxes(first: Record<'open' | 'chosen', FirstSheet>, lines: number): FirstSheet {
  const { open, chosen } = first
  return (chosen.spare ?? 0) >= lines ? chosen : open
}

/** Lines that options to tick take beyond the first: four or more stand in two columns across the sheet. */
export function boxLines(options: number): number {
  if (options < 2) return 0
  return options < 4 ? options * 1.2 - 0.4 : Math.ceil(options / 2) * 2.1 + 2
}

/** Lines that those who signed take beyond the first two, who stand side by side. */
export const signerLines = (signers: number): number => Math.max(0, Math.ceil(signers / 2) - 1) * 2.2

const counts = ['One sheet', 'Two sheets', 'Three sheets', 'Four sheets']
export const sheetsInWords = ({ sheets = 1 }: Pick<FirstSheet, 'sheets'>): string =>
  `${counts[sheets - 1] ?? `${sheets} sheets`} of A4`

function laidOut(varying: Varying, free: number, first: FirstSheet, applyThere: number): FirstSheet {
  const rest = sum(varying.rows.slice(first.rows).map(heightOf)) + applyThere
  return {
    ...first,
    spare: Math.round((free - sum(varying.rows.map(heightOf))) * 10) / 10,
    sheets: 1 + Math.ceil(rest / linesOfFurther),
  }
}

/** At least one, though what stands below it be parted from it. */
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
