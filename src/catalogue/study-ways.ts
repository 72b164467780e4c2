import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Mode } from '../schema/vocabulary.ts'
import { type Catalogue, known } from './catalogue.ts'

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
  catalogue: Pick<Catalogue, 'awards'>,
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
  catalogue: Pick<Catalogue, 'awards'>,
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
function yearsOf(catalogue: Pick<Catalogue, 'awards'>, course: Course): number {
  const credit = course.credit ?? known(catalogue.awards, course.award).credits
  return credit === undefined ? 1 : Math.max(1, Math.round(credit / 120))
}
