import { chosenNetwork, readDataFiles } from './disk.ts'

/** The titles of real qualifications, as `npm run import -- titles` writes them: what each is taken for, or why nobody can
 *  say. None of it names a record of a network. */
export interface TitleTable {
  source: string
  licence: string
  /** The day of the list, as a date. */
  dated: string
  parts: Record<TitlePart, TitleRow[]>
}

/** The table travels in these parts, by level; `below` is everything under level 2 or not wholly at it. */
export const titleParts = ['2', '3', '4', 'below'] as const
export type TitlePart = (typeof titleParts)[number]

/** Titles that share everything but their ends: the awarding organisation, its level, what they are taken for (an award's
 *  id, or a reason after `?`), the tier-2 subject or '' where it is not known, the words they begin with, and their ends. */
export type TitleRow = [
  organisation: string,
  level: TitleLevel,
  what: string,
  subject: string,
  begin: string,
  ...ends: string[],
]

/** As the list writes it, all of them levels of the RQF; `1/2` is graded across both. */
export type TitleLevel = 'entry' | '1' | '1/2' | '2' | '3' | '4' | '5' | '6' | '7' | '8'

/** Why a title is taken for none of the awards. The first two are answers: such a qualification is not a way in by itself. */
export const titleReasons = [
  'small',
  'below',
  'spans',
  'above',
  'ib',
  'competence',
  'btec',
  'size',
  'nvq',
  'exam',
  'unnamed',
] as const
export type TitleReason = (typeof titleReasons)[number]

const path = 'data/reference/qualification-titles.json'

let loaded: TitleTable | undefined

/** The table of real titles, read once for a whole build; empty where the file is not there, since a network can do without. */
export function loadTitles(): TitleTable {
  if (loaded !== undefined) return loaded
  const text = readDataFiles(chosenNetwork()).find((file) => file.path === path)?.text
  loaded =
    text === undefined
      ? { source: '', licence: '', dated: '', parts: { '2': [], '3': [], '4': [], below: [] } }
      : (JSON.parse(text) as TitleTable)
  return loaded
}
