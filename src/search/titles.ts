import type { TitleLevel, TitlePart, TitleReason } from '../catalogue/titles.ts'
import type { PackedTitles } from './pack-titles.ts'
import { buildVocabulary, type Entry, lookUp, type Speller, type Vocabulary, wordsOf } from './words.ts'

/** A title as it stands on certificates, and what it is taken for. */
export interface RealTitle extends Entry {
  /** Those who award it under this very title. */
  organisations: string[]
  /** Levels of the RQF. */
  level: TitleLevel
  /** An award's id; undefined where `why` says why not. */
  award: string | undefined
  why: TitleReason | undefined
  /** A tier-2 code; undefined where it is not known. */
  subject: string | undefined
}

/** One part of the table as titles to be found, each title once for everything that it is taken for. Costs some
 *  milliseconds, so do it once for each part. */
export function titleVocabulary(
  { heads, groups }: PackedTitles,
  synonyms: { typed: string; means: string }[],
): Vocabulary<RealTitle> {
  const titles = new Map<string, RealTitle>()
  for (const [what, subject, ...ends] of groups)
    for (const [end, ...indexes] of ends)
      for (const index of indexes) {
        const [organisation, level, begin] = known(heads, index)
        const title = `${begin} ${end}`.trim()
        const value = [title, level, what, subject].join('\t')
        const before = titles.get(value)
        if (before !== undefined) {
          before.organisations.push(organisation)
          before.words += ` ${organisation}`
        } else titles.set(value, realTitle({ title, organisation, level, what, subject, value }))
      }
  const entries = [...titles.values()]
  const used = new Set(entries.flatMap(({ title }) => wordsOf(title)))
  // What titles say themselves stands for itself: a Subsidiary Diploma is no other size here.
  return buildVocabulary(
    entries,
    synonyms.filter(({ typed }) => !wordsOf(typed).every((word) => used.has(word))),
  )
}

function known(heads: PackedTitles['heads'], index: number): PackedTitles['heads'][number] {
  const head = heads[index]
  if (head === undefined) throw new Error(`The titles have no beginning ${index}.`)
  return head
}

interface Told {
  title: string
  organisation: string
  level: TitleLevel
  what: string
  subject: string
  value: string
}

function realTitle({ title, organisation, level, what, subject, value }: Told): RealTitle {
  const unknown = what.startsWith('?')
  return {
    title,
    hint: '',
    words: organisation,
    value,
    rank: unknown ? 1 : 0,
    organisations: [organisation],
    level,
    award: unknown ? undefined : what,
    why: unknown ? (what.slice(1) as TitleReason) : undefined,
    subject: subject === '' ? undefined : subject,
  }
}

/** The parts of the table where what was typed may stand, likeliest first: load the next one only when the one before does
 *  not recognise it. A stated level settles it. What is below level 2 is no way in, and is looked for only where the words
 *  say that it is. */
export function partsFor(typed: string): TitlePart[] {
  const text = ` ${typed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
  const level = / (?:level|lvl|l|nvq) ?([1-8])\b/.exec(text)?.[1]
  if (/ (gcses?|entry (level|[123])|functional skills|tech award) /.test(text) || level === '1')
    return ['below']
  if (level !== undefined) return [level === '2' || level === '3' ? level : '4']
  return ['3', '2', '4']
}

/** Words that most titles have: alone they name none. */
const common = new Set(
  'level l2 l3 l4 l5 lvl diploma certificate award nvq extended technical advanced national foundation btec pearson edexcel city guilds ncfe cache ocr aqa rqf qcf vrq qualification entry principles skills awards qualifications'.split(
    ' ',
  ),
)

/** The words that tell one title from another: without any, there is nothing to look for. */
export const tellingWords = (typed: string): string[] =>
  wordsOf(typed).filter((word) => word.length > 2 && !common.has(word) && !/^\d+$/.test(word))

/** The titles that were meant, best first: those that carry at least two in three of the words that tell one title from
 *  another. None where only such words were typed as all titles share. A misspelt word needs a speller, as in `lookUp`. */
export function recognise(
  titles: Vocabulary<RealTitle>,
  typed: string,
  speller?: Speller,
  most = 8,
): RealTitle[] {
  const telling = tellingWords(typed)
  if (telling.length === 0) return []
  const spelt = telling.map((word) => [word, ...meant(titles, word), ...nearWords(word, speller)])
  return lookUp(titles, typed, speller, most * 3)
    .filter((title) => {
      const own = wordsOf(`${title.title} ${title.words}`)
      const carried = spelt.filter((words) => words.some((word) => own.some((one) => one.startsWith(word))))
      return carried.length * 3 >= telling.length * 2
    })
    .slice(0, most)
}

/** The words that were typed and that the title does not have, as they were typed, for saying that it is another title. A
 *  level is written in many ways and is not among them; what was misspelt is. */
export function strangeWords(titles: Vocabulary<RealTitle>, typed: string, title: RealTitle): string[] {
  const own = wordsOf(`${title.title} ${title.words}`)
  const carries = (word: string) =>
    own.includes(word) ||
    (titles.synonyms.get(word) ?? []).some((words) => words.every((one) => own.includes(one)))
  const levels = new Set([
    'level',
    'lvl',
    'l',
    `l${title.level}`,
    `nvq${title.level}`,
    title.level,
    'uk',
    'england',
  ])
  const words = wordsOf(typed)
  return words.filter(
    (word, index) =>
      !levels.has(word) &&
      !carries(word) &&
      // The last word may not be finished.
      !(index === words.length - 1 && own.some((one) => one.startsWith(word))),
  )
}

/** Near enough that somebody may have meant it. Short words are near to too many. */
const meantNearness = 0.6

function nearWords(word: string, speller: Speller | undefined): string[] {
  if (word.length < 5) return []
  return (speller?.(word) ?? []).filter(({ nearness }) => nearness >= meantNearness).map((near) => near.word)
}

/** The words that an abbreviation stands for. */
function meant(titles: Vocabulary<RealTitle>, word: string): string[] {
  return (titles.synonyms.get(word) ?? []).flat().filter((one) => !common.has(one))
}
