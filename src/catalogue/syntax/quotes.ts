import type { YAMLError } from 'yaml'
import type { SyntaxFault } from './fault.ts'
import { wordsOf } from './foreign.ts'
import { cut, lineAt } from './line.ts'

/** A quote that the parser misses the end of; or one that ran over the end of its line and took what follows for words. */
export function openQuote(error: YAMLError, text: string): SyntaxFault | undefined {
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

/** An apostrophe within single quotes, which ends them: 'The course team's review', 'The students' work'. */
export function apostrophe(error: YAMLError, text: string): SyntaxFault | undefined {
  const line = lineAt(text, error.pos[0])
  const end = line.offset + line.words.length
  const found = quotedWords(text)
    .filter(({ offset, word }) => word[0] === "'" && offset >= line.offset && offset < end)
    .map(({ offset, word }) => ({ offset, word, rest: text.slice(offset + word.length, end) }))
    .find(({ word, rest }) => /\p{L}'$/u.test(word) && goesOn(rest))
  if (found === undefined) return undefined
  const { offset, word, rest } = found
  const before = /\S+$/.exec(word)?.[0].replace(/^['"(]+/, '') ?? ''
  const after = /^\p{L}*/u.exec(rest)?.[0] ?? ''
  const whole = (word + rest.slice(0, rest.lastIndexOf("'") + 1)).replace(/^'|'$/g, '')
  return {
    offset: offset + word.length - 1,
    statement: `The apostrophe of ${before}${after} ends the words here, since they stand in single quotes.`,
    hint:
      rest.includes("'") && !whole.includes('"') && !whole.includes('\\')
        ? `Put double quotes round them: "${cut(whole)}"`
        : 'Write the apostrophe twice, or put double quotes round the words.',
  }
}

/** Words go on behind the quote, up to the one that was meant to end them. Where that is one of a pair, other words stand in it. */
const goesOn = (rest: string): boolean =>
  /^\p{L}/u.test(rest) || (/^ +\p{L}/u.test(rest) && rest.split("'").length % 2 === 0)

function quotedWords(text: string): { offset: number; word: string }[] {
  return wordsOf(text).filter(({ word }) => /^["']/.test(word))
}
