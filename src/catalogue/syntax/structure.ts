import { type Document, visit, type YAMLError } from 'yaml'
import type { SyntaxFault } from './fault.ts'
import { wordsOf } from './foreign.ts'
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
    ...structural.slice(0, 1).map((error) => wordStructure(error, structural[1], document, text)),
  ]
}

/** Tried in this order: a tab or a quote that is left open explains whatever the parser stumbles over afterwards. */
function wordStructure(
  error: YAMLError,
  next: YAMLError | undefined,
  document: Document,
  text: string,
): SyntaxFault {
  const line = lineAt(text, error.pos[0])
  return (
    tabBefore(line) ??
    openQuote(error, text) ??
    openBracket(document, error, text) ??
    wordLine(error, next, line, text)
  )
}

interface Line {
  /** Where the line begins in the text. */
  offset: number
  words: string
  /** Where the error stands in the line. */
  at: number
}

function lineAt(text: string, offset: number): Line {
  const begin = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { offset: begin, words: text.slice(begin, end < 0 ? undefined : end).trimEnd(), at: offset - begin }
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

/** A quote that the parser misses the end of; or one that ran over the end of its line and took what follows for words. */
function openQuote(error: YAMLError, text: string): SyntaxFault | undefined {
  const missed = /^Missing closing/.test(error.message)
  const quotes = quotedWords(text).filter(({ offset }) => offset < error.pos[1])
  const found = quotes.find(({ word }) => word.includes('\n')) ?? (missed ? quotes.at(-1) : undefined)
  if (found === undefined) return undefined
  return {
    offset: found.offset,
    statement: `The quote that opens here is not closed: ${cut(lineAt(text, found.offset).words.trim())}`,
    hint: `Add ${found.word[0]} where the words end.`,
  }
}

function quotedWords(text: string): { offset: number; word: string }[] {
  return wordsOf(text).filter(({ word }) => /^["']/.test(word))
}

const closers: Record<string, string> = { '[': ']', '{': '}' }

function openBracket(document: Document, error: YAMLError, text: string): SyntaxFault | undefined {
  if (!/^Flow|flow (map|sequence)/.test(error.message)) return undefined
  const opener = error.message.includes('}') || error.message.includes('map') ? '{' : '['
  const closer = closers[opener] ?? ''
  if (text[error.pos[0]] === closer)
    return {
      offset: error.pos[0],
      statement: `The ${closer} stands too far left.`,
      hint: 'Put two spaces before it, or more: it belongs to the field above.',
    }
  let found: number | undefined
  visit(document, {
    Collection(_key, node) {
      const begin = node.range?.[0] ?? 0
      if (node.flow && begin < error.pos[0] && text[begin] === opener) found = begin
    },
  })
  if (found === undefined) return undefined
  const remark = remarkInGroup(lineAt(text, found), closer)
  if (remark !== undefined) return remark
  return {
    offset: found,
    statement: `The ${opener} that opens here is not closed: ${cut(lineAt(text, found).words.trim())}`,
    hint: `Add ${closer} where ${opener === '[' ? 'the list' : 'the group'} ends.`,
  }
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

const cut = (words: string): string => (words.length > 70 ? `${words.slice(0, 67)}…` : words)

const inQuotes = (words: string): string =>
  words.includes('"') ? `'${words.replaceAll("'", "''")}'` : `"${words.replaceAll('\\', '\\\\')}"`
