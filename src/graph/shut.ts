import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Agreement } from '../schema/agreement.ts'
import type { Graph } from './graph.ts'
import { joinGraphs } from './join.ts'
import { partFrom } from './part.ts'

/** What a part of the network leaves out: everything that can be reached from its places only by an agreement that cannot
 *  be taken. What every part carries is not said again. Plain JSON. */
export type Shut = Pick<Catalogue, 'courses' | 'agreements' | 'providers' | 'accords' | 'careers'>

/** `opens` as for the part. Agreements that take the place of one of these are named too, with nobody to use them. */
export function shutFrom(
  graph: Graph,
  places: number[],
  mostSteps: number,
  opens: (agreement: Agreement | undefined) => boolean,
): Shut {
  const open = partFrom(graph, places, mostSteps, opens)
  const all = partFrom(graph, places, mostSteps, () => true)
  const shut = beyond(all.agreements, open.agreements)
  return {
    courses: beyond(all.courses, open.courses),
    agreements: [...shut, ...successorsOf(shut, all.agreements, graph.catalogue.agreements)],
    providers: beyondKeys(all.providers, open.providers),
    accords: beyondKeys(all.accords, open.accords),
    careers: beyondKeys(all.careers, open.careers),
  }
}

/** A part with what it leaves out, as one graph to search in. */
export function withShut(part: Graph, shut: Shut): Graph {
  const catalogue = { ...part.catalogue, ...shut, otherPromises: {} }
  return joinGraphs([part, { ...part, catalogue }])
}

function successorsOf(shut: Agreement[], there: Agreement[], every: Agreement[]): Agreement[] {
  const references = new Set(shut.map(({ reference }) => reference))
  const known = new Set(there.map(({ id }) => id))
  return every
    .filter(({ id, supersedes }) => !known.has(id) && supersedes?.some((old) => references.has(old)))
    .map(({ accord, conditions, note, ...successor }) => ({
      ...successor,
      from: [],
      to: [],
      signed: [],
      history: [],
    }))
}

function beyond<T extends { id: string }>(records: T[], without: T[]): T[] {
  const known = new Set(without.map(({ id }) => id))
  return records.filter(({ id }) => !known.has(id))
}

function beyondKeys<T>(records: Record<string, T>, without: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(records).filter(([id]) => !(id in without)))
}
