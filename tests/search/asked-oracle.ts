import type { Profile } from '../../src/eligibility/profile.ts'
import type { Course } from '../../src/schema/course.ts'

/** What the parts of a question mean, said once more: it shares no code with what it judges. */

type Said = 'yes' | 'no' | 'unknown'

/** The conditions that dressed networks hold: a tree over results that a learner can say of themselves. */
export type Asking =
  | { all: Asking[] }
  | { any: Asking[] }
  | { at_least: number; of: Asking[] }
  | { gcse: string; grade: string }
  | { functional_skills: 'maths' | 'english'; level: 1 | 2 }
  | { experience: string }
  | { interview: 'passed' }
  | { completed: string | string[] }

/** Whether what they have said meets a condition. What was not said may be so; what only time tells is unknown. */
export function met(asking: Asking, profile: Profile): Said {
  if ('all' in asking) return count(asking.all, asking.all.length, profile)
  if ('any' in asking) return count(asking.any, 1, profile)
  if ('of' in asking) return count(asking.of, asking.at_least, profile)
  if ('gcse' in asking) {
    const held = profile.gcse[asking.gcse]
    return held === undefined
      ? 'unknown'
      : said(held !== 'none' && Number(held.grade) >= Number(asking.grade))
  }
  if ('functional_skills' in asking) {
    const held = profile.skills[asking.functional_skills]
    return held === undefined ? 'unknown' : said(held !== 'none' && held.level >= asking.level)
  }
  if ('experience' in asking) {
    const fact = profile.facts[`experience: ${asking.experience}`]
    return fact === undefined ? 'unknown' : said(fact !== 'no')
  }
  return 'unknown'
}

const said = (so: boolean): Said => (so ? 'yes' : 'no')

function count(parts: Asking[], wanted: number, profile: Profile): Said {
  const answers = parts.map((part) => met(part, profile))
  const yes = answers.filter((answer) => answer === 'yes').length
  const perhaps = answers.filter((answer) => answer === 'unknown').length
  return yes >= wanted ? 'yes' : yes + perhaps < wanted ? 'no' : 'unknown'
}

/** Which modes suit who asks for a way of studying. */
export const suits: Record<string, string[] | undefined> = {
  any: undefined,
  'full-time': ['full-time', 'block-release'],
  'part-time': ['part-time', 'day-release', 'distance'],
  working: ['work-based', 'day-release', 'block-release', 'part-time', 'distance'],
}

/** The towns of dressed networks, on one meridian, and whole miles along it. */
export const towns: Record<string, { provider: string; town: string; lat: number; mile: number }> = {
  Northtown: { provider: 'north', town: 'Northtown', lat: 54.3, mile: 20.7 },
  Southtown: { provider: 'south', town: 'Southtown', lat: 54.1, mile: 6.9 },
  Westtown: { provider: 'west', town: 'Westtown', lat: 54, mile: 0 },
}

/** Whether a course is near enough. Nobody says where the awarding body is, which is not "far away". */
export function nearEnough(course: Course, near: string, miles: number): boolean {
  const there = Object.values(towns).find(({ provider }) => provider === course.provider)
  const here = towns[near]
  if (there === undefined || here === undefined) return true
  return course.modes.some(({ mode }) => mode === 'distance') || Math.abs(there.mile - here.mile) <= miles
}

const foundation = ['fdsc']
const topUps = ['bsc-topup']
const whole = ['bsc-hons', 'honours-scottish']

/** Whether a course of a sketch's award is what was asked for. */
export function wanted(goal: string, { id, award, subject, careers }: Course): boolean {
  const [kind, what = ''] = goal.split(/:(.*)/s)
  const oneOf: Record<string, string[]> = {
    'any-degree': [...foundation, ...topUps, ...whole],
    degree: [...foundation, ...topUps],
    'foundation-degree': foundation,
    'top-up': topUps,
    honours: [...topUps, ...whole],
    award: [what],
  }
  if (kind === 'all') return true
  if (kind === 'subject') return subject === what
  if (kind === 'career') return careers.includes(what)
  return kind === 'course' ? id === what : (oneOf[kind ?? '']?.includes(award) ?? false)
}

/** Strengths of the promises that one can rely on at least. */
export const strengths: Record<string, number> = {
  place: 7,
  offer: 6,
  interview: 5,
  'reduced-offer': 4,
  consideration: 3,
  information: 2,
  'not-stated': 1,
}
