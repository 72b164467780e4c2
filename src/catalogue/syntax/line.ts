/** A line of a file, and where in it something stands. */
export interface Line {
  /** Where the line begins in the text. */
  offset: number
  words: string
  /** Where that something stands in the line. */
  at: number
}

/** The line that this place in the text belongs to. */
export function lineAt(text: string, offset: number): Line {
  const begin = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { offset: begin, words: text.slice(begin, end < 0 ? undefined : end).trimEnd(), at: offset - begin }
}

/** The words, short enough for a message. */
export const cut = (words: string): string => (words.length > 70 ? `${words.slice(0, 67)}…` : words)
