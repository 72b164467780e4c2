import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { supersededReferences } from '../../src/catalogue/superseded.ts'
import { emptyProfile, type Profile } from '../../src/eligibility/profile.ts'
import { opensStep, standingOf } from '../../src/eligibility/standing.ts'
import { buildGraph } from '../../src/graph/build.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { monthOf } from '../../src/graph/month.ts'
import { packGraph, unpackGraph } from '../../src/graph/packed.ts'
import { partFrom } from '../../src/graph/part.ts'
import { shutFrom, withShut } from '../../src/graph/shut.ts'
import type { Mode } from '../../src/schema/vocabulary.ts'
import { mostStepsEver, type Question } from '../../src/search/find-routes.ts'
import { type Judging, permitsOf } from '../../src/search/judged.ts'
import { strengthOf } from '../../src/search/label.ts'
import type { Wanted } from '../../src/search/no-route-limits.ts'
import type { Inquiry } from '../../src/search/no-route-search.ts'
import { courseId } from '../sketch.ts'

export const today = '2026-11-21'

/** A learner on `from` as a scene has it; `near` is within reach of the providers named in `reach` and, at 60 miles, of all. */
export interface Learner {
  from: string
  started?: string
  profile?: Profile
  /** Providers by how many miles away they are; others are everywhere. */
  away?: Record<string, number>
}

export const usual: Wanted = {
  finish: monthOf('2027-06'),
  to: 'honours',
  way: 'any',
  near: undefined,
  miles: 15,
  least: undefined,
  steps: 4,
}

/** What the browser has of a network for one start: the part from there, and what opens no step. */
export function sentFrom(catalogue: Catalogue, from: string): Graph {
  const whole = buildGraph(catalogue)
  const superseded = supersededReferences(catalogue.agreements)
  const places = [whole.courses.findIndex(({ id }) => id === from)]
  const opens = (agreement: Catalogue['agreements'][number] | undefined) =>
    agreement === undefined || opensStep(standingOf(agreement, today, superseded))
  const awards = new Set(Object.keys(catalogue.awards))
  const part = packGraph(buildGraph(partFrom(whole, places, mostStepsEver, opens)), awards)
  const shut = shutFrom(whole, places, mostStepsEver, opens)
  return withShut(unpackGraph(sent(part)), sent(shut))
}

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** The question of a scene, and what judges by what its learner has said. */
export function inquiryIn(
  graph: Graph,
  { from, started, profile, away = {} }: Learner,
  asked: Partial<Wanted> = {},
): { inquiry: Inquiry<Wanted>; judging: Judging | undefined; judgingBy: (profile: Profile) => Judging } {
  const questionFor = (wanted: Wanted): Question => ({
    start: graph.courses.findIndex(({ id }) => id === courseId(from)),
    finish: wanted.finish,
    started: started === undefined ? undefined : monthOf(started) + wanted.finish - usual.finish,
    today,
    mostSteps: wanted.steps,
    modes: wanted.way === 'any' ? undefined : new Set([wanted.way as Mode]),
    within:
      wanted.near === undefined
        ? undefined
        : (course) => (away[graph.courses[course]?.provider ?? ''] ?? 0) <= wanted.miles,
    leastGuarantee: wanted.least === undefined ? 0 : strengthOf(wanted.least),
  })
  const whole = { ...usual, ...asked }
  const judgingBy = (said: Profile): Judging => ({
    graph,
    profile: said,
    today,
    starts: [questionFor(whole)],
  })
  const judging = profile === undefined ? undefined : judgingBy(profile)
  const permits = judging === undefined ? undefined : permitsOf(judging, 'none')
  return {
    inquiry: {
      graph,
      asked: whole,
      today,
      questionFor: (wanted) => ({ ...questionFor(wanted), permits }),
      permits,
    },
    judging,
    judgingBy,
  }
}

export const saying = (said: Partial<Profile>): Profile => ({ ...emptyProfile, ...said })
