import { isUnconfirmed } from '../eligibility/standing.ts'
import type { Course } from '../schema/course.ts'
import type { Listed, Route, Step } from './routes.ts'

/** Two routes differ only in campus, intake or mode when they have as many steps, and each step leads to the same course
 *  (`isSameCourse`) by the same entry point, with the same promise, confirmed or not. Which agreement makes the promise
 *  does not matter: every campus may have signed its own. */
export function shapeOf({ steps }: Pick<Route, 'steps'>): string {
  return steps.map(stepShape).join(' > ')
}

const stepShape = ({ course, entry, promise, standing }: Step): string =>
  [courseShape(course), entry.year, promise, isUnconfirmed(standing)].join('|')

/** What a course is, wherever it is taught: a title, an award and a subject. */
const courseShape = ({ title, award, subject }: Course): string => [title, award, subject].join('|')

/** The routes of one destination, those of a shape as one: the first of them, with the others inside. A route that
 *  `stays` is never put inside another, so that no winner is lost from sight. Keeps the order. */
export function collapse(routes: Route[], stays: (route: Route) => boolean): Listed[] {
  const first = new Map<string, Listed>()
  return routes.flatMap((route) => {
    const shape = shapeOf(route)
    const head = first.get(shape)
    if (head !== undefined && !stays(route)) {
      head.alike.push(route)
      return []
    }
    const listed: Listed = { ...route, alike: [] }
    if (head === undefined) first.set(shape, listed)
    return [listed]
  })
}

/** Whether a route may have variants: another way of studying, another intake, or the same course taught elsewhere. Says
 *  yes where only working it out can tell. */
export function mayVary({ steps, alike }: Listed, courses: Course[]): boolean {
  return (
    alike.length > 0 ||
    steps.some(({ otherWays, course }) => otherWays.length > 0 || course.intakes.length > 1) ||
    steps.slice(0, -1).some(({ course }) => taughtElsewhere(course, courses).length > 0)
  )
}

/** The same course at other providers. */
export function taughtElsewhere(course: Course, courses: Course[]): Course[] {
  return courses.filter((other) => other !== course && courseShape(other) === courseShape(course))
}
