import type { Held, Profile } from '../../eligibility/profile.ts'
import type { Graph } from '../../graph/graph.ts'
import { monthOf } from '../../graph/month.ts'
import type { Start } from '../../search/find-routes.ts'
import { fileOf, heldStart, placeOfRef } from '../../text/tables.ts'

/** Other qualifications that they have, or expect: routes may begin with them too, from the month in which they have them.
 *  Not those that are the start itself, said again. */
export function alsoHeld(
  graph: Graph,
  asked: { from: string; finish: number },
  profile: Profile,
  today: string,
): Start[] {
  const main = graph.courses.find((course) => course.id === asked.from)
  const [award, subject] = main === undefined ? asked.from.split('@') : [main.award, main.subject]
  return profile.qualifications.flatMap((held): Start[] => {
    if (held.award === award && (held.subject === undefined || held.subject === subject)) return []
    const place =
      (held.at === undefined ? undefined : placeOfRef(graph, held.at)) ??
      placeOfRef(graph, heldStart(held.award, held.subject).ref)
    const undated = held.sure === 'have' && held.achieved === undefined
    return place === undefined ? [] : [{ start: place, finish: finishOf(held, asked.finish, today), undated }]
  })
}

function finishOf({ achieved, sure }: Held, finish: number, today: string): number {
  if (achieved !== undefined) return monthOf(achieved)
  return sure === 'have' ? Math.min(finish, monthOf(today)) : finish
}

/** The files of what the qualifications lead to. One whose subject is not known leads where any subject does. */
export function filesOf({ qualifications }: Profile): string[] {
  const files = qualifications
    .filter(({ subject, at }) => subject !== undefined || at !== undefined)
    .map(({ award, subject, at }) =>
      at === undefined ? heldStart(award, subject).file : fileOf(at, subject ?? ''),
    )
  return [...new Set(files)]
}
