/** The address at which GitHub opens a page to write a file, and what to do where it cannot be handed over there. */

import { type Branch, inPath } from './proposal-branch.ts'

/** GitHub answers longer addresses with an error. */
const longest = 8000

/** The branch that a network publishes, on GitHub; undefined for a network that is kept elsewhere. */
export function publishedBranch(repository: string | undefined, branch = 'main'): Branch | undefined {
  const found = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git|\/)?$/.exec(repository ?? '')
  return found === null ? undefined : { owner: found[1] ?? '', repository: found[2] ?? '', branch }
}

interface Place {
  /** Where it is written; nothing where the network is not on GitHub. */
  on: Branch | undefined
  /** From the root of the repository: `data/three-rivers/providers/…`. */
  path: string
}

/** How a text gets to those who publish. `filled`: the page opens with the text in it. `empty`: it opens, and the text is
 *  pasted. Nothing where the network's files are not on GitHub. */
export type Proposal = { way: 'filled' | 'paste'; address: string } | { way: 'by-hand' }

/** A file that is not there yet. */
export function proposeNew({ on, path }: Place, text: string): Proposal {
  if (on === undefined) return { way: 'by-hand' }
  const page = `${pageOf(on, 'new')}?filename=${encodeURIComponent(path)}`
  const filled = `${page}&value=${encodeURIComponent(text)}`
  return filled.length < longest ? { way: 'filled', address: filled } : { way: 'paste', address: page }
}

/** A file that is there: GitHub's page for changing it takes no text, so it is pasted. */
export function proposeChange({ on, path }: Place): Proposal {
  return on === undefined
    ? { way: 'by-hand' }
    : { way: 'paste', address: `${pageOf(on, 'edit')}/${inPath(path)}` }
}

/** GitHub's page to which whole folders can be dragged. */
export const uploadPage = (on: Branch): string => pageOf(on, 'upload')

function pageOf({ owner, repository, branch }: Branch, page: string): string {
  return `https://github.com/${owner}/${repository}/${page}/${inPath(branch)}`
}
