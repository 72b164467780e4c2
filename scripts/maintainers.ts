import type { DataFile } from '../src/catalogue/disk.ts'
import type { Folder } from '../src/catalogue/ownership.ts'
import { parseYaml } from '../src/catalogue/parse.ts'

/** Every provider's folder with the accounts that its record names, in path order. A record that cannot be read names nobody. */
export function providerFolders(files: DataFile[]): Folder[] {
  return files.flatMap(({ path, text }) => {
    const folder = /^(data\/[^/]+\/providers\/[^/]+)\/provider\.yaml$/.exec(path)?.[1]
    if (folder === undefined) return []
    const value = text === undefined ? undefined : parseYaml(path, text).parsed?.value
    const named = (value as { maintainers?: unknown } | null | undefined)?.maintainers
    const maintainers = Array.isArray(named) ? named.filter((one) => typeof one === 'string') : []
    return [{ path: folder, maintainers }]
  })
}
