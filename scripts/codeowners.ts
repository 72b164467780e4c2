import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import type { Fault } from '../src/catalogue/fault.ts'
import { parseYaml } from '../src/catalogue/parse.ts'
import { start } from '../src/catalogue/place.ts'
import { type Command, readArguments, runCommand } from './arguments.ts'
import { providerFolders } from './maintainers.ts'
import { root } from './tool.ts'

const command: Command = {
  run: 'npm run codeowners',
  does: 'Writes .github/CODEOWNERS from the maintainers that providers name.',
  example: 'npm run codeowners',
}

const head = `# Written by "npm run codeowners" from the maintainers in each provider.yaml; do not edit.
# GitHub asks only accounts with write access. For everybody else, "npm run check -- --changed-by" reads the same lists.
# A network that is made up has made-up accounts, and is left out.
`

/** The file's text for these networks. */
export function codeowners(dataFolder: string): string {
  const lines = listNetworks(dataFolder).flatMap((network) => {
    const files = readDataFiles(network, dataFolder)
    const record = files.find(({ path }) => path === `data/${network}/network.yaml`)
    const value = parseYaml('network.yaml', record?.text ?? '').parsed?.value as
      | { illustrative?: boolean }
      | null
      | undefined
    if (value?.illustrative === true) return []
    return providerFolders(files)
      .filter(({ maintainers }) => maintainers.length > 0)
      .map(({ path, maintainers }) => `/${path}/ ${maintainers.join(' ')}\n`)
  })
  return [head, ...lines].join('')
}

/** What stands in the repository that a data folder is in and does not name its maintainers as they are now; none where there is no such file. */
export function oldCodeowners(dataFolder: string): Fault[] {
  const path = join(dataFolder, '../.github/CODEOWNERS')
  if (!existsSync(path)) return []
  const rules = (text: string) => text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  if (rules(readFileSync(path, 'utf8')).join() === rules(codeowners(dataFolder)).join()) return []
  return [
    {
      file: '.github/CODEOWNERS',
      ...start,
      severity: 'attention',
      statement: 'This file does not name the maintainers as provider.yaml has them.',
      hint: 'Write it anew: npm run codeowners',
    },
  ]
}

if (import.meta.main)
  await runCommand(() => {
    readArguments(process.argv.slice(2), command)
    writeFileSync(join(root, '.github/CODEOWNERS'), codeowners(join(root, 'data')))
  })
