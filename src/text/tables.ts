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

const highestStart = 5

/** Everything a learner can have or be taking: each award and title once, with the places where it is taught; then awards
 *  held from elsewhere that an agreement or an entry requirement names. */
export function startTable(graph: Graph): StartEntry[] {
  const { catalogue } = graph
  const entries = new Map<string, StartEntry>()
  for (const course of catalogue.courses) {
    if (awardRank(catalogue, course.award) > highestStart) continue
    const title = courseName(catalogue, course)
    const entry = entries.get(title) ?? startEntry(catalogue, title, course)
    entry.places.unshift({ ref: course.id, name: placeName(catalogue, course.provider), file: fileOfCourse(course) })
    entries.set(title, entry)
  }
  const taught = new Set(catalogue.courses.map((course) => `${course.award} ${course.subject}`))
  graph.holdings.forEach((holding, index) => {
    if (awardRank(catalogue, holding.award) > highestStart || taught.has(`${holding.award} ${holding.subject}`)) return
    if (edgesFrom(graph, graph.courses.length + index).length === 0) return
    const title = holdingName(catalogue, holding.award, holding.subject)
    const entry = entries.get(title) ?? startEntry(catalogue, title, holding)
    if (holding.provider !== undefined)
      entry.places.push({ ref: holdingRef(holding), name: placeName(catalogue, holding.provider), file: fileOfHolding(holding) })
    entries.set(title, entry)
  })
  for (const entry of entries.values()) if (entry.places.length > 1) entry.rank -= rankHeldOnly
  for (const entry of entries.values()) entry.places.sort((a, b) => order(a) - order(b) || compareText(a.name, b.name))
  return [...entries.values()].sort((a, b) => compareText(a.title, b.title))
}

/** "Somewhere else" stands last. */
const order = (place: StartPlace): number => (place.ref.includes('@') && !place.ref.includes('@@') ? 1 : 0)

export const somewhereElse = 'I’m somewhere else'

/** What is taught here comes before what is only held from elsewhere; levels 2 and 3 before higher ones. */
const rankHeldOnly = 2

function startEntry(catalogue: Catalogue, title: string, what: Course | Holding): StartEntry {
  const holding: Holding = { award: what.award, subject: what.subject === 'various' ? undefined : what.subject }
  const months = 'id' in what ? new Set(what.modes.map((mode) => mode.months)) : new Set<number>()
  return {
    title,
    hint: levelInWords(known(catalogue.awards, what.award)),
    words: wordsFor(catalogue, what),
    value: title,
    rank: rankHeldOnly + (awardRank(catalogue, what.award) > 3 ? 1 : 0),
    places: [{ ref: holdingRef(holding), name: somewhereElse, file: fileOfHolding(holding) }],
    months: months.size === 1 ? [...months][0] : undefined,
  }
}

function wordsFor(catalogue: Catalogue, what: Course | Holding): string {
  const award = known(catalogue.awards, what.award)
  const subject = what.subject === undefined ? undefined : catalogue.subjects[what.subject]
  const titles = 'id' in what ? what.also_known_as : []
  return [award.title, ...award.synonyms, `level ${award.level}`, subject?.title ?? '', ...(subject?.synonyms ?? []), ...titles].join(' ')
}

function placeName(catalogue: Catalogue, provider: string): string {
  return known(catalogue.providers, provider).kind === 'awarding-body' ? 'Any college' : providerName(catalogue, provider)
}

const sectorOf = (subject: string | undefined): string => (subject === undefined || subject === 'various' ? 'any' : (subject.split('.')[0] ?? 'any'))

export function fileOfCourse(course: Pick<Course, 'provider' | 'subject'>): string {
  return `at/${course.provider}/${sectorOf(course.subject)}.json`
}

export function fileOfHolding(holding: Holding): string {
  return holding.provider === undefined ? `held/${holding.award}/${sectorOf(holding.subject)}.json` : `at/${holding.provider}/any.json`
}

/** `access-he@1.2`; with a provider `a-level@@ashmole`. */
export function holdingRef(holding: Holding): string {
  return [holding.award, holding.subject ?? '', ...(holding.provider === undefined ? [] : [holding.provider])].join('@')
}

/** The place that a reference stands for in this graph; undefined where it knows none. */
export function placeOfRef(graph: Graph, ref: string): number | undefined {
  if (!ref.includes('@')) {
    const index = graph.courses.findIndex((course) => course.id === ref)
    return index < 0 ? undefined : index
  }
  const [award = '', subject = '', provider] = ref.split('@')
  return placeOfHolding(graph, { award, subject: subject === '' ? undefined : subject, ...(provider === undefined ? {} : { provider }) })
}

/** What one can want to get to: the usual goals first, then subjects, careers, awards and courses. */
export function goalTable(catalogue: Catalogue): Entry[] {
  const targets = catalogue.courses.filter((course) => awardRank(catalogue, course.award) >= 3 && course.status !== 'closed')
  const awards = [...new Set(targets.map((course) => course.award))].filter((award) => awardRank(catalogue, award) >= 4)
  const subjects = [...new Set(targets.map((course) => course.subject))].filter((code) => code !== 'various')
  const careers = [...new Set(targets.flatMap((course) => course.careers))]
  const byTitle = (a: Entry, b: Entry) => compareText(a.title, b.title)
  return [
    ...usualGoals,
    ...subjects.map((code) => entry(subjectTitle(catalogue, code), 'subject', asList(catalogue.subjects[code]?.synonyms).join(' '), `subject:${code}`)).sort(byTitle),
    ...careers.map((id) => entry(known(catalogue.careers, id).title, 'career', known(catalogue.careers, id).synonyms.join(' '), `career:${id}`)).sort(byTitle),
    ...awards
      .map((id) => known(catalogue.awards, id))
      .map((award) => entry(award.title, 'award', `${award.short} ${award.synonyms.join(' ')}`, `award:${award.id}`))
      .sort(byTitle),
    ...targets
      .filter((course) => awardRank(catalogue, course.award) >= 4)
      .map((course) => entry(courseName(catalogue, course), providerName(catalogue, course.provider), known(catalogue.awards, course.award).synonyms.join(' '), `course:${course.id}`))
      .sort(byTitle),
  ]
}

const entry = (title: string, hint: string, words: string, value: string): Entry => ({ title, hint, words, value, rank: 0 })

export const usualGoals: Entry[] = [
  entry('A foundation degree or an honours top-up', '', 'fd fda fdsc top up topup degree', 'degree'),
  entry('A foundation degree', '', 'fd fda fdsc fdeng', 'foundation-degree'),
  entry('An honours degree, by a top-up or whole', '', 'ba bsc beng bachelor degree top up topup', 'honours'),
  entry('An honours top-up', '', 'ba bsc beng top up topup final year', 'top-up'),
  entry('Show me everything', '', 'all anything any', 'all'),
]
