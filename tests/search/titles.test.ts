import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/loaded.ts'
import type { TitleLevel } from '../../src/catalogue/titles.ts'
import { loadTitles, titleParts } from '../../src/catalogue/titles.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { makeSpeller } from '../../src/search/speller.ts'
import { partsFor, recognise, strangeWords, titleVocabulary } from '../../src/search/titles.ts'
import { placeOfRef, startTable } from '../../src/text/tables.ts'
import {
  awardedBy,
  nearestText,
  noTitleText,
  takeBesides,
  takeTitle,
  titleSheet,
  titlesSource,
} from '../../src/text/titles.ts'
import { judgedByHand } from './titles-by-hand.ts'

const catalogue = loadCatalogue()
const graph = buildGraph(catalogue)
const sheets = Object.fromEntries(
  titleParts.map((part) => [part, titleSheet(catalogue, loadTitles(), part, startTable(graph))]),
)
const vocabularies = Object.fromEntries(
  Object.entries(sheets).map(([part, { titles }]) => [part, titleVocabulary(titles, catalogue.synonyms)]),
)

/** Part by part, as the picker does it. */
function find(typed: string) {
  for (const part of partsFor(typed)) {
    const vocabulary = vocabularies[part]
    const sheet = sheets[part]
    if (vocabulary === undefined || sheet === undefined) continue
    const found = recognise(vocabulary, typed, makeSpeller(vocabulary))
    if (found.length > 0)
      return found.map((title) => ({
        title: title.title,
        by: awardedBy(title),
        ...takeTitle(sheet, title),
        nearest: nearestText(strangeWords(vocabulary, typed, title)),
      }))
  }
  return []
}

describe('a title as it stands on the certificate', () => {
  it('is found whole, with what it is taken for', () => {
    const [first] = find('NCFE CACHE Level 3 Diploma for the Early Years Workforce (Early Years Educator)')
    expect(first?.title).toContain('Early Years')
    expect(first?.says).toMatch(/^We take this for: Level 3 Diploma in Child development and well-being\.$/)
    expect(first?.start?.places).toMatchObject([
      { ref: 'l3-diploma@1.5', file: expect.stringMatching(/^held\/l3-diploma\//) },
    ])
  })

  it('is found by the words that tell it from others, misspelt or half typed', () => {
    expect(find('btec national extended diploma in anmal managment')[0]?.title).toBe(
      'Pearson BTEC Level 3 National Extended Diploma in Animal Management',
    )
    expect(find('ual extended diploma art design')[0]?.title).toMatch(
      /^UAL Level 3 .*Extended Diploma in Art & Design$/,
    )
    expect(find('access to he diploma nursing')[0]?.title).toBe('Access to HE Diploma (Nursing)')
    expect(find('t level accounting')[0]?.title).toContain('T Level Technical Qualification in Accounting')
    expect(find('level 2 nvq diploma in trowel occ')[0]?.title).toContain('Trowel Occupations')
  })

  it('stands once where many bodies award it', () => {
    const found = find('access to he diploma nursing').filter(
      ({ title }) => title === 'Access to HE Diploma (Nursing)',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.by).toMatch(/^one of \d+ awarding organisations$/)
  })

  it('is not found by words that all titles share, nor by words that none has', () => {
    expect(find('level 3 diploma')).toEqual([])
    expect(find('btec')).toEqual([])
    expect(find('zzyzx quux')).toEqual([])
    expect(find('bananas on toast')).toEqual([])
    expect(find('hnd business')).toEqual([])
    expect(find('')).toEqual([])
  })

  it('comes first where it is typed whole, even where its words are another award’s abbreviation', () => {
    expect(find('UAL Level 3 Foundation Diploma in Art and Design')[0]?.says).toBe(
      'We take this for: Foundation Diploma in Art and Design (Crafts, creative arts and design).',
    )
    const missed = judgedByHand
      .filter(({ level }) => ['2', '3', '4', '5'].includes(level))
      .filter(({ title }) => !find(title).some((found) => found.title === title))
    expect(missed).toEqual([])
  })

  it('says why, where no award can be said', () => {
    expect(find('GCSE Russian')[0]?.says).toMatchInlineSnapshot(
      `"This is not a way in by itself. Choose the main qualification that you have or are taking."`,
    )
    expect(find('Level 1 Diploma In Plumbing Studies')[0]?.says).toMatchInlineSnapshot(
      `"This is below level 2, where the routes here begin. Choose what you are taking next."`,
    )
    expect(find('IBO HL Biology')[0]?.says).toMatchInlineSnapshot(
      `"This is one part of an International Baccalaureate, which we do not list. Choose the nearest below."`,
    )
    expect(
      find('City & Guilds Level 2 Diploma in Vehicle Fitting Competence')[0]?.says,
    ).toMatchInlineSnapshot(
      `"This may count as an NVQ or as a certificate or diploma: we can’t tell which. Choose the nearest below."`,
    )
    expect(find('Pearson BTEC Level 2 Diploma in Creative Media Skills')[0]?.says).toMatchInlineSnapshot(
      `"This is a BTEC, but we can’t tell which of the BTECs below it counts as. Choose the nearest below."`,
    )
    expect(find('EAL Level 3 Subsidiary Diploma in Engineering Technologies')[0]?.says).toMatchInlineSnapshot(
      `"Its name does not say which size it counts as. Choose the nearest below."`,
    )
    expect(
      find('BTEC Level 1/Level 2 First Extended Certificate health and social care')[0]?.says,
    ).toMatchInlineSnapshot(
      `"This is at level 1 or level 2, and your grade says which. Choose the nearest below."`,
    )
    expect(find('Signature Level 6 Diploma in Sign Language Translation')[0]?.says).toMatchInlineSnapshot(
      `"This is above level 5, where the routes here no longer begin. Choose the nearest below."`,
    )
    expect(find('iCQ Level 5 NVQ Diploma in Management and Leadership')[0]?.says).toMatchInlineSnapshot(
      `"This is an NVQ at a level that we do not list. Choose the nearest below."`,
    )
    expect(find('TCL Level 4 Diploma In Music Performance')[0]?.says).toMatchInlineSnapshot(
      `"This is an exam in performing, and we can’t tell what it counts as. Choose the nearest below."`,
    )
    expect(find('MTE Level 3 Climbing Wall Instructor')[0]?.says).toMatchInlineSnapshot(
      `"We can’t tell which award this is. Choose the nearest below."`,
    )
  })

  it('is looked for at the level that was typed, else at level 3 first', () => {
    expect(partsFor('l2 diploma in beauty')).toEqual(['2'])
    expect(partsFor('NVQ4 construction')).toEqual(['4'])
    expect(partsFor('Level 5 Diploma')).toEqual(['4'])
    expect(partsFor('gcse maths')).toEqual(['below'])
    expect(partsFor('early years educator')).toEqual(['3', '2', '4'])
  })

  it('is said to be the nearest, and not that very one, where it is not', () => {
    expect(
      find('NCFE CACHE Level 3 Diploma for the Forest Early Years Workforce')[0]?.nearest,
    ).toMatchInlineSnapshot(
      `"Near to what you typed, but not that title: it does not say “forest”. Is it yours? "`,
    )
    expect(find('l3 access to he diploma nursng')[0]?.nearest).toMatchInlineSnapshot(
      `"Near to what you typed, but not that title: it does not say “nursng”. Is it yours? "`,
    )
  })

  it('is not called the nearest where every word of it was typed, or it is still being typed', () => {
    const doubted = judgedByHand
      .flatMap(({ title }) => find(title).filter((found) => found.title === title))
      .filter(({ nearest }) => nearest !== '')
    expect(doubted).toEqual([])
    expect(find('level 2 nvq diploma in trowel occ')[0]?.nearest).toBe('')
  })

  it('is said not to be there where nothing is near', () => {
    expect(noTitleText(partsFor('thatching and hurdle making'))).toMatchInlineSnapshot(
      `"No title at levels 2 to 5 has these words. Type the level with them if you know it: “level 3 …”. A GCSE, or a title at level 1, is not a way in by itself."`,
    )
    expect(noTitleText(partsFor('level 2 thatching'))).toMatchInlineSnapshot(
      `"No title at this level has these words. Try fewer of them, or another level."`,
    )
  })

  it('costs at most 60 KB to look for at every level from 2 to 5, and half of that where the level is typed', () => {
    const bytes = (part: string) => gzipSync(JSON.stringify(sheets[part])).length
    const parts = partsFor('early years educator')
    expect(parts.reduce((sum, part) => sum + bytes(part), 0)).toBeLessThan(60_000)
    for (const part of titleParts) expect(bytes(part)).toBeLessThan(30_000)
  })

  it('says where the titles come from', () => {
    expect(titlesSource(loadTitles())).toMatchInlineSnapshot(
      `"Titles: Department for Education: qualifications approved for public funding in England, 18 February 2025."`,
    )
  })
})

describe('a start made from a title', () => {
  it('names a place that the graph knows and a file that the site has, for every title', () => {
    const files = new Set(Object.values(sheets).flatMap((sheet) => sheet.held))
    for (const part of titleParts)
      for (const title of vocabularies[part]?.entries ?? []) {
        const { start } = takeTitle(sheets[part] as never, title)
        if (start === undefined) continue
        const [place] = start.places
        expect(placeOfRef(graph, place?.ref ?? '')).toBeDefined()
        expect(files).toContain(place?.file.replace(/^held\/|\.json$/g, ''))
      }
  })
})

describe('the table', () => {
  it('names only awards and subjects that there are, at the award’s own level', () => {
    for (const [, level, what, subject] of titleParts.flatMap((part) => loadTitles().parts[part])) {
      if (subject !== '') expect(catalogue.subjects[subject]).toBeDefined()
      if (what.startsWith('?')) continue
      const award = catalogue.awards[what]
      // The art foundation is taught at level 3 and at level 4.
      if (what !== 'art-foundation')
        expect({ what, level: String(award?.level) }).toEqual({ what, level: level satisfies TitleLevel })
    }
  })
})

describe('a title that they have besides', () => {
  it('can be said even where no route starts from it', () => {
    const [title] = recognise(
      vocabularies['3'] as never,
      'Pearson BTEC Level 3 National Extended Certificate in Sport',
    )
    if (title === undefined) throw new Error('The title is in the list.')
    const sheet = sheets['3'] as never
    expect(takeTitle(sheet, title).start).toBeUndefined()
    const { says, start } = takeBesides(sheet, title)
    expect(says).toMatchInlineSnapshot(
      `"We take this for: BTEC Level 3 National Extended Certificate in Sport, leisure and recreation. No route here starts from it, but it may count beside others."`,
    )
    expect(start?.places.map(({ ref }) => ref)).toEqual(['btec-extended-certificate@8.1'])
  })
})
