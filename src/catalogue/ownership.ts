import { type Fault, inFileOrder } from './fault.ts'
import { backslashFault } from './layout.ts'
import { start } from './place.ts'

/** A provider's folder (`data/three-rivers/providers/riverside`) and the accounts that may change it, like "@riverside-registry". */
export interface Folder {
  path: string
  maintainers: string[]
}

/** What a change touches outside the folders that an account keeps, one fault a folder. `folders` are those from before the change: nobody
 *  makes themselves a maintainer by it. It stops where others keep the folder, also for an account that keeps one of its own; a new
 *  folder is how everybody begins. A name with a backslash belongs to no folder for sure, and stops. The register has a check of its own. */
export function changedOutside(changed: string[], login: string, folders: Folder[]): Fault[] {
  const account = `@${login.replace(/^@/, '').toLowerCase()}`
  const keeps = ({ maintainers }: Folder) => maintainers.some((one) => one.toLowerCase() === account)
  const touched = Map.groupBy(
    changed.filter((path) => !path.includes('\\') && !/^data\/[^/]+\/register\//.test(path)),
    folderOf,
  )
  return inFileOrder([
    ...changed.filter((path) => path.includes('\\')).map(backslashFault),
    ...[...touched].flatMap(([path, files]): Fault[] => {
      const folder = folders.find((one) => one.path === path)
      if (folder !== undefined && keeps(folder)) return []
      const stops = folder !== undefined && folder.maintainers.length > 0
      return [
        {
          file: files.sort()[0] ?? '',
          ...start,
          severity: stops ? 'stops' : 'attention',
          ...wordsFor(path, folder, account),
        },
      ]
    }),
  ])
}

function wordsFor(
  path: string,
  folder: Folder | undefined,
  account: string,
): Pick<Fault, 'statement' | 'hint'> {
  if (folder !== undefined && folder.maintainers.length > 0)
    return {
      statement: `${account} does not keep ${path}; ${folder.maintainers.join(', ')} ${folder.maintainers.length === 1 ? 'does' : 'do'}.`,
      hint: 'Take it out of this proposal, and ask them to propose it. If they agree to it here, a maintainer of the network can merge it as it is.',
    }
  if (folder !== undefined)
    return {
      statement: `Nobody is named who keeps ${path}.`,
      hint: `Let the network's co-ordinator agree, and name the accounts in provider.yaml: maintainers: ["${account}"]`,
    }
  if (/^data\/[^/]+\/providers\/[^/]+$/.test(path))
    return {
      statement: `${path} is new.`,
      hint: "Let the network's co-ordinator confirm who proposes it.",
    }
  if (path === beyondData)
    return {
      statement: 'This changes more than data.',
      hint: 'Let those who keep the program agree to it, or propose it by itself.',
    }
  return {
    statement: `${path} belongs to no provider.`,
    hint: 'Let the network agree to this change, or propose it by itself.',
  }
}

const beyondData = ''

/** The provider's folder that a file is in; else its network's or national list's folder; else what is not data. */
function folderOf(path: string): string {
  return (
    /^data\/[^/]+\/providers\/[^/]+(?=\/)/.exec(path)?.[0] ??
    /^data\/[^/]+(?=\/)/.exec(path)?.[0] ??
    beyondData
  )
}
