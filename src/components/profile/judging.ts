import { asksIn, isClosed, permitsOf, verdictOf } from '../../search/judged.ts'
import { StepVerdict } from './StepVerdict.tsx'
import { WhatYouHave } from './WhatYouHave.tsx'

/** What a learner's own facts add to a page: loaded when they first say what they have, or said it before. */
export const judging = { asksIn, isClosed, permitsOf, verdictOf, StepVerdict, WhatYouHave }
