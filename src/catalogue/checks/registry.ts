import type { Check } from './check.ts'
import { knownNames } from './known-names.ts'
import { nothingNamedTwice, uniqueReferences } from './one-meaning.ts'
import {
  bothSidesSigned,
  creditAddsUp,
  gradesOnScale,
  guaranteesHoldWater,
  levelDoesNotFall,
} from './promises.ts'

export type { Check } from './check.ts'

/** Every check, in the order in which its findings are made; faults are shown in file order whatever this is. */
export const checks: Check[] = [
  knownNames,
  uniqueReferences,
  nothingNamedTwice,
  bothSidesSigned,
  guaranteesHoldWater,
  gradesOnScale,
  creditAddsUp,
  levelDoesNotFall,
]
