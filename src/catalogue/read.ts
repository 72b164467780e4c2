import type { Catalogue } from './catalogue.ts'
import type { Finding, Registered } from './checks/check.ts'
import { listsAgree } from './checks/lists.ts'
import { type Check, checks } from './checks/registry.ts'
import type { DataFile } from './disk.ts'
import { compareText, type Fault, inFileOrder } from './fault.ts'
import { type Kind, kindOf, recordOf, referenceListOf, rowId } from './kinds.ts'
import { foldersWithoutProvider, layoutFaults, wholeFile } from './layout.ts'
import { isLogo, logoFaults } from './logo.ts'
import { misplacedFault } from './misplaced.ts'
import { otherPromises } from './other-promises.ts'
import { type Parsed, parseYaml } from './parse.ts'
import { start } from './place.ts'
import { type Misfit, salvagedFaults } from './salvage.ts'
import { faultAt } from './wording/place.ts'
import { readRecord } from './wording/record.ts'

/** One network, read from its files' texts. All faults of all files come back at once, in file order. The catalogue is
 *  missing where one of them stops publishing; checks across files run on whatever could be read. A folder without a file
 *  has no name in them, so it is given; `more` are checks that need what this layer does not know, and `registered` is what the
 *  register does. Never throws. */
export function readCatalogue(
  given: DataFile[],
  network = networkIn(given),
  more: Check[] = [],
  registered?: Registered,
): { catalogue?: Catalogue; faults: Fault[] } {
  // Whatever order a disk lists them in, records come in the same one, and so do the bytes of what is built.
  const files = given.toSorted((a, b) => compareText(a.path, b.path))
  const catalogue = emptyCatalogue(network)
  const parsed = new Map<string, Parsed>()
  const misfits: Misfit[] = []
  const faults = layoutFaults(files, network)
  for (const file of files) {
    if (file.unread !== undefined || file.path.includes('\\')) continue
    const kind = kindOf(file.path)
    if (kind === 'asset' && isLogo(file)) faults.push(...logoFaults(file))
    if (kind === undefined || kind === 'asset') continue
    const reading = readFile(file, kind, catalogue)
    faults.push(...reading.faults)
    if (reading.parsed === undefined) continue
    parsed.set(file.path, reading.parsed)
    if (reading.misfit) misfits.push({ file: file.path, kind, value: reading.parsed.value })
  }
  catalogue.courses.sort((a, b) => compareText(a.id, b.id))
  catalogue.agreements.sort((a, b) => compareText(a.id, b.id))
  faults.push(
    ...crossFileFaults({ catalogue, parsed, misfits, files, registered }, faults, [...checks, ...more]),
  )
  const usable = !faults.some((fault) => fault.severity === 'stops')
  if (usable) catalogue.otherPromises = Object.fromEntries(otherPromises(catalogue))
  return { ...(usable ? { catalogue } : {}), faults: mostOfEach(inFileOrder(faults)) }
}

/** A file with more is not a record with slips: nobody reads all of them. */
const mostOfOneFile = 100

function mostOfEach(faults: Fault[]): Fault[] {
  return [...Map.groupBy(faults, ({ file }) => file).values()].flatMap((all) => {
    const rest = all.slice(mostOfOneFile)
    const [next] = rest
    if (next === undefined) return all
    const severity = rest.some((fault) => fault.severity === 'stops') ? 'stops' : 'attention'
    const statement = `From here on there ${rest.length === 1 ? 'is 1 fault more' : `are ${rest.length} faults more`} in this file.`
    const hint = 'Mend those above first, then check again.'
    return [...all.slice(0, mostOfOneFile), { ...next, severity, statement, hint }]
  })
}

function networkIn(files: DataFile[]): string {
  return (
    files.map((file) => file.path.split('/')[1] ?? '').find((folder) => folder !== 'reference') ?? 'network'
  )
}

function readFile(
  file: DataFile,
  kind: Kind,
  catalogue: Catalogue,
): { parsed?: Parsed; misfit?: true; faults: Fault[] } {
  if (file.text === undefined)
    return {
      faults: [
        {
          ...wholeFile(
            file.path,
            'The file is not UTF-8 text.',
            'Open it in an editor and save it again with the encoding UTF-8.',
          ),
          line: file.brokenLine ?? start.line,
        },
      ],
    }
  const { parsed, faults } = parseYaml(file.path, file.text)
  if (parsed === undefined) return { faults }
  const misplaced = misplacedFault(parsed, kind)
  if (misplaced !== undefined) return { faults: [misplaced] }
  const record = readRecord(kind.schema, parsed)
  if (record.faults.length > 0) return { parsed, misfit: true, faults: record.faults }
  kind.add(catalogue, record.value as never, file.path)
  return { parsed, faults: repeatedRows(parsed) }
}

/** A national list names each of its rows once: the second would silently take the place of the first. */
function repeatedRows(parsed: Parsed): Fault[] {
  const list = referenceListOf(parsed.file)
  if (list === undefined || list === 'synonyms') return []
  const ids = (parsed.value as object[]).map((row) => ('rank' in row ? String(row.rank) : rowId(row)))
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          faultAt(
            parsed,
            [index],
            `${id} stands in this list twice, first as item ${ids.indexOf(id) + 1}.`,
            'Keep one of the two, or give this one a name of its own.',
          ),
        ],
  )
}

interface Reading {
  catalogue: Catalogue
  parsed: Map<string, Parsed>
  /** Records that do not fit their schema. */
  misfits: Misfit[]
  files: DataFile[]
  registered: Registered | undefined
}

/** Every record refers to the national lists, so while one of them is broken every other complaint would be hollow. */
function crossFileFaults(reading: Reading, before: Fault[], checks: Check[]): Fault[] {
  if (before.some((fault) => fault.file.startsWith('data/reference/'))) return []
  // What cannot be read may be a folder full of what others name.
  if (reading.files.some(({ unread }) => unread !== undefined)) return []
  const disagreements = runCheck(listsAgree, reading, new Set())
  if (disagreements.length > 0) return disagreements
  const broken = brokenNames(reading.files, before)
  const run = (severity: Fault['severity']) =>
    checks.filter((check) => check.severity === severity).flatMap((check) => runCheck(check, reading, broken))
  const salvaged = salvagedFaults(reading.misfits, reading.catalogue, broken)
  const stopping = [...run('stops'), ...placed(salvaged, reading, 'stops')]
  // A course that looks forgotten may only be named by a record that is broken.
  return before.length + stopping.length > 0 ? stopping : run('attention')
}

function runCheck(check: Check, reading: Reading, broken: ReadonlySet<string>): Fault[] {
  const paths = new Set(reading.files.map((file) => file.path))
  return placed(
    check.find(reading.catalogue, { broken, paths, registered: reading.registered }),
    reading,
    check.severity,
  )
}

function placed(findings: Finding[], { parsed }: Reading, severity: Fault['severity']): Fault[] {
  return findings.map(({ file, path, key, statement, hint }): Fault => {
    const place = parsed.get(file)?.placeOf(path, key) ?? start
    return { file, ...place, severity, statement, hint }
  })
}

function brokenNames(files: DataFile[], before: Fault[]): Set<string> {
  const faulty = new Set(before.map((fault) => fault.file))
  return new Set([
    ...[...faulty].map(recordOf),
    ...files.filter((file) => faulty.has(file.path)).flatMap(referenceIn),
    ...foldersWithoutProvider(files.map((file) => file.path)),
  ])
}

/** The reference that a file which cannot be read gives itself. */
function referenceIn(file: DataFile): string[] {
  const found = /^reference: *"?([A-Z0-9-]+)/m.exec(file.text ?? '')?.[1]
  return found === undefined ? [] : [found]
}

function emptyCatalogue(network: string): Catalogue {
  return {
    network: { id: network } as Catalogue['network'],
    awards: {},
    scales: {},
    levels: [],
    sectors: {},
    subjects: {},
    careers: {},
    synonyms: [],
    ucas: [],
    providers: {},
    accords: {},
    courses: [],
    agreements: [],
    otherPromises: {},
  }
}
