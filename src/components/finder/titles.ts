import type { TitlePart } from '../../catalogue/titles.ts'
import { makeSpeller } from '../../search/speller.ts'
import {
  partsFor,
  type RealTitle,
  recognise,
  strangeWords,
  tellingWords,
  titleVocabulary,
} from '../../search/titles.ts'
import { needsSpeller, type Speller, type Vocabulary } from '../../search/words.ts'
import type { StartEntry } from '../../text/tables.ts'
import {
  awardedBy,
  nearestText,
  noTitleText,
  type TitleSheet,
  takeBesides,
  takeTitle,
  titlesSource,
} from '../../text/titles.ts'
import { load, type Synonyms } from './load.ts'

/** Real titles, as they stand on certificates: loaded only when the network's own words do not say what was typed. */

export interface TitleOption {
  title: string
  hint: string
  /** What it is taken for, or why nobody can tell. */
  says: string
  /** Undefined where the learner has to choose something else. */
  start: StartEntry | undefined
}

export interface FoundTitles {
  options: TitleOption[]
  source: string
}

interface Part {
  sheet: TitleSheet
  vocabulary: Vocabulary<RealTitle>
  speller: () => Speller
}

const most = 6

/** The titles that routes can start from. */
export const findStarts = async (typed: string): Promise<FoundTitles> =>
  findTitles(typed, await loadSynonyms(), takeTitle)

/** The titles that they may have besides, whether or not routes start from them. */
export const findBesides = async (typed: string): Promise<FoundTitles> =>
  findTitles(typed, await loadSynonyms(), takeBesides)

/** The titles that were meant, from the likeliest part of the table that knows any; `take` says what each is taken for. */
async function findTitles(
  typed: string,
  synonyms: { typed: string; means: string }[],
  take: typeof takeTitle,
): Promise<FoundTitles> {
  const likely = tellingWords(typed).length === 0 ? [] : partsFor(typed)
  for (const name of likely) {
    const { sheet, vocabulary, speller } = await partOf(name, synonyms)
    const titles = recognise(vocabulary, typed, needsSpeller(vocabulary, typed) ? speller() : undefined, most)
    if (titles.length > 0)
      return {
        options: titles.map((title) => {
          const { says, start } = take(sheet, title)
          const nearest = nearestText(strangeWords(vocabulary, typed, title))
          return { title: title.title, hint: awardedBy(title), says: `${nearest}${says}`, start }
        }),
        source: titlesSource(sheet),
      }
  }
  return { options: [], source: likely.length === 0 ? '' : noTitleText(likely) }
}

const parts = new Map<TitlePart, Promise<Part>>()

function partOf(name: TitlePart, synonyms: { typed: string; means: string }[]): Promise<Part> {
  const before = parts.get(name)
  if (before !== undefined) return before
  const part = load<TitleSheet>(`titles/${name}.json`).then((sheet) => {
    const vocabulary = titleVocabulary(sheet.titles, synonyms)
    let made: Speller | undefined
    return { sheet, vocabulary, speller: () => (made ??= makeSpeller(vocabulary)) }
  })
  part.catch(() => parts.delete(name))
  parts.set(name, part)
  return part
}

/** What is typed and what it means: the table that holds it is loaded already. */
async function loadSynonyms(): Promise<Synonyms['synonyms']> {
  return (await load<Synonyms>('starts.json')).synonyms
}
