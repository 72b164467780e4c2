import type { Catalogue } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import { buildGraph } from './build.ts'
import type { Graph } from './graph.ts'

/** What can be reached from any of the places that several parts of one network begin with, as one graph. */
export function joinGraphs(graphs: [Graph, ...Graph[]]): Graph {
  const [first, ...others] = graphs
  return others.length === 0
    ? first
    : buildGraph(joinParts([first.catalogue, ...others.map(({ catalogue }) => catalogue)]))
}

function joinParts(parts: [Catalogue, ...Catalogue[]]): Catalogue {
  const [first] = parts
  const byId = <T extends { id: string }>(records: T[]) =>
    [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
      compareText(a.id, b.id),
    )
  return {
    ...first,
    providers: Object.assign({}, ...parts.map((part) => part.providers)),
    accords: Object.assign({}, ...parts.map((part) => part.accords)),
    careers: Object.assign({}, ...parts.map((part) => part.careers)),
    courses: byId(parts.flatMap((part) => part.courses)),
    agreements: byId(parts.flatMap((part) => part.agreements)),
    otherPromises: Object.assign({}, ...parts.map((part) => part.otherPromises)),
  }
}
