import type { Catalogue } from '../catalogue/catalogue.ts'
import { ungradedCredits } from './access-mix.ts'
import type { Fact, Held, Profile, Sure } from './profile.ts'
import type { Ask } from './reason.ts'

/** How a question is answered: by choosing, with a number, with a month, or with Access credits at three grades. */
export type AnswerForm =
  | { form: 'choice'; options: string[] }
  | { form: 'number'; least: number; most: number }
  | { form: 'month' }
  | { form: 'mix' }
  | { form: 'grades'; options: string[]; most: number }
  | { form: 'award'; awards: string[] }

const gcseGrades = ['9', '8', '7', '6', '5', '4', '3', '2', '1']
const coreGrades = ['A*', 'A', 'B', 'C', 'D', 'E']
const unitGrades = ['D*', 'D', 'M', 'P', 'passed', 'not-passed', 'not-taught']

/** "no" stands for "I do not have it" wherever a question can be answered so; grades are on the award's scale, best first. */
export function formOf(ask: Ask, catalogue: Pick<Catalogue, 'awards' | 'scales'>): AnswerForm {
  const grades = (award: string) =>
    (catalogue.scales[catalogue.awards[award]?.scale ?? '']?.grades ?? []).map((row) => row.grade).reverse()
  switch (ask.ask) {
    case 'grade':
    case 'passed':
      return { form: 'choice', options: ask.ask === 'grade' ? grades(ask.award) : ['yes'] }
    case 'results':
      return { form: 'grades', options: grades(ask.award), most: 4 }
    case 'graded-units':
      return { form: 'grades', options: grades(ask.award), most: 3 }
    case 'core':
      return { form: 'choice', options: coreGrades }
    case 'mix':
      return { form: 'mix' }
    case 'gcse':
      return { form: 'choice', options: [...gcseGrades, 'no'] }
    case 'gcse-count':
      return { form: 'number', least: 0, most: 15 }
    case 'skill':
      return { form: 'choice', options: ['2', '1', 'no'] }
    case 'unit':
      return { form: 'choice', options: unitGrades }
    case 'achieved':
    case 'born':
      return { form: 'month' }
    case 'credits':
      return { form: 'number', least: 0, most: 480 }
    case 'length':
      return { form: 'number', least: 1, most: 72 }
    case 'attendance':
    case 'average':
      return { form: 'number', least: 0, most: 100 }
    case 'units-passed':
      return { form: 'number', least: 0, most: 40 }
    case 'subject':
      return { form: 'choice', options: [] }
    case 'award':
      return { form: 'award', awards: ask.awards }
    case 'qualifications':
      return { form: 'choice', options: ['no'] }
    case 'fact':
      return ask.amount === undefined || ask.amount === 'grade'
        ? { form: 'choice', options: ['yes', 'no'] }
        : { form: 'number', least: 0, most: ask.amount === 'months' ? 240 : 4000 }
  }
}

/** What there is to ask about how well they did in an award as a whole; undefined where it is only passed. */
export function resultAsk(award: string, catalogue: Pick<Catalogue, 'awards' | 'scales'>): Ask | undefined {
  const record = catalogue.awards[award]
  if (record?.kind === 'a-level') return { ask: 'results', award }
  if (record?.kind === 'access') return { ask: 'mix', award }
  if (record?.scale === 'sqa-graded-unit') return { ask: 'graded-units', award }
  const grades = catalogue.scales[record?.scale ?? '']?.grades ?? []
  return grades.length > 1 ? { ask: 'grade', award } : undefined
}

/** The profile with one more thing said; every other thing stays. Texts that are no answer leave it as it is. Of several
 *  qualifications of one award it is said of the first that has not said it: before all others `from`, what they come with,
 *  which is added where it is not listed. */
export function withAnswer(
  profile: Profile,
  ask: Ask,
  said: string,
  sure: Sure,
  from?: { award: string; subject?: string },
): Profile {
  const number = Number(said)
  const held = (change: (held: Held) => Held): Profile =>
    'award' in ask && typeof ask.award === 'string'
      ? withHeld(profile, { ask, award: ask.award, sure, from }, change)
      : profile
  switch (ask.ask) {
    case 'grade':
      return held((one) => ({ ...one, grade: said, sure }))
    case 'passed':
      return said === 'yes' ? held((one) => ({ ...one, sure })) : profile
    case 'core':
      return held((one) => ({ ...one, core: said }))
    case 'results':
      return held((one) => ({ ...one, sure, results: said.split(' ').map((grade) => ({ grade })) }))
    case 'graded-units':
      return held((one) => ({ ...one, sure, gradedUnits: said.split(' ') }))
    case 'mix': {
      const [distinction = 0, merit = 0, pass = 0] = said.split(' ').map(Number)
      const access = { distinction, merit, pass }
      // Nobody has a diploma of which credits are still to be graded.
      const has = ungradedCredits(access) > 0 ? 'expect' : sure
      return held((one) => ({ ...one, sure: has, access }))
    }
    case 'credits':
      return held((one) => ({ ...one, credits: number }))
    case 'length':
      return held((one) => ({ ...one, months: number }))
    case 'achieved':
      return held((one) => ({ ...one, achieved: said }))
    case 'attendance':
      return held((one) => ({ ...one, attendance: number }))
    case 'units-passed':
      return held((one) => ({ ...one, unitsPassed: number }))
    case 'average':
      return held((one) => ({ ...one, averages: { ...one.averages, [ask.of]: number } }))
    case 'unit':
      return held((one) => ({ ...one, units: { ...one.units, [ask.unit]: said } }))
    case 'subject':
      return held((one) => ({ ...one, subject: said }))
    case 'gcse':
      return {
        ...profile,
        gcse: { ...profile.gcse, [ask.gcse]: said === 'no' ? 'none' : { grade: said, sure } },
      }
    case 'gcse-count':
      return { ...profile, gcseCount: { ...profile.gcseCount, [ask.grade]: { count: number, sure } } }
    case 'skill':
      return {
        ...profile,
        skills: {
          ...profile.skills,
          [ask.skill]: said === 'no' ? 'none' : { level: number === 1 ? 1 : 2, sure },
        },
      }
    case 'born':
      return { ...profile, born: said }
    case 'qualifications':
      return { ...profile, lacks: 'others' }
    case 'award':
      if (said === 'no')
        return profile.lacks === 'others'
          ? profile
          : { ...profile, lacks: [...new Set([...profile.lacks, ...ask.awards])] }
      return {
        ...profile,
        qualifications: [
          ...profile.qualifications,
          { award: said, sure, ...(ask.subject?.length === 1 ? { subject: ask.subject[0] as string } : {}) },
        ],
      }
    case 'fact':
      return { ...profile, facts: { ...profile.facts, [ask.key]: factFrom(said, sure, ask.amount) } }
  }
}

function factFrom(said: string, sure: Sure, amount: 'months' | 'hours' | 'grade' | undefined): Fact {
  if (said === 'no') return 'no'
  return amount === 'months' || amount === 'hours' ? { sure, [amount]: Number(said) } : { sure }
}

interface About {
  ask: Ask
  award: string
  sure: Sure
  from: { award: string; subject?: string } | undefined
}

function withHeld(
  profile: Profile,
  { ask, award, sure, from }: About,
  change: (held: Held) => Held,
): Profile {
  const { qualifications } = profile
  const own = from?.award === award ? from : undefined
  const isOwn = (one: Held) =>
    one.award === award &&
    (own?.subject === undefined || one.subject === undefined || one.subject === own.subject)
  const fresh: Held = { award, ...(own?.subject === undefined ? {} : { subject: own.subject }), sure }
  if (!qualifications.some(isOwn)) return { ...profile, qualifications: [...qualifications, change(fresh)] }
  const silent = (one: Held) => one.award === award && !hasSaid(one, ask)
  const told =
    qualifications.find((one) => isOwn(one) && silent(one)) ??
    qualifications.find(silent) ??
    qualifications.find(isOwn)
  return { ...profile, qualifications: qualifications.map((one) => (one === told ? change(one) : one)) }
}

/** Whether what is asked of a qualification has been said of it. */
function hasSaid(held: Held, ask: Ask): boolean {
  if (ask.ask === 'unit') return held.units?.[ask.unit] !== undefined
  if (ask.ask === 'average') return held.averages?.[ask.of] !== undefined
  const part = keptAs[ask.ask]
  return part !== undefined && held[part] !== undefined
}

const keptAs: Partial<Record<Ask['ask'], keyof Held>> = {
  grade: 'grade',
  results: 'results',
  core: 'core',
  mix: 'access',
  credits: 'credits',
  length: 'months',
  achieved: 'achieved',
  attendance: 'attendance',
  subject: 'subject',
  'graded-units': 'gradedUnits',
  'units-passed': 'unitsPassed',
}
