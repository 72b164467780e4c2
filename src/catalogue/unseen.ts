import type { Place } from './place.ts'

/** Characters that a reader of the file cannot see, or that look like others and are not: a reviewer must see what is
 *  published. Word processors and chat windows bring most of them along when text is pasted. */
const unseen: [RegExp, string][] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'it turns the direction of the text'],
  [/[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u, 'it has no width'],
  [/[\u00A0\u2007\u202F\u3000]/, 'a space of another kind'],
  [/[\u0085\u2028\u2029]|\r(?!\n)/, 'a line break of another kind'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'a control character'],
]

export interface Unseen {
  place: Place
  statement: string
  hint: string
}

/** The first such character of each line, and the first accent that is not one character with its letter. */
export function findUnseen(text: string): Unseen[] {
  return text.split('\n').flatMap((line, index, lines) => {
    // A line break's own \r is not a stray one.
    const whole = index < lines.length - 1 ? `${line}\n` : line
    return unseenIn(whole, index + 1) ?? looseAccentIn(line, index + 1) ?? []
  })
}

/** Why these words hold a character that cannot be seen; undefined where they hold none. */
export const whyUnseen = (words: string): string | undefined =>
  unseen.find(([pattern]) => pattern.test(words))?.[1]

function unseenIn(line: string, number: number): Unseen | undefined {
  const found = unseen
    .map(([pattern, what]) => ({ offset: line.search(pattern), what }))
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => a.offset - b.offset)[0]
  if (found === undefined) return undefined
  return {
    place: { line: number, column: found.offset + 1 },
    statement: `${where(line, found.offset)} stands a character that cannot be seen: ${found.what}.`,
    hint: 'Delete it together with the letters on both sides, and type those again.',
  }
}

function looseAccentIn(line: string, number: number): Unseen | undefined {
  const plain = line.normalize('NFC')
  if (plain === line) return undefined
  const offset = [...line].findIndex((letter, index) => [...plain][index] !== letter)
  return {
    place: { line: number, column: offset + 1 },
    statement: `${where(line, offset)} stands an accent that is apart from its letter.`,
    hint: `Type the line again: ${plain.trim()}`,
  }
}

function where(line: string, offset: number): string {
  const before = line.slice(Math.max(0, offset - 24), offset).trimStart()
  return before === ''
    ? 'At the beginning of the line'
    : `After ${JSON.stringify(before).replaceAll('\\"', '"')}`
}
