import { expect, it } from 'vitest'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { type Conflict, findConflicts } from '../../src/catalogue/other-promises.ts'
import { exampleLearner } from '../../src/eligibility/example-learner.ts'
import type { Profile } from '../../src/eligibility/profile.ts'
import { monthText } from '../../src/graph/month.ts'
import type { Agreement, Selector } from '../../src/schema/agreement.ts'
import type { Condition } from '../../src/schema/condition.ts'
import { sketch } from '../sketch.ts'

/** The promises of random networks, judged by asking every learner that there can be what they are promised. Nothing here is
 *  shared with what it judges: it knows learners, and no rule about conditions. */

interface Learner {
  /** The course that they take, or where they hold its award from. */
  course?: string
  award: string
  subject: string
  provider: string
  cohort: string
  start: string
  has: Having
}

interface Having {
  /** On the scale, from 0; -1 where the course is not passed. */
  grade: number
  maths: number
  english: number
  otherGcses: number
  skill: number
  reference: boolean
  /** Points of other awards, which count where no award is named. */
  extra: number
}

const grades = ['PPP', 'MMM', 'DDD']
const points = [48, 96, 144]
const every = <T>(...lists: T[][]): T[][] =>
  lists.reduce<T[][]>((rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])), [[]])

const havings: Having[] = every<number>(
  [-1, 0, 1, 2],
  [0, 3, 4, 5],
  [0, 3, 4, 5],
  [0, 3],
  [0, 1, 2],
  [0, 1],
  [0, 16, 56, 200],
).map(([grade = 0, maths = 0, english = 0, otherGcses = 0, skill = 0, reference = 0, extra = 0]) => ({
  grade,
  maths,
  english,
  otherGcses,
  skill,
  reference: reference === 1,
  extra,
}))

const senders = [
  { course: 'town/btec', award: 'btec-extended-diploma', subject: '1.3', provider: 'town' },
  { course: 'north/btec-two', award: 'btec-extended-diploma', subject: '4.1', provider: 'north' },
  { course: 'town/tlevel', award: 't-level', subject: '1.3', provider: 'town' },
  { award: 'btec-extended-diploma', subject: '1.3', provider: 'south' },
  { award: 'btec-extended-diploma', subject: '4.1', provider: 'south' },
  { award: 'btec-extended-diploma', subject: '1.3', provider: 'north' },
  { award: 'btec-extended-diploma', subject: '4.1', provider: 'town' },
  { award: 't-level', subject: '4.1', provider: 'north' },
]
const months = Array.from({ length: 60 }, (_, index) =>
  [2027 + Math.floor(index / 12), String((index % 12) + 1).padStart(2, '0')].join('-'),
)
/** When learners began what they come from, one of them long ago, and when they start. */
const times = every(['2010-09', '2025-01', '2025-09', '2026-01', '2026-09', '2027-01', '2027-09'], months)
/** How long each sending course of a random network may take, in months, by the word of a sketch; an award takes 22. */
const lengths: Record<string, number> = { '': 22, '1y': 10, '2y': 22, '3y': 34 }
const todays = ['2026-11-21', '2026-12-14', '2028-01-10', '2029-03-01']

function meets(condition: Condition | undefined, award: string, has: Having): boolean {
  if (condition === undefined) return true
  const inner = (part: Condition) => meets(part, award, has)
  if ('all' in condition) return condition.all.every(inner)
  if ('any' in condition) return condition.any.some(inner)
  if ('at_least' in condition) return condition.of.filter(inner).length >= condition.at_least
  if ('gcse' in condition) {
    const wanted = Number(condition.grade)
    if (condition.gcse !== 'any') return has[condition.gcse as 'maths' | 'english'] >= wanted
    const named = [has.maths, has.english].filter((grade) => grade >= wanted).length
    return named + (wanted <= 4 ? has.otherGcses : 0) >= (condition.count ?? 1)
  }
  if ('functional_skills' in condition) return has.skill >= condition.level
  if ('reference' in condition) return has.reference
  if ('completed' in condition) return has.grade >= 0
  if ('tariff' in condition) {
    const own = points[has.grade] ?? 0
    if (condition.award === undefined) return own + has.extra >= condition.tariff
    return [condition.award].flat().includes(award) && own >= condition.tariff
  }
  if (!('grade' in condition)) throw new Error(`The oracle does not know ${JSON.stringify(condition)}.`)
  const asked = 'award' in condition ? condition.award : undefined
  if (asked !== undefined && ![asked].flat().includes(award)) return false
  return has.grade >= grades.indexOf(condition.grade ?? '')
}

function isMeant(selector: Selector, learner: Omit<Learner, 'has' | 'cohort' | 'start'>): boolean {
  if (selector.course !== undefined) return selector.course === learner.course
  const lists = [selector.award, selector.subject].map((one) =>
    one === undefined ? undefined : [one].flat(),
  )
  const where = selector.provider === 'any' ? undefined : [selector.provider].flat()
  return [learner.award, learner.subject, learner.provider].every(
    (own, index) => [...lists, where][index]?.includes(own) ?? true,
  )
}

function standsFor(
  { valid: { cohorts, entry, from, until } }: Agreement,
  { cohort, start }: Pick<Learner, 'cohort' | 'start'>,
): boolean {
  const year = String(Number(start.slice(0, 4)) - (start.slice(5) < '08' ? 1 : 0))
  return (
    (cohorts === undefined || (cohorts[0] <= cohort && cohort <= cohorts[1])) &&
    (entry === undefined || entry.includes(year)) &&
    (from === undefined || from <= start) &&
    (until === undefined || start <= until)
  )
}

const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** Whether somebody can have begun then what they come from, and be done with it before they start. Who holds an award from
 *  elsewhere may have been as quick as anybody. */
function isDone({ course, award, cohort, start }: Omit<Learner, 'has'>, { courses }: Catalogue): boolean {
  const all = courses.filter((one) => one.award === award)
  const taken = all.find(({ id }) => id === course)
  const monthsOf = ({ modes }: (typeof all)[number]) => modes[0]?.months ?? 22
  const length = taken === undefined ? Math.min(22, ...all.map(monthsOf)) : monthsOf(taken)
  const begins = taken?.intakes ?? []
  const month = cohort.endsWith('-01') ? 'january' : 'september'
  return (
    count(cohort) + length <= count(start) &&
    (begins.length === 0 || begins.includes(month)) &&
    (taken?.last_start === undefined || cohort <= taken.last_start || cohort === '2010-09')
  )
}

/** Whether a start is still to come, at an intake of a course that both lead to, with no binding date gone by. */
function isOpen(
  pair: [Agreement, Agreement],
  { start }: Pick<Learner, 'start'>,
  today: string,
  { courses }: Catalogue,
): boolean {
  const first = `${start}-01`
  const yearBefore = `${Number(start.slice(0, 4)) - 1}${start.slice(4)}-01`
  const isLate = ({ on, each_year, hard }: Agreement['deadlines'][number]) => {
    const own = [0, 1].map((back) => `${Number(start.slice(0, 4)) - back}-${each_year}`)
    const date = on ?? own.find((one) => one <= first) ?? ''
    return hard && date > yearBefore && date <= first && date < today
  }
  const begins = start.endsWith('-09') ? 'september' : start.endsWith('-01') ? 'january' : ''
  return (
    start > today.slice(0, 7) &&
    pair[0].to.some(
      (id) =>
        pair[1].to.includes(id) &&
        courses.some(({ id: own, intakes }) => own === id && [...intakes, 'september'].includes(begins)),
    ) &&
    !pair.some(({ deadlines }) => deadlines.some(isLate))
  )
}

const strength = ['place', 'offer', 'interview', 'reduced-offer', 'consideration']

/** How wide a selector is cast: at what, where, in which subjects. */
function width({ course, level, provider, subject }: Selector): number[] {
  if (course !== undefined) return [0, 0, 0]
  return [level === undefined ? 1 : 2, provider === 'any' ? 2 : 0, subject === undefined ? 1 : 0]
}

const answered = new WeakMap<Agreement, Record<string, boolean[]>>()

/** Which of all learners with this award meet the conditions. */
function answersOf(agreement: Agreement, award: string): boolean[] {
  const known = answered.get(agreement) ?? {}
  answered.set(agreement, known)
  known[award] ??= havings.map((has) => meets(agreement.conditions, award, has))
  return known[award]
}

/** What a pair of agreements tells one kind of learner differently, by asking all of them. */
function differenceFor(
  [a, one]: [Agreement, Selector],
  [b, other]: [Agreement, Selector],
  award: string,
  catalogue: Catalogue,
  today?: string,
): Conflict['differs'] | undefined {
  const inTime = senders
    .filter((sender) => sender.award === award && isMeant(one, sender) && isMeant(other, sender))
    .some((sender) =>
      times.some(
        ([cohort = '', start = '']) =>
          [a, b].every((agreement) => standsFor(agreement, { cohort, start })) &&
          isDone({ ...sender, cohort, start }, catalogue) &&
          (today === undefined || isOpen([a, b], { start }, today, catalogue)),
      ),
    )
  if (!inTime) return undefined
  const [forA, forB] = [a, b].map((agreement) => answersOf(agreement, award))
  const within = (x: boolean[] = [], y: boolean[] = []) => x.every((met, index) => !met || y[index])
  if (!havings.some((_, index) => forA?.[index] && forB?.[index])) return undefined
  const narrow = (x: Selector, y: Selector) => width(x).every((size, index) => size <= (width(y)[index] ?? 0))
  const alike = narrow(one, other) && narrow(other, one)
  const byCourse = [one, other].some(({ course }) => course !== undefined)
  const meant = [one, other].map((selector) => senders.filter((sender) => isMeant(selector, sender)))
  const same = alike || (byCourse && JSON.stringify(meant[0]) === JSON.stringify(meant[1]))
  if (a.guarantee === b.guarantee) {
    if (same) return firstApart(a, b, [forA, forB])
    if (narrow(one, other)) return lossOfFew([a, forA], [b, forB])
    return narrow(other, one) ? lossOfFew([b, forB], [a, forA]) : undefined
  }
  const aIsBetter = strength.indexOf(a.guarantee) < strength.indexOf(b.guarantee)
  const [better, weaker] = aIsBetter ? [forA, forB] : [forB, forA]
  if (within(better, weaker) && !within(weaker, better)) return undefined
  const betterIsFewer = aIsBetter ? narrow(one, other) : narrow(other, one)
  return betterIsFewer && !same ? undefined : 'guarantee'
}

type Answers = boolean[] | undefined

function firstApart(a: Agreement, b: Agreement, [forA, forB]: Answers[]): Conflict['differs'] {
  if (String(forA) !== String(forB)) return 'conditions'
  if (JSON.stringify(a.entry.credit) !== JSON.stringify(b.entry.credit)) return 'credit'
  const sets = [a, b].map(({ deadlines, bridging }) => [
    ...deadlines.map(({ on, each_year, hard }) => `${on} ${each_year} ${hard}`).sort(),
    bridging.need,
  ])
  return String(sets[0]) === String(sets[1]) ? 'nothing' : 'terms'
}

const known = (need: string): number[] =>
  need === 'not-stated' ? [] : [['none', 'recommended', 'required'].indexOf(need)]
const creditOf = ({ entry: { credit } }: Agreement): number[] => [credit?.recognised ?? []].flat()

/** What every learner who is meant by both has from each, one by one: told where somebody has less of the agreement for fewer,
 *  and nobody has more. */
function lossOfFew(
  [few, forFew]: [Agreement, Answers],
  [many, forMany]: [Agreement, Answers],
): Conflict['differs'] | undefined {
  const [own, theirs] = [creditOf(few), creditOf(many)]
  const gains = [
    havings.some((_, index) => forFew?.[index] && !forMany?.[index]),
    own.length > 0 &&
      (theirs.length === 0 || (own[0] ?? 0) > (theirs[0] ?? 0) || (own.at(-1) ?? 0) > (theirs.at(-1) ?? 0)),
    known(few.bridging.need).some((need) => known(many.bridging.need).some((other) => need < other)),
  ]
  if (gains.includes(true)) return undefined
  if (havings.some((_, index) => !forFew?.[index] && forMany?.[index])) return 'conditions'
  if (own.length > 0 && String(own) !== String(theirs)) return 'credit'
  return known(few.bridging.need).some((need) => known(many.bridging.need).some((other) => need > other))
    ? 'terms'
    : undefined
}

/** With a day: only those that somebody can still meet from then on. */
function conflictsIn(catalogue: Catalogue, today?: string): string[] {
  const { agreements } = catalogue
  return agreements.flatMap((a, index) =>
    agreements.slice(index + 1).flatMap((b) => {
      const apart = !a.to.some((id) => b.to.includes(id)) || a.entry.year !== b.entry.year
      const replaced = [a, b].some(({ reference }) =>
        agreements.some(({ status, supersedes }) => status !== 'draft' && supersedes?.includes(reference)),
      )
      const silent = [a, b].some(
        ({ status, guarantee }) => status !== 'in-force' || guarantee === 'information',
      )
      if (apart || replaced || silent) return []
      const told = a.from.flatMap((one) =>
        b.from.flatMap((other) =>
          ['btec-extended-diploma', 't-level'].flatMap(
            (award) => differenceFor([a, one], [b, other], award, catalogue, today) ?? [],
          ),
        ),
      )
      return told.length === 0 ? [] : [`${a.reference} ${b.reference} ${told[0]}`]
    }),
  )
}

/** Mulberry32: the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A few agreements about few courses, so that they often meet. */
function randomNetwork(seed: number): string[] {
  const random = numbers(seed)
  const pick = (...list: string[]): string => list[Math.floor(random() * list.length)] as string
  const chance = (share: number) => random() < share
  const own = () => `{ grade: ${pick(...grades)} }`
  const leaf = () =>
    pick(
      own(),
      own(),
      `{ tariff: ${pick('48', '64', '96', '100', '144')} }`,
      `{ all: [{ tariff: ${pick('48', '64', '96', '144')} }, { grade: PPP }] }`,
      `{ gcse: ${pick('maths', 'english')}, grade: "${pick('3', '4', '5')}" }`,
      `{ gcse: ${pick('maths', 'english')}, grade: "${pick('3', '4', '5')}" }`,
      `{ gcse: any, grade: "4", count: ${pick('2', '3')} }`,
      `{ functional_skills: maths, level: ${pick('1', '2')} }`,
      '{ reference: supportive }',
      '{ completed: sending }',
      `{ any: [{ grade: ${pick(...grades)}, award: btec-extended-diploma }, { grade: ${pick(...grades)}, award: t-level }] }`,
    )
  const leaves = () => Array.from({ length: 1 + Math.floor(random() * 3) }, leaf)
  const tree = () => {
    const parts = leaves()
    const kind = pick('all', 'all', 'any', 'some', 'nested')
    if (kind === 'some') return `{ at_least: ${Math.min(2, parts.length)}, of: [${parts.join(', ')}] }`
    if (kind === 'nested') return `{ all: [${parts.join(', ')}, { any: [${leaves().join(', ')}] }] }`
    return `{ ${kind}: [${parts.join(', ')}] }`
  }
  const from = () =>
    pick(
      'town/btec',
      'town/btec',
      'north/btec-two',
      'town/btec, town/tlevel',
      'any:btec-extended-diploma@1.3',
      'any:btec-extended-diploma',
      'north+south:btec-extended-diploma@1.3+4.1',
      'south:btec-extended-diploma',
      'town:btec-extended-diploma@1.3',
      'north:btec-extended-diploma@4.1',
      'town:btec-extended-diploma',
      'any:t-level',
    )
  const words = () => [
    pick('place', 'offer', 'interview', 'consideration', 'interview', 'offer', 'information'),
    ...(chance(0.2) ? [pick('year2', 'foundation')] : []),
    ...(chance(0.3)
      ? [`cohorts=${pick('2025-09..2026-09', '2026-01..2026-01', '2026-09..2027-09', '2027-09..2027-09')}`]
      : []),
    ...(chance(0.3) ? [`entry=${pick('2027', '2028', '2029', '2027,2028')}`] : []),
    ...(chance(0.15) ? [pick('until=2028-01', 'from=2028-02', 'until=2028-09')] : []),
    ...(chance(0.2) ? [pick('by=12-14', 'by=2026-12-13', 'by=2027-12-14', 'late=2026-12-13')] : []),
    ...(chance(0.2) ? [pick('credit90', 'credit120', 'credit90-120')] : []),
    ...(chance(0.3) ? [`bridging=${pick('none', 'recommended', 'required')}`] : []),
    ...(chance(0.1) ? [pick('draft', 'withdrawn', 'suspended')] : []),
  ]
  const conditions = [tree(), tree()]
  const lines = Array.from({ length: 4 }, (_, index) => {
    const asked = chance(0.35) ? pick(...conditions) : tree()
    const replaces = index > 0 && chance(0.1) ? ` supersedes=SK-000${index}` : ''
    return `${from()} > ${pick('degree', 'degree', 'degree, degree-two')} ${words().join(' ')}${replaces} when ${asked}`
  })
  const course = () =>
    [
      pick(...Object.keys(lengths)),
      pick('', '', 'january', 'september', 'january september'),
      ...(chance(0.1) ? ['last=2026-01'] : []),
    ].join(' ')
  return [
    `town/btec: 1.3 ${course()}`,
    `north/btec-two: 4.1 ${course()}`,
    `town/tlevel: 1.3 ${course()}`,
    `degree-two: 1.3 ${pick('', 'september january')}`,
    ...lines,
  ]
}

const networks = 600

it(`finds on ${networks} random networks every pair that promises a learner two things, and no other`, () => {
  const counts = { pairs: 0, sound: 0 }
  const kinds = new Set<string | undefined>()
  for (let seed = 0; seed < networks; seed++) {
    const lines = randomNetwork(seed)
    const catalogue = sketch(...lines)
    const found = findConflicts(catalogue).map(
      ({ agreements: [a, b], differs }) => `${a.reference} ${b.reference} ${differs}`,
    )
    const wanted = conflictsIn(catalogue)
    counts.pairs += wanted.length
    for (const pair of wanted) kinds.add(pair.split(' ')[2])
    counts.sound += wanted.length === 0 ? 1 : 0
    expect(found.sort(), `seed ${seed}\n${lines.join('\n')}`).toEqual(wanted.sort())
  }
  expect([...kinds].sort()).toEqual(['conditions', 'credit', 'guarantee', 'nothing', 'terms'])
  expect(counts.pairs).toBeGreaterThan(200)
  expect(counts.sound).toBeGreaterThan(100)
})

it('explains each that can still be met with a learner who is meant by both, in time, and meets what both ask', () => {
  const counts = { explained: 0, over: 0 }
  for (let seed = 0; seed < networks; seed++) {
    const lines = randomNetwork(seed)
    const catalogue = sketch(...lines)
    const today = todays[seed % todays.length] as string
    const open = conflictsIn(catalogue, today)
    for (const conflict of findConflicts(catalogue)) {
      const { agreements } = conflict
      const example = exampleLearner(conflict, catalogue, today)
      const what = `seed ${seed}, ${today}\n${lines.join('\n')}\n${JSON.stringify(example)}`
      expect(example !== undefined, what).toBe(
        open.some((pair) => pair.startsWith(agreements.map(({ reference }) => reference).join(' '))),
      )
      if (example === undefined) {
        counts.over += 1
        continue
      }
      const { cohort = '2010-09', course, award } = example
      const start = monthText(example.start)
      const has = havingOf(example.profile)
      for (const agreement of agreements) {
        expect(meets(agreement.conditions, award, has), what).toBe(true)
        expect(standsFor(agreement, { cohort, start }), what).toBe(true)
      }
      expect(isOpen(agreements, { start }, today, catalogue), what).toBe(true)
      const sender = senders.find(
        (one) =>
          one.award === award &&
          (course === undefined || one.course === course) &&
          (example.cohort === undefined || isDone({ ...one, cohort, start }, catalogue)) &&
          agreements.every(({ from }) => from.some((selector) => isMeant(selector, one))),
      )
      expect(sender, what).toBeDefined()
      counts.explained += 1
    }
  }
  expect(counts.explained).toBeGreaterThan(150)
  expect(counts.over).toBeGreaterThan(50)
})

/** An example's profile as the learner that it describes. */
function havingOf({ qualifications: [held], gcse, gcseCount, skills, facts }: Profile): Having {
  const gradeIn = (subject: string) => {
    const said = gcse[subject]
    return said === undefined || said === 'none' ? 0 : Number(said.grade)
  }
  const skill = skills.maths
  const named = [gradeIn('maths'), gradeIn('english')].filter((grade) => grade >= 4).length
  return {
    grade: grades.indexOf(held?.grade ?? 'PPP'),
    maths: gradeIn('maths'),
    english: gradeIn('english'),
    otherGcses: Math.max(0, (gcseCount['4']?.count ?? 0) - named),
    skill: skill === undefined || skill === 'none' ? 0 : skill.level,
    reference: facts['reference: supportive'] !== undefined,
    extra: 0,
  }
}
