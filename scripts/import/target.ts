import { join } from 'node:path'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { chosenNetwork, listNetworks, readDataFiles } from '../../src/catalogue/disk.ts'
import { nearest } from '../../src/catalogue/nearest.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { Misuse } from '../arguments.ts'
import { root } from '../tool.ts'
import { claim, refuseOthers } from './running.ts'
import { endUnfinished, tellUnfinished } from './unfinished.ts'

/** The network that an import writes to: its providers and courses. Its agreements are not read, since there may be very
 *  many. */
export interface Target {
  data: string
  network: string
  catalogue: Catalogue
  paths: Set<string>
}

/** The flags that every import into a network has. */
export const writing = {
  '[--write]': 'Writes the files. Left out: nothing is written.',
  '[--dry-run]': 'Writes nothing, as when --write is left out.',
  '[--network NAME]': 'Another network than the usual one.',
  '[--data FOLDER]': 'Another folder than data.',
}

/** Reads the network as it is when nobody else is writing into it and no earlier import is left unfinished. One that is to be
 *  written into is kept for this process from then on. Throws a Misuse where there is no such network, where another
 *  import is writing, or where it does not pass the check. */
export async function openTarget(said: Map<string, string>, write: boolean): Promise<Target> {
  const data = said.get('data') ?? join(root, 'data')
  const network = said.get('network') ?? chosenNetwork()
  const networks = listNetworks(data)
  if (!networks.includes(network)) {
    const near = nearest(network, networks)
    throw new Misuse(
      `There is no network "${network}" in data/.\n  ${near === undefined ? `Choose one with --network: ${networks.join(', ')}.` : `Did you mean "${near}"?`}`,
    )
  }
  const folder = join(data, network)
  if (write) {
    claim(folder)
    await endUnfinished(folder)
  } else {
    refuseOthers(folder)
    tellUnfinished(folder)
  }
  const files = readDataFiles(network, data, (path) => !/\/(agreements|register)\//.test(path))
  const { catalogue } = readCatalogue(files, network)
  if (catalogue === undefined)
    throw new Misuse(
      `${network} does not pass the check, so nobody can say what a list means.\n  Mend it first: npm run check -- ${network}`,
    )
  return { data, network, catalogue, paths: new Set(files.map(({ path }) => path)) }
}

export const providerFolder = ({ data, network }: Target, provider: string): string =>
  join(data, network, 'providers', provider)

/** The provider that is named. Throws a Misuse that names the nearest, where there is none. */
export function knownProvider({ catalogue }: Target, flag: string, named: string | undefined): string {
  const ids = Object.keys(catalogue.providers)
  if (named === undefined) {
    const some = `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`
    throw new Misuse(`Nobody says which provider it is for.\n  Add ${flag} with one of these: ${some}.`)
  }
  if (ids.includes(named)) return named
  const near = nearest(named, ids)
  throw new Misuse(
    `There is no provider "${named}" in ${catalogue.network.id}.\n  ${near === undefined ? 'Make it first: npm run new -- provider' : `Did you mean "${near}"?`}`,
  )
}
