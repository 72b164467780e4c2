import type { Catalogue } from '../catalogue/catalogue.ts'
import { loadCatalogue } from '../catalogue/loaded.ts'
import { supersededReferences } from '../catalogue/superseded.ts'
import { type Standing, standingOf } from '../eligibility/standing.ts'
import { buildGraph } from '../graph/build.ts'
import type { Graph } from '../graph/graph.ts'
import { type Incoming, incomingOf } from '../graph/incoming.ts'
import { londonDate, type Month, nextJune } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'

/** What every page of a build is made from, worked out once. */
export interface Site {
  catalogue: Catalogue
  graph: Graph
  incoming: Incoming
  /** The day of the build in London, `2026-11-21`; WAYMARK_TODAY stands in for it in tests. */
  today: string
  /** The June that a learner who is studying now is taken to finish in. */
  nextJune: Month
  standing(agreement: Agreement): Standing
}

let made: Site | undefined

export function site(): Site {
  made ??= make()
  return made
}

function make(): Site {
  const catalogue = loadCatalogue()
  const graph = buildGraph(catalogue)
  const today = process.env.WAYMARK_TODAY || londonDate(new Date())
  const superseded = supersededReferences(catalogue.agreements)
  return {
    catalogue,
    graph,
    incoming: incomingOf(graph),
    today,
    nextJune: nextJune(today),
    standing: (agreement) => standingOf(agreement, today, superseded),
  }
}
