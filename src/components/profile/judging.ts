import { asksIn, nearlyOf, onlyWithMore, permitsOf } from '../../search/judged.ts'
import { saidLines } from '../../text/said.ts'
import { alsoHeld } from './also-held.ts'
import { Beforehand } from './Beforehand.tsx'
import { NotOpen } from './Nearly.tsx'
import { notesFor } from './StepNeeds.tsx'
import { keepProfile, loadProfile } from './store.ts'
import { studyingOf } from './studying.ts'
import { WhatYouHave } from './WhatYouHave.tsx'
import { withOthers } from './with-others.ts'

/** What a learner's own facts add to a page: loaded when they first say what they have, or said it before. */
export const judging = {
  asksIn,
  alsoHeld,
  Beforehand,
  nearlyOf,
  onlyWithMore,
  permitsOf,
  studyingOf,
  loadProfile,
  keepProfile,
  NotOpen,
  saidLines,
  notesFor,
  WhatYouHave,
  withOthers,
}
