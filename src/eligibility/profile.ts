import type { Leaf } from '../schema/condition.ts'

/** What a learner has said of themselves. Everything not said is absent, and absent is not "no". Plain JSON: it can be kept
 *  on the device as it is. */

/** They have it; or they expect it: a course not finished, a predicted grade. */
export type Sure = 'have' | 'expect'

/** One result of an award that is taken a subject at a time: one A level, one Higher. */
export interface Result {
  subject?: string
  /** What it is called, "Biology": for showing only. */
  name?: string
  grade?: string
}

/** How many level 3 credits of an Access to HE Diploma are at each grade. */
export interface Mix {
  distinction: number
  merit: number
  pass: number
}

export interface Held {
  award: string
  /** Sector subject area. Absent, or `various`: not known, which is not "any". */
  subject?: string
  sure: Sure
  /** Where, in the finder's own terms: a course's id, or an award and subject held from elsewhere. */
  at?: string
  /** Overall grade, on the award's own scale. */
  grade?: string
  /** A levels and Highers: every one of them that they have, or expect. */
  results?: Result[]
  /** T Level: grade in the core, A* to E. */
  core?: string
  access?: Mix
  /** By code or title, in any case: a grade, or `passed`, `not-passed`, or `not-taught` where their college does not teach it. */
  units?: Record<string, string>
  unitsPassed?: number
  /** HNC and HND (SQA): the grade of each graded unit, all of them, in any order. */
  gradedUnits?: string[]
  /** Average marks, per cent, by what they are over, as the condition words it ("level 5 modules"); `''` over everything. */
  averages?: Record<string, number>
  attendance?: number
  /** The month in which it was, or will be, awarded: `2026-07`. */
  achieved?: string
  /** Total credit that they were given for it, in its own framework; a range where they are not sure. */
  credits?: number | [number, number]
  /** Apprenticeships: how many months it was planned to take. */
  months?: number
}

/** What they have said of one thing that an agreement asks for, by `factKey`. */
export type Fact = 'no' | { sure: Sure; grade?: string; months?: number; hours?: number }

export type Skill = 'maths' | 'english' | 'ict'

export interface Profile {
  qualifications: Held[]
  /** Awards of which they have no more than is listed above; or `others`: no other qualification of any kind. */
  lacks: string[] | 'others'
  /** By subject as conditions write it: maths, english, science … `none`: they do not have it. */
  gcse: Record<string, { grade: string; sure: Sure } | 'none'>
  /** How many GCSEs they have at this grade or better, in all. */
  gcseCount: Record<string, { count: number; sure: Sure }>
  skills: Partial<Record<Skill, { level: 1 | 2; sure: Sure } | 'none'>>
  /** Month of birth, `2008-05`. */
  born?: string
  facts: Record<string, Fact>
}

export const emptyProfile: Profile = {
  qualifications: [],
  lacks: [],
  gcse: {},
  gcseCount: {},
  skills: {},
  facts: {},
}

/** Kinds of leaf that a learner answers in so many words, by the text that the agreement itself uses. */
export const factKinds = [
  'qualification',
  'reference',
  'assessment',
  'covered',
  'experience',
  'employer_agrees',
  'partner_college',
  'residency',
  'dbs',
  'occupational_health',
] as const
export type FactKind = (typeof factKinds)[number]

/** Where the profile keeps the answer to this leaf, "experience: work in a school"; undefined for leaves that are answered
 *  from something else, or by nobody yet. */
export function factKey(leaf: Leaf): string | undefined {
  const kind = factKinds.find((name) => name in leaf)
  return kind && `${kind}: ${(leaf as unknown as Record<FactKind, string>)[kind]}`
}
