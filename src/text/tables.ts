import { asList, awardRank, type Catalogue, known } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { edgesFrom, type Graph, type Holding, placeOfHolding } from '../graph/graph.ts'
import type { Course } from '../schema/course.ts'
import type { Entry } from '../search/words.ts'
import { courseName, holdingName, levelInWords, providerName, subjectTitle } from './names.ts'

/** What the finder's two pickers offer, as small tables that are loaded before anything else. */

/** Where one can be with what was picked: the text that stands for it in the address, and how the place is called. */
export interface StartPlace {
  ref: string
  name: string
  /** The file that holds everything reachable from here, below /finder/. */
  file: string
}

export interface StartEntry extends Entry {
  places: StartPlace[]
  /** How long it takes, where that is one figure: from it the month of the start is reckoned. */
  months: number | undefined
}

/** The first picker's table as it travels: what entries share is written once. */
export interface StartTable {
  awards: Record<string, { hint: string; words: string; level: number }>
  subjects: Record<string, string>
  providers: Record<string, string>
  entries: StartRow[]
}

interface StartRow {
  title: string
  award: string
  subject: string
  also: string
  months: number | undefined
  /** Courses, and holdings at a provider of their own; holding it from elsewhere goes without saying. */
  refs: string[]
}

const highestStart = 5

/** Everything a learner can have or be taking: each award and title once, with the places where it is taught; then awards
 *  held from elsewhere that an agreement or an entry requirement names. */
export function startTable(graph: Graph): StartTable {
  const { catalogue } = graph
  const rows = new Map<string, StartRow>()
  const rowFor = (title: string, what: Course | Holding) => {
    const row = rows.get(title) ?? startRow(title, what)
    rows.set(title, row)
    return row
  }
  for (const course of catalogue.courses)
    if (awardRank(catalogue, course.award) <= highestStart)
      rowFor(courseName(catalogue, course), course).refs.push(course.id)
  const taught = new Set(catalogue.courses.map((course) => `${course.award} ${course.subject}`))
  graph.holdings.forEach((holding, index) => {
    if (awardRank(catalogue, holding.award) > highestStart) return
    if (holding.provider === undefined && taught.has(`${holding.award} ${holding.subject}`)) return
    if (edgesFrom(graph, graph.courses.length + index).length === 0) return
    const row = rowFor(holdingName(catalogue, holding.award, holding.subject), holding)
    if (holding.provider !== undefined) row.refs.push(holdingRef(holding))
  })
  const entries = [...rows.values()].sort((a, b) => compareText(a.title, b.title))
  const used = (values: string[]) => [...new Set(values)].sort(compareText)
  return {
    awards: Object.fromEntries(
      used(entries.map((row) => row.award)).map((id) => [id, awardWords(catalogue, id)]),
    ),
    subjects: Object.fromEntries(
      used(entries.map((row) => row.subject)).map((code) => [code, subjectWords(catalogue, code)]),
    ),
    providers: Object.fromEntries(
      used(entries.flatMap((row) => row.refs.map(providerOfRef))).map((id) => [id, placeName(catalogue, id)]),
    ),
    entries,
  }
}

function startRow(title: string, what: Course | Holding): StartRow {
  const months = 'id' in what ? new Set(what.modes.map((mode) => mode.months)) : new Set<number>()
  return {
    title,
    award: what.award,
    subject: what.subject === 'various' ? '' : (what.subject ?? ''),
    also: 'id' in what ? what.also_known_as.join(' ') : '',
    months: months.size === 1 ? [...months][0] : undefined,
    refs: [],
  }
}

function awardWords(catalogue: Catalogue, id: string): StartTable['awards'][string] {
  const award = known(catalogue.awards, id)
  return {
    hint: levelInWords(award),
    words: [award.title, ...award.synonyms, `level ${award.level}`].join(' '),
    level: awardRank(catalogue, id),
  }
}

function subjectWords(catalogue: Catalogue, code: string): string {
  const subject = catalogue.subjects[code]
  return subject === undefined ? '' : [subject.title, ...subject.synonyms].join(' ')
}

/** The table as entries to pick from. What is taught here comes before what is only held from elsewhere, and levels 2 and 3
 *  before higher ones. */
export function startEntries({ awards, subjects, providers, entries }: StartTable): StartEntry[] {
  return entries.map(({ title, award, subject, also, months, refs }) => {
    const elsewhere: Holding = { award, subject: subject === '' ? undefined : subject }
    return {
      title,
      hint: awards[award]?.hint ?? '',
      words: `${awards[award]?.words} ${subjects[subject]} ${also}`,
      value: title,
      rank: (refs.length > 0 ? 0 : 2) + ((awards[award]?.level ?? 0) > 3 ? 1 : 0),
      months,
      places: [
        ...refs
          .map((ref) => ({ ref, name: providers[providerOfRef(ref)] ?? '', file: fileOf(ref, subject) }))
          .sort((a, b) => compareText(a.name, b.name)),
        { ref: holdingRef(elsewhere), name: somewhereElse, file: fileOf(holdingRef(elsewhere), subject) },
      ],
    }
  })
}

export const somewhereElse = 'I’m somewhere else'

function placeName(catalogue: Catalogue, provider: string): string {
  return known(catalogue.providers, provider).kind === 'awarding-body'
    ? 'Any college'
    : providerName(catalogue, provider)
}

/** An award in a subject, held from anywhere: how the address says it, and the file of what it leads to. */
export function heldStart(award: string, subject: string | undefined): { ref: string; file: string } {
  const ref = holdingRef({ award, subject })
  return { ref, file: fileOf(ref, subject ?? '') }
}

/** `at/riverside/1.json`: one file for each provider and sector, and for each award and sector held from elsewhere. */
export function fileOf(ref: string, subject: string): string {
  const sector = subject.split('.')[0] || 'any'
  const folder =
    ref.includes('@') && ref.split('@').length < 3 ? `held/${ref.split('@')[0]}` : `at/${providerOfRef(ref)}`
  return `${folder}/${sector}.json`
}

/** `riverside` of `riverside/btec-health`; `ashmole` of `a-level@@ashmole`. */
function providerOfRef(ref: string): string {
  return ref.includes('@') ? (ref.split('@')[2] ?? '') : (ref.split('/')[0] ?? '')
}

/** `access-he@1.2`; with a provider `a-level@@ashmole`. */
export function holdingRef(holding: Holding): string {
  return [
    holding.award,
    holding.subject ?? '',
    ...(holding.provider === undefined ? [] : [holding.provider]),
  ].join('@')
}

/** The place that a reference stands for in this graph; undefined where it knows none. */
export function placeOfRef(graph: Graph, ref: string): number | undefined {
  if (!ref.includes('@')) {
    const index = graph.courses.findIndex((course) => course.id === ref)
    return index < 0 ? undefined : index
  }
  const [award = '', subject = '', provider] = ref.split('@')
  return placeOfHolding(graph, {
    award,
    subject: subject === '' ? undefined : subject,
    ...(provider === undefined ? {} : { provider }),
  })
}

/** What one can want to get to: the usual goals first, then subjects, careers, awards and courses. */
export function goalTable(catalogue: Catalogue): Entry[] {
  const targets = catalogue.courses.filter(
    (course) => awardRank(catalogue, course.award) >= 3 && course.status !== 'closed',
  )
  const awards = [...new Set(targets.map((course) => course.award))].filter(
    (award) => awardRank(catalogue, award) >= 4,
  )
  const subjects = [...new Set(targets.map((course) => course.subject))].filter((code) => code !== 'various')
  const careers = [...new Set(targets.flatMap((course) => course.careers))]
  const byTitle = (a: Entry, b: Entry) => compareText(a.title, b.title)
  return [
    ...usualGoals,
    ...subjects
      .map((code) =>
        entry(
          subjectTitle(catalogue, code),
          'subject',
          asList(catalogue.subjects[code]?.synonyms).join(' '),
          `subject:${code}`,
        ),
      )
      .sort(byTitle),
    ...careers
      .map((id) =>
        entry(
          known(catalogue.careers, id).title,
          'career',
          known(catalogue.careers, id).synonyms.join(' '),
          `career:${id}`,
        ),
      )
      .sort(byTitle),
    ...awards
      .map((id) => known(catalogue.awards, id))
      .map((award) =>
        entry(award.title, 'award', `${award.short} ${award.synonyms.join(' ')}`, `award:${award.id}`),
      )
      .sort(byTitle),
    ...targets
      .filter((course) => awardRank(catalogue, course.award) >= 4)
      .map((course) =>
        entry(
          courseName(catalogue, course),
          providerName(catalogue, course.provider),
          known(catalogue.awards, course.award).synonyms.join(' '),
          `course:${course.id}`,
        ),
      )
      .sort(byTitle),
  ]
}

const entry = (title: string, hint: string, words: string, value: string): Entry => ({
  title,
  hint,
  words,
  value,
  rank: 0,
})

export const usualGoals: Entry[] = [
  entry('Any degree', '', 'fd fda fdsc top up topup ba bsc beng bachelor honours', 'any-degree'),
  entry('A foundation degree or an honours top-up', '', 'fd fda fdsc top up topup degree', 'degree'),
  entry('A foundation degree', '', 'fd fda fdsc fdeng', 'foundation-degree'),
  entry('An honours degree, by a top-up or whole', '', 'ba bsc beng bachelor degree top up topup', 'honours'),
  entry('An honours top-up', '', 'ba bsc beng top up topup final year', 'top-up'),
  entry('Show me everything', '', 'all anything any', 'all'),
]
