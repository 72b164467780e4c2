import type { Ask } from '../eligibility/reason.ts'

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
