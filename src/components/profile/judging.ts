/** What a learner's own facts add to the finder: loaded when they first say what they have, or said it before. */
export { asksIn, isClosed, permitsOf, verdictOf } from '../../search/judged.ts'
export { StepVerdict } from './StepVerdict.tsx'
export { WhatYouHave } from './WhatYouHave.tsx'
