import { boxLines, type FirstSheet, firstSheetOf, signerLines, type Varying } from '../certificate/fit.ts'
import type { Sheet } from './certificate.ts'
import type { DatesFor } from './certificate-terms.ts'

/** How much is chosen: nothing, one end, or both. What is chosen needs no list of boxes to tick. */
export type Chosen = 'open' | 'from' | 'to' | 'chosen'

/** What stands on the first sheet, for each state of the choices. */
export function firstSheets(sheet: Omit<Sheet, 'firstSheet'>): Record<Chosen, FirstSheet> {
  const varying = varyingOf(sheet)
  const [senders, receivers] = [sheet.senders.length, sheet.receivers.length]
  const signed = signerLines(sheet.signatures.length)
  const withLines = (lines: number) => firstSheetOf({ ...varying, extraLines: varying.extraLines + lines })
  return {
    open: withLines(boxLines([senders, receivers]) + signed),
    from: withLines(boxLines([receivers])),
    to: withLines(boxLines([senders]) + signed),
    chosen: withLines(0),
  }
}

/** What of a sheet takes more room on one than on another. */
function varyingOf(sheet: Omit<Sheet, 'firstSheet'>): Varying {
  const byLength = (a: DatesFor, b: DatesFor) => b.lines.join('').length - a.lines.join('').length
  const longest = [...sheet.dates].sort(byLength)[0]
  return {
    across: [
      sheet.box.said?.text ?? '',
      ...sheet.box.cautions,
      sheet.check.why ?? '',
      [sheet.valid, sheet.source, sheet.check.published, sheet.check.log].join(' '),
    ],
    left: [longest?.apply ?? '', ...(longest?.lines ?? []), ...sheet.applyNotes],
    right: [sheet.ask.who, ...sheet.ask.how, sheet.limits ?? ''],
    // Where nobody signed, the sheet has no lines for who did.
    extraLines: sheet.signatures.length === 0 ? -3 : 0,
    rows: sheet.rows,
  }
}
