import { edgesFrom, type Graph } from './graph.ts'

/** The graph the other way round: what leads to each course, and what each edge can be taken from. */
export interface Incoming {
  /** For each course the edges that lead to it, ascending. */
  edgesTo: number[][]
  /** For each edge the courses that it can be taken from, ascending: an award held from elsewhere is left out. */
  coursesBefore: number[][]
}

export function incomingOf(graph: Graph): Incoming {
  const edgesTo: number[][] = graph.courses.map(() => [])
  const coursesBefore: number[][] = graph.edges.map(() => [])
  graph.edges.forEach(({ to }, edge) => {
    for (const course of to) edgesTo[course]?.push(edge)
  })
  for (const place of graph.courses.keys())
    for (const edge of edgesFrom(graph, place)) coursesBefore[edge]?.push(place)
  return { edgesTo, coursesBefore }
}
