import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'
import { type Place, start } from './place.ts'
import { findSteep, findTooDeep, tooDeep } from './syntax/depth.ts'
import { findEscaped } from './syntax/escaped.ts'
import type { SyntaxFault } from './syntax/fault.ts'
import { findForeign, findNamelessFields } from './syntax/foreign.ts'
import { findPasted } from './syntax/pasted.ts'
import { wordErrors } from './syntax/structure.ts'
import { findUnmerged } from './syntax/unmerged.ts'
import { findUnseen } from './unseen.ts'

/** Larger files are refused unread: a record of ten thousand lines is a mistake or an attack. */
const mostCharacters = 200_000

/** One YAML file, read: its value as plain data, and where in the text each part of it stands. */
export interface Parsed {
  file: string
  value: unknown
  /** The value at a path; undefined where there is none. */
  valueAt: (path: PropertyKey[]) => unknown
  /** Where the value at a path begins; its nearest parent's place where it is missing. `key` points at the key instead. */
  placeOf: (path: PropertyKey[], key?: string) => Place
  /** The text of a scalar as the contributor wrote it, so that 7.10 is not shown as 7.1. */
  writtenAt: (path: PropertyKey[]) => string | undefined
}

/** Reads one file's text. Every fault of syntax is reported, and a file with one has no value. Never throws. */
export function parseYaml(file: string, text: string): { parsed?: Parsed; faults: Fault[] } {
  const fault = (place: Place, statement: string, hint: string): Fault => ({
    file,
    ...place,
    severity: 'stops',
    statement,
    hint,
  })
  if (text.length > mostCharacters) {
    const size = `The file has ${text.length} characters; ${mostCharacters} is the most.`
    return { faults: [fault(start, size, 'Split it, or take out what is not data.')] }
  }
  const unseen = findUnseen(text)
  if (unseen.length > 0)
    return { faults: unseen.map(({ place, statement, hint }) => fault(place, statement, hint)) }
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const found = lines.linePos(offset)
    return { line: Math.max(found.line, 1), column: Math.max(found.col, 1) }
  }
  const { document, faults } = readDocument(text, lines)
  if (document === undefined || faults.length > 0)
    return { faults: faults.map(({ offset, statement, hint }) => fault(place(offset), statement, hint)) }
  return { parsed: describe(file, document, place), faults: [] }
}

function readDocument(
  text: string,
  lineCounter: LineCounter,
): { document?: Document; faults: SyntaxFault[] } {
  try {
    const unreadable = [findUnmerged, findSteep, findPasted]
      .map((find) => find(text))
      .find((found) => found.length > 0)
    if (unreadable !== undefined) {
      // The parser would have counted the lines.
      for (const { index } of text.matchAll(/^/gm)) lineCounter.addNewLine(index)
      return { faults: unreadable }
    }
    const foreign = findForeign(text)
    const document = parseDocument(text, {
      lineCounter,
      version: '1.2',
      schema: 'core',
      // Told by wordErrors, which does not compare each field with every other.
      uniqueKeys: false,
      merge: false,
    })
    const deep = findTooDeep(document)
    if (deep.length > 0) return { faults: deep }
    const errors = wordErrors(document, text)
    const built = errors.length === 0 ? [findNamelessFields, findEscaped] : []
    const found = [...foreign, ...errors, ...built.flatMap((find) => find(document, text))]
    return { document, faults: found.length === 0 ? findNothing(document, text) : found }
  } catch (error) {
    // Only a text made for it nests deeper than the parser's own stack.
    if (error instanceof RangeError) return { faults: [tooDeep(0)] }
    throw error
  }
}

function findNothing(document: Document, text: string): SyntaxFault[] {
  if (!(document.contents === null || (isScalar(document.contents) && document.contents.value === null)))
    return []
  const statement = text.trim() === '' ? 'The file is empty.' : 'The file has no fields in it.'
  return [{ offset: 0, statement, hint: 'Copy a record of the same kind into it, and change what differs.' }]
}

function describe(file: string, document: Document, place: (offset: number) => Place): Parsed {
  const nodeAt = (path: PropertyKey[]): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return node !== null && typeof node === 'object' ? (node as Node) : undefined
  }
  const offsetOf = keyOffsets()
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  return {
    file,
    value,
    valueAt: (path) => path.reduce(partOf, value),
    placeOf(path, key) {
      for (let length = path.length; length >= 0; length--) {
        const node = nodeAt(path.slice(0, length))
        if (node === undefined) continue
        const named = length === path.length ? key : path[length]
        return place(offsetOf(node, named) ?? node.range?.[0] ?? 0)
      }
      return start
    },
    writtenAt(path) {
      const node = nodeAt(path)
      return isScalar(node) && typeof node.source === 'string' ? node.source : undefined
    },
  }
}

function partOf(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Record<PropertyKey, unknown>)[part]
    : undefined
}

/** Where each field of a group begins. A group is gone through once, however many of its fields are asked for. */
function keyOffsets(): (node: Node, key: PropertyKey | undefined) => number | undefined {
  const known = new WeakMap<Node, Map<string, number | undefined>>()
  return (node, key) => {
    if (!isMap(node) || key === undefined) return undefined
    const offsets =
      known.get(node) ??
      new Map(
        node.items.flatMap(({ key: name }) =>
          isScalar(name) ? [[String(name.value), name.range?.[0]] as const] : [],
        ),
      )
    known.set(node, offsets)
    return offsets.get(String(key))
  }
}
