import type { z } from 'zod'
import { accordSchema } from '../schema/accord.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { courseSchema } from '../schema/course.ts'
import { networkSchema } from '../schema/network.ts'
import { providerSchema } from '../schema/provider.ts'
import { referenceSchemas } from '../schema/reference.ts'
import type { Catalogue } from './catalogue.ts'
import { type Check, checks } from './checks/registry.ts'
import type { DataFile } from './disk.ts'
import { compareText, type Fault, inFileOrder } from './fault.ts'
import { nearest } from './nearest.ts'
import { type Parsed, parseYaml } from './parse.ts'
import { schemaFaults } from './wording.ts'

/** One network, read from its files' texts. All faults of all files come back at once, in file order. The catalogue is
 *  missing where a file cannot be used; checks across files run on whatever could be read. */
export function readCatalogue(files: DataFile[]): { catalogue?: Catalogue; faults: Fault[] } {
  const faults: Fault[] = []
  const catalogue = emptyCatalogue()
  const parsed = new Map<string, Parsed>()
  for (const file of files) {
    const kind = kindOf(file.path)
    if (kind === 'asset') continue
    if (kind === undefined) {
      faults.push(wholeFile(file.path, 'Nothing reads a file of this name here.', placeHint(file.path)))
      continue
    }
    if (file.text === undefined) {
      faults.push(wholeFile(file.path, 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.'))
      continue
    }
    const reading = parseYaml(file.path, file.text)
    faults.push(...reading.faults)
    if (reading.parsed === undefined) continue
    parsed.set(file.path, reading.parsed)
    const found = schemaFaults(kind.schema, reading.parsed)
    faults.push(...found)
    if (found.length === 0) kind.add(catalogue, kind.schema.parse(reading.parsed.value) as never, file.path)
  }
  catalogue.courses.sort((a, b) => compareText(a.id, b.id))
  catalogue.agreements.sort((a, b) => compareText(a.id, b.id))
  const missing = missingFiles(catalogue, files)
  faults.push(...missing)
  if (missing.length === 0) faults.push(...runChecks(checks, catalogue, parsed, faults))
  const usable = !faults.some((fault) => fault.severity === 'stops')
  return { ...(usable ? { catalogue } : {}), faults: inFileOrder(faults) }
}

function runChecks(all: Check[], catalogue: Catalogue, parsed: Map<string, Parsed>, before: Fault[]): Fault[] {
  const broken = new Set(before.map((fault) => recordOf(fault.file)))
  return all.flatMap((check) =>
    check.find(catalogue, broken).map((finding): Fault => {
      const file = parsed.get(finding.file)
      return {
        file: finding.file,
        ...(file?.placeOf(finding.path, finding.key) ?? { line: 1, column: 1 }),
        severity: check.severity,
        statement: finding.statement,
        hint: finding.hint,
      }
    }),
  )
}

interface Kind {
  schema: z.ZodType
  add: (catalogue: Catalogue, value: never, path: string) => void
}

function kind<S extends z.ZodType>(schema: S, add: (catalogue: Catalogue, value: z.infer<S>, path: string) => void): Kind {
  return { schema, add }
}

const kinds: [RegExp, Kind | 'asset'][] = [
  [
    /^data\/[^/]+\/network\.yaml$/,
    kind(networkSchema, (all, network, path) => {
      all.network = { ...network, id: path.split('/')[1] ?? '' }
    }),
  ],
  [
    /^data\/[^/]+\/accords\/[^/]+\.yaml$/,
    kind(accordSchema, (all, accord, path) => {
      all.accords[recordOf(path)] = { ...accord, id: recordOf(path) }
    }),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/provider\.yaml$/,
    kind(providerSchema, (all, provider, path) => {
      all.providers[recordOf(path)] = { ...provider, id: recordOf(path) }
    }),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/courses\/[^/]+\.yaml$/,
    kind(courseSchema, (all, course, path) => {
      all.courses.push({ ...course, id: recordOf(path), provider: path.split('/')[3] ?? '' })
    }),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/agreements\/[^/]+\.yaml$/,
    kind(agreementSchema, (all, agreement, path) => {
      all.agreements.push({ ...agreement, id: recordOf(path) })
    }),
  ],
  [/^data\/[^/]+\/providers\/[^/]+\/[a-z0-9-]+\.svg$/, 'asset'],
  [/^data\/[^/]+\/(README\.md|LICENSE)$/, 'asset'],
  [/^data\/[^/]+\/register\//, 'asset'],
]

function kindOf(path: string): Kind | 'asset' | undefined {
  const list = /^data\/reference\/([a-z]+)\.yaml$/.exec(path)?.[1]
  if (list !== undefined && list in referenceSchemas) return referenceKind(list as keyof typeof referenceSchemas)
  return kinds.find(([pattern]) => pattern.test(path))?.[1]
}

function referenceKind(list: keyof typeof referenceSchemas): Kind {
  return {
    schema: referenceSchemas[list].array() as unknown as z.ZodType,
    add(all, rows: object[]) {
      if (list === 'levels' || list === 'synonyms') all[list] = rows as never
      else for (const row of rows) all[list][String('id' in row ? row.id : 'code' in row ? row.code : '')] = row as never
    },
  }
}

/** The id that a record has by its path: `riverside/btec-health`, `riverside`, `three-rivers-2026`. */
export function recordOf(path: string): string {
  const parts = path.replace(/\.[a-z]+$/, '').split('/')
  if (parts[2] === 'accords') return parts[3] ?? ''
  if (parts[2] !== 'providers') return path
  return parts.length === 5 ? (parts[3] ?? '') : `${parts[3]}/${parts[5]}`
}

function missingFiles(catalogue: Catalogue, files: DataFile[]): Fault[] {
  const faults: Fault[] = []
  if (!files.some((file) => /^data\/[^/]+\/network\.yaml$/.test(file.path)))
    faults.push(wholeFile('data', 'No network.yaml was found.', 'A network is a folder in data/ with a network.yaml in it.'))
  const withProvider = new Set(files.filter((file) => file.path.endsWith('/provider.yaml')).map((file) => file.path.split('/')[3]))
  const folders = new Map(files.filter((file) => file.path.split('/')[2] === 'providers').map((file) => [file.path.split('/')[3], file.path]))
  for (const [folder, path] of folders)
    if (!withProvider.has(folder))
      faults.push(wholeFile(path, `The folder providers/${folder} has no provider.yaml.`, 'Add one: name and kind are enough to begin with.'))
  for (const list of ['awards', 'levels', 'subjects', 'sectors'] as const)
    if (Object.keys(catalogue[list]).length === 0 && !files.some((file) => file.path === `data/reference/${list}.yaml`))
      faults.push(wholeFile('data/reference', `${list}.yaml is missing.`, 'Copy data/reference from the project.'))
  return faults
}

function wholeFile(file: string, statement: string, hint: string): Fault {
  return { file, line: 1, column: 1, severity: 'stops', statement, hint }
}

function placeHint(path: string): string {
  if (/\.ya?ml$/.test(path) && !path.endsWith('.yaml')) return 'Files end in .yaml.'
  const near = nearest(path.split('/').at(-2) ?? '', ['courses', 'agreements', 'accords', 'providers'])
  const inFolder = near !== undefined && near !== path.split('/').at(-2) ? ` Did you mean the folder "${near}"?` : ''
  return `Records are accords/*.yaml, providers/*/provider.yaml, providers/*/courses/*.yaml and providers/*/agreements/*.yaml.${inFolder}`
}

function emptyCatalogue(): Catalogue {
  return {
    network: undefined as never,
    awards: {},
    scales: {},
    levels: [],
    sectors: {},
    subjects: {},
    careers: {},
    synonyms: [],
    providers: {},
    accords: {},
    courses: [],
    agreements: [],
  }
}
