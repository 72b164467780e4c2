import { type Catalogue, creditHeld, known } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'

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
