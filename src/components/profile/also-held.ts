import type { Profile } from '../../eligibility/profile.ts'
import type { Graph } from '../../graph/graph.ts'
import { monthOf } from '../../graph/month.ts'
import type { Start } from '../../search/find-routes.ts'
import { heldStart, placeOfRef } from '../../text/tables.ts'

/** Other qualifications that they have, or expect when they finish: routes may begin with them too. Not those that are the
 *  start itself, said again. */
export function alsoHeld(
  graph: Graph,
  asked: { from: string; finish: number },
  profile: Profile | undefined,
): Start[] {
  const main = graph.courses.find((course) => course.id === asked.from)
  const [award, subject] = main === undefined ? asked.from.split('@') : [main.award, main.subject]
  return (profile?.qualifications ?? []).flatMap((held): Start[] => {
    if (held.award === award && (held.subject === undefined || held.subject === subject)) return []
    const place = placeOfRef(graph, heldStart(held.award, held.subject).ref)
    const finish = held.achieved !== undefined ? monthOf(held.achieved) : asked.finish
    return place === undefined ? [] : [{ start: place, finish }]
  })
}
