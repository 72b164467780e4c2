import { monthText } from '../graph/month.ts'
import type { Course } from '../schema/course.ts'
import type { Origin, Step } from '../search/routes.ts'
import { choiceFragment } from './choice.ts'
import { type Printable, printableOf } from './document-kind.ts'

/** Where the sheet for a step is, without the site's base, and what a link to it says, without the step's number. `from` is
 *  where the step begins: the route's origin, or the course of the step before. Undefined for an ordinary application, and
 *  where nothing is printed. */
export function certificateLink(
  step: Step,
  from: Origin | Course,
): { path: string; label: string } | undefined {
  if (step.agreement === undefined || step.standing === undefined) return undefined
  const label = certificateLabel(printableOf(step.agreement, step.standing))
  if (label === undefined) return undefined
  const course = 'id' in from ? from : from.course
  const fragment = choiceFragment({ from: course?.id, to: step.course.id, start: monthText(step.start) })
  return { path: `${certificatePath(step.agreement)}${fragment}`, label }
}

/** "Print the certificate"; undefined where there is nothing to print. */
export function certificateLabel(printable: Printable): string | undefined {
  if (printable.kind === 'none') return undefined
  return printable.headed === 'guarantee' ? 'Print the certificate' : 'Print a route summary'
}

/** `/certificate/northgate/health-to-nursing-associate/`, without the site's base. */
export function certificatePath(agreement: { id: string }): string {
  return `/certificate/${agreement.id}/`
}
