import { joinGraphs } from '../../graph/join.ts'
import { asksIn, isClosed, permitsOf, verdictOf } from '../../search/judged.ts'
import { StepVerdict } from './StepVerdict.tsx'
import { clearProfile, isSaid, type Kept, loadProfile, saveProfile } from './store.ts'
import { WhatYouHave } from './WhatYouHave.tsx'

/** What a learner's own facts add to a page: loaded when they first say what they have, or said it before. */
export const judging = {
  asksIn,
  isClosed,
  joinGraphs,
  permitsOf,
  verdictOf,
  loadProfile,
  /** Keeps what was said, or empties everything where nothing is left. */
  keep(kept: Kept): void {
    if (isSaid(kept.profile) || kept.onDevice) saveProfile(kept)
    else clearProfile()
  },
  StepVerdict,
  WhatYouHave,
}
