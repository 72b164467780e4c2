import type { YAMLError } from 'yaml'
import type { SyntaxFault } from './fault.ts'
import { wordsOf } from './foreign.ts'
import { cut, type Line, lineAt } from './line.ts'

/** A bracket that the parser misses the end of: the innermost that is open where it gave up. */
export function openBracket(error: YAMLError, text: string): SyntaxFault | undefined {
  // The parser quotes lines of the file after its own words.
  const [said = ''] = error.message.split('\n', 1)
  if (!/^Flow|flow (map|sequence)/.test(said)) return undefined
  const found = openBefore(error.pos[0], text)
  if (found === undefined) return undefined
  const closer = text[found] === '[' ? ']' : '}'
  if (text[error.pos[0]] === closer)
    return {
      offset: error.pos[0],
      statement: `The ${closer} stands too far left.`,
      hint: 'Put two spaces before it, or more: it belongs to the field above.',
    }
  const line = lineAt(text, found)
  return (
    remarkInGroup(line, closer) ?? {
      offset: found,
      statement: `The ${text[found]} that opens here is not closed: ${cut(line.words.trim())}`,
      hint: `Add ${closer} where ${closer === ']' ? 'the list' : 'the group'} ends.`,
    }
  )
}

function openBefore(end: number, text: string): number | undefined {
  const open: number[] = []
  for (const { offset, type } of wordsOf(text)) {
    if (offset >= end) break
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(offset)
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop()
  }
  return open.at(-1)
}

/** A value that begins with #, like a colour, is taken for a remark, and the bracket that closes with it. */
function remarkInGroup(line: Line, closer: string): SyntaxFault | undefined {
  const from = line.words.slice(line.at)
  const [, before = '', value = '', rest = ''] = /^(.*?\s)(#[^\s,\]}]+)(.*)$/.exec(from) ?? []
  if (value === '' || !rest.includes(closer)) return undefined
  return {
    offset: line.offset + line.at + before.length,
    statement: `${value} begins with #, so that YAML takes it and what follows for a remark.`,
    hint: `Put it in quotes: "${value}"`,
  }
}
