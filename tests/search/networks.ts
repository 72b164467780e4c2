import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { accordSchema } from '../../src/schema/accord.ts'
import { type Agreement, agreementSchema } from '../../src/schema/agreement.ts'
import { type Course, courseSchema } from '../../src/schema/course.ts'
import { modes } from '../../src/schema/modes.ts'
import { type Guarantee, guarantees, type Mode } from '../../src/schema/vocabulary.ts'
import { awards, catalogueWith } from '../sketch.ts'

/** Small networks and questions made at random, the same ones for the same seed. They are tangled on purpose: courses lead
 *  round in circles and downwards, and half of what an agreement can say is said somewhere. */

/** Random choices from a seed (mulberry32, Tommy Ettinger, public domain). */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1)
  }
  /** From 0 up to, not including, 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  chance(part: number): boolean {
    return this.roll() < part
  }
  between(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1))
  }
  one<T>(items: readonly T[]): T {
    return items[Math.floor(this.roll() * items.length)] as T
  }
  some<T>(items: readonly T[], least: number, most: number): T[] {
    const chosen = Array.from({ length: this.between(least, most) }, () => this.one(items))
    return [...new Set(chosen)]
  }
  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.roll() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  }
}

const providers = ['north', 'south', 'west']
const subjects = ['1.3', '4.1']
const usualAwards = [
  'l2-diploma',
  'btec-extended-diploma',
  'access-he',
  'l3-nvq',
  'hnc',
  'hnd',
  'fdsc',
  'bsc-topup',
  'bsc-hons',
]
const scottish = ['scottish-higher', 'hnc-sqa', 'hnd-sqa', 'honours-scottish']
const promises: Guarantee[] = [...guarantees]

const anAward = (dice: Dice) => dice.one(dice.chance(0.2) ? scottish : usualAwards)
const aMonth = (dice: Dice) => `20${dice.between(26, 31)}-${dice.one(['01', '02', '06', '08', '09'])}`
const aDate = (dice: Dice) => `${aMonth(dice)}-${dice.one(['01', '14', '28'])}`

export function randomNetwork(seed: number): Catalogue {
  const dice = new Dice(seed)
  if (seed % 4 === 0) return cohortNetwork(dice)
  const courses = Array.from({ length: dice.between(4, 10) }, (_, number) => randomCourse(dice, number))
  const accords = {
    members: {
      ...accordSchema.parse({
        title: 'Members',
        statement: 'In principle.',
        providers: dice.some([...providers, 'school'], 1, 3),
        source,
      }),
      id: 'members',
    },
    nobody: {
      ...accordSchema.parse({
        title: 'Nobody',
        statement: 'In principle.',
        members_note: 'Not listed.',
        source,
      }),
      id: 'nobody',
    },
  }
  const agreements = Array.from({ length: dice.between(3, 14) }, (_, number) =>
    randomAgreement(dice, number, courses),
  )
  return catalogueWith({ courses: dice.shuffled(courses), agreements: dice.shuffled(agreements), accords })
}

/** Many plain steps, much alike, and a few for one cohort only, so that it can be as well to arrive later. No credit is
 *  lost below level 4, and two years' worth of it lets an entry to year 2 end when one to year 1 a year before does. */
function cohortNetwork(dice: Dice): Catalogue {
  const plain = {
    intakes: ['september'],
    status: 'open',
    entry: undefined,
    last_start: undefined,
    award: 'l3-nvq',
    credit: 240,
  }
  const courses = Array.from({ length: dice.between(5, 8) }, (_, number) => {
    const course = { ...randomCourse(dice, number), ...plain }
    const { id, provider, ...record } = course
    const modes = [{ mode: 'full-time', months: dice.one([10, 22]) }]
    return { ...courseSchema.parse({ ...record, modes }), id, provider }
  })
  const agreements = Array.from({ length: dice.between(8, 14) }, (_, number): Agreement => {
    const year = dice.between(2028, 2031)
    return {
      ...randomAgreement(dice, number, courses),
      status: 'in-force',
      supersedes: undefined,
      accord: undefined,
      deadlines: [],
      guarantee: dice.one(['place', 'interview']),
      entry: { year: dice.between(1, 2) },
      from: dice.some(courses, 1, 2).map(({ id }) => ({ course: id })),
      valid: dice.chance(0.4) ? { cohorts: [`${year}-09`, `${year}-09`] } : {},
    }
  })
  return catalogueWith({ courses, agreements })
}

const source = { kind: 'illustrative' }

function randomCourse(dice: Dice, number: number): Course {
  // The first two are an awarding body's qualifications, which colleges teach.
  const provider = number < 2 ? 'body' : dice.one(providers)
  const record = {
    title: `Course ${number}`,
    award: anAward(dice),
    subject: dice.chance(0.05) ? 'various' : dice.one(subjects),
    modes: dice.chance(0.4)
      ? []
      : Array.from({ length: dice.between(1, 3) }, () => ({
          mode: dice.one(modes.slice(0, 3)),
          months: dice.one([10, 18, 22, 34, 46]),
        })),
    intakes: dice.chance(0.4) ? [] : dice.some(['september', 'january', 'may', 'august'], 1, 2),
    status: dice.chance(0.06) ? 'closed' : 'open',
    ...(dice.chance(0.1) ? { last_start: aMonth(dice) } : {}),
    ...(dice.chance(0.15) ? { credit: dice.one([60, 120, 240, 360]) } : {}),
    ...(dice.chance(0.3) && number > 1 ? { qualification: `body/c${dice.between(0, 1)}` } : {}),
    ...(dice.chance(0.35) ? { entry: randomEntry(dice, 2) } : {}),
  }
  return { ...courseSchema.parse(record), id: `${provider}/c${number}`, provider }
}

function randomEntry(dice: Dice, depth: number): object {
  const below = () => Array.from({ length: dice.between(1, 3) }, () => randomEntry(dice, depth - 1))
  const subject = dice.chance(0.3) ? { subject: dice.one([...subjects, '7.1']) } : {}
  if (depth > 0 && dice.chance(0.7)) {
    const of = below()
    return dice.one([{ all: of }, { any: of }, { any: of }, { at_least: dice.between(1, of.length), of }])
  }
  return dice.one([
    { completed: dice.some(usualAwards, 1, 3), ...subject },
    { completed: anAward(dice), ...subject },
    { grade: 'MMM', award: ['btec-extended-diploma', 't-level'], ...subject },
    { grade: 'M' },
    { tariff: 96 },
    { tariff: 64, award: ['t-level', 'access-he'] },
    { credits: dice.one([60, 120, 240]), level: dice.one([4, 5]), ...subject },
    { credits: 120, level: 7, framework: 'scqf' },
    { access: { merit: 30 }, ...subject },
    { gcse: 'maths', grade: '4' },
    { unit: '6E12', grade: 'M' },
    { completed: 'sending' },
    { interview: 'passed' },
  ])
}

function randomAgreement(dice: Dice, number: number, courses: Course[]): Agreement {
  const credit = dice.one([0, 60, 120, 240])
  const published = dice.chance(0.1)
  const terms = {
    reference: `SK-${String(number).padStart(4, '0')}`,
    status: published
      ? 'published'
      : dice.chance(0.7)
        ? 'in-force'
        : dice.one(['closed', 'closed', 'draft', 'suspended', 'withdrawn']),
    ...(dice.chance(0.5) ? { status_since: aDate(dice) } : {}),
    ...(dice.chance(0.06) ? { supersedes: [`SK-${String(dice.between(0, 14)).padStart(4, '0')}`] } : {}),
    ...(dice.chance(0.4) ? { accord: dice.one(['members', 'members', 'nobody']) } : {}),
    guarantee: dice.one(promises),
    from: Array.from({ length: dice.between(1, 3) }, () => randomSelector(dice, courses)),
    to: dice.some(courses, 1, 3).map((course) => course.id),
    entry: {
      year: dice.one([1, 1, 1, 2, 2, 3, 3, 4, 'foundation', 'top-up', 'not-stated']),
      ...(dice.chance(0.4)
        ? { credit: { recognised: dice.chance(0.4) ? [credit, credit + 60] : credit, level: 5 } }
        : {}),
    },
    apply: { via: 'direct' },
    deadlines: dice.chance(0.35)
      ? [randomDeadline(dice), ...(dice.chance(0.3) ? [randomDeadline(dice)] : [])]
      : [],
    valid: randomValidity(dice),
    ...(dice.chance(0.1) ? { review: { due: aDate(dice) } } : {}),
    ...(published
      ? { summary: 'As published.', source: { kind: 'published-page', url: 'https://page.example' } }
      : { clause: 'As signed.', source }),
  }
  return { ...agreementSchema.parse(terms), id: `north/a${String(number).padStart(2, '0')}` }
}

function randomSelector(dice: Dice, courses: Course[]): object {
  if (dice.chance(0.5)) return { course: dice.one(courses).id }
  const who = dice.chance(0.3)
    ? { level: dice.between(2, 6) }
    : { award: dice.chance(0.3) ? dice.some(usualAwards, 1, 3) : anAward(dice) }
  const what = dice.chance(0.4)
    ? { subject: dice.chance(0.3) ? [...subjects] : dice.one([...subjects, '7.1']) }
    : {}
  return {
    ...who,
    ...what,
    provider: dice.one([
      'any',
      'partners',
      'partners',
      dice.one(providers),
      dice.some([...providers, 'school'], 1, 3),
    ]),
  }
}

function randomDeadline(dice: Dice): object {
  const when = dice.chance(0.5)
    ? { on: aDate(dice) }
    : { each_year: dice.one(['02-29', '01-14', '06-30', '09-01', '12-14']) }
  return { what: 'form', hard: dice.chance(0.8), ...when }
}

function randomValidity(dice: Dice): object {
  const [first, second] = [aMonth(dice), aMonth(dice)].sort()
  const [from, until] = [dice.one([aMonth(dice), aDate(dice)]), dice.one([aMonth(dice), aDate(dice)])]
  const start = dice.chance(0.08) ? { from } : {}
  const end = dice.chance(0.12) && (!('from' in start) || from <= until) ? { until } : {}
  return {
    ...start,
    ...end,
    ...(dice.chance(0.2) ? { cohorts: [first, second] } : {}),
    ...(dice.chance(0.15) ? { entry: dice.some(['2026', '2027', '2028', '2029', '2030'], 1, 3) } : {}),
  }
}

/** A question as records put it; `school` is a provider whose courses no network here lists. */
export interface RandomQuestion {
  course: Course | undefined
  holding: { award: string; subject: string; provider?: string }
  finish: string
  started: string | undefined
  today: string
  mostSteps: number
  modes: Mode[] | undefined
  within: string[] | undefined
  least: number
}

export function randomQuestion(catalogue: Catalogue, dice: Dice): RandomQuestion {
  const course = dice.chance(0.65) ? dice.one(catalogue.courses) : undefined
  const provider = dice.chance(0.4) ? { provider: 'school' } : {}
  return {
    course,
    holding: {
      award: dice.chance(0.9) ? dice.one(Object.keys(awards)) : 'hnd',
      subject: dice.one([...subjects, '7.1', '9.9']),
      ...provider,
    },
    finish: aMonth(dice),
    started: dice.chance(0.4) ? `20${dice.between(24, 28)}-09` : undefined,
    today: dice.one([aDate(dice), '2026-11-21', '2027-01-14', '2028-02-28']),
    mostSteps: dice.between(1, 6),
    modes: dice.chance(0.15) ? dice.some(modes.slice(0, 3), 1, 2) : undefined,
    within: dice.chance(0.15) ? dice.some(catalogue.courses, 3, 8).map(({ id }) => id) : undefined,
    least: dice.chance(0.15) ? dice.between(1, 6) : 0,
  }
}
