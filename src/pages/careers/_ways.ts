import { mostStepsUsual } from '../../search/find-routes.ts'
import { type WayIn, waysIn } from '../../search/ways-in.ts'
import { site } from '../_site.ts'
import { startsOffered } from '../_starts.ts'

let made: Map<string, WayIn[]> | undefined

/** The best way to a career from each award in a subject, for those who finish next June. */
export function waysToCareer(id: string): WayIn[] {
  made ??= make()
  return made.get(id) ?? []
}

function make(): Map<string, WayIn[]> {
  const { graph, today, nextJune } = site()
  const asked = { today, finish: nextJune, mostSteps: mostStepsUsual }
  return waysIn(graph, startsOffered(), asked, ({ careers }) => careers)
}
