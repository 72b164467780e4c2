import Fuse from 'fuse.js/basic'
import type { Speller, Vocabulary } from './words.ts'

/** What is further off is another word, not this one misspelt. */
const nearEnough = 0.45

/** A speller over the words of a vocabulary. Fuse.js does not mind what is left over of a longer word, so length counts here:
 *  "helth" is nearer to "health" than to "healthcare". */
export function makeSpeller(vocabulary: Vocabulary): Speller {
  const words = [...vocabulary.postings.keys()].filter((word) => word.length > 2)
  const fuse = new Fuse(words, { includeScore: true, threshold: 0.45, distance: 20 })
  return (typed) =>
    fuse
      .search(typed, { limit: 8 })
      .map(({ item, score = 1 }) => ({
        word: item,
        nearness: ((1 - score) * Math.min(typed.length, item.length)) / Math.max(typed.length, item.length),
      }))
      .filter(({ nearness }) => nearness >= nearEnough)
}
