import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { buildVocabulary, knowsAll, lookUp } from '../../src/search/words.ts'
import type { Choice } from './question.ts'

/** Whether a choice fits what somebody types: it holds that as it stands, or all of its words, in any order, begun or by their
 *  other names. What is asked is asked of every choice in turn, so the last search is kept. */
export function searchOf(choices: Choice[], catalogue: Catalogue): (typed: string, value: string) => boolean {
  const entries = choices.map(({ value, label, words = '' }) => ({
    title: label,
    hint: '',
    words: `${value} ${words}`,
    value,
    rank: 0,
  }))
  const vocabulary = buildVocabulary(entries, catalogue.synonyms)
  let last = ''
  let fitting = new Set<string>()
  return (typed, value) => {
    if (typed !== last) {
      const plain = typed.toLowerCase()
      const byWords = knowsAll(vocabulary, typed) ? lookUp(vocabulary, typed, undefined, entries.length) : []
      const asItStands = entries.filter((one) => `${one.title}\n${one.value}`.toLowerCase().includes(plain))
      fitting = new Set([...byWords, ...asItStands].map((one) => one.value))
      last = typed
    }
    return fitting.has(value)
  }
}
