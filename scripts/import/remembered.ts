import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importedFolder } from './journal.ts'
import { ListFault } from './list-fault.ts'
import type { Fields } from './merge.ts'

/** What was imported last into one file. */
export interface Remembered {
  /** What the row is known by in the list, whatever else it says: the same row of a later list updates the same file. */
  key: string
  /** The list it came from, by its file's name. */
  list: string
  /** The record as it was imported. */
  record: Fields
  /** The print of the file as the import left it. */
  print: string
}

export type Folder = 'agreements' | 'courses'

export const rememberedPath = (kind: Folder, name: string): string => `${importedFolder}/${kind}/${name}.json`

/** The name of the file that each row was imported into, by the row's key. */
export function rememberedNames(providerFolder: string, kind: Folder): Map<string, string> {
  const folder = join(providerFolder, importedFolder, kind)
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((file) => {
      const name = basename(file, '.json')
      return [readRemembered(providerFolder, kind, name).key, name]
    }),
  )
}

/** What was imported last into a file that `rememberedNames` has named. Throws a ListFault where that cannot be read. */
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
