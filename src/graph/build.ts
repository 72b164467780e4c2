import { type Catalogue, coursesById } from '../catalogue/catalogue.ts'
import { isAmong, type Senders, sendersOf } from '../catalogue/senders.ts'
import type { Course } from '../schema/course.ts'
import { holdingsNamed, opensApplication } from './application.ts'
import { type Edge, edgesFrom, type Graph, type Holding, holdingKey } from './graph.ts'

/** Builds the graph. Agreements that are drafts, withdrawn or the like are edges too: whether one is open to a learner is
 *  for eligibility to say. */
export function buildGraph(catalogue: Catalogue): Graph {
  const courses = catalogue.courses
  const indexOf = new Map(courses.map((course, index) => [course.id, index]))
  const meant = sendersIn(catalogue)
  const holdings = listHoldings(
    catalogue,
    meant.flat().filter(({ course }) => course === undefined),
  )
  const holdingIndex = new Map(holdings.map((holding, index) => [holdingKey(holding), index]))
  const edges: Edge[] = []
  const outgoing: Set<number>[] = Array.from({ length: courses.length + holdings.length }, () => new Set())

  catalogue.agreements.forEach((agreement, index) => {
    const to = agreement.to.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b)
    const edge = edges.push({ agreement, to }) - 1
    for (const senders of meant[index] ?? [])
      for (const place of placesOf(senders, courses, holdings)) outgoing[place]?.add(edge)
  })
  courses.forEach((course, index) => {
    if (course.entry === undefined || course.status === 'closed') return
    const openTo = holdings.flatMap((holding, h) => (opensApplication(catalogue, holding, course) ? [h] : []))
    if (openTo.length === 0) return
    const edge = edges.push({ agreement: undefined, to: [index] }) - 1
    for (const h of openTo) outgoing[courses.length + h]?.add(edge)
  })
  const graph: Graph = {
    catalogue,
    courses,
    holdings,
    holdingOf: Int32Array.from(
      courses,
      (course) => holdingIndex.get(holdingKey({ award: course.award, subject: course.subject })) ?? -1,
    ),
    edges,
    ...packed(outgoing),
    asksStart: new Uint8Array(courses.length),
  }
  markAskingStart(graph)
  return graph
}

/** Goes backwards from the agreements that ask until nothing changes. */
function markAskingStart(graph: Graph): void {
  const { asksStart } = graph
  const asks = (edge: Edge | undefined) =>
    edge?.agreement?.valid.cohorts !== undefined || edge?.agreement?.status === 'closed'
  const leaving = graph.courses.map((_, place) => edgesFrom(graph, place).map((edge) => graph.edges[edge]))
  for (let marked = true; marked; ) {
    marked = false
    leaving.forEach((edges, place) => {
      if (
        asksStart[place] ||
        !edges.some((edge) => asks(edge) || edge?.to.some((course) => asksStart[course]))
      )
        return
      asksStart[place] = 1
      marked = true
    })
  }
}

interface Meant extends Senders {
  /** Whether they are the members of an accord, and not providers by name. */
  partners: boolean
}

/** For each agreement whom its selectors mean. */
function sendersIn(catalogue: Catalogue): Meant[][] {
  const courses = coursesById(catalogue)
  return catalogue.agreements.map((agreement) =>
    agreement.from.flatMap((selector) => {
      const { course } = selector
      // A part of a network may lack the qualification that its courses lead to: they are meant all the same.
      const senders =
        sendersOf(selector, agreement, catalogue, courses) ??
        (course === undefined ? undefined : { course, awards: [], subjects: [], providers: [] })
      return senders === undefined ? [] : [{ ...senders, partners: selector.provider === 'partners' }]
    }),
  )
}

/** Every award in every subject in which a course leads to it, or a selector or an entry requirement names it, and each
 *  award in no known subject; at a provider of its own where a selector means one that has no such course. `meant` are
 *  the selectors that name no course. */
function listHoldings(catalogue: Catalogue, meant: Meant[]): Holding[] {
  const found = new Map<string, Holding>()
  const add = (holding: Holding) => found.set(holdingKey(holding), holding)
  const named: Holding[] = [
    ...meant.flatMap(({ awards, subjects }) =>
      awards.flatMap((award) => subjects.map((subject) => ({ award, subject }))),
    ),
    ...catalogue.courses.flatMap((course) =>
      course.entry === undefined ? [] : holdingsNamed(catalogue, course.entry),
    ),
  ]
  for (const { award, subject } of catalogue.courses) add({ award, subject })
  for (const award of Object.keys(catalogue.awards)) add({ award, subject: undefined })
  for (const holding of named) add(holding)
  for (const senders of meant)
    for (const provider of unlistedProviders(senders, catalogue))
      for (const award of senders.awards) {
        // Another step may ask for the subject, so it stays known where this selector takes any.
        const anySubject = [
          undefined,
          ...named.flatMap((holding) => (holding.award === award ? [holding.subject] : [])),
        ]
        for (const subject of senders.subjects.length === 0 ? anySubject : senders.subjects)
          add({ award, subject, provider })
      }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? [])
}

/** Providers that a selector lists whose courses it does not cover; of an accord, the members that list no course at all. */
function unlistedProviders(senders: Meant, { courses }: Catalogue): string[] {
  if (isAnywhere(senders)) return []
  const counts = senders.partners ? () => true : (course: Course) => isAmong(senders, { course, ...course })
  return senders.providers.filter(
    (provider) => !courses.some((course) => course.provider === provider && counts(course)),
  )
}

/** Whether it does not matter who taught them, or nobody says. */
const isAnywhere = ({ course, providers }: Senders): boolean =>
  course === undefined && (providers.length === 0 || providers.includes('partners'))

/** The places that a selector covers: courses, and holdings where it does not matter who taught them. */
function placesOf(senders: Senders, courses: Course[], holdings: Holding[]): number[] {
  const held = holdings.flatMap((holding, index) =>
    (isAnywhere(senders) || holding.provider !== undefined) && isAmong(senders, holding)
      ? [courses.length + index]
      : [],
  )
  if (isAnywhere(senders)) return held
  return [
    ...courses.flatMap((course, index) => (isAmong(senders, { course, ...course }) ? [index] : [])),
    ...held,
  ]
}

function packed(outgoing: Set<number>[]): { firstOut: Int32Array; out: Int32Array } {
  const firstOut = new Int32Array(outgoing.length + 1)
  const out: number[] = []
  outgoing.forEach((edges, place) => {
    out.push(...[...edges].sort((a, b) => a - b))
    firstOut[place + 1] = out.length
  })
  return { firstOut, out: Int32Array.from(out) }
}
