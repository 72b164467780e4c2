import type { Catalogue } from '../catalogue/catalogue.ts'
import { edgesFrom, type Graph, type Holding } from './graph.ts'

/** A graph as it travels to the browser, so that nothing has to be worked out there: who may take which step was settled
 *  when the site was built. Plain JSON. */
export interface PackedGraph {
  catalogue: Catalogue
  /** Only those that a learner can start from here. */
  holdings: Holding[]
  /** For each edge the index of its agreement, −1 for an ordinary application; then the courses it leads to. */
  edges: number[][]
  /** For each course, then each holding, the edges that leave it. */
  out: number[][]
  /** Courses where the month of the start matters further on. */
  asksStart: number[]
}

/** `starts`: the awards whose holdings are kept. */
export function packGraph(graph: Graph, starts: ReadonlySet<string>): PackedGraph {
  const agreementIndex = new Map(graph.catalogue.agreements.map((agreement, index) => [agreement, index]))
  const kept = graph.holdings.flatMap((holding, index) =>
    starts.has(holding.award) ? [{ holding, index }] : [],
  )
  const places = [...graph.courses.keys(), ...kept.map(({ index }) => graph.courses.length + index)]
  return {
    catalogue: graph.catalogue,
    holdings: kept.map(({ holding }) => holding),
    edges: graph.edges.map(({ agreement, to }) => [
      agreement === undefined ? -1 : (agreementIndex.get(agreement) ?? -1),
      ...to,
    ]),
    out: places.map((place) => edgesFrom(graph, place)),
    asksStart: [...graph.courses.keys()].filter((course) => graph.asksStart[course] === 1),
  }
}

/** The graph again. Each course carries all its edges itself, so none has a holding. */
export function unpackGraph({ catalogue, holdings, edges, out, asksStart }: PackedGraph): Graph {
  const { courses, agreements } = catalogue
  const firstOut = new Int32Array(out.length + 1)
  for (const [place, leaving] of out.entries()) firstOut[place + 1] = (firstOut[place] ?? 0) + leaving.length
  const asks = new Uint8Array(courses.length)
  for (const course of asksStart) asks[course] = 1
  return {
    catalogue,
    courses,
    holdings,
    holdingOf: new Int32Array(courses.length).fill(-1),
    edges: edges.map(([agreement = -1, ...to]) => ({ agreement: agreements[agreement], to })),
    firstOut,
    out: Int32Array.from(out.flat()),
    asksStart: asks,
  }
}
