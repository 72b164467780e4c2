import { asList, awardRank, type Catalogue, known } from '../catalogue/catalogue.ts'
import type { Agreement, Selector } from '../schema/agreement.ts'
import type { Course } from '../schema/course.ts'
import { holdingsNamed, opensApplication } from './application.ts'
import { type Edge, edgesFrom, type Graph, type Holding, holdingKey } from './graph.ts'

/** Builds the graph. Agreements that are drafts, withdrawn or the like are edges too: whether one is open to a learner is
 *  for eligibility to say. */
export function buildGraph(catalogue: Catalogue): Graph {
  const courses = catalogue.courses
  const indexOf = new Map(courses.map((course, index) => [course.id, index]))
  const holdings = listHoldings(catalogue)
  const holdingIndex = new Map(holdings.map((holding, index) => [holdingKey(holding), index]))
  const edges: Edge[] = []
  const outgoing: Set<number>[] = Array.from({ length: courses.length + holdings.length }, () => new Set())

  for (const agreement of catalogue.agreements) {
    const to = agreement.to.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b)
    const edge = edges.push({ agreement, to }) - 1
    for (const selector of agreement.from)
      for (const place of placesOf(selector, agreement, catalogue, { courses, holdings, indexOf }))
        outgoing[place]?.add(edge)
  }
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

/** Every award in every subject in which a course leads to it, or a selector or an entry requirement names it, and each
 *  award in no known subject; at a provider of its own where a selector means one that has no such course. */
function listHoldings(catalogue: Catalogue): Holding[] {
  const found = new Map<string, Holding>()
  const add = (holding: Holding) => found.set(holdingKey(holding), holding)
  const selectors = catalogue.agreements.flatMap((agreement) =>
    agreement.from.map((selector) => ({ selector, agreement })),
  )
  const named: Holding[] = [
    ...selectors.flatMap(({ selector }) =>
      awardsMeant(selector, catalogue).flatMap((award) =>
        asList(selector.subject).map((subject) => ({ award, subject })),
      ),
    ),
    ...catalogue.courses.flatMap((course) =>
      course.entry === undefined ? [] : holdingsNamed(catalogue, course.entry),
    ),
  ]
  for (const { award, subject } of catalogue.courses) add({ award, subject })
  for (const award of Object.keys(catalogue.awards)) add({ award, subject: undefined })
  for (const holding of named) add(holding)
  for (const { selector, agreement } of selectors)
    for (const provider of unlistedProviders(selector, agreement, catalogue))
      for (const award of awardsMeant(selector, catalogue)) {
        // Another step may ask for the subject, so it stays known where this selector takes any.
        const anySubject = [
          undefined,
          ...named.flatMap((holding) => (holding.award === award ? [holding.subject] : [])),
        ]
        for (const subject of selector.subject === undefined ? anySubject : asList(selector.subject))
          add({ award, subject, provider })
      }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? [])
}

/** Providers that a selector lists whose courses it does not cover; of an accord, the members that list no course at all. */
function unlistedProviders(selector: Selector, agreement: Agreement, catalogue: Catalogue): string[] {
  if (selector.provider === 'any') return []
  const teaches = (provider: string, wanted: (course: Course) => boolean) =>
    catalogue.courses.some((course) => course.provider === provider && wanted(course))
  if (selector.provider === 'partners')
    return (partnersOf(agreement, catalogue) ?? []).filter((provider) => !teaches(provider, () => true))
  return asList(selector.provider).filter(
    (provider) => !teaches(provider, (course) => holds(selector, course, catalogue)),
  )
}

/** The members of an agreement's accord; undefined where nobody says who they are. */
function partnersOf(agreement: Agreement, catalogue: Catalogue): string[] | undefined {
  const members = agreement.accord === undefined ? [] : known(catalogue.accords, agreement.accord).providers
  return members.length > 0 ? members : undefined
}

function awardsMeant(selector: Selector, catalogue: Catalogue): string[] {
  if (selector.level === undefined) return asList(selector.award)
  return Object.keys(catalogue.awards).filter(
    (award) => awardRank(catalogue, award) === rankOfRqf(catalogue, selector.level),
  )
}

interface Places {
  courses: Course[]
  holdings: Holding[]
  indexOf: Map<string, number>
}

/** The places that a selector covers: courses, and holdings where it does not matter who taught them. */
function placesOf(
  selector: Selector,
  agreement: Agreement,
  catalogue: Catalogue,
  { courses, holdings, indexOf }: Places,
): number[] {
  if (selector.course !== undefined)
    return courses.flatMap((course, index) =>
      course.id === selector.course || course.qualification === selector.course ? [index] : [],
    )
  const providers =
    selector.provider === 'any'
      ? undefined
      : selector.provider === 'partners'
        ? partnersOf(agreement, catalogue)
        : asList(selector.provider)
  if (providers === undefined)
    return holdings.flatMap((holding, index) =>
      holds(selector, holding, catalogue) ? [courses.length + index] : [],
    )
  const at = (provider: string | undefined) => provider !== undefined && providers.includes(provider)
  return [
    ...courses.flatMap((course) =>
      at(course.provider) && holds(selector, course, catalogue) ? [indexOf.get(course.id) ?? -1] : [],
    ),
    ...holdings.flatMap((holding, index) =>
      at(holding.provider) && holds(selector, holding, catalogue) ? [courses.length + index] : [],
    ),
  ]
}

/** Whether somebody with this award in this subject is meant by a selector, its provider apart. */
function holds(
  selector: Pick<Selector, 'award' | 'level' | 'subject'>,
  holding: { award: string; subject: string | undefined },
  catalogue: Catalogue,
): boolean {
  const subjects = asList(selector.subject)
  if (subjects.length > 0 && (holding.subject === undefined || !subjects.includes(holding.subject)))
    return false
  if (selector.level !== undefined)
    return awardRank(catalogue, holding.award) === rankOfRqf(catalogue, selector.level)
  return asList(selector.award).includes(holding.award)
}

function rankOfRqf(catalogue: Catalogue, level: number | undefined): number {
  return catalogue.levels.find((row) => row.rqf === level)?.rank ?? -1
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
