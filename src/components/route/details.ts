import { FinePrint } from './FinePrint.tsx'
import { OtherWays } from './OtherWays.tsx'
import { WhyHere } from './WhyHere.tsx'

/** What there is to say of a route when more is asked for, loaded together. */
export const details = { FinePrint, OtherWays, WhyHere }
