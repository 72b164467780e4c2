import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import { parseYaml } from '../src/catalogue/parse.ts'
import { runCommand } from './arguments.ts'
import { providerFolders } from './maintainers.ts'
import { root } from './tool.ts'

/** `node scripts/codeowners.ts` writes .github/CODEOWNERS from the maintainers that providers name. */

const head = `# Written by "node scripts/codeowners.ts" from the maintainers in each provider.yaml; do not edit.
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

if (import.meta.main)
  await runCommand(() => writeFileSync(join(root, '.github/CODEOWNERS'), codeowners(join(root, 'data'))))
