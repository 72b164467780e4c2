import { creditsIn, gradedCredits, ungradedCredits } from '../eligibility/access-mix.ts'
import type { Mix } from '../eligibility/profile.ts'
import type { Ask } from '../eligibility/reason.ts'
import { count } from './dates.ts'

/** An answer as the learner reads it in a list: "Grade 4", "I do not have it". */
export function answerWords(ask: Ask, answer: string): string {
  if (answer === 'no')
    return ask.ask === 'qualifications'
      ? 'Yes, that is everything'
      : ask.ask === 'fact'
        ? 'No'
        : 'I do not have it'
  if (answer === 'yes') return ask.ask === 'passed' ? 'Pass' : 'Yes'
  if (ask.ask === 'skill') return `Level ${answer}`
  if (ask.ask === 'unit') return unitAnswers[answer] ?? answer
  return ask.ask === 'gcse' ? `Grade ${answer}${letters[answer] ?? ''}` : answer
}

/** Whether credits typed so far can be said, why not, and how many are then left without a grade: who is mid-course has
 *  only some of them. */
export function mixWords(mix: Mix): { fits: boolean; button: string; ungraded: string } {
  const total = creditsIn(mix)
  const fits = total > 0 && total <= gradedCredits && Object.values(mix).every((one) => one >= 0)
  const rest = ungradedCredits(mix)
  return {
    fits,
    button: fits ? 'Add' : `${total} of ${gradedCredits} credits`,
    ungraded: fits && rest > 0 ? `${count(rest, 'credit')} not graded yet` : '',
  }
}

const unitLetters: Record<string, string> = { 'D*': 'Distinction*', D: 'Distinction', M: 'Merit', P: 'Pass' }

/** A unit's grade as it is said everywhere: "Merit", "not taught"; other letters stay as they are. */
export const unitGrade = (grade: string): string => unitLetters[grade] ?? grade.replace('-', ' ')

const unitAnswers: Record<string, string> = {
  ...unitLetters,
  passed: 'Passed, no grade',
  'not-passed': 'Not passed',
  'not-taught': 'My college does not teach it',
}

/** The older letters that people still have on their certificates. */
const letters: Record<string, string> = { '7': ' (A)', '4': ' (C)' }
