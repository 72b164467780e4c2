import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import type { Course } from '../schema/course.ts'
import { canonicalJson } from './canonical.ts'

/** Courses whose file got another name, by their old ids: one that is gone and one that is new at the same provider, with the same award
 *  and subject, and with the same title or all else alike. Where more than one could be meant, none is. */
export function renamedCourses(before: Catalogue, after: Catalogue): Map<string, string> {
  const missingIn = (catalogue: Catalogue) => {
    const ids = new Set(catalogue.courses.map(({ id }) => id))
    return ({ id }: Course) => !ids.has(id)
  }
  const gone = before.courses.filter(missingIn(after))
  const fresh = after.courses.filter(missingIn(before))
  return new Map(
    gone.flatMap((old): [string, string][] => {
      const [now, ...others] = fresh.filter((course) => isSame(old, course))
      const alone = now !== undefined && gone.filter((course) => isSame(course, now)).length === 1
      return alone && others.length === 0 ? [[old.id, now.id]] : []
    }),
  )
}

function isSame(old: Course, now: Course): boolean {
  if (old.provider !== now.provider || old.award !== now.award || old.subject !== now.subject) return false
  const rest = (course: Course) => canonicalJson({ ...course, id: '', title: '', also_known_as: [] })
  return old.title === now.title || rest(old) === rest(now)
}

/** The catalogue with every course called as it is by its new name, so that a new name alone is no difference. */
export function withNewIds(catalogue: Catalogue, renamed: ReadonlyMap<string, string>): Catalogue {
  if (renamed.size === 0) return catalogue
  const now = (id: string) => renamed.get(id) ?? id
  const courses = catalogue.courses.map((course) => ({
    ...course,
    id: now(course.id),
    ...(course.replaced_by === undefined ? {} : { replaced_by: now(course.replaced_by) }),
    ...(course.qualification === undefined ? {} : { qualification: now(course.qualification) }),
  }))
  const agreements = catalogue.agreements.map((agreement) => ({
    ...agreement,
    to: agreement.to.map(now),
    from: agreement.from.map((one) => (one.course === undefined ? one : { ...one, course: now(one.course) })),
  }))
  return { ...catalogue, courses: courses.sort((a, b) => compareText(a.id, b.id)), agreements }
}
