import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Fault } from './fault.ts'

/** Larger files are refused unread: a record of ten thousand lines is a mistake or an attack. */
const mostBytes = 200_000

export interface Place {
  line: number
  column: number
}

/** One YAML file, read: its value as plain data, and where in the text each part of it stands. */
export interface Parsed {
  file: string
  value: unknown
  /** Where the value at a path begins; its nearest parent's place where it is missing. `key` points at the key instead. */
  placeOf: (path: PropertyKey[], key?: string) => Place
  /** The text of a scalar as the contributor wrote it, so that 7.10 is not shown as 7.1. */
  writtenAt: (path: PropertyKey[]) => string | undefined
}

/** Reads one file's text. Every fault of syntax is reported, and a file with one has no value. */
export function parseYaml(file: string, text: string): { parsed?: Parsed; faults: Fault[] } {
  const faults: Fault[] = []
  const stop = (place: Place, statement: string, hint: string) =>
    faults.push({ file, ...place, severity: 'stops', statement, hint })
  const start: Place = { line: 1, column: 1 }
  if (text.length > mostBytes) {
    stop(start, `The file has ${text.length} characters; ${mostBytes} is the most.`, 'Split it, or take out what is not data.')
    return { faults }
  }
  const unseen = findUnseenCharacter(text)
  if (unseen !== undefined) {
    stop(unseen.place, `There is a character here that cannot be seen (${unseen.name}).`, 'Delete it, and type the words again.')
    return { faults }
  }
  if (text.normalize('NFC') !== text) {
    stop(start, 'An accent is written as a letter and a separate mark.', 'Type the accented letter again as one character.')
    return { faults }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true, merge: false })
  const place = (offset: number): Place => {
    const found = lines.linePos(offset)
    return { line: Math.max(found.line, 1), column: Math.max(found.col, 1) }
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const [statement, hint] = wordYamlError(error.code, error.message, text.slice(error.pos[0], error.pos[1]))
    stop(place(error.pos[0]), statement, hint)
  }
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) stop(place(node.range?.[0] ?? 0), `*${node.source} points to another part of the file.`, 'Write the value out. If it is a grade like "*D", put it in quotes.')
      else if (node.anchor !== undefined) stop(place(node.range?.[0] ?? 0), `&${node.anchor} names a part of the file to be used again.`, 'Take it out, and write each value where it belongs.')
      else if (node.tag !== undefined && isTagged(text, node)) stop(place(node.range?.[0] ?? 0), `${node.tag} is a YAML tag.`, 'Take it out: values here need no tag.')
    },
  })
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    stop(start, 'The file is empty.', 'Copy a record of the same kind, and change what differs.')
  if (faults.length > 0) return { faults }
  return { parsed: describe(file, document, place), faults }
}

function isTagged(text: string, node: Node): boolean {
  const offset = node.range?.[0] ?? 0
  return text.slice(Math.max(0, text.lastIndexOf('\n', offset)), offset).includes('!') || text[offset] === '!'
}

function describe(file: string, document: Document, place: (offset: number) => Place): Parsed {
  const nodeAt = (path: PropertyKey[]): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true)
    return node !== null && typeof node === 'object' ? (node as Node) : undefined
  }
  return {
    file,
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf(path, key) {
      for (let length = path.length; length >= 0; length--) {
        const node = nodeAt(path.slice(0, length))
        if (node === undefined) continue
        const named = length === path.length ? key : path[length]
        const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === named) : undefined
        const keyNode = pair?.key
        const offset = isScalar(keyNode) && keyNode.range ? keyNode.range[0] : node.range?.[0]
        return place(offset ?? 0)
      }
      return { line: 1, column: 1 }
    },
    writtenAt(path) {
      const node = nodeAt(path)
      if (isScalar(node)) return typeof node.source === 'string' ? node.source : undefined
      return isMap(node) || isSeq(node) ? undefined : undefined
    },
  }
}

const unseenCharacters: [RegExp, string][] = [
  [/[\u202A-\u202E\u2066-\u2069]/, 'it turns the direction of the text'],
  [/[\u200B-\u200D\u2060\uFEFF]/, 'it has no width'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'a control character'],
]

function findUnseenCharacter(text: string): { place: Place; name: string } | undefined {
  for (const [pattern, name] of unseenCharacters) {
    const offset = text.search(pattern)
    if (offset < 0) continue
    const before = text.slice(0, offset)
    return { place: { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }, name }
  }
  return undefined
}

/** The parser's errors in a contributor's words: what is so, and how to put it right. */
function wordYamlError(code: string, message: string, piece: string): [string, string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return [`"${piece.split(':')[0]?.trim()}" stands here twice.`, 'Keep one of the two.']
    case 'TAB_AS_INDENT':
      return ['The line begins with a tab.', 'Use spaces: two for each step to the right.']
    case 'MULTIPLE_DOCS':
      return ['A line of three hyphens begins a second record.', 'Keep one record in a file, and take the line out.']
    case 'BAD_INDENT':
    case 'MISSING_INDENT':
      return ['The line does not line up with those it belongs to.', 'Move it left or right so that fields of one record stand under each other.']
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return ['Part of this line cannot be told apart from a field name.', 'Check for a missing ": " after a field, or put words that hold ": " in quotes.']
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return [`"${piece.slice(0, 30).trim()}" is not expected here.`, 'Put words that begin with a sign, or that hold ": " or " #", in quotes.']
    case 'MISSING_CHAR':
      return ['Something that was opened is not closed before here.', 'Look for a missing quote, ] or }.']
    case 'TAG_RESOLVE_FAILED':
      return [`"${piece.slice(0, 30)}" is a YAML tag.`, 'Take it out: values here need no tag.']
    case 'BAD_ALIAS':
      return ['There is a * that points to another part of the file.', 'Write the value out. If it is a grade like "*D", put it in quotes.']
    default:
      return [`The file cannot be read from here on: ${(message.split('\n')[0] ?? '').replace(/ at line.*$/, '').toLowerCase()}.`, 'Compare the line with the same line of another record.']
  }
}
