import type { Ask } from '../eligibility/reason.ts'

/** An answer as the learner reads it in a list: "Grade 4", "I do not have it". */
export function answerWords(ask: Ask, answer: string): string {
  if (answer === 'no')
    return ask.ask === 'qualifications'
      ? 'No other qualification'
      : ask.ask === 'fact'
        ? 'No'
        : 'I do not have it'
  if (answer === 'yes') return ask.ask === 'passed' ? 'Pass' : 'Yes'
  if (ask.ask === 'skill') return `Level ${answer}`
  if (ask.ask === 'unit') return unitAnswers[answer] ?? answer
  return ask.ask === 'gcse' ? `Grade ${answer}${letters[answer] ?? ''}` : answer
}

const unitAnswers: Record<string, string> = {
  'D*': 'Distinction*',
  D: 'Distinction',
  M: 'Merit',
  P: 'Pass',
  passed: 'Passed, no grade',
  'not-passed': 'Not passed',
  'not-taught': 'My college does not teach it',
}

/** The older letters that people still have on their certificates. */
const letters: Record<string, string> = { '7': ' (A)', '4': ' (C)' }
