/** Something that can be picked by typing: what it is called, and the words that lead to it. */
export interface Entry {
  /** What is shown and read out. */
  title: string
  /** What is shown smaller beside it. */
  hint: string
  /** Other words that lead to it, with spaces between. */
  words: string
  /** What is chosen with it. */
  value: string
  /** Of entries that fit equally well, those with the lower figure come first. */
  rank: number
}

/** Entries by the words that they carry. A typed word is looked up exactly, then as a beginning, then as an abbreviation,
 *  and only a word that is none of these goes to the speller, over the vocabulary of a few hundred words and not over the
 *  titles: that is faster, and forgives more. */
export interface Vocabulary<E extends Entry = Entry> {
  entries: E[]
  /** For each word the indexes of the entries that carry it, ascending. */
  postings: Map<string, number[]>
  /** For each entry the words of its title, which count for more than those beside it. */
  titles: Set<string>[]
  /** Abbreviations and other names: what is typed, and the words that it stands for. */
  synonyms: Map<string, string[][]>
}

/** Known words that a misspelt one is near to, each with how near: 1 is the same. */
export type Speller = (word: string) => { word: string; nearness: number }[]

export function buildVocabulary<E extends Entry>(
  entries: E[],
  synonyms: { typed: string; means: string }[],
): Vocabulary<E> {
  const postings = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    for (const word of new Set(wordsOf(`${entry.title} ${entry.words}`))) {
      const list = postings.get(word)
      if (list === undefined) postings.set(word, [index])
      else list.push(index)
    }
  })
  const meanings = new Map<string, string[][]>()
  for (const { typed, means } of synonyms) {
    const key = wordsOf(typed).join(' ')
    meanings.set(key, [...(meanings.get(key) ?? []), wordsOf(means)])
  }
  return {
    entries,
    postings,
    titles: entries.map((entry) => new Set(wordsOf(entry.title))),
    synonyms: meanings,
  }
}

/** The entries that fit what was typed, best first: those that carry every word, or, where there are none, those that
 *  carry most of them. Nothing typed gives the first entries as they stand. Without a speller a misspelt word leads nowhere. */
export function lookUp<E extends Entry>(
  vocabulary: Vocabulary<E>,
  typed: string,
  speller?: Speller,
  most = 12,
): E[] {
  const { terms, found } = carriers(vocabulary, typed, speller)
  if (terms === 0) return vocabulary.entries.slice(0, most)
  const fullest = fullestOf(found)
  if (fullest === 0) return []
  return [...found]
    .filter(([, { terms: carried }]) => carried === fullest)
    .sort(
      ([a, x], [b, y]) =>
        y.score - x.score ||
        rankOf(vocabulary, a) - rankOf(vocabulary, b) ||
        titleLength(vocabulary, a) - titleLength(vocabulary, b) ||
        a - b,
    )
    .slice(0, most)
    .flatMap(([index]) => vocabulary.entries[index] ?? [])
}

/** Whether some entry carries every word that was typed. */
export function knowsAll(vocabulary: Vocabulary, typed: string, speller?: Speller): boolean {
  const { terms, found } = carriers(vocabulary, typed, speller)
  return fullestOf(found) === terms
}

type Carried = Map<number, { terms: number; score: number }>

const fullestOf = (found: Carried): number => Math.max(0, ...[...found.values()].map(({ terms }) => terms))

/** For each entry, how many of the typed terms it carries, and how well. */
function carriers(
  vocabulary: Vocabulary,
  typed: string,
  speller: Speller | undefined,
): { terms: number; found: Carried } {
  const terms = termsOf(vocabulary, typed)
  const found: Carried = new Map()
  terms.forEach((term, index) => {
    for (const [entry, score] of matchTerm(vocabulary, term, index === terms.length - 1, speller)) {
      const before = found.get(entry) ?? { terms: 0, score: 0 }
      found.set(entry, { terms: before.terms + 1, score: before.score + score })
    }
  })
  return { terms: terms.length, found }
}

const rankOf = (vocabulary: Vocabulary, index: number): number => vocabulary.entries[index]?.rank ?? 0
const titleLength = (vocabulary: Vocabulary, index: number): number =>
  wordsOf(vocabulary.entries[index]?.title ?? '').length

/** Lower-case words without accents or punctuation; "&" is "and", which is not looked up. A levels and T Levels are one
 *  word each, however they are written. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\b([at])[\s-]?levels?\b/g, '$1level')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !noise.has(word))
}

const noise = new Set([
  'and',
  'the',
  'of',
  'in',
  'at',
  'for',
  'a',
  'an',
  'to',
  'with',
  'my',
  'i',
  'am',
  'doing',
  'course',
  'studying',
])

/** The words that were typed; two or three that are an abbreviation together are one term. */
function termsOf(vocabulary: Vocabulary, typed: string): string[] {
  const words = wordsOf(typed)
  const terms: string[] = []
  for (let at = 0; at < words.length; ) {
    const length =
      [3, 2].find(
        (size) => vocabulary.synonyms.has(words.slice(at, at + size).join(' ')) && at + size <= words.length,
      ) ?? 1
    terms.push(words.slice(at, at + length).join(' '))
    at += length
  }
  return terms
}

const scores = { exact: 4, synonym: 3.5, beginning: 3, near: 2 }
const besideTitle = 0.6

/** Which entries a term leads to, and how well. Only the last word may be unfinished; a misspelt one may be anywhere. */
function matchTerm(
  vocabulary: Vocabulary,
  term: string,
  last: boolean,
  speller: Speller | undefined,
): Map<number, number> {
  const found = new Map<number, number>()
  const add = (entry: number, score: number) => found.set(entry, Math.max(found.get(entry) ?? 0, score))
  const addWord = (word: string, score: number) => {
    for (const entry of vocabulary.postings.get(word) ?? [])
      add(entry, score * (vocabulary.titles[entry]?.has(word) ? 1 : besideTitle))
  }
  addWord(term, scores.exact)
  for (const words of vocabulary.synonyms.get(term) ?? [])
    for (const entry of carryingAll(vocabulary, words))
      add(
        entry,
        scores.synonym * (words.every((word) => vocabulary.titles[entry]?.has(word)) ? 1 : besideTitle),
      )
  if (last || term.length >= 3)
    for (const word of vocabulary.postings.keys())
      if (word.startsWith(term) && word !== term) addWord(word, scores.beginning)
  if (found.size > 0 || term.length < 3 || speller === undefined) return found
  const near = speller(term)
  const best = Math.max(0, ...near.map(({ nearness }) => nearness))
  for (const { word, nearness } of near) if (nearness >= best - 0.15) addWord(word, scores.near * nearness)
  return found
}

/** Whether some word that was typed leads nowhere, so that the speller is worth loading. */
export function needsSpeller(vocabulary: Vocabulary, typed: string): boolean {
  const terms = termsOf(vocabulary, typed)
  return terms.some(
    (term, index) =>
      term.length >= 3 && matchTerm(vocabulary, term, index === terms.length - 1, undefined).size === 0,
  )
}

function carryingAll(vocabulary: Vocabulary, words: string[]): number[] {
  const lists = words.map((word) => vocabulary.postings.get(word) ?? [])
  const [first = [], ...rest] = lists
  return first.filter((entry) => rest.every((list) => list.includes(entry)))
}
