import type { Document, YAMLError } from 'yaml'
import { openBracket } from './brackets.ts'
import type { SyntaxFault } from './fault.ts'
import { cut, type Line, lineAt } from './line.ts'
import { apostrophe, openQuote } from './quotes.ts'
import { findTwice } from './twice.ts'

/** The parser's errors in a contributor's words. After the first that breaks the structure, what follows cannot be told
 *  apart any more and is left out; fields that stand twice are all named. */
export function wordErrors(document: Document, text: string): SyntaxFault[] {
  const errors = [...document.errors, ...document.warnings].filter(
    (error) => error.code !== 'TAG_RESOLVE_FAILED' && error.code !== 'BAD_ALIAS',
  )
  const structural = errors.sort((a, b) => a.pos[0] - b.pos[0])
  return [
    ...findTwice(document, text),
    ...structural.slice(0, 1).map((error) => wordStructure(error, structural[1], text)),
  ]
}

/** Tried in this order: a tab or a quote that is left open explains whatever the parser stumbles over afterwards. */
function wordStructure(error: YAMLError, next: YAMLError | undefined, text: string): SyntaxFault {
  const line = lineAt(text, error.pos[0])
  return (
    tabBefore(line) ??
    openQuote(error, text) ??
    apostrophe(error, text) ??
    openBracket(error, text) ??
    wordLine(error, next, line, text)
  )
}

function tabBefore(line: Line): SyntaxFault | undefined {
  const tab = /^ *\t/.exec(line.words)?.[0]
  if (tab === undefined) return undefined
  return {
    offset: line.offset + tab.length - 1,
    statement: 'The line begins with a tab.',
    hint: 'Delete it and use spaces: two for each step to the right.',
  }
}

const lineUp = 'Move it left or right until it stands under the fields that it belongs with.'

function wordLine(error: YAMLError, next: YAMLError | undefined, line: Line, text: string): SyntaxFault {
  const rest = line.words.slice(line.at)
  const word = /^[^,\]}]+/.exec(rest)?.[0] ?? rest
  const fault = (statement: string, hint: string, offset = error.pos[0]): SyntaxFault => ({
    offset,
    statement,
    hint,
  })
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return fault(
        'A second record begins here.',
        'Move it to a file of its own; or, if it belongs to this record, take the line of hyphens or dots out.',
      )
    case 'BAD_INDENT':
      return fault(`"${cut(line.words.trim())}" does not line up with the lines above.`, lineUp)
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (next?.code === 'MULTILINE_IMPLICIT_KEY') return outOfLine(next, text)
      return fault(
        `"${cut(rest)}" holds a colon and a space, which look like a field.`,
        `Put it in quotes: ${inQuotes(cut(rest))}`,
      )
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return fault(
        `"${cut(line.words.trim())}" is not a field and its value.`,
        'Write name: value, with a colon and a space between.',
      )
    case 'BLOCK_IN_FLOW':
      return fault(
        `A comma is missing in: ${cut(rest)}`,
        'Put a comma between two fields: { year: 3, credit: … }.',
      )
    case 'BAD_SCALAR_START':
      return fault(
        `${cut(word)} begins with ${rest[0]}, a sign that YAML keeps for itself.`,
        `Put it in quotes: ${inQuotes(cut(word))}`,
      )
    case 'BAD_DQ_ESCAPE':
      return fault(
        `${rest.slice(0, 2)} means nothing inside double quotes.`,
        'Write single quotes around the words, or take the \\ out.',
      )
    default:
      return wordUnexpected(error, line, fault)
  }
}

/** A line that the parser took for more words of the value above it. */
function outOfLine(error: YAMLError, text: string): SyntaxFault {
  const line = lineAt(text, error.pos[1] - 1)
  const above = lineAt(text, line.offset - 1)
  const right = indentOf(line) > indentOf(above)
  return {
    offset: line.offset + indentOf(line),
    statement: right
      ? `"${cut(line.words.trim())}" stands further right than the line above, which has a value already.`
      : `"${cut(line.words.trim())}" does not line up with the lines above.`,
    hint: lineUp,
  }
}

const indentOf = (line: Line): number => line.words.length - line.words.trimStart().length

function wordUnexpected(
  error: YAMLError,
  line: Line,
  fault: (statement: string, hint: string) => SyntaxFault,
): SyntaxFault {
  const rest = line.words.slice(line.at)
  if (/^[\]}]/.test(rest))
    return fault(
      `This ${rest[0]} closes nothing.`,
      `Take it out, or add the ${rest[0] === ']' ? '[' : '{'} that it belongs to.`,
    )
  if (line.words.slice(0, line.at).trim() === '')
    return fault(`"${cut(line.words.trim())}" does not line up with the lines above.`, lineUp)
  if (error.code === 'UNEXPECTED_TOKEN')
    return fault(
      `"${cut(rest)}" is left over after the value.`,
      `Put the whole value in one pair of quotes, or take it out.`,
    )
  return fault(
    `"${cut(rest)}" cannot be read.`,
    'Compare the line with the same line of another record, or put its words in quotes.',
  )
}

const inQuotes = (words: string): string =>
  words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words.replaceAll('\\', '\\\\')}"`
