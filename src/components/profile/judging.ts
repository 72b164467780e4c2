import { joinGraphs } from '../../graph/join.ts'
import { asksIn, nearlyOf, permitsOf, verdictOf } from '../../search/judged.ts'
import { alsoHeld } from './also-held.ts'
import { Nearly } from './Nearly.tsx'
import { StepVerdict } from './StepVerdict.tsx'
import { clearProfile, isSaid, type Kept, loadProfile, saveProfile } from './store.ts'
import { WhatYouHave } from './WhatYouHave.tsx'

/** What a learner's own facts add to a page: loaded when they first say what they have, or said it before. */
export const judging = {
  asksIn,
  alsoHeld,
  joinGraphs,
  nearlyOf,
  permitsOf,
  verdictOf,
  loadProfile,
  /** Keeps what was said, or empties everything where nothing is left. */
  keep(kept: Kept): void {
    if (isSaid(kept.profile) || kept.onDevice) saveProfile(kept)
    else clearProfile()
  },
  Nearly,
  StepVerdict,
  WhatYouHave,
}
