import { type Word, wordsOf } from '../syntax/foreign.ts'

/** The text with the spaces that records are written with: `{ a: 1 }`, `[a, b]`, one after a colon and a comma, none at the end
 *  of a line, at most one empty line, and one line break at the end. Line breaks are those of Unix. Only the spaces
 *  between words change: what stands in a value or a comment, and how far a line is indented, stays. */
export function spaced(text: string): string {
  const words = wordsOf(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  while (isBlank(words.at(-1))) words.pop()
  let result = ''
  words.forEach(({ word, type }, index) => {
    const [before, after] = [words[index - 1]?.type, words[index + 1]?.type]
    if (type === 'space') result += spaceBetween(before, after, word)
    else if (type === 'newline') result += /(^|\n\n)$/.test(result) ? '' : word
    else result += (before === 'space' ? '' : spaceBetween(before, type, '')) + word
  })
  return result.endsWith('\n') ? result : `${result}\n`
}

const isBlank = (word: Word | undefined): boolean => word?.type === 'newline' || word?.type === 'space'

type Type = Word['type'] | undefined

/** The space that belongs between two words, where `given` stands now. */
function spaceBetween(before: Type, after: Type, given: string): string {
  const breaks = (type: Type) => type === 'newline' || type === undefined
  if (breaks(after)) return ''
  if (breaks(before) || after === 'comment') return given
  if (before === 'flow-map-start') return after === 'flow-map-end' ? '' : ' '
  if (after === 'flow-map-end') return ' '
  if (before === 'flow-seq-start' || after === 'flow-seq-end' || after === 'comma') return ''
  if (before === 'comma') return ' '
  return before === 'map-value-ind' && given !== '' ? ' ' : given
}
