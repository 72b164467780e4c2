import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { standingOf } from '../eligibility/standing.ts'
import type { Agreement } from '../schema/agreement.ts'
import { printableOf } from './document-kind.ts'
import type { LogItem, StandingEvent } from './log.ts'
import { frozenPath, type Register } from './register.ts'
import { frozenTerms, frozenText } from './terms.ts'

/** A frozen version that is yet to be written. */
export interface Freezing {
  agreement: Agreement
  path: string
  text: string
}

/** The frozen terms to write for agreements that are in force, of which something can be printed, and whose version was not
 *  frozen yet. Whether each may be frozen, `faultsOfTerms` says. */
export function freezings(catalogue: Catalogue, register: Register, today: string): Freezing[] {
  const superseded = supersededReferences(catalogue.agreements)
  return catalogue.agreements.flatMap((agreement) => {
    const { reference, version } = agreement
    const last = register.frozen.get(reference)?.at(-1)
    const printable = printableOf(agreement, standingOf(agreement, today, superseded))
    if (agreement.status !== 'in-force' || printable.kind === 'none') return []
    if (last !== undefined && last.terms.version >= version) return []
    const text = frozenText(frozenTerms(agreement, catalogue, last?.hash ?? null))
    return [{ agreement, path: frozenPath(reference, version), text }]
  })
}

/** What the log does not say yet: versions that are frozen, by reference and version; then what became of agreements, by
 *  reference. */
export function unloggedItems(catalogue: Catalogue, register: Register, today: string): LogItem[] {
  const references = [...register.frozen.keys()].sort(compareText)
  const published = references.flatMap((reference) =>
    (register.frozen.get(reference) ?? [])
      .filter(({ logged }) => !logged)
      .map(({ terms, hash }): LogItem => ({ event: 'published', reference, version: terms.version, hash })),
  )
  return [...published, ...references.flatMap((reference) => eventOf(reference, catalogue, register, today))]
}

/** What the log must say of an agreement whose standing is not the one that it last told. */
function eventOf(reference: string, catalogue: Catalogue, register: Register, today: string): LogItem[] {
  const agreement = catalogue.agreements.find((one) => one.reference === reference)
  const version = register.frozen.get(reference)?.at(-1)?.terms.version
  if (agreement === undefined || version === undefined) return []
  const now = eventNow(agreement, catalogue)
  const told = register.log.entries.findLast((entry) => entry.reference === reference && 'on' in entry)
  const was = told === undefined || !('on' in told) ? { event: 'resumed' as const, on: '' } : told
  const same =
    now.event === was.event &&
    (now.on === undefined || now.on === was.on) &&
    now.by === ('by' in was ? was.by : undefined)
  return same ? [] : [{ ...now, on: now.on ?? today, reference, version }]
}

function eventNow(
  agreement: Agreement,
  { agreements }: Catalogue,
): { event: StandingEvent; on?: string; by?: string } {
  const { status, status_since, reference } = agreement
  const since = status_since === undefined ? {} : { on: status_since }
  if (status === 'withdrawn' || status === 'suspended') return { event: status, ...since }
  const newer = agreements.find((one) => one.status !== 'draft' && one.supersedes?.includes(reference))
  if (newer !== undefined) return { event: 'superseded', by: newer.reference }
  return status === 'closed' ? { event: status, ...since } : { event: 'resumed' }
}
