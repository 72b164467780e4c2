import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { OtherPromise } from '../../catalogue/other-promises.ts'
import { monthText } from '../../graph/month.ts'
import type { Step } from '../../search/routes.ts'

/** Other agreements that promise something else for the course of a step, and still stand when it starts. */
export function othersFor(step: Step, catalogue: Pick<Catalogue, 'otherPromises'>): OtherPromise[] {
  const others = catalogue.otherPromises[step.agreement?.reference ?? ''] ?? []
  const start = monthText(step.start)
  return others.filter(
    ({ to, until, differs }) =>
      differs !== 'nothing' && to.includes(step.course.id) && (until === undefined || start <= until),
  )
}
