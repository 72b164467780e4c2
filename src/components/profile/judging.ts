import { joinGraphs } from '../../graph/join.ts'
import { asksIn, nearlyOf, permitsOf, verdictOf } from '../../search/judged.ts'
import { alsoHeld, filesOf } from './also-held.ts'
import { Beforehand } from './Beforehand.tsx'
import { Nearly } from './Nearly.tsx'
import { StepVerdict } from './StepVerdict.tsx'
import { keepProfile, loadProfile } from './store.ts'
import { studyingOf } from './studying.ts'
import { WhatYouHave } from './WhatYouHave.tsx'

/** What a learner's own facts add to a page: loaded when they first say what they have, or said it before. */
export const judging = {
  asksIn,
  alsoHeld,
  filesOf,
  Beforehand,
  joinGraphs,
  nearlyOf,
  permitsOf,
  studyingOf,
  verdictOf,
  loadProfile,
  keepProfile,
  Nearly,
  StepVerdict,
  WhatYouHave,
}
