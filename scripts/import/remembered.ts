import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importedFolder } from './journal.ts'
import { ListFault } from './list-fault.ts'
import type { Fields } from './merge.ts'

/** What was imported last into one file. */
export interface Remembered {
  /** What the row is known by in the list, whatever else it says: the same row of a later list updates the same file. */
  key: string
  /** The row's own words, which no mapping changes; nothing where the key has none but such. The last is its type. */
  words?: string[]
  /** The list it came from, by its file's name. */
  list: string
  /** The record as it was imported. */
  record: Fields
  /** The print of the file as the import left it. */
  print: string
}

/** What a row is known by from one list to the next: its key, the words that are remembered with it, and keys that it may have
 *  been remembered under where a mapping had more or less to say of it. */
export type RowIdentity = Pick<Remembered, 'key' | 'words'> & { also?: string[] }

/** A row of an earlier list, by the name of the file that it was imported into. */
export type KnownRow = Pick<Remembered, 'key' | 'words' | 'list'> & { name: string }

export type Folder = 'agreements' | 'courses'

export const rememberedPath = (kind: Folder, name: string): string => `${importedFolder}/${kind}/${name}.json`

/** Every row that has been imported into a provider, in the order of their files' names. */
export function rememberedRows(providerFolder: string, kind: Folder): KnownRow[] {
  const folder = join(providerFolder, importedFolder, kind)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = basename(file, '.json')
      const { key, words, list } = readRemembered(providerFolder, kind, name)
      return { name, key, list, ...(Array.isArray(words) ? { words } : {}) }
    })
}

/** What was imported last into a file that `rememberedRows` has named. Throws a ListFault where that cannot be read. */
export function readRemembered(providerFolder: string, kind: Folder, name: string): Remembered {
  const path = join(providerFolder, rememberedPath(kind, name))
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Remembered>
    if (typeof read.key === 'string' && typeof read.record === 'object' && read.record !== null)
      return read as Remembered
  } catch {
    // Said below.
  }
  throw new ListFault(
    `${path}\n  What was imported last cannot be read from this file.\n  Bring back the file as it was committed; or take it out: the record then counts as written by hand.`,
  )
}
