import { londonDate } from '../../src/graph/month.ts'

/** Today, or the day that the setting WAYMARK_TODAY names. */
export const dayOfUse = (): string => process.env.WAYMARK_TODAY || londonDate(new Date())
