import type { Profile } from '../../eligibility/profile.ts'
import type { Graph } from '../../graph/graph.ts'
import { joinGraphs } from '../../graph/join.ts'
import { loadGraph } from '../finder/load.ts'
import { filesOf } from './also-held.ts'

/** The graph of a file with what the learner's other qualifications lead to; one that leads nowhere is left out. */
export async function withOthers(first: Graph, file: string, profile: Profile): Promise<Graph> {
  const others = filesOf(profile).filter((other) => other !== file)
  const graphs = await Promise.all(others.map((other) => loadGraph(other).catch(() => undefined)))
  return joinGraphs([first, ...graphs.filter((graph) => graph !== undefined)])
}
