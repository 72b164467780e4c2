import { canonicalJson, sha256 } from './canonical.ts'

/** What became of an agreement, once its terms were published. `resumed`: it stands again, after it did not. */
export const standingEvents = ['closed', 'suspended', 'withdrawn', 'superseded', 'resumed'] as const
export type StandingEvent = (typeof standingEvents)[number]

/** One line of `register/log.jsonl`, which is only ever added to. Each line is canonical JSON and carries the hash of the line
 *  before it, so that nothing can be changed, left out or put elsewhere without every later line showing it. */
export type LogEntry = {
  /** Counts from 1. */
  n: number
  /** The day on which the line was written; never before that of the line above. */
  at: string
  reference: string
  /** The version that was published; for other events the newest one then. */
  version: number
  /** The SHA-256 of the line above, null in the first. */
  prev: string | null
} & (
  | { event: 'published'; hash: string }
  /** `on` is the day since which it holds; `by` the reference of the agreement that took its place. */
  | { event: StandingEvent; on: string; by?: string }
)

/** What is to be logged, without its place in the chain. */
export type LogItem = LogEntry extends infer E
  ? E extends LogEntry
    ? Omit<E, 'n' | 'at' | 'prev'>
    : never
  : never

export interface Log {
  entries: LogEntry[]
  /** The file, with a line break after each line. */
  text: string
  /** The hash of the last line: who knows it knows the whole log. Null for an empty log. */
  head: string | null
  /** The hash of each line, which was the head when that line was the last: a sheet of paper names one of them. */
  heads: string[]
}

/** The first line that does not fit, counted from 1, and how. */
export interface LogFault {
  line: number
  what: 'edited' | 'missing' | 'reordered'
}

/** Reads a log as far as it fits. */
export async function readLog(text: string): Promise<{ log: Log; fault?: LogFault }> {
  const lines = text.split('\n')
  const unfinished = lines.pop() !== ''
  const read = lines.map(readLine)
  const log: Log = { entries: [], text, head: null, heads: [] }
  for (const [index, entry] of read.entries()) {
    const what = entry === undefined ? 'edited' : misfit(entry, log, read)
    if (entry === undefined || what !== undefined)
      return { log, fault: { line: index + 1, what: what ?? 'edited' } }
    log.entries.push(entry)
    log.head = await sha256(lines[index] ?? '')
    log.heads.push(log.head)
  }
  return unfinished ? { log, fault: { line: lines.length + 1, what: 'edited' } } : { log }
}

/** How an entry fails to follow the log before it. One that is out of its place, or came back, is found by its number. */
function misfit(
  entry: LogEntry,
  { entries, head }: Log,
  all: (LogEntry | undefined)[],
): LogFault['what'] | undefined {
  const n = entries.length + 1
  if (entry.n !== n) return all.some((other) => other?.n === n) || entry.n < n ? 'reordered' : 'missing'
  const before = entries.at(-1)
  return entry.prev !== head || (before !== undefined && entry.at < before.at) ? 'edited' : undefined
}

const day = /^\d{4}-\d\d-\d\d$/

function readLine(line: string): LogEntry | undefined {
  try {
    const entry = JSON.parse(line) as LogEntry
    const whole =
      canonicalJson(entry) === line &&
      Number.isInteger(entry.n) &&
      day.test(entry.at) &&
      typeof entry.reference === 'string' &&
      Number.isInteger(entry.version) &&
      (entry.event === 'published'
        ? /^[0-9a-f]{64}$/.test(entry.hash)
        : standingEvents.includes(entry.event) && day.test(entry.on))
    return whole ? entry : undefined
  } catch {
    return undefined
  }
}

/** The log with more at its end, written on the day `at`. Throws where that day is before the log's last. */
export async function extendLog(log: Log, items: LogItem[], at: string): Promise<Log> {
  const last = log.entries.at(-1)?.at
  if (last !== undefined && at < last) throw new Error(`The log ends on ${last}, and today is ${at}.`)
  const longer = { ...log, entries: [...log.entries], heads: [...log.heads] }
  for (const item of items) {
    const entry = { ...item, n: longer.entries.length + 1, at, prev: longer.head } as LogEntry
    const line = canonicalJson(entry)
    longer.entries.push(entry)
    longer.text += `${line}\n`
    longer.head = await sha256(line)
    longer.heads.push(longer.head)
  }
  return longer
}

/** Whether a log is an earlier one with nothing but more at its end: what was published before is still there. */
export const extendsLog = (log: Pick<Log, 'text'>, published: string): boolean =>
  log.text.startsWith(published) && (published === '' || published.endsWith('\n'))

/** Whether a log once ended where a sheet says that it did. As much of the head as was printed will do, from 12 digits on. */
export function onceEndedAt({ heads }: Pick<Log, 'heads'>, head: string): boolean {
  const typed = head.toLowerCase().replace(/[^0-9a-f]/g, '')
  return typed.length >= 12 && heads.some((one) => one.startsWith(typed))
}
