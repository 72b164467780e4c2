import { count } from './dates.ts'

/** What learners will notice of a change, as plain data: what `npm run diff -- --json` prints. A later version only adds to it, or
 *  has another number. This file imports nothing that has to be installed, so that a report from elsewhere can be shown by a
 *  program that runs nothing else of it. */
export interface ChangesReport {
  version: 1
  networks: NetworkChanges[]
}

export interface NetworkChanges {
  network: string
  /** Which of the two states does not pass the check: then nothing more can be told. */
  broken?: 'before' | 'after'
  /** Of a network that is only in one of the two states: then nothing more is told. */
  whole?: 'new' | 'gone'
  /** From every start to every course: before − lost + gained = after. */
  routes: { before: number; after: number; gained: number; lost: number }
  /** From how many starts to how many courses the way is not as it was, in all: one for each pair. Older reports say nothing of it. */
  ways?: Record<WayFate, number>
  sections: ChangesSection[]
}

/** What becomes of the ways from a start to a course, losses first. */
export const wayFates = ['lost', 'worse', 'other', 'better', 'gained'] as const
export type WayFate = (typeof wayFates)[number]

/** In this order: what is to be looked at, then what is lost. */
export const sectionKinds = [
  'to-look-at',
  'agreements-withdrawn',
  'agreements-stopped',
  'promises-weaker',
  'agreements-gone',
  'renamed',
  'routes',
  'promises-stronger',
  'promises-other',
  'agreements-new',
  'descriptions',
  'certificates',
  'links',
  'reviews',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export interface ChangesSection {
  kind: SectionKind
  /** How many there are: those in `items`, and as many more as the list leaves out. */
  count: number
  items: ChangesItem[]
}

export interface ChangesItem {
  title: string
  lines: string[]
}

const nouns: Record<SectionKind, (number: number) => string> = {
  'to-look-at': (n) => `${count(n, 'new thing')} to look at before this is merged`,
  renamed: (n) => `${count(n, 'course')} renamed`,
  'agreements-withdrawn': (n) => `${count(n, 'agreement')} withdrawn`,
  'agreements-stopped': (n) => `${count(n, 'agreement')} no longer open to new learners`,
  routes: (n) => `${count(n, 'course')} with other ways in`,
  'promises-weaker': (n) => `${count(n, 'promise')} weaker`,
  'promises-stronger': (n) => `${count(n, 'promise')} stronger`,
  'promises-other': (n) => `${count(n, 'agreement')} changed otherwise`,
  'agreements-gone': (n) => `${count(n, 'agreement')} gone`,
  'agreements-new': (n) => `${count(n, 'new agreement')}`,
  descriptions: (n) => `${count(n, 'description')} changed`,
  certificates: (n) => `${count(n, 'agreement')} of which printed certificates no longer show the latest`,
  links: (n) => `${count(n, 'link')} that ${n === 1 ? 'breaks' : 'break'}`,
  reviews: (n) => `${count(n, 'review')} moved`,
}

/** "3 promises weaker". */
export const sectionTitle = ({ kind, count: number }: ChangesSection): string => nouns[kind](number)

const losses: SectionKind[] = [
  'agreements-withdrawn',
  'agreements-stopped',
  'promises-weaker',
  'agreements-gone',
]
const wayWords: Record<WayFate, string> = {
  lost: 'lost',
  worse: 'worse',
  other: 'different',
  better: 'better',
  gained: 'new',
}

/** What is to be said before the lists: what is lost comes first, since as many routes may be gained by worse ones. */
export function routesSentence(changes: NetworkChanges): string {
  const { broken, whole } = changes
  if (whole === 'gone') return 'The whole network is taken away, with all its pages, routes and agreements.'
  if (whole === 'new') return 'The whole network is new.'
  if (broken !== undefined)
    return broken === 'after'
      ? 'The changed data does not pass the check, so what learners will notice cannot be told yet.'
      : 'The data before the change does not pass the check, so there is nothing to compare with.'
  return [lossesSentence(changes), waysSentence(changes), stepsSentence(changes)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function lossesSentence({ sections }: NetworkChanges): string {
  const lost = sections.filter(({ kind }) => losses.includes(kind)).map(sectionTitle)
  return lost.length === 0 ? '' : `${lost.join(', ')}.`
}

function waysSentence({ ways }: NetworkChanges): string {
  const told = wayFates.flatMap((fate) => (ways?.[fate] ? [`${ways[fate]} ${wayWords[fate]}`] : []))
  return told.length === 0 ? '' : `Ways from a start to a course: ${told.join(', ')}.`
}

function stepsSentence({ routes: { before, after, gained, lost } }: NetworkChanges): string {
  if (gained === 0 && lost === 0)
    return `Learners find ${count(before, 'route')}, with the same steps as before.`
  return `Routes by their steps: ${before} before, ${lost} lost, ${gained} gained, ${after} after.`
}

/** Whether a learner, or somebody with a certificate or a link, would notice anything. */
export const isSilent = ({ sections, broken, whole }: NetworkChanges): boolean =>
  broken === undefined && whole === undefined && sections.length === 0

/** What a list leaves out; undefined where it is whole. */
function moreLine({ count: number, items }: ChangesSection): string | undefined {
  return number > items.length ? `and ${number - items.length} more` : undefined
}

/** The report as a person reads it in a terminal, without a line break at the end. */
export function changesAsText({ networks }: ChangesReport): string {
  return networks
    .map((changes) => {
      if (isSilent(changes)) return `${changes.network}: learners will notice nothing.`
      const sections = changes.sections.map((section) => `\n${sectionTitle(section)}\n\n${listText(section)}`)
      return [`${changes.network}: ${routesSentence(changes)}`, ...sections].join('\n')
    })
    .join('\n\n')
}

/** The items of a section, two spaces in, each with its lines below it. */
export function listText(section: ChangesSection): string {
  const items = section.items.flatMap(({ title, lines }) => [
    `  ${title}`,
    ...lines.map((line) => `    ${line}`),
  ])
  const more = moreLine(section)
  return [...items, ...(more === undefined ? [] : [`  ${more}`])].join('\n')
}
