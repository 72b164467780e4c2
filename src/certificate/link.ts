import { monthText } from '../graph/month.ts'
import type { Course } from '../schema/course.ts'
import type { Origin, Route, Step } from '../search/routes.ts'
import { choiceFragment } from './choice.ts'
import { type Printable, printableOf } from './document-kind.ts'

/** Where the sheet for a step is, without the site's base, and what a link to it says, without the step's number. `from` is
 *  where the step begins: the route's origin, or the course of the step before. Undefined for an ordinary application, and
 *  where nothing is printed. */
function certificateLink(step: Step, from: Origin | Course): { path: string; label: string } | undefined {
  if (step.agreement === undefined || step.standing === undefined) return undefined
  const label = certificateLabel(printableOf(step.agreement, step.standing))
  if (label === undefined) return undefined
  const course = 'id' in from ? from : from.course
  const fragment = choiceFragment({ from: course?.id, to: step.course.id, start: monthText(step.start) })
  return { path: `${certificatePath(step.agreement)}${fragment}`, label }
}

/** The sheets for the steps of a route, each with the number of its step. */
export function certificateLinks({
  origin,
  steps,
}: Pick<Route, 'origin' | 'steps'>): { path: string; label: string; number: number }[] {
  return steps.flatMap((step, index) => {
    const link = certificateLink(step, steps[index - 1]?.course ?? origin)
    return link === undefined ? [] : [{ ...link, number: index + 1 }]
  })
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
