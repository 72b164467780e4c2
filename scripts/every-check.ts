import type { Check } from '../src/catalogue/checks/check.ts'
import { checksOn } from '../src/catalogue/checks/on-a-day.ts'
import { onePromise } from '../src/text/one-promise.ts'
import { reviewNotPast } from '../src/text/review-not-past.ts'

/** What a network's records are asked beside what the catalogue asks by itself: all that needs to know what day it is. */
export const everyCheck = (today: string): Check[] => [
  onePromise(today),
  reviewNotPast(today),
  ...checksOn(today),
]
