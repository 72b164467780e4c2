import { type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Mode } from '../schema/vocabulary.ts'

/** The part of a catalogue that names are made from. */
export type Names = Pick<Catalogue, 'awards' | 'subjects' | 'providers'>

/** A course as people say it: "BTEC Extended Diploma, Health", "FdSc Health", "BSc (Hons) Health, top-up". */
export function courseName(names: Names, course: Pick<Course, 'award' | 'title' | 'covers_many'>): string {
  const award = known(names.awards, course.award)
  if (course.covers_many) return course.title
  switch (award.style) {
    case 'prefix':
      return `${award.short} ${course.title}`
    case 'top-up':
      return `${award.short} ${course.title}, top-up`
    case 'title-first':
      return `${course.title}, ${award.short}`
    case 'award-first':
      return `${award.short}, ${course.title}`
  }
}

/** Something held from elsewhere: "Access to HE, Health and social care". */
export function holdingName(names: Names, award: string, subject: string | undefined): string {
  const title = subject === undefined ? 'any subject' : subjectTitle(names, subject)
  return `${known(names.awards, award).short}, ${title}`
}

export function subjectTitle(names: Pick<Names, 'subjects'>, code: string): string {
  return code === 'various' ? 'various subjects' : (names.subjects[code]?.title ?? code)
}

/** "Northgate University"; "Northgate University, Eastmouth" with the town. */
export function providerName(names: Pick<Names, 'providers'>, id: string, withTown = false): string {
  const provider = known(names.providers, id)
  return withTown && provider.town !== undefined ? `${provider.name}, ${provider.town}` : provider.name
}

export const modeWords: Record<Mode, string> = {
  'full-time': 'full-time',
  'part-time': 'part-time',
  'day-release': 'day release',
  'block-release': 'block release',
  'work-based': 'while working',
  distance: 'from home',
}

/** "RQF level 5", "SCQF level 8": a level number means nothing without its framework. */
export function levelInWords(award: { framework: 'rqf' | 'scqf'; level: number }): string {
  return award.framework === 'scqf' ? `SCQF level ${award.level}` : `level ${award.level}`
}

/** Where on the receiving course a learner comes in: "year 1", "the final year". */
export function entryInWords(entry: Agreement['entry']): string {
  switch (entry.year) {
    case 'foundation':
      return 'the foundation year'
    case 'top-up':
      return 'the final year'
    case 'not-stated':
      return 'a year that is not stated'
    default:
      return `year ${entry.year}`
  }
}

/** "all 240 credits count", "between 90 and 120 credits count". */
export function recognisedInWords(recognised: number | [number, number]): string {
  if (!Array.isArray(recognised)) return `${recognised} credits`
  return recognised[0] === recognised[1]
    ? `${recognised[0]} credits`
    : `between ${recognised[0]} and ${recognised[1]} credits`
}
