import { posix } from 'node:path'
import { readSource } from './source.ts'

/** The layers of src/, each free to import from itself and from those before it. */
const layers =
  'schema catalogue graph eligibility search plan certificate text components layouts pages'.split(' ')
const disk = 'src/catalogue/disk.ts'
const mayMeetTheBrowser = ['components']
const mayAskTheTime = ['components', 'pages']
const tooHeavyForTheFinder = /^(zod|yaml)(\/(?!mini$)|$)/
/** The form for partners writes and checks YAML, on a page of its own. What others import from it still counts. */
const mayBeHeavy = 'src/components/publish/'
const nameless = /^(utils?|lib|common|helpers?|types|constants)$/

/** Files by path from the repository, with forward slashes. */
export type Sources = Map<string, string>

/** Every way in which these files break the order of the layers, one sentence each, in the order of the paths. */
export function faultsOf(sources: Sources): string[] {
  const paths = [...sources.keys()].sort()
  return [...paths.flatMap((path) => faultsOfFile(path, sources)), ...faultsOfFinder(paths, sources)]
}

function faultsOfFile(path: string, sources: Sources): string[] {
  const text = sources.get(path) ?? ''
  const read = [readSource(path, text), ...(path.endsWith('.astro') ? [readSource(path, text, true)] : [])]
  const imports = read.flatMap((source) => source.imports)
  const own = layerOf(path)
  return [
    ...nameFaults(path),
    ...imports.flatMap(({ from }) => importFaults(path, from, sources)),
    ...(own === undefined
      ? []
      : read.flatMap(({ browserNames, unsteadyCalls }) => [
          ...(mayMeetTheBrowser.includes(own)
            ? []
            : browserNames.map((name) => `${path} uses ${name}; only components do.`)),
          ...(mayAskTheTime.includes(own)
            ? []
            : unsteadyCalls.map((call) => `${path} calls ${call}; take it as an argument.`)),
        ])),
  ]
}

function nameFaults(path: string): string[] {
  const parts = path.split('/')
  const stem = (parts.at(-1) ?? '').replace(/\..*$/, '')
  const vague = [...parts.slice(0, -1), stem].find((part) => nameless.test(part))
  const strayed = path.startsWith('src/') && layerOf(path) === undefined && !path.endsWith('.d.ts')
  return [
    ...(vague ? [`${path} is called "${vague}", which says nothing of what is in it.`] : []),
    ...(/\/index\.tsx?$/.test(path) ? [`${path} is a barrel; import from the file itself.`] : []),
    ...(strayed ? [`${path} is in no layer of src/.`] : []),
  ]
}

function importFaults(path: string, from: string, sources: Sources): string[] {
  const own = layerOf(path)
  if (from.startsWith('node:')) {
    return own === undefined || path === disk ? [] : [`${path} imports ${from}; only ${disk} does.`]
  }
  if (!from.startsWith('.')) return []
  const target = resolve(path, from)
  if (!/\.\w+$/.test(from)) return [`${path} imports ${from} without the ending of the file's name.`]
  if (!sources.has(target) && /\.(tsx?|astro)$/.test(target))
    return [`${path} imports ${from}, which is not there.`]
  if (own === undefined) return []
  const other = layerOf(target)
  if (target.startsWith('src/styles/')) {
    return layers.indexOf(own) >= layers.indexOf('components')
      ? []
      : [`${path} imports ${from}; only what is seen has a style.`]
  }
  if (other === undefined) return [`${path} imports ${from}, from outside the layers of src/.`]
  return layers.indexOf(other) > layers.indexOf(own)
    ? [`${path} imports ${from}: ${own} knows nothing of ${other}.`]
    : []
}

/** What the browser is sent is whatever can be reached from an island or an .astro file's <script> by imports that are not erased. */
function faultsOfFinder(paths: string[], sources: Sources): string[] {
  const starts = paths.filter(
    (path) => /^src\/components\/.*\.(tsx|astro)$/.test(path) && !path.startsWith(mayBeHeavy),
  )
  const read = new Map<string, Imports>()
  const importsOf = (path: string): Imports => {
    const found = read.get(path) ?? readSource(path, sources.get(path) ?? '', path.endsWith('.astro')).imports
    read.set(path, found)
    return found
  }
  return starts.flatMap((start) => faultsFrom(start, sources, importsOf))
}

type Imports = ReturnType<typeof readSource>['imports']

function faultsFrom(start: string, sources: Sources, importsOf: (path: string) => Imports): string[] {
  const faults: string[] = []
  const via = new Map<string, string>([[start, start]])
  for (const [path, way] of via) {
    for (const { from, typeOnly } of importsOf(path)) {
      if (typeOnly) continue
      if (from.startsWith('node:') || tooHeavyForTheFinder.test(from))
        faults.push(`${way} → ${from}: the browser would be sent it.`)
      const target = resolve(path, from)
      if (from.startsWith('.') && sources.has(target) && !via.has(target))
        via.set(target, `${way} → ${target}`)
    }
  }
  return faults
}

function resolve(path: string, from: string): string {
  return posix.join(posix.dirname(path), from.replace(/\?.*$/, ''))
}

function layerOf(path: string): string | undefined {
  const layer = /^src\/([^/]+)\//.exec(path)?.[1]
  return layers.find((one) => one === layer)
}
