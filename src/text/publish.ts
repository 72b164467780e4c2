import { count } from './dates.ts'
import type { FormKind } from './publish-labels.ts'

/** "agreement", "course", "provider" after "a new" or "this". */
export const kindNames: Record<FormKind, string> = {
  agreement: 'agreement',
  course: 'course',
  provider: 'college, university or other provider',
}

export const kindTitles: Record<FormKind, string> = {
  agreement: 'An agreement',
  course: 'A course',
  provider: 'A provider',
}

export const kindMeans: Record<FormKind, string> = {
  agreement:
    'What learners from one course are promised at another. The side that receives them publishes it.',
  course: 'What is taught, how long it takes and what it asks for.',
  provider: 'Who you are and whom learners ask. Begin with this if you are not listed yet.',
}

/** The heading of the form. */
export function formTitle(kind: FormKind, changes: string | undefined): string {
  return changes === undefined ? `A new ${kindNames[kind]}` : `Change this ${kindNames[kind]}`
}

/** The heading over all faults. */
export function faultsHeading(stops: number, attention: number): string {
  if (stops === 0) return `Nothing stops this, and ${count(attention, 'thing')} to look at`
  return stops === 1 ? 'One thing has to be put right' : `${stops} things have to be put right`
}

/** Over those that do not stop it, below those that do. */
export function toLookAtHeading(attention: number): string {
  return `${attention === 1 ? 'One thing' : `${attention} things`} to look at, which ${attention === 1 ? 'does' : 'do'} not stop this`
}

/** What the version field says of a change to a published agreement. */
export function versionWords(was: number, now: unknown): string | undefined {
  return now === was + 1
    ? `The terms differ from those that are published, so this is version ${was + 1}. Say below what it changes.`
    : undefined
}

/** What is to be looked at where the terms have changed and the note has not. */
export function staleNote(was: number): { statement: string; hint: string } {
  return {
    statement: `note does not say yet what version ${was + 1} changes.`,
    hint: 'Say it in a sentence.',
  }
}

/** What is wrong with the place where a new record is to be kept. */
export const placeFaults = {
  noFolder: 'Nobody is named who publishes it. Choose a provider.',
  noName: 'The file has no name. Write a short one: lower-case letters, digits and single hyphens.',
  badName: (name: string, better: string) =>
    `"${name}" is not a short name. Use lower-case letters, digits and single hyphens: ${better}`,
  taken: (id: string) =>
    `${id} is there already. Give this one another name, or change the one that is there.`,
}

/** Beside a draft of an agreement, as it will read. */
export const draftUnseen = 'Still a draft: no learner is shown it as a way on until both sides have signed.'
