import { kindNames } from './publish.ts'
import type { FormKind } from './publish-labels.ts'

/** The heading over the finished file. */
export function proposeHeading(sound: boolean, unchanged: boolean): string {
  if (!sound) return 'The file'
  return unchanged ? 'Nothing has changed' : 'Ready to propose'
}

/** Where somebody has it checked that says what is published already. */
export function unchangedWords(kind: FormKind): string {
  return `This ${kindNames[kind]} reads as it is published, so there is nothing to propose. Change what differs, and check it again.`
}
