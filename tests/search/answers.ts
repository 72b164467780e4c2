import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import type { Agreement } from '../../src/schema/agreement.ts'
import { type Course, courseSchema } from '../../src/schema/course.ts'
import { type Asking, strengths, suits, towns } from './asked-oracle.ts'
import { Dice, randomNetwork } from './networks.ts'

/** Random networks with all that a question in the finder can be about: conditions, careers, places, courses of one title. */
export function dressedNetwork(seed: number): Catalogue {
  const catalogue = randomNetwork(seed)
  const dice = new Dice(1000 + seed)
  const alike = dice.chance(0.5)
  const courses = catalogue.courses.map((course) => dressedCourse(dice, course, alike))
  const agreements = catalogue.agreements.map(
    (agreement): Agreement => ({
      ...agreement,
      conditions: dice.chance(0.7) ? (randomAsking(dice, 2) as Agreement['conditions']) : undefined,
    }),
  )
  const placed = Object.values(towns).flatMap(({ provider, town, lat }) => {
    const record = catalogue.providers[provider]
    return record === undefined ? [] : [[provider, { ...record, town, location: { lat, lon: -2 } }] as const]
  })
  return {
    ...catalogue,
    courses,
    agreements,
    providers: { ...catalogue.providers, ...Object.fromEntries(placed) },
  }
}

/** What a course asks for names the awards that it takes, and asks something more of their holders. */
function dressedCourse(dice: Dice, course: Course, alike: boolean): Course {
  const { id, provider, ...record } = course
  const takes = dice.some(['l2-diploma', 'btec-extended-diploma', 'access-he', 'hnc', 'hnd', 'fdsc'], 1, 3)
  const entry = { all: [{ completed: takes }, randomAsking(dice, 1)] }
  return {
    ...courseSchema.parse({
      ...record,
      title: alike ? 'One' : course.title,
      careers: dice.some(['nurse', 'welder', 'baker'], 1, 2),
      entry: undefined,
      ...(course.entry === undefined ? {} : { entry }),
    }),
    id,
    provider,
  }
}

function randomAsking(dice: Dice, depth: number): Asking {
  const below = () => Array.from({ length: dice.between(1, 3) }, () => randomAsking(dice, depth - 1))
  if (depth > 0 && dice.chance(0.6)) {
    const of = below()
    return dice.one<Asking>([{ all: of }, { any: of }, { at_least: dice.between(1, of.length), of }])
  }
  return dice.one<Asking>([
    { gcse: 'maths', grade: dice.one(['4', '5', '6']) },
    { gcse: 'english', grade: '4' },
    { functional_skills: 'maths', level: 2 },
    { experience: 'work in a ward' },
    { interview: 'passed' },
  ])
}

/** A question as the address holds it, and what the learner has said of themselves. */
export interface RandomAsked {
  from: Course | { award: string; subject: string }
  finish: string
  /** How long they take over it, where that is one figure. */
  months: number | undefined
  today: string
  to: string
  way: string
  near: string | undefined
  miles: number
  least: string | undefined
  steps: number
  /** Another course that they expect to finish, and when. */
  besides: { course: Course; achieved: string } | undefined
  profile: Profile
}

export function randomAsked(catalogue: Catalogue, dice: Dice): RandomAsked {
  const course = dice.one(catalogue.courses)
  const other = dice.one(catalogue.courses)
  const isOther = other.id !== course.id && (other.award !== course.award || other.subject !== course.subject)
  const held = dice.one(catalogue.courses)
  const from = dice.chance(0.8) ? course : { award: held.award, subject: dice.one(['1.3', '4.1', '7.1']) }
  const besides = dice.chance(0.3) && isOther && from === course ? other : undefined
  const achieved = dice.one(['2027-02', '2027-06', '2028-01'])
  return {
    from,
    finish: `20${dice.between(25, 30)}-${dice.one(['01', '06', '08'])}`,
    months: dice.chance(0.6) ? dice.one([10, 18, 22]) : undefined,
    today: dice.one(['2026-11-21', '2026-12-14', '2027-01-14']),
    to: dice.one([
      ...['all', 'all', 'any-degree', 'degree', 'honours', 'foundation-degree', 'top-up', 'award:hnd'],
      ...['subject:1.3', 'career:nurse', 'career:welder', `course:${other.id}`],
    ]),
    way: dice.chance(0.6) ? 'any' : dice.one(Object.keys(suits)),
    near: dice.chance(0.3) ? dice.one(Object.values(catalogue.providers)).town : undefined,
    miles: dice.one([5, 10, 15, 25]),
    least: dice.chance(0.2) ? dice.one(Object.keys(strengths)) : undefined,
    steps: dice.between(1, 4),
    besides: besides && { course: besides, achieved },
    profile: randomProfile(dice, besides, achieved),
  }
}

function randomProfile(dice: Dice, besides: Course | undefined, achieved: string): Profile {
  const gcse = (): Profile['gcse'][string] =>
    dice.chance(0.3) ? 'none' : { grade: dice.one(['3', '4', '5', '6']), sure: 'have' }
  const level = () => dice.one(['none', { level: dice.one([1, 2] as const), sure: 'have' }] as const)
  const held = besides && { award: besides.award, subject: besides.subject, sure: 'expect' as const }
  return {
    ...emptyProfile,
    gcse: {
      ...(dice.chance(0.5) ? { maths: gcse() } : {}),
      ...(dice.chance(0.4) ? { english: gcse() } : {}),
    },
    skills: dice.chance(0.4) ? { maths: level() } : {},
    facts: dice.chance(0.4)
      ? { 'experience: work in a ward': dice.one(['no', { sure: 'have' }] as const) }
      : {},
    qualifications: held && besides ? [{ ...held, at: besides.id, achieved }] : [],
  }
}
