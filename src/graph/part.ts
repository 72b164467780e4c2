import { type Catalogue, known } from '../catalogue/catalogue.ts'
import { compareText } from '../catalogue/fault.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { edgesFrom, type Graph } from './graph.ts'

/** Everything that can be reached from some places in at most so many steps, as a catalogue of its own: the search finds
 *  in it, from those places, what it finds in the whole. `opens` says which edges can be taken; the others are left out. */
export function partFrom(
  graph: Graph,
  places: number[],
  mostSteps: number,
  opens: (agreement: Agreement | undefined) => boolean,
): Catalogue {
  const reached = new Set(places)
  const edges = new Set<number>()
  let front = places
  for (let step = 0; step < mostSteps; step++) {
    const next: number[] = []
    for (const place of front)
      for (const edge of edgesFrom(graph, place)) {
        if (!opens(graph.edges[edge]?.agreement)) continue
        edges.add(edge)
        for (const course of graph.edges[edge]?.to ?? []) if (!reached.has(course)) next.push(course)
        for (const course of graph.edges[edge]?.to ?? []) reached.add(course)
      }
    front = [...new Set(next)]
  }
  // Agreements that ask when the learner started decide which routes are compared, even where they lead no further.
  for (const place of reached)
    for (const edge of edgesFrom(graph, place)) {
      const agreement = graph.edges[edge]?.agreement
      if (agreement?.valid.cohorts !== undefined && opens(agreement)) edges.add(edge)
    }
  const courses = graph.courses.filter((_, index) => reached.has(index))
  const agreements = graph.edges.flatMap((edge, index) =>
    edges.has(index) && edge.agreement !== undefined ? [edge.agreement] : [],
  )
  return slim(
    graph.catalogue,
    courses,
    agreements,
    places.map((place) => graph.holdings[place - graph.courses.length]?.provider),
  )
}

/** Only what the given records refer to, without what no search and no route shows. */
export function slim(
  catalogue: Catalogue,
  courses: Course[],
  agreements: Agreement[],
  startProviders: (string | undefined)[],
): Catalogue {
  const providers = new Set([
    ...courses.map((course) => course.provider),
    ...startProviders.flatMap((id) => id ?? []),
    ...agreements.flatMap(({ bridging }) => bridging.provider ?? []),
  ])
  return {
    network: catalogue.network,
    awards: mapped(catalogue.awards, (award) => ({ ...award, title: award.short, synonyms: [] })),
    scales: plainScales(catalogue),
    levels: catalogue.levels,
    sectors: {},
    subjects: mapped(catalogue.subjects, (subject) => ({ ...subject, synonyms: [] })),
    careers: mapped(
      pick(
        catalogue.careers,
        courses.flatMap((course) => course.careers),
      ),
      (career) => ({ ...career, synonyms: [] }),
    ),
    synonyms: [],
    ucas: catalogue.ucas,
    providers: pick(catalogue.providers, [...providers].sort(compareText)),
    accords: pick(
      catalogue.accords,
      agreements.flatMap((agreement) => agreement.accord ?? []),
    ),
    courses: courses.map(({ units, note, url, summary, code, also_known_as, ...course }) => ({
      ...course,
      units: [],
      also_known_as: [],
    })),
    agreements: agreements.map(({ history, note, ...agreement }) => ({
      ...agreement,
      history: [],
      signed: agreement.signed.map((sign) => ({ ...sign, role: '' })),
    })),
    otherPromises: Object.fromEntries(
      agreements.flatMap(({ reference }) => {
        const others = catalogue.otherPromises[reference]
        return others === undefined ? [] : [[reference, others]]
      }),
    ),
  }
}

function pick<T>(records: Record<string, T>, ids: string[]): Record<string, T> {
  return Object.fromEntries([...new Set(ids)].sort(compareText).map((id) => [id, known(records, id)]))
}

function mapped<T>(records: Record<string, T>, change: (record: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, change(record)]))
}

/** Grades in their order and with their points; the notes stay behind. */
function plainScales(catalogue: Catalogue): Catalogue['scales'] {
  return mapped(catalogue.scales, ({ id, title, grades }) => ({
    id,
    title,
    grades: grades.map(({ grade, tariff }) => (tariff === undefined ? { grade } : { grade, tariff })),
  }))
}
