import type { Catalogue } from './catalogue.ts'
import { chosenNetwork, readDataFiles } from './disk.ts'
import { formatFault } from './fault.ts'
import { readCatalogue } from './read.ts'

let loaded: Catalogue | undefined

/** The chosen network, read once for a whole build. Throws with every fault in its message where one stops publishing:
 *  what does not pass the check is never built. */
export function loadCatalogue(): Catalogue {
  if (loaded !== undefined) return loaded
  const { catalogue, faults } = readCatalogue(readDataFiles(chosenNetwork()))
  if (catalogue === undefined) {
    const stopping = faults.filter((fault) => fault.severity === 'stops')
    throw new Error(`The data does not pass the check:\n\n${stopping.map(formatFault).join('\n\n')}\n`)
  }
  loaded = catalogue
  return catalogue
}
