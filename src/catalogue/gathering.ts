import type { Course } from '../schema/course.ts'
import type { Senders } from './senders.ts'

/** A gathering of those who mean learners, for finding who may mean the same ones without asking everybody: those who name a
 *  course, as nearly all do, are asked only by who names the same one, its qualification, or its award. */
export class Gathering<T> {
  readonly #courses: ReadonlyMap<string, Course>
  readonly #groups = new Map<string, Set<T>>()

  constructor(courses: ReadonlyMap<string, Course>) {
    this.#courses = courses
  }

  /** Brings one in. Of those who came before, all who mean some of the same learners come back, each once, and a few who mean
   *  others; the one who comes is none of them. */
  meet(one: T, means: Senders[]): Set<T> {
    const met = new Set(
      means.flatMap((senders) => this.#lookedForBy(senders)).flatMap((name) => this.#in(name)),
    )
    for (const name of means.flatMap((senders) => this.#joinedBy(senders)))
      this.#groups.set(name, (this.#groups.get(name) ?? new Set()).add(one))
    met.delete(one)
    return met
  }

  #in(name: string): T[] {
    return [...(this.#groups.get(name) ?? [])]
  }

  #joinedBy({ course, awards, providers }: Senders): string[] {
    if (course === undefined) return awards.map((award) => `award ${award}`)
    const qualification = this.#courses.get(course)?.qualification
    return [
      `course ${course}`,
      ...(qualification === undefined ? [] : [`to ${qualification}`]),
      ...awards.flatMap((award) => [`taught ${award}`, ...at(award, providers)]),
    ]
  }

  #lookedForBy({ course, awards, providers }: Senders): string[] {
    const anyone = awards.map((award) => `award ${award}`)
    if (course !== undefined) {
      const own = [course, this.#courses.get(course)?.qualification].filter((id) => id !== undefined)
      return [...own.map((id) => `course ${id}`), `to ${course}`, ...anyone]
    }
    const taught = awards.flatMap((award) =>
      providers.length === 0 ? [`taught ${award}`] : [...at(award, providers), ...at(award, [])],
    )
    return [...anyone, ...taught]
  }
}

/** Where a course is taught; nowhere in particular, where that is anywhere. */
const at = (award: string, providers: string[]): string[] =>
  (providers.length === 0 ? ['anywhere'] : providers).map((provider) => `taught ${award} at ${provider}`)
