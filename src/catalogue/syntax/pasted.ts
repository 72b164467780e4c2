import type { SyntaxFault } from './fault.ts'
import { wordsOf } from './foreign.ts'
import { lineAt } from './line.ts'

/** What a chat, a mail or a word processor put in when the record was pasted from it: marks round the whole, or long dashes and
 *  dots where a list has its hyphens. Whatever else the parser would say of them leads astray. */
export function findPasted(text: string): SyntaxFault[] {
  return [...findFences(text), ...findListMarks(text)]
}

function findFences(text: string): SyntaxFault[] {
  return [...text.matchAll(/^```.*/gm)].map(({ index, 0: mark }) => ({
    offset: index,
    statement: `${mark.trim().slice(0, 20)} is a mark that a chat or a mail puts round what is copied from it.`,
    hint: 'Delete the whole line.',
  }))
}

const mark = '[\\u2010-\\u2015\\u2212\\u2022\\u00B7]'
const anyMark = new RegExp(`^ *${mark}\\s`, 'm')
const beginsWithMark = new RegExp(`^${mark}(?=\\s|$)`)

function findListMarks(text: string): SyntaxFault[] {
  if (!anyMark.test(text)) return []
  return wordsOf(text).flatMap(({ offset, word, type }) => {
    const line = lineAt(text, offset)
    if (type !== 'scalar' || !beginsWithMark.test(word) || line.words.slice(0, line.at).trim() !== '')
      return []
    const name = '\u2022\u00B7'.includes(word[0] ?? '') ? 'dot' : 'long dash'
    return {
      offset,
      statement: `The line begins with ${word[0]}, a ${name}, where a list has a plain hyphen.`,
      hint: `Type - in its place, and a space after it. If the ${name} belongs to the words, put them in quotes.`,
    }
  })
}
