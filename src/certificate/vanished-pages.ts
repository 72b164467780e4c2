import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'

/** A page that is there before a change and not after it, so that links to it break. */
export interface VanishedPage {
  /** From the site's own beginning: `/courses/riverside/btec-health/`. */
  path: string
  /** The course that its record says takes its place, if that has a page. */
  instead: string | undefined
}

/** The addresses that a change takes away, in order. */
export function vanishedPages(before: Catalogue, after: Catalogue): VanishedPage[] {
  const now = pagesOf(after)
  const courses = new Map(before.courses.map((course) => [`/courses/${course.id}/`, course]))
  return [...pagesOf(before)]
    .filter((path) => !now.has(path))
    .sort(compareText)
    .map((path) => {
      const successor = courses.get(path)?.replaced_by
      const page = successor === undefined ? undefined : `/courses/${successor}/`
      return { path, instead: page !== undefined && now.has(page) ? page : undefined }
    })
}

function pagesOf({ courses, agreements, providers, awards }: Catalogue): Set<string> {
  return new Set([
    ...courses.flatMap(({ id, subject, careers }) => [
      `/courses/${id}/`,
      ...(subject === 'various' ? [] : [`/subjects/${subject}/`]),
      ...careers.map((career) => `/careers/${career}/`),
    ]),
    ...agreements.map(({ id }) => `/agreements/${id}/`),
    ...Object.keys(providers).map((id) => `/providers/${id}/`),
    ...Object.keys(awards).map((id) => `/awards/${id}/`),
  ])
}
