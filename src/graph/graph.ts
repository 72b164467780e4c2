import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'

/** What a learner holds, an award in a subject, whoever taught it. `subject` is undefined for one that no agreement and no
 *  entry requirement names. */
export interface Holding {
  award: string
  subject: string | undefined
  /** Only where an agreement names a provider whose courses the network does not list: its learners start here. */
  provider?: string | undefined
}

/** A step that is on offer: one agreement, or one course's ordinary entry, and the courses it leads to. Agreements stay
 *  whole, so that 18 schools and 12 degrees are 30 entries and not 216. */
export interface Edge {
  /** Undefined for an ordinary application. */
  agreement: Agreement | undefined
  /** Indexes into `courses`, ascending. */
  to: number[]
}

/** The catalogue as arrays of indexes. Places to be are numbered courses first, in the order of their ids, then holdings:
 *  place `courses.length + h` is holding `h`, where only a start can be. The edges that leave place `p` are
 *  `out[firstOut[p]]` up to, not including, `out[firstOut[p + 1]]`, ascending; a course's include those of its holding,
 *  which are stored once: `edgesFrom` joins them. */
export interface Graph {
  catalogue: Catalogue
  courses: Course[]
  holdings: Holding[]
  /** For each course the index of its holding. */
  holdingOf: Int32Array
  edges: Edge[]
  firstOut: Int32Array
  out: Int32Array
  /** For each course, whether some agreement that leaves it, or one further on, asks when the learner started: there it
   *  may be as well to arrive later. */
  asksStart: Uint8Array
}

/** The edges that leave a place, ascending; for a course its own and those of what it leads to. */
export function edgesFrom(graph: Graph, place: number): number[] {
  const own = slice(graph, place)
  const holding = place < graph.courses.length ? (graph.holdingOf[place] ?? -1) : -1
  if (holding < 0) return own
  return [...new Set([...own, ...slice(graph, graph.courses.length + holding)])].sort((a, b) => a - b)
}

function slice(graph: Graph, place: number): number[] {
  return Array.from(graph.out.subarray(graph.firstOut[place], graph.firstOut[place + 1]))
}

/** The place of a learner who holds an award in a subject, from anywhere; one with no subject where none is known. */
export function placeOfHolding(graph: Graph, holding: Holding): number | undefined {
  const find = (wanted: Holding) => graph.holdings.findIndex((row) => holdingKey(row) === holdingKey(wanted))
  const { award, subject, provider } = holding
  const tries = [
    holding,
    { award, subject: undefined, provider },
    { award, subject },
    { award, subject: undefined },
  ]
  const index = tries.map(find).find((found) => found >= 0)
  return index === undefined ? undefined : graph.courses.length + index
}

export const holdingKey = (holding: Holding) =>
  `${holding.award} ${holding.subject ?? ''} ${holding.provider ?? ''}`
