import { onlyPast } from './held.ts'

/** A record as the form holds it: what its file will say, without defaults, and with words where a number belongs until
 *  it is one. Never changed in place. */
export type Fields = Record<string, unknown>
export type Path = (string | number)[]

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined,
    root,
  )
}

/** The record with another value at a path. `undefined` takes the field out, and with it every group and list that has
 *  nothing left in it; an entry of a list stays, as an empty group, until it is taken out itself. */
export function withValue(root: Fields, path: Path, value: unknown): Fields {
  return (placed(root, path, value) ?? {}) as Fields
}

function placed(at: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = Array.isArray(at) ? [...at] : []
    const next = placed(list[key], rest, value)
    if (next === undefined && rest.length === 0) list.splice(key, 1)
    else list[key] = next ?? onlyPast(list[key]) ?? {}
    return list.length === 0 ? undefined : list
  }
  const fields: Fields = { ...(at as Fields | undefined) }
  const next = placed(fields[key], rest, value)
  if (next === undefined) delete fields[key]
  else fields[key] = next
  return Object.keys(fields).length === 0 ? undefined : fields
}

/** Typed or pasted text as a file may have it: on one line, without what word processors bring along unseen, and without
 *  space round it. */
export function plainText(text: string): string {
  return onOneLine(text.normalize('NFC'))
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .trim()
}

const bullet = /^(?:[•◦▪‣·]|[*–-](?= ))\s*/

/** Lines one after the other. What stood in a list is told apart by semicolons, and loses its marks. */
function onOneLine(text: string): string {
  const lines = text
    .split(/[\r\n\u2028]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length < 2) return text
  return lines.reduce((all, line, index) => {
    if (index === 0) return line.replace(bullet, '')
    const ended = /[.,;:!?]$/.test(all)
    return `${all}${!ended && bullet.test(line) ? ';' : ''} ${line.replace(bullet, '')}`
  }, '')
}

/** A number where the text is one; else the text, so that the check can say what is wrong with it. */
export function asNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text
}

/** The list with the entry at `from` in another place. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, list[from] as T)
}
