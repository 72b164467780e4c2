import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { TitlePart, TitleReason, TitleTable } from '../catalogue/titles.ts'
import { type PackedTitles, packTitles } from '../search/pack-titles.ts'
import type { RealTitle } from '../search/titles.ts'
import { dateInWords, listInWords } from './dates.ts'
import { levelInWords, subjectTitle } from './names.ts'
import {
  fileOf,
  holdingRef,
  type StartEntry,
  type StartTable,
  somewhereElse,
  startEntries,
} from './tables.ts'

/** One part of the table of real titles as the finder loads it, with what it takes to say what a title is taken for. */
export interface TitleSheet {
  source: string
  dated: string
  awards: Record<string, { title: string; hint: string }>
  subjects: Record<string, string>
  /** What there is to load for holders of an award, by award and sector: `l3-diploma/1`. */
  held: string[]
  titles: PackedTitles
}

/** The sheet of one part. `starts` says which files the finder has for awards held from elsewhere. */
export function titleSheet(
  catalogue: Catalogue,
  table: TitleTable,
  part: TitlePart,
  starts: StartTable,
): TitleSheet {
  const rows = table.parts[part]
  const awards = [...new Set(rows.map(([, , what]) => what).filter((what) => what in catalogue.awards))]
  const subjects = [
    ...new Set(rows.map(([, , , subject]) => subject).filter((code) => code in catalogue.subjects)),
  ]
  const files = startEntries(starts).flatMap((entry) => entry.places.map((place) => place.file))
  const held = files.flatMap((file) => /^held\/(.*)\.json$/.exec(file)?.[1] ?? [])
  return {
    source: table.source,
    dated: table.dated,
    awards: Object.fromEntries(
      awards.map((id) => {
        const award = known(catalogue.awards, id)
        return [id, { title: award.title, hint: levelInWords(award) }]
      }),
    ),
    subjects: Object.fromEntries(subjects.map((code) => [code, subjectTitle(catalogue, code)])),
    held: [...new Set(held)].filter((file) => awards.includes(file.split('/')[0] ?? '')).sort(),
    titles: packTitles(rows),
  }
}

/** What a real title is taken for, in words, and how to start from it. */
export interface TakenTitle {
  says: string
  /** Undefined where the learner has to choose: nobody can tell the award, or nothing here starts from it. */
  start: StartEntry | undefined
}

/** "We take this for: Level 3 Diploma in Child development and well-being." Never a guess: what is not known is said. */
export function takeTitle(sheet: TitleSheet, title: RealTitle): TakenTitle {
  if (title.award === undefined)
    return { says: title.why === undefined ? cannotTell : reasons[title.why], start: undefined }
  const award = sheet.awards[title.award]
  const subject = title.subject === undefined ? undefined : sheet.subjects[title.subject]
  const name = nameOf(award?.title ?? title.award, subject)
  const file = fileFor(sheet, title.award, title.subject)
  if (file === undefined)
    return { says: `We take this for: ${name}. No route here starts from that. ${choose}`, start: undefined }
  const says = `We take this for: ${name}.${subject === undefined ? ' We can’t tell its subject, so you see only what takes any subject.' : ''}`
  return { says, start: startOf(title, award?.hint ?? '', file) }
}

/** The same for what they have besides: conditions may count it even where no route starts from it. */
export function takeBesides(sheet: TitleSheet, title: RealTitle): TakenTitle {
  const taken = takeTitle(sheet, title)
  if (taken.start !== undefined || title.award === undefined) return taken
  const award = sheet.awards[title.award]
  const subject = title.subject === undefined ? undefined : sheet.subjects[title.subject]
  const says = `We take this for: ${nameOf(award?.title ?? title.award, subject)}. No route here starts from it, but it may count beside others.`
  const file = fileOf(holdingRef({ award: title.award, subject: title.subject }), title.subject ?? '')
  return { says, start: startOf(title, award?.hint ?? '', file) }
}

function startOf(title: RealTitle, hint: string, file: string): StartEntry {
  const ref = holdingRef({ award: title.award ?? '', subject: title.subject })
  return {
    title: title.title,
    hint,
    words: title.words,
    value: title.value,
    rank: title.rank,
    months: undefined,
    places: [{ ref, name: somewhereElse, file }],
  }
}

/** "T Level in Science"; "Foundation Diploma in Art and Design (Crafts, creative arts and design)". */
function nameOf(award: string, subject: string | undefined): string {
  if (subject === undefined) return award
  return award.includes(' in ') ? `${award} (${subject})` : `${award} in ${subject}`
}

/** Where there is nothing for the subject's sector, what is open to holders in any subject is open to this one too. */
function fileFor(sheet: TitleSheet, award: string, subject: string | undefined): string | undefined {
  const ref = holdingRef({ award, subject })
  return [subject ?? '', '']
    .map((code) => fileOf(ref, code))
    .find((file) => sheet.held.includes(file.replace(/^held\/|\.json$/g, '')))
}

/** Who awards it: "NCFE", "NCFE or OCR", "one of 15 awarding organisations". */
export function awardedBy({ organisations }: Pick<RealTitle, 'organisations'>): string {
  return organisations.length < 3
    ? organisations.join(' or ')
    : `one of ${organisations.length} awarding organisations`
}

const choose = 'Choose the nearest below.'
const cannotTell = `We can’t tell which award this is. ${choose}`

const reasons: Record<TitleReason, string> = {
  small: 'This is not a way in by itself. Choose the main qualification that you have or are taking.',
  below: 'This is below level 2, where the routes here begin. Choose what you are taking next.',
  spans: `This is at level 1 or level 2, and your grade says which. ${choose}`,
  above: `This is above level 5, where the routes here no longer begin. ${choose}`,
  ib: `This is one part of an International Baccalaureate, which we do not list. ${choose}`,
  competence: `This may count as an NVQ or as a certificate or diploma: we can’t tell which. ${choose}`,
  btec: `This is a BTEC, but we can’t tell which of the BTECs below it counts as. ${choose}`,
  size: `Its name does not say which size it counts as. ${choose}`,
  nvq: `This is an NVQ at a level that we do not list. ${choose}`,
  exam: `This is an exam in performing, and we can’t tell what it counts as. ${choose}`,
  unnamed: cannotTell,
}

/** Said before what a title is taken for, where it is not the very title that was typed; empty where it is. */
export function nearestText(strange: string[]): string {
  if (strange.length === 0) return ''
  const words = listInWords(
    strange.map((word) => `“${word}”`),
    'or',
  )
  return `Near to what you typed, but not that title: it does not say ${words}. Is it yours? `
}

/** Said where no title is near enough. */
export function noTitleText(parts: TitlePart[]): string {
  return parts.length > 1
    ? 'No title at levels 2 to 5 has these words. Type the level with them if you know it: “level 3 …”. A GCSE, or a title at level 1, is not a way in by itself.'
    : 'No title at this level has these words. Try fewer of them, or another level.'
}

/** Where the titles come from, for the foot of the list. */
export function titlesSource(sheet: Pick<TitleSheet, 'source' | 'dated'>): string {
  return `Titles: ${sheet.source}, ${dateInWords(sheet.dated)}.`
}
