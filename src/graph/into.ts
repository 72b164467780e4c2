import type { Agreement } from '../schema/agreement.ts'
import { edgesFrom, type Graph } from './graph.ts'
import { slim } from './part.ts'

/** Everything that leads to a course in at most so many steps, as a graph of its own: from each of its places the search
 *  finds the same ways to that course as in the whole. Ways to other courses are not all there. `opens` says which edges
 *  can be taken; the others are left out. Places and edges keep their order. */
export function graphInto(
  graph: Graph,
  course: number,
  mostSteps: number,
  opens: (agreement: Agreement | undefined) => boolean,
): Graph {
  const { places, edges } = leadingTo(graph, course, mostSteps, opens)
  const renumber = (kept: number[]) => new Map(kept.map((old, index) => [old, index]))
  const keptCourses = places.filter((place) => place < graph.courses.length)
  const keptHoldings = places.filter((place) => place >= graph.courses.length)
  const courseNumber = renumber(keptCourses)
  const edgeNumber = renumber(edges)
  const out = places.map((place) => edgesFrom(graph, place).flatMap((edge) => edgeNumber.get(edge) ?? []))
  const courses = keptCourses.flatMap((index) => graph.courses[index] ?? [])
  const holdings = keptHoldings.flatMap((place) => graph.holdings[place - graph.courses.length] ?? [])
  const catalogue = slim(
    graph.catalogue,
    courses,
    edges.flatMap((edge) => graph.edges[edge]?.agreement ?? []),
    holdings.map(({ provider }) => provider),
  )
  const sent = new Map(catalogue.agreements.map((agreement) => [agreement.reference, agreement]))
  return {
    catalogue,
    courses: catalogue.courses,
    holdings,
    holdingOf: new Int32Array(courses.length).fill(-1),
    edges: edges.map((edge) => {
      const { agreement, to = [] } = graph.edges[edge] ?? {}
      return {
        agreement: agreement && sent.get(agreement.reference),
        to: to.flatMap((index) => courseNumber.get(index) ?? []),
      }
    }),
    firstOut: startsOf(out),
    out: Int32Array.from(out.flat()),
    // Of the whole: what leads elsewhere decides too which of two equal ways is kept.
    asksStart: Uint8Array.from(keptCourses, (index) => graph.asksStart[index] ?? 0),
  }
}

/** Where each list begins in all of them together, and where the last one ends. */
function startsOf(lists: number[][]): Int32Array {
  const starts = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length
  return starts
}

/** The places from which a course can be reached in so many steps, itself included, and the edges on the way, ascending. */
function leadingTo(
  graph: Graph,
  course: number,
  mostSteps: number,
  opens: (agreement: Agreement | undefined) => boolean,
): { places: number[]; edges: number[] } {
  const placesBefore = placesBeforeEdges(graph)
  const edgesTo: number[][] = graph.courses.map(() => [])
  graph.edges.forEach(({ agreement, to }, edge) => {
    if (opens(agreement)) for (const index of to) edgesTo[index]?.push(edge)
  })
  const places = new Set([course])
  const edges = new Set<number>()
  let front = [course]
  for (let step = 0; step < mostSteps; step++) {
    const next = new Set<number>()
    for (const edge of front.flatMap((place) => edgesTo[place] ?? [])) {
      edges.add(edge)
      for (const place of placesBefore[edge] ?? []) if (!places.has(place)) next.add(place)
    }
    front = [...next]
    for (const place of front) places.add(place)
  }
  const ascending = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b)
  return { places: ascending(places), edges: ascending(edges) }
}

function placesBeforeEdges(graph: Graph): number[][] {
  const before: number[][] = graph.edges.map(() => [])
  for (let place = 0; place < graph.courses.length + graph.holdings.length; place++)
    for (const edge of edgesFrom(graph, place)) before[edge]?.push(place)
  return before
}
