import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFile, listNetworks, readDataFiles } from '../../src/catalogue/disk.ts'
import { Misuse } from '../arguments.ts'
import { filesAt, leavesOut } from './git.ts'

/** The data as it is in a folder, or was at a commit. */
export interface State {
  networks: string[]
  /** Whether changes that are in no commit are left out of it. */
  leavesOut: boolean
  /** Every file of one network and of the national lists, in path order. */
  files(network: string): DataFile[]
}

/** What a word of the command line stands for: a folder that holds a data folder, or is one; else a name that git knows. */
export function stateOf(word: string): State {
  if (!existsSync(word) || !statSync(word).isDirectory()) return stateAt(word)
  const folder = existsSync(join(word, 'data', 'reference')) ? join(word, 'data') : word
  if (!existsSync(join(folder, 'reference')))
    throw new Misuse(`${word} holds no data folder.\n  Name the folder in which data/ is, or a commit.`)
  return {
    networks: listNetworks(folder),
    leavesOut: false,
    files: (network) => readDataFiles(network, folder),
  }
}

function stateAt(name: string): State {
  const all = filesAt(name, 'data')
  const folderOf = ({ path }: DataFile) => path.split('/')[1] ?? ''
  const networks = all
    .filter(({ path }) => /^data\/[^/.]+\/network\.yaml$/.test(path))
    .map(folderOf)
    .filter((folder) => folder !== 'reference')
  return {
    networks,
    leavesOut: leavesOut(name, 'data'),
    files: (network) =>
      all.filter((file) => [network, 'reference'].includes(folderOf(file)) && isRecord(file)),
  }
}

/** What the disk's own reading leaves out. */
const isRecord = ({ path }: DataFile): boolean =>
  !path.split('/').at(-1)?.startsWith('.') && path.split('/').length > 2
