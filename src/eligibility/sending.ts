import { matchesSubject } from './entries.ts'
import type { Profile } from './profile.ts'

/** Of what an agreement is for, the first that the learner has said they have or expect, the subject too if it can be; else
 *  the first of all. */
export function likeliest<T extends { award: string; subject?: string | undefined }>(
  choices: T[],
  { qualifications }: Profile,
): T | undefined {
  const isHeld = (answers: ('yes' | 'unknown')[]) => (choice: T) =>
    qualifications.some(
      (held) =>
        held.award === choice.award &&
        answers.some(
          (answer) => answer === matchesSubject(held, choice.subject === undefined ? [] : [choice.subject]),
        ),
    )
  return choices.find(isHeld(['yes'])) ?? choices.find(isHeld(['unknown'])) ?? choices[0]
}
