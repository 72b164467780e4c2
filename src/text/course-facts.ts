import { type Catalogue, creditHeld, known } from '../catalogue/catalogue.ts'
import type { Course } from '../schema/course.ts'
import type { Award } from '../schema/reference.ts'
import { listInWords, monthsInWords } from './dates.ts'
import { modeWords } from './names.ts'
import { capital } from './steps.ts'

/** "1 year", "2 years", "1 year and 6 months": teaching that ends two months before a whole year counts as the year. */
export function studyLength(months: number): string {
  return (months + 2) % 12 === 0 ? monthsInWords(months + 2) : monthsInWords(months)
}

/** "Full-time, 2 years", one line for each way; none where the course does not say. */
export function waysInWords(course: Course): string[] {
  return course.modes.map(({ mode, months }) => `${capital(modeWords[mode])}, ${studyLength(months)}`)
}

/** "September and January"; undefined where the course does not say. */
export function intakesInWords(course: Course): string | undefined {
  return course.intakes.length === 0 ? undefined : listInWords(course.intakes.map(capital))
}

/** "Level 5 (SCQF level 8 in Scotland)", or the other way round: a number means nothing without its framework. */
export function levelInBoth(
  catalogue: Pick<Catalogue, 'levels'>,
  award: Pick<Award, 'framework' | 'level'>,
): string {
  const row = catalogue.levels.find(({ rqf, scqf }) =>
    award.framework === 'rqf' ? rqf === award.level : scqf.includes(award.level),
  )
  if (award.framework === 'rqf')
    return `Level ${award.level}${row?.scqf.length ? ` (SCQF level ${listInWords(row.scqf.map(String), 'or')} in Scotland)` : ''}`
  return `SCQF level ${award.level}${row?.rqf === undefined ? '' : ` (level ${row.rqf} in the rest of the UK)`}`
}

/** "240 credits"; undefined below level 4, where credit of this kind is not counted, and where it varies. */
export function creditInWords(catalogue: Catalogue, course: Course): string | undefined {
  const credit = creditHeld(catalogue, course)
  return credit === undefined || credit === 0 ? undefined : `${credit} credits`
}

/** "£15,600 for the whole course". */
export function feeInWords(fee: number): string {
  return fee === 0 ? 'No fee' : `£${fee.toLocaleString('en-GB')} for the whole course`
}

/** Codes by which the course is found elsewhere, one line each. */
export function codesInWords(course: Course): string[] {
  const { ucas, qan, sqa } = course.code ?? {}
  return [
    ucas === undefined ? '' : `UCAS code ${ucas}`,
    qan === undefined ? '' : `Qualification number ${qan}`,
    sqa === undefined ? '' : `SQA code ${sqa}`,
  ].filter((line) => line !== '')
}

/** What a learner must know of a course that is ending; undefined for one that is open. */
export function closingSentence(
  catalogue: Catalogue,
  course: Course,
  lastStart: string | undefined,
): string | undefined {
  if (course.status === 'open') return undefined
  if (course.status === 'closed')
    return 'This course takes no new learners. It is listed for those who have it or are still on it.'
  const last =
    lastStart === undefined ? 'Its last start is not stated' : `It starts for the last time in ${lastStart}`
  return `This course at ${known(catalogue.providers, course.provider).name} is closing. ${last}.`
}
