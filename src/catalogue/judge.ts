import type { Catalogue } from './catalogue.ts'
import type { Finding, Registered } from './checks/check.ts'
import { type Check, checks } from './checks/registry.ts'
import { compareText, type Fault } from './fault.ts'
import { kindOf, recordOf } from './kinds.ts'
import type { Parsed } from './parse.ts'
import { copyOf, salvagedFaults } from './salvage.ts'
import { readRecord } from './wording/record.ts'

/** What is wrong with a record that is still being written: at a field, since it has no lines yet. */
export interface RecordFault extends Pick<Fault, 'severity' | 'statement' | 'hint'> {
  /** The file that it stands in, which is another one where this record takes something away from it. */
  file: string
  path: PropertyKey[]
}

/** A record against its schema, and against everything else that the network publishes, once it fits or as far as it fits:
 *  the same checks and words as `npm run check` has for its file. `record` is what the file would say. It takes the place of the record of
 *  this path, where there is one. Faults that other records have without it are left out. `more` are checks that need what
 *  this layer does not know. An Error says where no record is kept at such a path. */
export function judgeRecord(
  path: string,
  record: unknown,
  catalogue: Catalogue,
  more: Check[] = [],
): RecordFault[] {
  const kind = kindOf(path)
  if (kind === undefined || kind === 'asset') throw new Error(`No record is kept at ${path}.`)
  const { parsed, pathOf } = unwritten(path, record)
  const { value, faults } = readRecord(kind.schema, parsed)
  if (value === undefined) {
    const others = without(catalogue, recordOf(path), path)
    const salvaged = salvagedFaults([{ file: path, kind, value: record }], others, new Set())
    const own = faults.map((fault) => ({ ...toRecordFault(fault), path: pathOf(fault) }))
    return [...own, ...salvaged.map((finding) => toFinding(finding, 'stops'))]
  }
  const together = without(catalogue, recordOf(path), path)
  kind.add(together, value as never, path)
  together.courses.sort((a, b) => compareText(a.id, b.id))
  together.agreements.sort((a, b) => compareText(a.id, b.id))
  const all = [...checks, ...more]
  for (const severity of ['stops', 'attention'] as const) {
    const before = standingFaults(catalogue, all, severity)
    const found = findings(together, all, severity, othersKeep(recordOf(path))).filter(
      (fault) => (severity === 'attention' && fault.file === path) || !before.has(nameOf(fault)),
    )
    if (found.length > 0) return found
  }
  return []
}

/** A record that is not in a file: what is wrong stands at a path, and a fault's line is only its number in a list of them. */
function unwritten(
  file: string,
  value: unknown,
): { parsed: Parsed; pathOf: (fault: Fault) => PropertyKey[] } {
  const paths: PropertyKey[][] = []
  const valueAt = (path: PropertyKey[]) => path.reduce(partOf, value)
  const parsed: Parsed = {
    file,
    value,
    valueAt,
    placeOf: (path, key) => ({ line: paths.push(key === undefined ? path : [...path, key]), column: 1 }),
    writtenAt(path) {
      const at = valueAt(path)
      return typeof at === 'object' || at === undefined ? undefined : String(at)
    },
  }
  return { parsed, pathOf: (fault) => paths[fault.line - 1] ?? [] }
}

function partOf(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Record<PropertyKey, unknown>)[part]
    : undefined
}

const toRecordFault = ({ file, severity, statement, hint }: Fault) => ({ file, severity, statement, hint })

function without(catalogue: Catalogue, id: string, path: string): Catalogue {
  const others = <T extends { id: string }>(list: T[], folder: string) =>
    path.includes(folder) ? list.filter((one) => one.id !== id) : [...list]
  return {
    ...copyOf(catalogue),
    courses: others(catalogue.courses, '/courses/'),
    agreements: others(catalogue.agreements, '/agreements/'),
  }
}

/** A reference that somebody has published is not to be taken away from them by what is being written. */
const othersKeep = (id: string): Registered => ({
  keeps: (_, agreements) => agreements.find((agreement) => agreement.id !== id),
  courses: new Set(),
})

function findings(
  catalogue: Catalogue,
  all: Check[],
  severity: Fault['severity'],
  registered?: Registered,
): RecordFault[] {
  const paths = logosOf(catalogue)
  return all
    .filter((check) => check.severity === severity)
    .flatMap((check) => check.find(catalogue, { broken: new Set(), paths, registered }))
    .map((finding) => toFinding(finding, severity))
}

function toFinding({ file, path, key, statement, hint }: Finding, severity: Fault['severity']): RecordFault {
  return { file, path: key === undefined ? path : [...path, key], severity, statement, hint }
}

const standing = new WeakMap<Catalogue, Map<string, Set<string>>>()

/** What is wrong with the network as it is: worked out once, since a form asks at every change. */
function standingFaults(catalogue: Catalogue, all: Check[], severity: Fault['severity']): Set<string> {
  const known = standing.get(catalogue) ?? new Map<string, Set<string>>()
  standing.set(catalogue, known)
  const key = [severity, ...all.map(({ name }) => name)].join()
  const found = known.get(key) ?? new Set(findings(catalogue, all, severity).map(nameOf))
  known.set(key, found)
  return found
}

/** The pictures that the published records name are there, since they passed the check. */
function logosOf({ network, providers }: Catalogue): Set<string> {
  return new Set(
    Object.values(providers).flatMap(({ id, brand }) =>
      brand?.logo === undefined ? [] : [`data/${network.id}/providers/${id}/${brand.logo}`],
    ),
  )
}

const nameOf = ({ file, path, statement }: RecordFault): string =>
  [file, path.join(' '), statement].join('\n')
