import type { Check } from '../catalogue/checks/check.ts'
import { checksOn } from '../catalogue/checks/on-a-day.ts'
import { onePromise } from './one-promise.ts'
import { reviewNotPast } from './review-not-past.ts'
import { leadsToOpen, reviewStated } from './still-useful.ts'

/** Every check that needs the day, for wherever a network or a record is judged: beside those of the registry. */
export const checksToday = (today: string): Check[] => [
  onePromise(today),
  reviewNotPast(today),
  reviewStated(today),
  leadsToOpen(today),
  ...checksOn(today),
]
