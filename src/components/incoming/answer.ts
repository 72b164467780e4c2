import type { Graph } from '../../graph/graph.ts'
import { type PackedGraph, unpackGraph } from '../../graph/packed.ts'
import type { Course } from '../../schema/course.ts'
import { strengthOf } from '../../search/label.ts'
import { type Arrivals, findArrivals, sortArrivals } from '../../search/reverse.ts'
import { isWithin } from '../../search/within.ts'
import { isAmongWho, type WhoOption, whoOptions } from '../../text/incoming.ts'
import { ways } from '../finder/choices.ts'
import { type AskedInto, isNarrowed, widened } from './question.ts'

/** One destination's file: what leads to it, and where a learner can start, each place with how long it takes or null. */
export interface IntoFile {
  graph: PackedGraph
  starts: [place: number, months: number | null][]
}

export interface Into {
  graph: Graph
  starts: IntoFile['starts']
}

export const unpackInto = ({ graph, starts }: IntoFile): Into => ({ graph: unpackGraph(graph), starts })

export interface AnswerInto {
  graph: Graph
  course: Course
  arrivals: Arrivals
  /** How many places the choices hide. */
  hidden: number
  /** What they can come with, of everybody whom the other choices leave. */
  who: WhoOption[]
}

/** Who can come; undefined where the file does not hold the course. */
export function answerInto({ graph, starts }: Into, asked: AskedInto, today: string): AnswerInto | undefined {
  const target = graph.courses.findIndex(({ id }) => id === asked.to)
  const course = graph.courses[target]
  if (course === undefined) return undefined
  const find = (one: AskedInto) => {
    const near = nearOf(graph, one)
    return findArrivals(graph, {
      target,
      starts: starts
        .filter(([place]) => isAmongWho(graph, place, one.who))
        .map(([place, months]) => ({ place, months: months ?? undefined })),
      finish: one.finish,
      today,
      mostSteps: one.steps,
      modes: modesOf(one),
      within: near && ((index) => graph.courses[index] !== undefined && near(graph.courses[index])),
      leastGuarantee: one.least === undefined ? 0 : strengthOf(one.least),
    })
  }
  const arrivals = find(asked)
  const everybody = asked.who === undefined ? arrivals : find({ ...asked, who: undefined })
  return {
    graph,
    course,
    arrivals: sortArrivals(arrivals, asked.sort),
    hidden: isNarrowed(asked) ? hiddenIn(find(widened(asked)), arrivals) : 0,
    who: whoOptions(
      graph.catalogue,
      everybody.groups.map(({ award }) => award),
    ),
  }
}

/** Starts of the whole answer that the narrowed one has no route from. */
function hiddenIn(all: Arrivals, narrowed: Arrivals): number {
  const places = all.groups.flatMap(({ arrivals }) => arrivals.map(({ place }) => place))
  return places.filter((place) => !narrowed.reaching.has(place)).length
}

function modesOf({ way }: AskedInto): ReadonlySet<Course['modes'][number]['mode']> | undefined {
  const { modes } = ways[way]
  return modes && new Set(modes)
}

function nearOf({ catalogue }: Graph, { near, miles }: AskedInto): ((course: Course) => boolean) | undefined {
  const town = Object.values(catalogue.providers).find((provider) => provider.town === near)?.location
  return near === undefined || town === undefined ? undefined : isWithin(catalogue, town, miles)
}
