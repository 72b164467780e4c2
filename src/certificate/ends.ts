import { type Catalogue, coursesById, known } from '../catalogue/catalogue.ts'
import { firstStart } from '../eligibility/opening.ts'
import { type Month, monthOf } from '../graph/month.ts'
import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'

/** More courses than this are not listed by name: the learner writes theirs on the sheet. */
const mostListed = 60
const mostStarts = 8

/** Somebody who may come: on one course of the network; or with what a selector says, from wherever. */
export type Sender = { course: Course; selector?: undefined } | { selector: Selector; course?: undefined }

/** Where learners may come from, in the order of the agreement. `covered` are the courses of the network from which the
 *  agreement can be used. A selector that means more than them, "anyone who holds it", comes after them as itself. */
export function sendersOf(agreement: Agreement, catalogue: Catalogue, covered: Course[]): Sender[] {
  const named = new Set(agreement.from.map((selector) => selector.course))
  const isTaught = (course: Course) => known(catalogue.providers, course.provider).kind !== 'awarding-body'
  const courses = covered.filter(isTaught)
  const listed = courses.length > mostListed ? courses.filter((course) => named.has(course.id)) : courses
  const order = agreement.from.map((selector) => selector.course)
  const place = (course: Course) => (named.has(course.id) ? order.indexOf(course.id) : order.length)
  const byCourse = listed.toSorted((a, b) => place(a) - place(b)).map((course): Sender => ({ course }))
  const open = agreement.from.filter(
    (selector) => selector.course === undefined || !listed.some((course) => course.id === selector.course),
  )
  const covers = (selector: Selector) => Array.isArray(selector.provider) || !isOpenWord(selector.provider)
  const needed = open.filter(
    (selector) => !(covers(selector) && selector.course === undefined && allTaught(selector, listed)),
  )
  return [...byCourse, ...needed.map((selector): Sender => ({ selector }))]
}

const isOpenWord = (provider: Selector['provider']) => provider === 'any' || provider === 'partners'

/** Whether each provider that a selector lists teaches one of these courses. */
function allTaught(selector: Selector, courses: Course[]): boolean {
  const providers = [selector.provider ?? []].flat()
  return providers.length > 0 && providers.every((id) => courses.some((course) => course.provider === id))
}

/** The courses that an agreement leads to. */
export function receivingCourses(agreement: Agreement, catalogue: Catalogue): Course[] {
  const courses = coursesById(catalogue)
  return agreement.to.flatMap((id) => courses.get(id) ?? [])
}

/** The next months in which a course can be started under an agreement, eight at most. */
export function startsOf(course: Course, agreement: Agreement, today: string): Month[] {
  const starts: Month[] = []
  for (let after = monthOf(today); starts.length < mostStarts; ) {
    const start = firstStart(course, agreement, after, today)
    if (start === undefined) break
    starts.push(start)
    after = start
  }
  return starts
}
