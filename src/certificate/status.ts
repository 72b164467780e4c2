import { hasEnded } from '../eligibility/standing.ts'
import { sha256 } from './canonical.ts'
import { codeOf, type Mistyping, placesApart, readCode } from './code.ts'
import type { StandingEvent } from './log.ts'
import type { Register } from './register.ts'
import type { TermsSignature } from './signature.ts'
import { type FrozenTerms, readFrozen } from './terms.ts'
import { type Difference, differencesOf } from './terms-differences.ts'

/** What was published of one reference and what became of it: all that is needed to answer for a code, but for the frozen
 *  terms themselves. */
export interface Published {
  reference: string
  /** The oldest first, with the day on which each was logged. */
  versions: { version: number; hash: string; on: string }[]
  /** In the order of the log. */
  events: { event: StandingEvent; on: string; by?: string }[]
  signatures: TermsSignature[]
}

/** Undefined where nothing of this reference was ever published. */
export function publishedOf({ frozen, log }: Register, reference: string): Published | undefined {
  const published: Published = { reference, versions: [], events: [], signatures: [] }
  for (const entry of log.entries.filter((one) => one.reference === reference)) {
    const { event, version } = entry
    if (event === 'published') published.versions.push({ version, hash: entry.hash, on: entry.at })
    else published.events.push({ event, on: entry.on, ...(entry.by && { by: entry.by }) })
  }
  const logged = (frozen.get(reference) ?? []).filter((one) => one.logged)
  published.signatures = logged.flatMap(({ signatures }) => signatures)
  return published.versions.length === 0 ? undefined : published
}

/** What has become of a certificate. */
export type Status =
  /** No code looks like this; `near`: it is a code, and all but one to three places are those of this agreement's. */
  | { kind: 'mistyped'; why: Mistyping | 'near' }
  /** Nobody here has such a reference. */
  | { kind: 'unknown-reference' }
  /** The network lists the agreement, and has never published terms of it. */
  | { kind: 'never-published' }
  /** A code, but of no version of this agreement. */
  | { kind: 'other-code' }
  /** The frozen terms that were found are not those that were published. */
  | { kind: 'broken'; version: number }
  | CertificateStatus

/** A certificate of terms that were published, as it stands today. `since` is the first day on which it stood so. */
export interface CertificateStatus {
  kind: 'stands' | 'newer-version' | 'closed' | 'expired' | 'suspended' | 'superseded' | 'withdrawn'
  version: number
  /** As it is printed. */
  code: string
  publishedOn: string
  frozen: FrozenTerms
  since?: string
  /** The reference of the agreement that took its place. */
  by?: string
  /** The newest version, where that is another one, whatever became of both. */
  newest?: { version: number; publishedOn: string; frozen: FrozenTerms; differences: Difference[] }
}

/** What a certificate is asked about with. */
export interface Question {
  /** `listed`: the network lists an agreement with this reference, of which nothing was published. */
  published: Published | 'listed' | undefined
  /** As it was typed. */
  code: string
  /** The exact text of a version's frozen terms. What it throws comes out of `statusOf`: it could not be checked. */
  read: (reference: string, version: number) => string | Promise<string>
  today: string
}

/** Says what has become of a certificate, from what was published alone. Every frozen text is hashed again before anything
 *  in it counts. */
export async function statusOf({ published, code, read, today }: Question): Promise<Status> {
  if (published === undefined) return { kind: 'unknown-reference' }
  const typed = readCode(code)
  if ('mistyped' in typed) return { kind: 'mistyped', why: typed.mistyped }
  if (published === 'listed') return { kind: 'never-published' }
  const found = published.versions.find(({ hash }) => codeOf(hash) === typed.code)
  if (found === undefined)
    return published.versions.some(({ hash }) => placesApart(codeOf(hash), typed.code) <= 3)
      ? { kind: 'mistyped', why: 'near' }
      : { kind: 'other-code' }
  const frozen = await readChecked(found, published.reference, read)
  const last = published.versions.at(-1) ?? found
  const newest = last === found ? frozen : await readChecked(last, published.reference, read)
  if (frozen === undefined || newest === undefined)
    return { kind: 'broken', version: (frozen === undefined ? found : last).version }
  return {
    ...standing(published, frozen, last !== found, today),
    version: found.version,
    code: typed.code,
    publishedOn: found.on,
    frozen,
    ...(last === found
      ? {}
      : {
          newest: {
            version: last.version,
            publishedOn: last.on,
            frozen: newest,
            differences: differencesOf(frozen.terms, newest.terms),
          },
        }),
  }
}

type Version = Published['versions'][number]

async function readChecked(
  { version, hash }: Version,
  reference: string,
  read: Question['read'],
): Promise<FrozenTerms | undefined> {
  const text = await read(reference, version)
  const terms = (await sha256(text)) === hash ? readFrozen(text) : undefined
  return terms?.reference === reference && terms.version === version ? terms : undefined
}

/** The worst that can be said of it; an agreement that is closed still keeps faith with those who were under way, so that it
 *  has run out counts for more. */
function standing(
  { events }: Published,
  { terms }: FrozenTerms,
  isOld: boolean,
  today: string,
): Pick<CertificateStatus, 'kind' | 'since' | 'by'> {
  const last = events.at(-1)
  const { event, on, by } = last ?? { event: 'resumed' }
  if (event === 'withdrawn' || event === 'suspended' || event === 'superseded')
    return { kind: event, since: on, ...(by && { by }) }
  if (hasEnded(terms.valid, today)) return { kind: 'expired' }
  if (event === 'closed') return { kind: event, since: on }
  return { kind: isOld ? 'newer-version' : 'stands' }
}
