import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Check } from '../../src/catalogue/checks/check.ts'
import { readDataFiles, readRegisterFiles, registerFolder } from '../../src/catalogue/disk.ts'
import { formatFault } from '../../src/catalogue/fault.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import type { Register } from '../../src/certificate/register.ts'
import { lookAtRegister } from './faults.ts'

/** What was done, or why nothing was, as lines to print. */
export interface Told {
  ok: boolean
  lines: string[]
}

/** A network and its register; or, where one of them has a fault, what to say instead of writing anything. */
export async function readNetwork(
  network: string,
  dataFolder: string,
  more: Check[] = [],
): Promise<{ catalogue: Catalogue; register: Register } | Told> {
  const files = readDataFiles(network, dataFolder)
  const { catalogue, faults } = readCatalogue(files, network, more)
  const registerFiles = readRegisterFiles(registerFolder(network, dataFolder))
  const looked = await lookAtRegister({ network, files, catalogue, registerFiles })
  const stopping = [...faults, ...looked.faults].filter(({ severity }) => severity === 'stops')
  return catalogue !== undefined && stopping.length === 0
    ? { catalogue, register: looked.register }
    : {
        ok: false,
        lines: [...stopping.map((fault) => `${formatFault(fault)}\n`), `${network}: nothing was written.`],
      }
}
