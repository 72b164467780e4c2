import type { Catalogue } from './catalogue.ts'
import type { Finding } from './checks/check.ts'
import { gradesOnScale } from './checks/grades.ts'
import { knownNames } from './checks/known-names.ts'
import type { Kind } from './kinds.ts'

/** A record that does not fit its schema, by the path of its file. */
export interface Misfit {
  file: string
  kind: Kind
  value: unknown
}

/** Checks that look at one field at a time: whatever is wrong with the others, what they find stays true. */
const ofOneField = [knownNames, gradesOnScale]

/** What else is wrong with records that do not fit their schema: their sound fields against everything that can be named,
 *  so that putting one fault right does not bring the next to light. `broken` as in a check's surroundings. */
export function salvagedFaults(
  misfits: Misfit[],
  catalogue: Catalogue,
  broken: ReadonlySet<string>,
): Finding[] {
  const together = copyOf(catalogue)
  const soundIn = new Map<string, ReadonlySet<PropertyKey>>()
  for (const { file, kind, value } of misfits) {
    const salvaged = salvage(kind, value)
    if (salvaged === undefined) continue
    kind.add(together, salvaged.record as never, file)
    soundIn.set(file, salvaged.sound)
  }
  if (soundIn.size === 0) return []
  return ofOneField
    .flatMap((check) => check.find(together, { broken, paths: new Set() }))
    .filter(({ file, path }) => path[0] !== undefined && soundIn.get(file)?.has(path[0]))
}

/** The record with a stand-in for each field that is wrong or missing, and which fields are its own. Undefined where nothing
 *  of it fits. */
function salvage(kind: Kind, value: unknown): { record: unknown; sound: Set<PropertyKey> } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const own: Record<PropertyKey, unknown> = { ...value }
  const least: Record<PropertyKey, unknown> = { ...kind.least }
  // Taking one field away can bring another to light that does not go with what is left, so a few rounds.
  for (let round = 0; round < 4; round++) {
    const result = kind.schema.safeParse({ ...least, ...own })
    if (result.success) return { record: result.data, sound: new Set(Object.keys(own)) }
    for (const field of result.error.issues.flatMap(fieldsIn))
      if (Object.hasOwn(own, field)) delete own[field]
      else delete least[field]
  }
  return undefined
}

const fieldsIn = (issue: { code?: string; path: PropertyKey[]; keys?: string[] }): PropertyKey[] =>
  issue.path.length === 0 && issue.code === 'unrecognized_keys' ? (issue.keys ?? []) : issue.path.slice(0, 1)

/** One that records can be added to without touching the other. */
export function copyOf(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    providers: { ...catalogue.providers },
    accords: { ...catalogue.accords },
    courses: [...catalogue.courses],
    agreements: [...catalogue.agreements],
  }
}
