import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from './fault.ts'

/** The only module of `src/` that reads the disk. Everything else is given texts. */

export interface DataFile {
  /** Relative to the data folder's parent, with forward slashes: `data/three-rivers/network.yaml`. */
  path: string
  /** The file's text; undefined where its bytes are not UTF-8. A byte-order mark at the start is left out. */
  text: string | undefined
  /** Why it was not read: it is a link, which is never followed, or the disk refuses. Then it may be a folder too. */
  unread?: 'link' | 'refused'
  /** The first line that is not UTF-8, from 1. */
  brokenLine?: number
}

/** The repository's own folder. The built site is bundled elsewhere, so the folder that was started in counts first. */
const root =
  existsSync('package.json') && existsSync('data') ? '.' : join(fileURLToPath(import.meta.url), '../../..')

/** Every file of one network and of the national reference lists, in path order; of those that are `wanted`, by their path
 *  from the data folder. Throws where there is no such network. */
export function readDataFiles(
  network: string,
  dataFolder = join(root, 'data'),
  wanted: (path: string) => boolean = () => true,
): DataFile[] {
  const networks = listNetworks(dataFolder)
  if (!networks.includes(network))
    throw new Error(`There is no network "${network}" in data/. Choose one of: ${networks.join(', ')}.`)
  return [...filesBelow(join(dataFolder, 'reference')), ...filesBelow(join(dataFolder, network))]
    .map((found) => ({ ...found, name: below(dataFolder, found.path) }))
    .filter(({ name }) => wanted(name))
    .map(({ name, ...found }) => ({ ...read(found), path: `data/${name}` }))
    .sort((a, b) => compareText(a.path, b.path))
}

/** The networks in the data folder, by name: every folder but the national lists, a half-made one included, so that the
 *  check can say what it lacks. */
export function listNetworks(dataFolder = join(root, 'data')): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'reference' && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(compareText)
}

/** The network to build: NETWORK if it is set, else the default named in package.json. */
export function chosenNetwork(): string {
  const fallback = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    config: { network: string }
  }
  return process.env.NETWORK || fallback.config.network
}

/** A network's register: its own folder in the data. */
export const registerFolder = (network: string, dataFolder = join(root, 'data')): string =>
  join(dataFolder, network, 'register')

/** The files of a register by their paths below its folder, in order, to the byte: a byte-order mark is part of the text. None
 *  where there is no such folder. What no register has is named without being looked into, so that any folder on a
 *  computer, however full, is told from a register at once. */
export function readRegisterFiles(folder: string): DataFile[] {
  const entries = entriesOf(folder)
  if (entries === undefined) return []
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): Found[] => {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && referenceName.test(entry.name)) return filesBelow(path)
      return entry.isFile() || entry.isDirectory() ? [{ path }] : []
    })
    .map((found) => ({ ...found, name: below(folder, found.path) }))
    .map(({ name, ...found }) =>
      /\.jsonl?$/.test(name) ? { ...read(found, true), path: name } : { path: name, text: undefined },
    )
    .sort((a, b) => compareText(a.path, b.path))
}

const referenceName = /^[A-Z][A-Z0-9]*-\d+$/

/** A file as the disk lists it, or what cannot be read as one. */
type Found = Pick<DataFile, 'path' | 'unread'>

/** The path below a folder, as Windows too would have it with forward slashes. A backslash elsewhere is part of a name. */
const below = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/** What a name that begins with a dot hides, files and folders, is for programs. A link is named and not followed: it may
 *  lead out of the data, or round in a ring. */
function filesBelow(folder: string): Found[] {
  const entries = entriesOf(folder)
  if (entries === undefined) return existsSync(folder) ? [{ path: folder, unread: 'refused' }] : []
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry): Found[] => {
      const path = join(folder, entry.name)
      if (entry.isSymbolicLink()) return [{ path, unread: 'link' }]
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [{ path }] : []
    })
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function read({ path, unread }: Found, ignoreBOM = false): Omit<DataFile, 'path'> {
  if (unread !== undefined) return { text: undefined, unread }
  try {
    const bytes = readFileSync(path)
    const text = textOf(bytes, ignoreBOM)
    return text === undefined ? { text, brokenLine: brokenLineOf(bytes) } : { text }
  } catch {
    return { text: undefined, unread: 'refused' }
  }
}

/** The text that a file's bytes stand for; undefined where they are not UTF-8. */
export function textOf(bytes: Uint8Array, ignoreBOM = false): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM }).decode(bytes)
    return isUtf16(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** The line with the first byte that is not UTF-8; 1 where all of them are, and the text is none for another reason. */
function brokenLineOf(bytes: Uint8Array): number {
  const lossy = new TextDecoder().decode(bytes).split('\n')
  const found = lossy.findIndex((line) => line.includes('\uFFFD'))
  return Math.max(found, 0) + 1
}

/** UTF-16 without a mark at its start passes for UTF-8 in which every second character is a NUL. */
function isUtf16(text: string): boolean {
  const begin = text.slice(0, 200)
  return begin.split('\0').length - 1 > begin.length / 3
}

/** The text of a file that lies beside a provider's record, a logo: `name` is a plain file name, as the schema insists. */
export function readBesideProvider(
  provider: string,
  name: string,
  network = chosenNetwork(),
  dataFolder = join(root, 'data'),
): string {
  return readFileSync(join(dataFolder, network, 'providers', provider, name), 'utf8')
}
