import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Check } from '../certificate/check-code.ts'
import type { Printable } from '../certificate/document-kind.ts'
import type { FirstSheet } from '../certificate/fit.ts'
import type { Log } from '../certificate/log.ts'
import type { Month } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { type CheckWords, checkWords } from './certificate-check.ts'
import { type End, type Receiver, receivingEnds, sendingEnds } from './certificate-ends.ts'
import { type Chosen, firstSheets } from './certificate-fit.ts'
import { type PromiseBox, promiseBox } from './certificate-promise.ts'
import { type ProofWords, proofWords, sourceLine } from './certificate-proof.ts'
import { type Row, rowsOf } from './certificate-rows.ts'
import {
  applyNotes,
  askLines,
  type DatesFor,
  datesFor,
  entryLine,
  limitsLine,
  validityLine,
} from './certificate-terms.ts'
import { dateInWords } from './dates.ts'
import { providerName } from './names.ts'

export interface Signature {
  provider: string
  name: string
  side: 'sending' | 'receiving'
  role: string
  on: string
}

/** Every word of the sheet of one agreement, but for what the learner writes on it. */
export interface Sheet {
  kind: Exclude<Printable['kind'], 'none'>
  headed: 'guarantee' | 'summary'
  network: string
  reference: string
  /** "version 3". */
  version: string
  guarantee: Guarantee
  box: PromiseBox
  senders: End[]
  receivers: Receiver[]
  entry: string
  rows: Row[]
  /** What stands on the first sheet: with lists of options to tick, and with options chosen. */
  firstSheet: Record<Chosen, FirstSheet>
  /** For no start in particular first, then for each start. */
  dates: DatesFor[]
  applyNotes: string[]
  limits: string | undefined
  ask: { who: string; how: string[] }
  signatures: Signature[]
  proof: ProofWords
  check: CheckWords
  valid: string
  source: string | undefined
}

export interface SheetScene {
  catalogue: Catalogue
  /** The courses of the network from which the agreement can be used. */
  covered: Course[]
  check: Check
  log: Pick<Log, 'head' | 'entries'>
  today: string
}

export function sheetOf(
  agreement: Agreement,
  printable: Exclude<Printable, { kind: 'none' }>,
  scene: SheetScene,
): Sheet {
  const { catalogue, today } = scene
  const { reference } = agreement
  const { kind, headed } = printable
  const receivers = receivingEnds(agreement, catalogue, today)
  const starts = [...new Set(receivers.flatMap((one) => one.starts))].sort()
  const sheet = {
    kind,
    headed,
    network: catalogue.network.title,
    reference,
    version: `version ${agreement.version}`,
    guarantee: agreement.guarantee,
    box: promiseBox(agreement, printable),
    senders: sendingEnds(agreement, catalogue, scene.covered),
    receivers,
    entry: entryLine(agreement),
    rows: rowsOf(agreement, catalogue),
    dates: [undefined, ...starts.map(monthFrom)].map((start) => datesFor(agreement, start)),
    applyNotes: applyNotes(agreement),
    limits: limitsLine(agreement),
    ask: askLines(agreement, catalogue, agreement.to[0]?.split('/')[0] ?? ''),
    signatures: signaturesOf(agreement, catalogue),
    proof: proofWords(agreement, printable, catalogue),
    check: checkWords({ reference, headed, ...scene }),
    valid: validityLine(agreement),
    source: agreement.source.kind === 'published-page' ? sourceLine(agreement) : undefined,
  }
  return { ...sheet, firstSheet: firstSheets(sheet) }
}

const monthFrom = (text: string): Month => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1

function signaturesOf({ signed }: Agreement, catalogue: Catalogue): Signature[] {
  return signed.map(({ side, provider, role, on }) => ({
    side,
    provider,
    name: providerName(catalogue, provider),
    role,
    on: dateInWords(on),
  }))
}
