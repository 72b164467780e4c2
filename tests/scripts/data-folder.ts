import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { files } from '../catalogue/scene.ts'

/** A folder of its own with these files, by path from the repository, and the data folder in it. */
export function dataFolder(texts: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
  mkdirSync(join(folder, 'data'))
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return join(folder, 'data')
}

/** The small network of the catalogue's tests on the disk, with some files put in place of its own, or added. */
export const sceneFolder = (changes: Record<string, string | Buffer> = {}): string =>
  dataFolder({ ...files, ...changes })

/** A copy of one network as it is published, with the national lists. */
export function copyOf(network: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'data')
  for (const name of ['reference', network])
    cpSync(join('data', name), join(folder, name), { recursive: true })
  return folder
}
