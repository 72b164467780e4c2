import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listNetworks, readDataFiles, readRegisterFiles, registerFolder } from '../src/catalogue/disk.ts'
import type { Fault } from '../src/catalogue/fault.ts'
import {
  type NetworkReport,
  reportAsAnnotations,
  reportAsJson,
  reportAsText,
  textForGitHub,
} from '../src/catalogue/fault-report.ts'
import { wholeFile } from '../src/catalogue/layout.ts'
import { nearest } from '../src/catalogue/nearest.ts'
import { changedOutside } from '../src/catalogue/ownership.ts'
import { readCatalogue } from '../src/catalogue/read.ts'
import { readRegister } from '../src/certificate/register.ts'
import { registeredIn } from '../src/certificate/registered.ts'
import { londonDate } from '../src/graph/month.ts'
import { checksToday } from '../src/text/checks-today.ts'
import { type Command, Misuse, readArguments, runCommand } from './arguments.ts'
import { oldCodeowners } from './codeowners.ts'
import { changedSince, filesAt } from './diff/git.ts'
import { unfinishedFaults } from './import/unfinished.ts'
import { providerFolders } from './maintainers.ts'
import { type Looked, lookAtRegister } from './register/faults.ts'
import { root } from './tool.ts'

/** Ends with 1 where a fault stops publishing, with 2 where it cannot tell what to check. */
const command: Command = {
  run: 'npm run check',
  does: 'Tells every fault of every file at once: where, what, and how to put it right.',
  takes: {
    '[NETWORK …]': 'The networks to check. Left out: the one that the setting NETWORK names, else all.',
    '[--json]': 'Prints one value for other programs. Then write npm run -s check, which keeps npm quiet.',
    '[--github]': 'Marks each fault in the pull request, on its line.',
    '[--data FOLDER]': 'Another folder than data.',
    '[--published FILE]': 'The log as it was published last, for one network: its log must go on from there.',
    '[--logged]': 'All that is frozen must be in the log.',
    '[--changed-by LOGIN]': 'Also what this account changed outside the folders that it keeps; with --base.',
    '[--base COMMIT]': 'The commit from which on --changed-by counts.',
  },
  example: 'npm run check -- three-rivers',
}

const today = process.env.WAYMARK_TODAY || londonDate(new Date())

await runCommand(async () => {
  const { words, on, said } = readArguments(process.argv.slice(2), command)
  const folder = said.get('data') ?? join(root, 'data')
  const networks = chooseNetworks(words, folder)
  const reports = await checkNetworks(networks, folder, {
    published: publishedLog(said.get('published'), networks),
    logged: on.has('logged'),
  })
  const outside = outsideOwn(said.get('changed-by'), said.get('base'))
  if (outside !== undefined) reports.push(outside)
  print(reports, on)
  process.exitCode = reports.every((report) => report.passes) ? 0 : 1
})

/** To a program one JSON value and nothing else, on GitHub too; there the marks go where they are read as well. */
function print(reports: NetworkReport[], on: Set<string>): void {
  const json = on.has('json')
  const marked = on.has('github') || (process.env.GITHUB_ACTIONS === 'true' && !json)
  const text = json ? reportAsJson(reports) : reportAsText(reports)
  console.log(marked && !json ? textForGitHub(text, randomUUID()) : text)
  if (!marked) return
  for (const line of reportAsAnnotations(reports)) (json ? console.error : console.log)(line)
}

/** What the commits since BASE change outside the folders that LOGIN keeps, as a report of its own; undefined where nobody asks. */
function outsideOwn(login: string | undefined, base: string | undefined): NetworkReport | undefined {
  if (login === undefined && base === undefined) return undefined
  if (login === undefined || base === undefined)
    throw new Misuse(
      '--changed-by and --base belong together.\n  Write both: npm run check -- --changed-by riverside-registry --base main',
    )
  const changed = changedSince(base)
  const faults = changedOutside(changed, login, providerFolders(filesAt(base, 'data')))
  const passes = !faults.some(({ severity }) => severity === 'stops')
  return {
    network: `Changes by @${login.replace(/^@/, '')}`,
    files: changed.length,
    courses: 0,
    agreements: 0,
    passes,
    faults,
  }
}

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

function publishedLog(path: string | undefined, networks: string[]): string | undefined {
  if (path === undefined) return undefined
  if (networks.length !== 1)
    throw new Misuse(
      '--published is the log of one network.\n  Name it: npm run check -- three-rivers --published published.jsonl',
    )
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Misuse(
      `There is no file ${path}.\n  Save the published register/log.jsonl there; for a first publication an empty file.`,
    )
  }
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
async function checkNetworks(
  networks: string[],
  folder: string,
  register: Pick<Looked, 'published' | 'logged'>,
): Promise<NetworkReport[]> {
  const told = new Set<string>()
  const reports: NetworkReport[] = []
  for (const network of networks) {
    const files = readDataFiles(network, folder)
    const registerFiles = readRegisterFiles(registerFolder(network, folder))
    const unread = registerFiles.some((file) => file.unread !== undefined)
    const { catalogue, faults } = readCatalogue(
      files,
      network,
      checksToday(today),
      unread ? undefined : registeredIn((await readRegister(registerFiles)).register),
    )
    const looked = unread
      ? { faults: [] }
      : await lookAtRegister({ network, files, catalogue, registerFiles, ...register })
    const all = [
      ...(reports.length === 0 ? [...oldCodeowners(folder), ...strayFiles(folder)] : []),
      ...unfinishedFaults(join(folder, network)),
      ...faults,
      ...looked.faults,
    ]
    const fresh = all.filter((fault) => !told.has(JSON.stringify(fault)))
    for (const fault of fresh) told.add(JSON.stringify(fault))
    const { length: courses } = catalogue?.courses ?? []
    const { length: agreements } = catalogue?.agreements ?? []
    const passes = !all.some((fault) => fault.severity === 'stops')
    reports.push({ network, files: files.length, courses, agreements, passes, faults: fresh })
  }
  return reports
}

/** Records that lie beside the networks' folders: nothing would read them. */
function strayFiles(folder: string): Fault[] {
  const guides = ['README.md', 'MAINTAINERS.md']
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && !guides.includes(entry.name))
    .map(({ name }) =>
      wholeFile(
        `data/${name}`,
        `Nothing reads ${name} in this folder.`,
        'Move it into the folder of its network, or take it out.',
      ),
    )
}
