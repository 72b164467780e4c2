import { type Catalogue, creditHeld, known } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Mode } from '../schema/vocabulary.ts'

/** A way to study what is left of a course from an entry point. */
export interface StudyWay {
  mode: Mode
  /** From the start to the end of the last term, both months counted. */
  months: number
  /** The course does not say; the award's usual length is taken. */
  assumed: boolean
}

const monthsUnknown = 10

/** The ways to study what is left of a course, shortest first. Later entry shortens each way in proportion to the years
 *  left out; a foundation year adds one. */
export function waysToStudy(
  catalogue: Catalogue,
  course: Course,
  entry: Agreement['entry']['year'],
): StudyWay[] {
  const usual = known(catalogue.awards, course.award).usual
  const assumed = course.modes.length === 0
  const modes = assumed ? [usual ?? { mode: 'full-time' as const, months: monthsUnknown }] : course.modes
  return modes
    .map(({ mode, months }) => ({ mode, months: monthsLeft(catalogue, course, months, entry), assumed }))
    .sort((a, b) => a.months - b.months || (a.mode < b.mode ? -1 : 1))
}

/** Teaching ends two months before the twelfth: a year of September to June counts 10 months, two count 22. */
const summer = 2

function monthsLeft(
  catalogue: Catalogue,
  course: Course,
  months: number,
  entry: Agreement['entry']['year'],
): number {
  if (entry === 'foundation') return months + 12
  if (typeof entry !== 'number' || entry === 1) return months
  const years = yearsOf(catalogue, course)
  if (years <= entry - 1) return months
  return Math.max(1, months - Math.round(((months + summer) / years) * (entry - 1)))
}

/** Stages of 120 credits; 1 where credit does not apply. */
function yearsOf(catalogue: Catalogue, course: Course): number {
  const credit = course.credit ?? known(catalogue.awards, course.award).credits
  return credit === undefined ? 1 : Math.max(1, Math.round(credit / 120))
}

/** What becomes of the credit that a learner brings to a step. */
export interface CreditMove {
  /** Higher-level credit that they hold; 0 below level 4. */
  brought: number
  /** Least and most that counts. */
  recognised: [least: number, most: number]
  /** Whether the agreement states it; otherwise it is what the entry point amounts to. */
  stated: boolean
  /** Months of full-time study for credit that they have and that does not count: 120 credits are 12 months. Reckoned
   *  from the least that counts, so that a loss is never made small. */
  monthsRepeated: number
  /** The same, from the most that counts. */
  leastRepeated: number
}

export function creditMove(
  catalogue: Catalogue,
  from: { award: string; credit?: number | undefined },
  to: Course,
  entry: Agreement['entry'],
): CreditMove {
  const brought = creditHeld(catalogue, from) ?? 0
  const stated = entry.credit?.recognised
  const counted = (credits: number) => Math.min(brought, credits)
  const recognised: [number, number] =
    stated === undefined
      ? twice(counted(creditAtEntry(catalogue, to, entry.year, brought)))
      : Array.isArray(stated)
        ? [counted(stated[0]), counted(stated[1])]
        : twice(counted(stated))
  return {
    brought,
    recognised,
    stated: stated !== undefined,
    monthsRepeated: monthsFor(brought - recognised[0]),
    leastRepeated: monthsFor(brought - recognised[1]),
  }
}

/** Whether it is known how much counts: stated, or there is nothing to count. */
export const isCreditKnown = ({ brought, stated }: CreditMove): boolean => stated || brought === 0

const monthsFor = (credits: number): number => Math.round(credits / 10)
const twice = (credits: number): [number, number] => [credits, credits]

/** Credit that an entry point stands for where the agreement gives no figure: 120 for each year left out, all for a top-up. */
function creditAtEntry(
  catalogue: Catalogue,
  to: Course,
  year: Agreement['entry']['year'],
  brought: number,
): number {
  if (year === 'top-up' || known(catalogue.awards, to.award).kind === 'top-up') return brought
  return typeof year === 'number' ? (year - 1) * 120 : 0
}
