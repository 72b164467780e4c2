import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listNetworks, readDataFiles } from '../src/catalogue/disk.ts'
import type { Fault } from '../src/catalogue/fault.ts'
import {
  type NetworkReport,
  reportAsAnnotations,
  reportAsJson,
  reportAsText,
} from '../src/catalogue/fault-report.ts'
import { wholeFile } from '../src/catalogue/layout.ts'
import { nearest } from '../src/catalogue/nearest.ts'
import { readCatalogue } from '../src/catalogue/read.ts'
import { onePromise } from '../src/text/one-promise.ts'
import { Misuse, readArguments, runCommand } from './arguments.ts'
import { root } from './tool.ts'

/** `npm run check [-- network …] [--json] [--github] [--data folder]`: every fault of the named networks; else of the one that
 *  NETWORK names, else of all. Ends with 1 where one stops publishing, with 2 where it cannot tell what to check. */

await runCommand(() => {
  const { words, on, said } = readArguments(process.argv.slice(2), {
    switches: ['json', 'github'],
    values: ['data'],
  })
  const folder = said.get('data') ?? join(root, 'data')
  const reports = checkNetworks(chooseNetworks(words, folder), folder)
  if (on.has('json')) console.log(reportAsJson(reports))
  else console.log(reportAsText(reports))
  if (on.has('github') || (process.env.GITHUB_ACTIONS === 'true' && !on.has('json')))
    for (const line of reportAsAnnotations(reports)) console.log(line)
  process.exitCode = reports.every((report) => report.passes) ? 0 : 1
})

function chooseNetworks(words: string[], folder: string): string[] {
  const networks = listed(folder)
  if (networks.length === 0)
    throw new Misuse('There is no network in the data folder.\n  Make one: npm run new -- network my-network')
  const { NETWORK } = process.env
  const chosen = words.length === 0 && NETWORK ? [NETWORK] : words
  const missing = chosen.find((name) => !networks.includes(name))
  if (missing !== undefined) {
    const near = nearest(missing, networks)
    const statement =
      words.length === 0
        ? `NETWORK names "${missing}", and data/ has no such folder.`
        : `There is no network "${missing}" in data/.`
    const hint = near === undefined ? `Choose one of: ${networks.join(', ')}.` : `Did you mean "${near}"?`
    throw new Misuse(`${statement}\n  ${hint}`)
  }
  return chosen.length > 0 ? [...new Set(chosen)] : networks
}

function listed(folder: string): string[] {
  try {
    return listNetworks(folder)
  } catch {
    throw new Misuse(
      `There is no folder ${folder}.\n  Run the command where data/ is, or name another with --data.`,
    )
  }
}

/** A fault of the national lists is met with every network, and told once. */
function checkNetworks(networks: string[], folder: string): NetworkReport[] {
  const told = new Set<string>()
  return networks.map((network, index) => {
    const files = readDataFiles(network, folder)
    const { catalogue, faults } = readCatalogue(files, network, [onePromise])
    const all = [...(index === 0 ? strayFiles(folder) : []), ...faults]
    const fresh = all.filter((fault) => !told.has(JSON.stringify(fault)))
    for (const fault of fresh) told.add(JSON.stringify(fault))
    const { length: courses } = catalogue?.courses ?? []
    const { length: agreements } = catalogue?.agreements ?? []
    const passes = !all.some((fault) => fault.severity === 'stops')
    return { network, files: files.length, courses, agreements, passes, faults: fresh }
  })
}

/** Records that lie beside the networks' folders: nothing would read them. */
function strayFiles(folder: string): Fault[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ name }) =>
      wholeFile(
        `data/${name}`,
        `Nothing reads ${name} in this folder.`,
        'Move it into the folder of its network, or take it out.',
      ),
    )
}
