import type { modes } from './modes.ts'

/** Vocabularies that the browser needs too: plain words, without the schema library. */

/** Promises, strongest first. `not-stated` is what a published page leaves open: more than no agreement, less than any promise. */
export const guarantees = [
  'place',
  'offer',
  'interview',
  'reduced-offer',
  'consideration',
  'information',
  'not-stated',
] as const
export type Guarantee = (typeof guarantees)[number]

export type Mode = (typeof modes)[number]

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
