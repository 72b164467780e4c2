import type { Mix, Skill } from './profile.ts'

/** Why a verdict is what it is, and what would change it, as data: `src/text/verdicts.ts` puts it in words. */

export type Answer = 'met' | 'not-met' | 'cant-tell'

/** What the learner has said that the condition was held against. */
export type Said =
  | { award: string; subject?: string }
  | { grade: string; award?: string }
  | { grades: string[] }
  | { gcse: string; grade: string }
  | { count: number; grade: string; of: 'gcse' | 'results' }
  | { skill: Skill; level: 1 | 2 }
  | { points: [number, number] }
  | { credits: [number, number] }
  | { mix: Mix }
  | { unit: string; grade: string }
  | { units: number }
  | { average: number }
  | { attendance: number }
  | { months: number }
  | { hours: number }
  | { achieved: string }
  | { fact: string }

/** What one could ask about one qualification. */
export type AboutAward =
  | 'subject'
  | 'grade'
  | 'results'
  | 'core'
  | 'mix'
  | 'credits'
  | 'length'
  | 'passed'
  | 'achieved'
  | 'attendance'
  | 'graded-units'
  | 'units-passed'

/** What one could ask the learner. The same question from two conditions is equal as JSON. */
export type Ask =
  | { ask: 'award'; awards: string[]; subject?: string[] }
  | { ask: AboutAward; award: string }
  | { ask: 'unit'; award: string; unit: string; title?: string }
  | { ask: 'average'; award: string; of: string }
  | { ask: 'qualifications' | 'born' }
  | { ask: 'gcse'; gcse: string }
  | { ask: 'gcse-count'; grade: string }
  | { ask: 'skill'; skill: Skill }
  | { ask: 'fact'; key: string; amount?: 'months' | 'hours' | 'grade' }

/** What lies ahead of anybody who takes the step. */
export type Coming =
  | 'interview'
  | 'audition'
  | 'portfolio'
  | 'application'
  | 'dbs'
  | 'occupational-health'
  | 'evidence'

export type Reason =
  | { is: 'nothing-asked' }
  /** Met, or not met, by what they have or expect. */
  | { is: 'enough'; said: Said; expected: boolean }
  | { is: 'short'; said: Said; expected: boolean }
  /** They have said that they do not have it. */
  | { is: 'none' }
  /** With what they have said so far, where it is not enough by itself. */
  | { is: 'unsaid'; ask: Ask; said?: Said }
  /** Said, and still open: old letters beside new numbers, grades that share no scale, "or equivalent", "typically",
   *  which graded unit, which units the credits are in, credits without a grade yet, credit that may count twice, the older tables, a birthday in the month of the start. */
  | {
      is: 'unclear'
      why:
        | 'letters'
        | 'scale'
        | 'equivalent'
        | 'typical'
        | 'which'
        | 'units'
        | 'ungraded'
        | 'twice'
        | 'old-tables'
        | 'birthday'
        | 'points-unknown'
      said?: Said
    }
  | { is: 'not-taught'; unit: string }
  | { is: 'to-come'; what: Coming; by?: string }
  | { is: 'too-late'; by: string }
  | { is: 'too-young'; age: number }
  | { is: 'old-enough'; age: number }
  | { is: 'decided-by'; who: 'employer' | 'college' | 'receiver' }
  /** Nothing that a learner could say settles it: the receiver has to be asked, or its own page read. */
  | { is: 'ask-them'; what: 'standard-entry' | 'not-stated' | 'other' }
  /** A branch: so many of those below are met, so many more may be, so many are wanted. */
  | { is: 'branch'; met: number; open: number; wanted: number; of: number }

/** The smallest thing that would change a verdict that is not "met". */
export type Gap =
  | { need: 'tell'; ask: Ask }
  | { need: 'come'; what: Coming; by?: string }
  | { need: 'decision'; who: 'employer' | 'college' | 'receiver' }
  | { need: 'ask-them' }
  | { need: 'grade'; from: string; to: string; steps: number; award?: string }
  | { need: 'results'; more: number; grade: string }
  | { need: 'points'; more: number }
  | { need: 'credits'; more: number; level: number; framework: 'rqf' | 'scqf' }
  | { need: 'mix'; more: number; at: 'distinction' | 'merit' | 'pass' }
  | { need: 'award'; awards: string[]; subject: string[] }
  | { need: 'gcse'; gcse: string; grade: string; more: number }
  | { need: 'skill'; skill: Skill; level: number }
  | { need: 'unit'; unit: string; grade?: string }
  | { need: 'units' | 'average' | 'attendance' | 'months' | 'hours' | 'years'; more: number }
  | { need: 'graded-units'; more: number; grade: string }
  | { need: 'newer'; years: number }
  | { need: 'fact'; key: string }
  /** All of these together. */
  | { need: 'all'; of: Gap[] }

/** One leaf's answer. `expected`: met only if what they expect comes true. */
export interface Finding {
  answer: Answer
  expected: boolean
  reason: Reason
  gap?: Gap | undefined
}
