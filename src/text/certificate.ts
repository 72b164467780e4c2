import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Printable } from '../certificate/document-kind.ts'
import { receivingCourses, type Sender, sendersOf, startsOf } from '../certificate/ends.ts'
import { type FirstSheet, firstSheetOf, type Varying } from '../certificate/fit.ts'
import { type Month, monthText } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { type PromiseBox, promiseBox } from './certificate-promise.ts'
import {
  applyNotes,
  askLines,
  bridgingLine,
  type DatesFor,
  datesFor,
  entryLine,
  limitsLine,
  validityLine,
} from './certificate-terms.ts'
import { type ConditionLine, conditionLines } from './conditions.ts'
import { dateInWords, listInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { selectorWords } from './selectors.ts'

/** One end of the step, as a choice where an agreement has several. */
export interface End {
  /** The course's id; for those who come from elsewhere a word of its own, which no address carries. */
  id: string
  name: string
  /** Undefined where the learner writes it: they hold the award from anywhere. */
  provider: string | undefined
  where: string
}

export interface Receiver extends End {
  /** Months in which it can be started under this agreement, `2027-09`. */
  starts: string[]
}

export interface Row {
  text: string
  note: string | undefined
  depth: number
  /** Whether the learner says something of it: a heading such as "One of these:" is not answered itself. */
  asks: boolean
}

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
  /** What stands on the first sheet: with a list of options to tick, and with the options chosen. */
  firstSheet: Record<'open' | 'chosen', FirstSheet>
  /** For no start in particular first, then for each start. */
  dates: DatesFor[]
  applyNotes: string[]
  limits: string | undefined
  ask: { who: string; how: string[] }
  signatures: Signature[]
  shows: string
  doesNotShow: string
  valid: string
  /** "Terms as published on 21 November 2026." */
  published: string
  source: string | undefined
}

export interface SheetScene {
  catalogue: Catalogue
  /** The courses of the network from which the agreement can be used. */
  covered: Course[]
  today: string
}

export function sheetOf(
  agreement: Agreement,
  printable: Exclude<Printable, { kind: 'none' }>,
  scene: SheetScene,
): Sheet {
  const { catalogue, today } = scene
  const receivers = receiversOf(agreement, catalogue, today)
  const receiver = agreement.to[0]?.split('/')[0] ?? ''
  const starts = [...new Set(receivers.flatMap((one) => one.starts))].sort()
  const sheet: Sheet = {
    kind: printable.kind,
    headed: printable.headed,
    network: catalogue.network.title,
    reference: agreement.reference,
    version: `version ${agreement.version}`,
    guarantee: agreement.guarantee,
    box: promiseBox(agreement, printable),
    senders: sendersOf(agreement, catalogue, scene.covered).map((sender, index) =>
      endOf(sender, index, agreement, catalogue),
    ),
    receivers,
    entry: entryLine(agreement),
    rows: rowsOf(agreement, catalogue),
    firstSheet: { open: wholeSheet, chosen: wholeSheet },
    dates: [undefined, ...starts.map(monthFrom)].map((start) => datesFor(agreement, start)),
    applyNotes: applyNotes(agreement),
    limits: limitsLine(agreement),
    ask: askLines(agreement, catalogue, receiver),
    signatures: agreement.signed.map(({ side, provider, role, on }) => ({
      side,
      provider,
      name: providerName(catalogue, provider),
      role,
      on: dateInWords(on),
    })),
    ...proofWords(agreement, printable, catalogue),
    valid: validityLine(agreement),
    published: `Terms as published on ${dateInWords(today)}.`,
    source: agreement.source.kind === 'published-page' ? sourceLine(agreement) : undefined,
  }
  const varying = varyingOf(sheet)
  const open = { ...varying, extraLines: varying.extraLines + tickLines(sheet) }
  return { ...sheet, firstSheet: { open: firstSheetOf(open), chosen: firstSheetOf(varying) } }
}

const wholeSheet: FirstSheet = { rows: 0, apply: true }
const monthFrom = (text: string): Month => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1

function receiversOf(agreement: Agreement, catalogue: Catalogue, today: string): Receiver[] {
  return receivingCourses(agreement, catalogue).map((course) => ({
    ...courseEnd(course, catalogue),
    starts: startsOf(course, agreement, today).map(monthText),
  }))
}

function courseEnd(course: Course, catalogue: Catalogue): End {
  const where = providerName(catalogue, course.provider)
  return { id: course.id, name: courseName(catalogue, course), provider: course.provider, where }
}

/** Of one who comes from elsewhere a word of its own, by its place among the senders. */
export const endId = (sender: Sender, index: number): string => sender.course?.id ?? `elsewhere-${index + 1}`

function endOf(sender: Sender, index: number, agreement: Agreement, catalogue: Catalogue): End {
  if (sender.course !== undefined) return courseEnd(sender.course, catalogue)
  const { what, where, providers } = selectorWords(sender.selector, agreement, catalogue)
  const listed = providers.length === 0 || providers.length > 12 ? '' : `: ${listInWords(providers)}`
  return { id: endId(sender, index), name: what, provider: undefined, where: `${where}${listed}` }
}

function rowsOf(agreement: Agreement, catalogue: Catalogue): Row[] {
  const rows = flatten(conditionLines(agreement.conditions, catalogue), 0)
  const bridging = bridgingLine(agreement, catalogue)
  const all =
    bridging === undefined
      ? rows
      : [...rows, { text: bridging, note: undefined, depth: 0, asks: agreement.bridging.need === 'required' }]
  return all.length > 0 ? all : [{ text: 'No condition is stated.', note: undefined, depth: 0, asks: false }]
}

function flatten(lines: ConditionLine[], depth: number): Row[] {
  return lines.flatMap(({ text, note, below }) => [
    { text, note, depth, asks: below.length === 0 },
    ...flatten(below, depth + 1),
  ])
}

function sourceLine({ source }: Agreement): string {
  const seen = source.seen === undefined ? '' : `, read on ${dateInWords(source.seen)}`
  return `The page: ${source.url ?? ''}${seen}${source.dated === undefined ? '' : `, dated ${source.dated}`}.`
}

/** What the paper proves and what not, in as few words as are true. */
function proofWords(
  agreement: Agreement,
  printable: Printable,
  catalogue: Catalogue,
): Pick<Sheet, 'shows' | 'doesNotShow'> {
  const signers = [...new Set(agreement.signed.map((sign) => providerName(catalogue, sign.provider)))]
  const holder = 'who holds it, what grades they have, or that any condition is met'
  if (printable.kind === 'specimen')
    return {
      shows: 'what a real sheet would look like.',
      doesNotShow: 'a real agreement: its institutions, courses, posts and signatures are made up.',
    }
  if (printable.kind === 'certificate')
    return {
      shows: `the terms that ${listInWords(signers)} signed, as ${catalogue.network.title} published them.`,
      doesNotShow: `${holder}.`,
    }
  const confirmed =
    agreement.source.kind === 'published-page' || signers.length === 0
      ? 'what was found'
      : `what ${listInWords(signers)} signed`
  return {
    shows: `${confirmed}, as ${catalogue.network.title} published it.`,
    doesNotShow: `that a place, an offer or an interview is promised to the holder; ${holder}.`,
  }
}

/** What of a sheet takes more room on one than on another. */
function varyingOf(sheet: Sheet): Varying {
  const byLength = (a: DatesFor, b: DatesFor) => b.lines.join('').length - a.lines.join('').length
  const longest = [...sheet.dates].sort(byLength)[0]
  return {
    across: [sheet.box.said?.text ?? '', ...sheet.box.cautions, sheet.source ?? '', sheet.valid],
    left: [longest?.apply ?? '', ...(longest?.lines ?? []), ...sheet.applyNotes],
    right: [sheet.ask.who, ...sheet.ask.how, sheet.limits ?? ''],
    // Where nobody signed, the sheet has no lines for who did.
    extraLines: sheet.signatures.length === 0 ? -3 : 0,
    rows: sheet.rows,
  }
}

/** Lines that several options to tick, and several who signed, take beyond the first. Four options or more stand in two
 *  columns across the sheet. */
function tickLines(sheet: Sheet): number {
  const options = [sheet.senders.length, sheet.receivers.length]
  const columns = options.filter((number) => number < 4).map((number) => Math.max(0, number - 1) * 2)
  const across = options.filter((number) => number >= 4).map((number) => Math.ceil(number / 2) * 2 + 1)
  const signers = (['sending', 'receiving'] as const).map(
    (side) => sheet.signatures.filter((one) => one.side === side).length,
  )
  return (
    Math.max(0, ...columns) +
    across.reduce((total, lines) => total + lines, 0) +
    Math.max(0, Math.max(...signers) - 1) * 2
  )
}
