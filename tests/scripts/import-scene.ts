import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../../scripts/tool.ts'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'

/** A list in a folder of its own. */
export function listFile(text: string | Buffer, name = 'list.csv'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-list-')), name)
  writeFileSync(path, text)
  return path
}

/** The import as it is typed, where nobody sees a terminal. */
export const importing = (data: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  runTool('scripts/import.ts', [...args, '--data', data], { NETWORK: 'three-rivers', ...env })

/** Every file below the data folder, those for programs included, by path. */
export function textsIn(data: string): Record<string, string> {
  const entries = readdirSync(data, { withFileTypes: true, recursive: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(data.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** Whether a file is there for an import alone while it runs. */
export const isForPrograms = (path: string): boolean => /\.part$|\/journal\.jsonl$|\/\.importing-/.test(path)

export const stopsIn = (data: string, network = 'three-rivers') =>
  readCatalogue(readDataFiles(network, data), network)
    .faults.filter(({ severity }) => severity === 'stops')
    .map(formatFault)
