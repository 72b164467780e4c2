import { parse } from 'yaml'
import { type Catalogue, known } from '../src/catalogue/catalogue.ts'
import { compareText } from '../src/catalogue/fault.ts'
import { accordSchema } from '../src/schema/accord.ts'
import { type Agreement, agreementSchema } from '../src/schema/agreement.ts'
import { type Course, courseSchema } from '../src/schema/course.ts'
import { modes } from '../src/schema/modes.ts'
import { networkSchema } from '../src/schema/network.ts'
import { type Provider, providerSchema } from '../src/schema/provider.ts'
import { type Award, type AwardKind, awardSchema } from '../src/schema/reference.ts'
import { guarantees, type Mode, monthNames } from '../src/schema/vocabulary.ts'

/** A network in a few lines, for tests. One line, one record; records that are only named have sensible defaults.
 *
 *      btec > hnd interview                    an agreement: from > to, then words in any order
 *      btec, access > hnd, degree offer        several of either
 *      hnd > degree year3 credit240 +1y        entry point, credit recognised, length of the receiving course
 *      any:btec@1.3 > hnd                      anyone who holds it; also partners:…, north+south:…, any:level3
 *      nvq > fd application                    no agreement: fd's entry requirements ask for what nvq leads to
 *      a > b by=12-14 late=2026-12-14 cohorts=2025-09..2027-09 entry=2027,2028 from=2026-09 until=2029-08
 *            closed since=2026-01-31 review=2026-09-01 ref=SK-0007 supersedes=SK-0001 accord=rivers
 *            bridging=required support=Mentoring signed=sending when { grade: MMM }
 *      north/fd: fdsc 4.1 3y part-time=58m january september last=2029-09 closed credit=240
 *            qualification=pearson/hnd entry { any: [{ completed: access-he }, { tariff: 64 }] }
 *      pearson = awarding-body                 a provider's kind
 *      accord rivers = north, south
 *
 *  A line that begins with spaces goes on with the one before it, where it holds neither `>` nor a first word with `:`.
 *  `btec` alone is the course "town/btec", so nobody moves unless a provider is written. A course's award is told by how
 *  its name begins. An agreement promises a place, to year 1, in force, unless it says otherwise. References count up from
 *  SK-0001 in the order of the lines. Everything goes through the schemas, so a scene that no file could say throws. */
export function sketch(...lines: string[]): Catalogue {
  const draft: Draft = { courses: new Map(), agreements: [], providers: new Map(), accords: {} }
  for (const line of sentences(lines)) readLine(draft, line)
  return catalogueOf(draft)
}

/** The course that a sketch's short name stands for: `btec` is "town/btec". */
export const courseId = (name: string) => (name.includes('/') ? name : `town/${name}`)

/** Words by which a sketch knows an award, each the beginning of a course's name; a longer word is tried first. */
const awardWords: Record<string, string> = {
  l2: 'l2-diploma',
  btec: 'btec-extended-diploma',
  tlevel: 't-level',
  alevel: 'a-level',
  access: 'access-he',
  nvq: 'l3-nvq',
  apprenticeship: 'advanced-apprenticeship',
  higher: 'scottish-higher',
  hnc: 'hnc',
  'sqa-hnc': 'hnc-sqa',
  hnd: 'hnd',
  'sqa-hnd': 'hnd-sqa',
  l4: 'l4-diploma',
  fd: 'fdsc',
  topup: 'bsc-topup',
  degree: 'bsc-hons',
  'sqa-degree': 'honours-scottish',
}

const award = (
  id: string,
  kind: AwardKind,
  level: number,
  months: number,
  more: { credits?: number; framework?: 'scqf'; scale?: string; mode?: Mode } = {},
) => {
  const { mode = 'full-time', framework = 'rqf', ...rest } = more
  const usual = { mode, months }
  return awardSchema.parse({
    id,
    title: id,
    short: id,
    kind,
    level,
    framework,
    style: 'award-first',
    usual,
    ...rest,
  })
}

/** The awards of every sketch, by id. */
export const awards: Record<string, Award> = Object.fromEntries(
  [
    award('l2-diploma', 'level-2', 2, 10),
    award('btec-extended-diploma', 'vocational', 3, 22, { scale: 'btec' }),
    award('t-level', 't-level', 3, 22, { scale: 'btec' }),
    award('a-level', 'a-level', 3, 22, { scale: 'btec' }),
    award('access-he', 'access', 3, 10),
    award('l3-nvq', 'nvq', 3, 18, { mode: 'work-based' }),
    award('advanced-apprenticeship', 'apprenticeship', 3, 24, { mode: 'work-based' }),
    award('scottish-higher', 'a-level', 6, 10, { framework: 'scqf' }),
    award('hnc', 'hnc', 4, 10, { credits: 120 }),
    award('hnc-sqa', 'hnc', 7, 10, { credits: 120, framework: 'scqf' }),
    award('l4-diploma', 'diploma', 4, 10, { mode: 'part-time' }),
    award('hnd', 'hnd', 5, 22, { credits: 240 }),
    award('hnd-sqa', 'hnd', 8, 22, { credits: 240, framework: 'scqf' }),
    award('fdsc', 'foundation-degree', 5, 22, { credits: 240 }),
    award('bsc-topup', 'top-up', 6, 10, { credits: 120 }),
    award('bsc-hons', 'honours', 6, 34, { credits: 360 }),
    award('honours-scottish', 'honours', 10, 46, { credits: 480, framework: 'scqf' }),
  ].map((row) => [row.id, row]),
)

const levels = [
  { rank: 2, rqf: 2, scqf: [5] },
  { rank: 3, rqf: 3, scqf: [6] },
  { rank: 4, rqf: 4, scqf: [7] },
  { rank: 5, rqf: 5, scqf: [8] },
  { rank: 6, rqf: 6, scqf: [9, 10] },
  { rank: 7, rqf: 7, scqf: [11] },
].map((row) => ({ ...row, title: `Level ${row.rqf}`, examples: 'none' }))

interface Records {
  courses: Course[]
  agreements: Agreement[]
  providers?: Record<string, Provider>
  accords?: Catalogue['accords']
}

/** A catalogue of these records, in the order of their ids, with the awards and levels of every sketch. Providers that are
 *  only named are colleges. */
export function catalogueWith({ courses, agreements, providers = {}, accords = {} }: Records): Catalogue {
  const named = courses
    .map((course) => course.provider)
    .concat(...Object.values(accords).map((row) => row.providers))
  const colleges = Object.fromEntries(
    named.map((id) => [id, { ...providerSchema.parse({ name: `College ${id}`, kind: 'college' }), id }]),
  )
  const grades = [
    { grade: 'PPP', tariff: 48 },
    { grade: 'MMM', tariff: 96 },
    { grade: 'DDD', tariff: 144 },
  ]
  return {
    network,
    awards,
    scales: { btec: { id: 'btec', title: 'BTEC', grades } },
    levels,
    sectors: {},
    subjects: {},
    careers: {},
    synonyms: [],
    ucas: [],
    providers: { ...colleges, ...providers },
    accords,
    courses: courses.toSorted((a, b) => compareText(a.id, b.id)),
    agreements: agreements.toSorted((a, b) => compareText(a.id, b.id)),
    otherPromises: {},
  }
}

const network = {
  ...networkSchema.parse({
    title: 'A sketch',
    short: 'Sketch',
    statement: 'Made up for a test.',
    about: 'Made up for a test.',
    contact: { role: 'Nobody' },
    licence: { name: 'None', url: 'https://sketch.example' },
  }),
  id: 'sketch',
}

interface Draft {
  courses: Map<string, Record<string, unknown>>
  agreements: Agreement[]
  providers: Map<string, Provider['kind']>
  accords: Catalogue['accords']
}

function sentences(lines: string[]): string[] {
  const found: string[] = []
  for (const line of lines.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '')) {
    const begins = found.length === 0 || /^[^{]*>/.test(line) || /^\s*(accord )?\S+( =|: )/.test(line)
    if (begins) found.push(line.trim())
    else found.push(`${found.pop()} ${line.trim()}`)
  }
  return found
}

function readLine(draft: Draft, line: string): void {
  const accord = /^accord (\S+) = (.*)$/.exec(line)
  const provider = /^(\S+) = (\S+)$/.exec(line)
  const course = /^([^\s:>]+): (.*)$/.exec(line)
  const agreement = /^([^>{]+)>(.*)$/.exec(line)
  if (accord) addAccord(draft, accord[1] ?? '', listed(accord[2] ?? ''))
  else if (provider) draft.providers.set(provider[1] ?? '', provider[2] as Provider['kind'])
  else if (course) readCourse(draft, course[1] ?? '', course[2] ?? '')
  else if (agreement) readAgreement(draft, agreement[1] ?? '', agreement[2] ?? '')
  else throw new Error(`A sketch has no such line: ${line}`)
}

const listed = (text: string) => text.split(',').map((part) => part.trim())

function addAccord(draft: Draft, id: string, providers: string[]): void {
  const members = providers[0] === 'nobody' ? { members_note: 'Not listed.' } : { providers }
  const source = { kind: 'illustrative' }
  draft.accords[id] = {
    ...accordSchema.parse({ title: id, statement: 'In principle.', ...members, source }),
    id,
  }
}

/** The record of a course by its short name; a fresh one where it is new. */
function courseOf(draft: Draft, name: string): Record<string, unknown> {
  const id = courseId(name)
  const fresh = () => ({ title: id, award: awardOf(id.split('/')[1] ?? ''), subject: '1.3' })
  const record = draft.courses.get(id) ?? fresh()
  draft.courses.set(id, record)
  return record
}

function awardOf(name: string): string {
  const words = Object.keys(awardWords).sort((a, b) => b.length - a.length)
  const word = words.find((start) => name.startsWith(start))
  if (name in awards) return name
  if (word === undefined)
    throw new Error(`"${name}" does not begin like an award. Begin it with one of: ${words.join(', ')}.`)
  return known(awardWords, word)
}

function readCourse(draft: Draft, name: string, text: string): void {
  const [words = '', tree] = text.split(/\bentry (?=\{)/)
  const course = courseOf(draft, name)
  if (tree !== undefined) course.entry = parse(tree)
  for (const word of words.split(' ').filter(Boolean)) {
    const [key = '', value = ''] = word.split('=')
    if (/^\d+[my]$/.test(word)) addMode(course, 'full-time', word)
    else if (modes.includes(key as Mode)) addMode(course, key, value)
    else if (monthNames.includes(word as 'may'))
      course.intakes = [...((course.intakes as string[]) ?? []), word]
    else if (word === 'closed' || word === 'closing') course.status = word
    else if (key === 'last') course.last_start = value
    else if (key === 'credit') course.credit = Number(value)
    else if (key === 'qualification') course.qualification = value
    else if (/^\d+\.\d+$/.test(word) || word === 'various') course.subject = word
    else course.award = awardOf(word)
  }
}

function addMode(course: Record<string, unknown>, mode: string, length: string): void {
  course.modes = [...((course.modes as object[]) ?? []), { mode, months: monthsIn(length) }]
}

/** `22m`; or years of teaching, the last of which ends in June: `2y` is 22. */
const monthsIn = (text: string) =>
  text.endsWith('y') ? Number.parseInt(text, 10) * 12 - 2 : Number.parseInt(text, 10)

function readAgreement(draft: Draft, left: string, right: string): void {
  const [words = '', tree] = right.split(/\bwhen (?=\{)/)
  const [targets = '', ...said] = words
    .trim()
    .replaceAll(/\s*,\s+/g, ',')
    .split(/\s+/)
  const to = listed(targets)
  for (const name of to) courseOf(draft, name)
  for (const word of said.filter((part) => part.startsWith('+')))
    for (const name of to) addMode(courseOf(draft, name), 'full-time', word.slice(1))
  const from = listed(left).map((text) => selectorOf(draft, text))
  if (said.includes('application')) {
    for (const name of to)
      courseOf(draft, name).entry = { any: from.map((one) => ({ completed: awardNamed(draft, one) })) }
    return
  }
  const number = draft.agreements.length + 1
  const id = `${courseId(to[0] ?? '').split('/')[0]}/sketch-${String(number).padStart(2, '0')}`
  const terms: Record<string, unknown> = {
    reference: `SK-${String(number).padStart(4, '0')}`,
    status: 'in-force',
    guarantee: 'place',
    from,
    to: to.map(courseId),
    entry: { year: 1 },
    ...(tree === undefined ? {} : { conditions: parse(tree) }),
    apply: { via: 'direct' },
    source: { kind: 'illustrative' },
    clause: 'As signed.',
  }
  for (const word of said) say(terms, word)
  draft.agreements.push({ ...agreementSchema.parse(terms), id })
}

function awardNamed(draft: Draft, selector: Record<string, unknown>): unknown {
  return selector.award ?? courseOf(draft, String(selector.course)).award
}

function selectorOf(draft: Draft, text: string): Record<string, unknown> {
  const [, who, what = '', subjects] = /^([^:]+):([^@]+)(?:@(.+))?$/.exec(text) ?? []
  if (who === undefined) {
    courseOf(draft, text)
    return { course: courseId(text) }
  }
  const level = /^level(\d)$/.exec(what)?.[1]
  return {
    ...(level === undefined ? { award: awardOf(what) } : { level: Number(level) }),
    ...(subjects === undefined ? {} : { subject: subjects.split('+') }),
    provider: who === 'any' || who === 'partners' ? who : who.split('+'),
  }
}

function say(terms: Record<string, unknown>, word: string): void {
  const [key = '', value = ''] = word.split('=')
  const entry = /^(?:year(\d)|(foundation|top-up))$/.exec(word)
  const credit = /^credit(\d+)(?:-(\d+))?$/.exec(word)
  const was = terms.entry as object
  const valid = (terms.valid ?? {}) as object
  if (entry) terms.entry = { ...was, year: entry[2] ?? Number(entry[1]) }
  else if (credit) {
    const least = Number(credit[1])
    const recognised = credit[2] === undefined ? least : [least, Number(credit[2])]
    terms.entry = { ...was, credit: { recognised, level: 5 } }
  } else if (guarantees.includes(word as 'place')) terms.guarantee = word
  else if (word === 'published') {
    Object.assign(terms, { status: word, summary: 'As published.', clause: undefined })
    terms.source = { kind: 'published-page', url: 'https://sketch.example' }
  } else if (key === 'by' || key === 'late') {
    const date = value.length === 5 ? { each_year: value } : { on: value }
    terms.deadlines = [
      ...((terms.deadlines as object[]) ?? []),
      { what: 'form', ...date, hard: key === 'by' },
    ]
  } else if (key === 'cohorts') terms.valid = { ...valid, cohorts: value.split('..') }
  else if (key === 'entry') terms.valid = { ...valid, entry: value.split(',') }
  else if (key === 'from' || key === 'until') terms.valid = { ...valid, [key]: value }
  else if (key === 'since') terms.status_since = value
  else if (key === 'bridging') terms.bridging = { need: value }
  else if (key === 'support') terms.support = [value]
  else if (key === 'review') terms.review = { due: value }
  else if (key === 'ref') terms.reference = value
  else if (key === 'supersedes') terms.supersedes = value.split(',')
  else if (key === 'accord') terms.accord = value
  else if (key === 'signed')
    terms.signed = [{ side: value, provider: 'town', role: 'Registrar', on: '2026-01-01' }]
  else if (!word.startsWith('+')) terms.status = word
}

function catalogueOf(draft: Draft): Catalogue {
  const courses = [...draft.courses].map(([id, record]) => ({
    ...courseSchema.parse(record),
    id,
    provider: id.split('/')[0] ?? '',
  }))
  const providers = Object.fromEntries(
    [...draft.providers].map(([id, kind]) => [
      id,
      { ...providerSchema.parse({ name: `Provider ${id}`, kind }), id },
    ]),
  )
  return catalogueWith({ courses, agreements: draft.agreements, providers, accords: draft.accords })
}
