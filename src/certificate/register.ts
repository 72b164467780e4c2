import { compareText } from '../catalogue/fault.ts'
import { sha256 } from './canonical.ts'
import { type Log, type LogFault, readLog } from './log.ts'
import { type RegisterFault, wordLogFault, words } from './register-words.ts'
import { readSignature, signatureHolds, type TermsSignature } from './signature.ts'
import { type FrozenTerms, readFrozen } from './terms.ts'

/** A file of a register by its path below the register's folder; the text is its bytes to the letter, undefined where they
 *  are not UTF-8. */
export interface RegisterFile {
  path: string
  text: string | undefined
}

/** One frozen version. It is `logged` once it was published: until then nobody can have a certificate of it. */
export interface Frozen {
  terms: FrozenTerms
  text: string
  hash: string
  logged: boolean
  signatures: TermsSignature[]
}

/** Everything that a network has published and what became of it. */
export interface Register {
  /** By reference, the oldest version first. */
  frozen: Map<string, Frozen[]>
  log: Log
}

export const logPath = 'log.jsonl'
export const frozenPath = (reference: string, version: number): string => `${reference}/${version}.json`
export const signaturePath = ({
  reference,
  version,
  provider,
}: Pick<TermsSignature, 'reference' | 'version' | 'provider'>): string =>
  `${reference}/${version}.${provider}.sig.json`

const frozenName = /^([A-Z][A-Z0-9]{1,7}-\d{3,6})\/([1-9]\d*)\.json$/
const signatureName = /^[A-Z][A-Z0-9]{1,7}-\d{3,6}\/[1-9]\d*\.[a-z0-9-]+\.sig\.json$/

/** Reads a register from its files alone, recomputes every hash in it, and names the first thing that does not fit: first in
 *  the log, line by line; then in what it says was published; then in what has been frozen since. What does not fit is left
 *  out of the register. */
export async function readRegister(
  files: RegisterFile[],
): Promise<{ register: Register; fault?: RegisterFault }> {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const { log, fault: broken } = await readLog(texts.get(logPath) ?? '')
  const register: Register = { frozen: new Map(), log }
  const faults = [
    ...(broken === undefined ? [] : [logFault(broken)]),
    ...(await addPublished(register, texts)),
    ...(await addPending(register, texts)),
    ...(await addSignatures(register, texts)),
    ...files
      .filter(({ path }) => path !== logPath && !frozenName.test(path) && !signatureName.test(path))
      .map(({ path }) => words.stray(path)),
  ]
  return faults[0] === undefined ? { register } : { register, fault: faults[0] }
}

const logFault = (fault: LogFault): RegisterFault => wordLogFault(logPath, fault)

/** What the log says was published is there to the letter, each version after the one that it names. */
async function addPublished(
  { frozen, log }: Register,
  texts: Map<string, string | undefined>,
): Promise<RegisterFault[]> {
  const faults: RegisterFault[] = []
  const newest = new Map<string, { version: number; hash: string }>()
  for (const { event, n, reference, version, ...entry } of log.entries) {
    const before = newest.get(reference)
    if (event !== 'published') {
      if (before?.version !== version) faults.push(words.eventWithoutTerms(logPath, n, reference, version))
      continue
    }
    const { hash } = entry as { hash: string }
    const path = frozenPath(reference, version)
    if (before !== undefined && before.version >= version) faults.push(words.versionAgain(logPath, n, path))
    newest.set(reference, { version, hash })
    const text = texts.get(path)
    const terms = text === undefined ? undefined : readFrozen(text)
    if (!texts.has(path)) faults.push(words.missing(path, n))
    else if (text === undefined || (await sha256(text)) !== hash) faults.push(words.edited(path, n))
    else if (terms === undefined || !belongs(terms, path)) faults.push(words.misplaced(path))
    else if (terms.previous !== (before?.hash ?? null)) faults.push(words.wrongPrevious(path))
    else add(frozen, { terms, text, hash, logged: true, signatures: [] })
  }
  return faults
}

/** What is frozen and not yet logged comes after everything of its reference that is. */
async function addPending(
  { frozen, log }: Register,
  texts: Map<string, string | undefined>,
): Promise<RegisterFault[]> {
  const published = new Map<string, { version: number; hash: string }>()
  for (const entry of log.entries)
    if (entry.event === 'published')
      published.set(entry.reference, { version: entry.version, hash: entry.hash })
  const logged = new Set(
    log.entries.map((entry) =>
      entry.event === 'published' ? frozenPath(entry.reference, entry.version) : '',
    ),
  )
  const faults: RegisterFault[] = []
  const pending = [...texts.keys()]
    .filter((path) => frozenName.test(path) && !logged.has(path))
    .map(placeOf)
    .sort((a, b) => compareText(a.reference, b.reference) || a.version - b.version)
  for (const { path, reference, version } of pending) {
    const before = published.get(reference)
    const text = texts.get(path)
    const terms = text === undefined ? undefined : readFrozen(text)
    if (before !== undefined && before.version > version) faults.push(words.unlogged(path, before.version))
    else if (text === undefined || terms === undefined || !belongs(terms, path))
      faults.push(words.misplaced(path))
    else if (terms.previous !== (before?.hash ?? null)) faults.push(words.wrongPrevious(path))
    else {
      const hash = await sha256(text)
      published.set(reference, { version, hash })
      add(frozen, { terms, text, hash, logged: false, signatures: [] })
    }
  }
  return faults
}

async function addSignatures(
  { frozen }: Register,
  texts: Map<string, string | undefined>,
): Promise<RegisterFault[]> {
  const faults: RegisterFault[] = []
  for (const [path, text] of texts) {
    if (!signatureName.test(path)) continue
    const signature = text === undefined ? undefined : readSignature(text)
    const signed = frozen
      .get(path.split('/')[0] ?? '')
      ?.find(({ terms }) => frozenPath(terms.reference, terms.version) === path.replace(/\.[^.]+\.sig/, ''))
    if (signature === undefined || signaturePath(signature) !== path) faults.push(words.misplaced(path))
    else if (
      signed?.hash !== signature.hash ||
      (await signatureHolds(signed.text, signature)) === 'does-not-hold'
    )
      faults.push(words.signatureFails(path))
    else signed.signatures.push(signature)
  }
  return faults
}

function placeOf(path: string): { path: string; reference: string; version: number } {
  const [, reference = '', version] = frozenName.exec(path) ?? []
  return { path, reference, version: Number(version) }
}

const belongs = (terms: FrozenTerms, path: string): boolean =>
  frozenPath(terms.reference, terms.version) === path

function add(frozen: Register['frozen'], version: Frozen): void {
  const { reference } = version.terms
  frozen.set(reference, [...(frozen.get(reference) ?? []), version])
}
