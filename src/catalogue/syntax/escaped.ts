import { type Document, type Scalar, visit } from 'yaml'
import { whyUnseen } from '../unseen.ts'
import type { SyntaxFault } from './fault.ts'

/** Characters that may not stand in a file, written as YAML's escapes within double quotes: nobody would see them where they are
 *  published either. Line breaks and tabs are left to the field that they stand in. */
export function findEscaped(document: Document, text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  visit(document, {
    Scalar(_key, node) {
      if (node.type === 'QUOTE_DOUBLE') faults.push(...escapedIn(node, text))
    },
  })
  return faults
}

/** What YAML has a letter for. */
const letters: Record<string, number> = {
  ...{ 0: 0, a: 7, b: 8, v: 11, f: 12, r: 13, e: 27 },
  ...{ N: 0x85, _: 0xa0, L: 0x2028, P: 0x2029 },
}

function escapedIn({ range, value }: Scalar, text: string): SyntaxFault[] {
  const begin = range?.[0] ?? 0
  const source = text.slice(begin, range?.[1])
  if (typeof value !== 'string' || !source.includes('\\')) return []
  const faults = [...source.matchAll(/\\(?:x..|u.{4}|U.{8}|.)/gs)].flatMap(({ index, 0: written }) => {
    const why = whyUnseen(characterOf(written))
    if (why === undefined) return []
    const statement = `${written} stands for a character that cannot be seen: ${why}.`
    return [{ offset: begin + index, statement, hint: 'Take it out.' }]
  })
  const apart = whyUnseen(value) !== undefined || !value.isWellFormed() || value.normalize('NFC') !== value
  if (faults.length > 0 || !apart) return faults
  return [
    {
      offset: begin,
      statement: 'The backslashes in these words make up a character that is not to be seen as it is.',
      hint: 'Write the words as they are to be read, without a backslash.',
    },
  ]
}

function characterOf(written: string): string {
  const [, kind = '', digits = ''] = /^\\([xuU]?)(.*)$/s.exec(written) ?? []
  const code = kind === '' ? letters[digits] : Number.parseInt(digits, 16)
  return code === undefined ? '' : String.fromCodePoint(code)
}
