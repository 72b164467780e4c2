import { CST, type Document, isCollection, isScalar, Lexer, visit } from 'yaml'
import type { SyntaxFault } from './fault.ts'

/** Marks that the lexer itself puts between the words of the text. */
const lexerMarks: string[] = [CST.BOM, CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]

export interface Word {
  offset: number
  word: string
  /** Plain words and blocks of text are scalars, whatever they begin with. */
  type: CST.TokenType | null
}

/** The words that YAML takes the text apart into, spaces and signs included, and where each begins. */
export function wordsOf(text: string): Word[] {
  let offset = 0
  let marked = false
  return [...new Lexer().lex(text)].flatMap((word): Word[] => {
    const isScalar = marked
    marked = word === CST.SCALAR
    if (lexerMarks.includes(word)) return []
    offset += word.length
    return [{ offset: offset - word.length, word, type: isScalar ? 'scalar' : CST.tokenType(word) }]
  })
}

/** What YAML can do and records here may not: point elsewhere, name parts, carry tags, change YAML's version. Found in
 *  the words of the text, before anything is built from it: so no file can unfold into a large one. */
export function findForeign(text: string): SyntaxFault[] {
  return wordsOf(text).flatMap(({ offset, word, type }) => {
    const worded = wordForeign(type, word)
    return worded === undefined ? [] : [{ offset, statement: worded[0], hint: worded[1] }]
  })
}

function wordForeign(type: CST.TokenType | null, word: string): [string, string] | undefined {
  if (type === 'alias')
    return [
      `${word} begins with *, which points to another part of a file.`,
      `If it is a grade, put it in quotes: "${word}". If not, write the value out.`,
    ]
  if (type === 'anchor')
    return [
      `${word} begins with &, which names a part of a file.`,
      'If it belongs to the words, put them in quotes. If not, take it out.',
    ]
  if (type === 'tag')
    return [
      `${word} begins with !, which makes it a YAML tag.`,
      'If it belongs to the words, put them in quotes. If not, take it out.',
    ]
  if (type === 'directive-line') return [`${word.trim()} is an instruction to YAML.`, 'Take the line out.']
  return undefined
}

/** Field names that are not words: a list or a group as a name, or no name at all. */
export function findNamelessFields(document: Document): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  visit(document, {
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value !== null) return
      const named = isScalar(pair.key) || isCollection(pair.key) ? pair.key.range?.[0] : undefined
      faults.push({
        offset: named ?? 0,
        statement: 'A field here has no name before its colon.',
        hint: 'Write name: value, or put words that hold a colon in quotes.',
      })
    },
  })
  return faults
}
