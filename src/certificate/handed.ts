import { readCode } from './code.ts'
import { readReference } from './payload.ts'

/** A certificate that an institution was handed, and nothing of who handed it. */
export interface Handed {
  /** By chance, made when it was put on the list: the code is the same for everybody who holds a certificate of the same
   *  terms, so it is by this that one line is known in two copies of a list. */
  id: string
  reference: string
  version: number
  code: string
  /** The day, `2026-11-22`. */
  on: string
}

/** The first line of a list, which says what stands in it. */
const handedHead = 'reference,version,code,on,id'

export const handedCsv = (list: Handed[]): string =>
  [
    handedHead,
    ...list.map(({ id, reference, version, code, on }) => [reference, version, code, on, id].join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('')

/** Reads a list; lines that are none of it come back with their number, and are never counted. */
export function readHanded(text: string): { handed: Handed[]; unread: { line: number; text: string }[] } {
  const handed: Handed[] = []
  const unread: { line: number; text: string }[] = []
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.trim() === handedHead) continue
    const one = readLine(line)
    if (one === undefined) unread.push({ line: index + 1, text: line.slice(0, 80) })
    else handed.push(one)
  }
  return { handed, unread }
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function readLine(line: string): Handed | undefined {
  const [typed = '', version = '', code = '', on = '', id = '', ...more] = line
    .split(',')
    .map((cell) => cell.trim())
  const reference = readReference(typed)
  const read = readCode(code)
  if (reference === undefined || 'mistyped' in read || more.length > 0) return undefined
  if (!/^[1-9]\d{0,3}$/.test(version) || !day.test(on) || !/^[0-9a-f-]{8,36}$/.test(id)) return undefined
  return { id, reference, version: Number(version), code: read.code, on }
}

/** Certificates of one version of an agreement that were handed in. */
export interface HandedCount {
  reference: string
  version: number
  code: string
  handed: number
}

/** Lists of any number of institutions as one count for each version of an agreement, in the order of references and
 *  versions. A line that stands in several lists, or twice in one, counts once. */
export function countHanded(handed: Handed[]): HandedCount[] {
  const counts = new Map<string, HandedCount>()
  for (const { reference, version, code } of new Map(handed.map((one) => [one.id, one])).values()) {
    const key = `${reference} ${String(version).padStart(4, '0')} ${code}`
    const count = counts.get(key) ?? { reference, version, code, handed: 0 }
    counts.set(key, { ...count, handed: count.handed + 1 })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}
