import { supersededReferences } from '../catalogue/superseded.ts'
import { opensStep, standingOf } from '../eligibility/standing.ts'
import type { Graph } from '../graph/graph.ts'
import { entryYearOf, monthOf } from '../graph/month.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Guarantee } from '../schema/vocabulary.ts'
import { mostStepsEver } from './find-routes.ts'

/** What can stand between a learner and a route, the most telling first: what they have said of themselves, the filters
 *  they set, how many steps are looked at, a date gone by, the years and cohorts that an agreement is for, a course that
 *  takes nobody new, an agreement that does not stand. */
export const limits = [
  'needs',
  'way',
  'near',
  'least',
  'steps',
  'deadline',
  'year',
  'course',
  'standing',
] as const
export type Limit = (typeof limits)[number]

/** The part of a question that can be let go of. */
export interface Wanted {
  finish: number
  /** A goal in its text form. */
  to: string
  way: string
  near: string | undefined
  miles: number
  least: Guarantee | undefined
  steps: number
}

/** A question without some of its own limits. */
export function liftAsked<A extends Wanted>(asked: A, lifted: ReadonlySet<Limit>): A {
  return {
    ...asked,
    way: lifted.has('way') ? 'any' : asked.way,
    near: lifted.has('near') ? undefined : asked.near,
    least: lifted.has('least') ? undefined : asked.least,
    steps: lifted.has('steps') ? mostStepsEver : asked.steps,
  }
}

/** The graph as it would be without some of the limits that agreements and courses set. Places and edges keep their
 *  numbers. */
export function liftRecords(graph: Graph, lifted: ReadonlySet<Limit>, today: string): Graph {
  const superseded = supersededReferences(graph.catalogue.agreements)
  const edit = (agreement: Agreement) => liftAgreement(agreement, lifted, today, superseded)
  const edited = new Map(graph.catalogue.agreements.map((agreement) => [agreement, edit(agreement)]))
  const courses = lifted.has('course')
    ? graph.courses.map((course) => ({ ...course, status: 'open' as const, last_start: undefined }))
    : graph.courses
  return {
    ...graph,
    courses,
    catalogue: { ...graph.catalogue, courses, agreements: [...edited.values()] },
    edges: graph.edges.map(({ agreement, to }) => ({
      agreement: agreement && edited.get(agreement),
      to,
    })),
  }
}

function liftAgreement(
  agreement: Agreement,
  lifted: ReadonlySet<Limit>,
  today: string,
  superseded: ReadonlySet<string>,
): Agreement {
  let edited = agreement
  const opens = opensStep(standingOf(agreement, today, superseded))
  if (lifted.has('standing'))
    edited = { ...(opens ? edited : standing(edited, today)), supersedes: undefined }
  if (lifted.has('year') && (opens || lifted.has('standing')))
    edited = { ...edited, status: edited.status === 'closed' ? 'in-force' : edited.status, valid: {} }
  if (lifted.has('deadline')) edited = { ...edited, deadlines: [] }
  return edited
}

/** As though it stood today, for the cohorts and entry years that it still could be for. */
function standing(agreement: Agreement, today: string): Agreement {
  const { until, entry, ...valid } = agreement.valid
  const lasts = until !== undefined && until >= today.slice(0, until.length)
  const ahead = entry?.some((year) => Number(year) >= Number(entryYearOf(monthOf(today))))
  return {
    ...agreement,
    status: 'in-force',
    valid: { ...valid, ...(lasts && { until }), ...(ahead && { entry }) },
  }
}
