import type { Check } from './check.ts'
import { creditAddsUp, levelDoesNotFall } from './credit.ts'
import { noDeadEnds, noOrphans } from './dead-ends.ts'
import { deadlinesInOrder, dueBeforeApplication } from './deadlines.ts'
import { entryYearFits, variousCoversMany } from './entry.ts'
import { gradesOnScale, unitGradesFit } from './grades.ts'
import { namesKept } from './kept-names.ts'
import { knownNames } from './known-names.ts'
import { nothingMadeUp, nothingReal } from './made-up.ts'
import { logosExist, publishedByMember, receiverPublishes } from './membership.ts'
import { namedOnce, nothingNamedTwice, providersApart, uniqueReferences } from './one-meaning.ts'
import { postsNotPeople } from './posts.ts'
import { bothSidesSigned, guaranteesHoldWater } from './promises.ts'
import { clausesUnquoted } from './quoted.ts'
import { partiesSign } from './signatures.ts'
import { coursesEndWell, successionEnds } from './succession.ts'
import { knownUnits } from './units.ts'

export type { Check } from './check.ts'

/** Every check that needs the records alone, in the order in which its findings are made; faults are shown in file order whatever this is. */
export const checks: Check[] = [
  knownNames,
  namesKept,
  uniqueReferences,
  namedOnce,
  nothingNamedTwice,
  providersApart,
  receiverPublishes,
  publishedByMember,
  nothingMadeUp,
  bothSidesSigned,
  partiesSign,
  postsNotPeople,
  guaranteesHoldWater,
  gradesOnScale,
  unitGradesFit,
  knownUnits,
  creditAddsUp,
  levelDoesNotFall,
  entryYearFits,
  variousCoversMany,
  dueBeforeApplication,
  deadlinesInOrder,
  successionEnds,
  coursesEndWell,
  logosExist,
  noDeadEnds,
  noOrphans,
  nothingReal,
  clausesUnquoted,
]
