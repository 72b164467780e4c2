import type { Accord } from '../schema/accord.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import type { Network } from '../schema/network.ts'
import type { Provider } from '../schema/provider.ts'
import type { Award, Career, Level, Scale, Sector, Subject, Synonym, UcasDate } from '../schema/reference.ts'
import type { OtherPromise } from './other-promises.ts'

/** Everything that one network publishes, with the national facts it refers to, as plain data that can be sent as JSON.
 *  Courses and agreements stand in the order of their ids, so that the same files give the same bytes. A part of a
 *  network (what one learner can reach) has this shape too, with fewer records. */
export interface Catalogue {
  network: Network & { id: string }
  awards: Record<string, Award>
  scales: Record<string, Scale>
  levels: Level[]
  sectors: Record<string, Sector>
  subjects: Record<string, Subject>
  careers: Record<string, Career>
  synonyms: Synonym[]
  ucas: UcasDate[]
  providers: Record<string, Provider>
  accords: Record<string, Accord>
  courses: Course[]
  agreements: Agreement[]
  /** By reference, for the agreements that are not alone in what they promise: what others promise to the same learners. */
  otherPromises: Record<string, OtherPromise[]>
}

/** The record with this id; an Error that names it if there is none, since a checked catalogue has no loose ends. */
export function known<T>(records: Record<string, T>, id: string): T {
  const record = records[id]
  if (record === undefined) throw new Error(`The catalogue has no record "${id}".`)
  return record
}

/** Courses by id. */
export function coursesById(catalogue: Catalogue): Map<string, Course> {
  return new Map(catalogue.courses.map((course) => [course.id, course]))
}

/** The order that RQF and SCQF levels share, 0 to 8; the only way to compare levels of different frameworks. */
export function levelRank(catalogue: Catalogue, framework: 'rqf' | 'scqf', level: number): number {
  const found = catalogue.levels.find((row) =>
    framework === 'rqf' ? row.rqf === level : row.scqf.includes(level),
  )
  if (found === undefined) throw new Error(`levels.yaml has no ${framework.toUpperCase()} level ${level}.`)
  return found.rank
}

/** The rank of the level at which a course's award stands. */
export function awardRank(catalogue: Catalogue, awardId: string): number {
  const award = known(catalogue.awards, awardId)
  return levelRank(catalogue, award.framework, award.level)
}

export function asList<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** Total higher-level credit that a holder of the course's award brings: 0 below level 4, undefined where it varies. */
export function creditHeld(
  catalogue: Catalogue,
  course: Pick<Course, 'award' | 'credit'>,
): number | undefined {
  if (awardRank(catalogue, course.award) < 4) return 0
  return course.credit ?? known(catalogue.awards, course.award).credits
}
