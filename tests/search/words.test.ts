import { describe, expect, test } from 'vitest'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { makeSpeller } from '../../src/search/speller.ts'
import { buildVocabulary, type Entry, lookUp, needsSpeller } from '../../src/search/words.ts'
import { placeOfRef, startEntries, startTable } from '../../src/text/tables.ts'
import { shipped } from '../networks.ts'

const entry = (title: string, words = '', rank = 0): Entry => ({ title, hint: '', words, value: title, rank })

describe('looking up what somebody typed', () => {
  const vocabulary = buildVocabulary(
    [
      entry('BTEC Extended Diploma, Health and Social Care', 'level 3 nursing'),
      entry('Access to HE, Nursing', 'level 3 health'),
      entry('HNC Healthcare Practice', 'level 4 health social care'),
      entry('T Level, Health', 'level 3'),
    ],
    [
      { typed: 'hsc', means: 'health social care' },
      { typed: 'top up', means: 'access' },
      { typed: 'l3', means: 'level 3' },
    ],
  )
  const speller = makeSpeller(vocabulary)
  const titles = (typed: string) => lookUp(vocabulary, typed, speller).map(({ title }) => title)

  test('every word must be carried, in any order', () => {
    expect(titles('care health btec')).toEqual(['BTEC Extended Diploma, Health and Social Care'])
  })

  test('the last word may be unfinished', () => {
    expect(titles('access nur')).toEqual(['Access to HE, Nursing'])
  })

  test('an abbreviation stands for its words, of two words too', () => {
    expect(titles('btec l3 hsc')).toEqual(['BTEC Extended Diploma, Health and Social Care'])
    expect(titles('top up')).toEqual(['Access to HE, Nursing'])
  })

  test('a word in the title counts for more than one beside it', () => {
    expect(titles('nursing')[0]).toBe('Access to HE, Nursing')
  })

  test('a misspelt word is nearer to a short known one than to a longer one that holds it', () => {
    expect(titles('helth socal')[0]).toBe('BTEC Extended Diploma, Health and Social Care')
    expect(lookUp(vocabulary, 'helth')).toEqual([])
  })

  test('the speller is asked for only when a word leads nowhere', () => {
    expect(needsSpeller(vocabulary, 'btec health')).toBe(false)
    expect(needsSpeller(vocabulary, 'btec helth')).toBe(true)
  })

  test('where nothing carries every word, what carries most comes back', () => {
    expect(titles('nursing zzzzqqq')[0]).toBe('Access to HE, Nursing')
    expect(titles('zzzzqqq')).toEqual([])
  })

  test('of what fits equally well, the lower rank comes first', () => {
    const ranked = buildVocabulary([entry('HND Music', '', 2), entry('HNC Music', '', 0)], [])
    expect(lookUp(ranked, 'music').map(({ title }) => title)).toEqual(['HNC Music', 'HND Music'])
  })

  test('punctuation, case, accents and joining words do not matter', () => {
    expect(titles('  BTÉC: the health & social-care  ')).toEqual([
      'BTEC Extended Diploma, Health and Social Care',
    ])
  })
})

describe.each(shipped)('the picker of %s', (network) => {
  const { catalogue } = readCatalogue(readDataFiles(network))
  if (catalogue === undefined) throw new Error(`${network} does not pass the check`)
  const graph = buildGraph(catalogue)
  const entries = startEntries(startTable(graph))

  test('names each start once, and every place in it is in the graph', () => {
    expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length)
    for (const { places } of entries)
      for (const { ref } of places) expect(placeOfRef(graph, ref), ref).toBeDefined()
  })

  test('finds every course by its own title', () => {
    const vocabulary = buildVocabulary(entries, catalogue.synonyms)
    for (const { title } of entries)
      expect(lookUp(vocabulary, title, undefined, 30).map((found) => found.title)).toContain(title)
  })
})
