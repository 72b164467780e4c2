/** The address at which GitHub opens a page to write a file, and what to do where it cannot be handed over there. */

/** GitHub answers longer addresses with an error. */
const longest = 8000

/** The folder of a repository on GitHub; undefined for one that is kept elsewhere. */
function onGitHub(repository: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+?(?=\.git$|\/?$)/.exec(repository ?? '')?.[0]
}

interface Place {
  repository: string | undefined
  branch: string
  /** From the root of the repository: `data/three-rivers/providers/…`. */
  path: string
}

/** How a text gets to those who publish. `filled`: the page opens with the text in it. `empty`: it opens, and the text is
 *  pasted. Nothing where the network's files are not on GitHub. */
export type Proposal = { way: 'filled' | 'paste'; address: string } | { way: 'by-hand' }

/** A file that is not there yet. */
export function proposeNew({ repository, branch, path }: Place, text: string): Proposal {
  const folder = onGitHub(repository)
  if (folder === undefined) return { way: 'by-hand' }
  const page = `${folder}/new/${inPath(branch)}?filename=${encodeURIComponent(path)}`
  const filled = `${page}&value=${encodeURIComponent(text)}`
  return filled.length < longest ? { way: 'filled', address: filled } : { way: 'paste', address: page }
}

/** A file that is there: GitHub's page for changing it takes no text, so it is pasted. */
export function proposeChange({ repository, branch, path }: Place): Proposal {
  const folder = onGitHub(repository)
  return folder === undefined
    ? { way: 'by-hand' }
    : { way: 'paste', address: `${folder}/edit/${inPath(branch)}/${inPath(path)}` }
}

const inPath = (text: string): string => text.split('/').map(encodeURIComponent).join('/')

/** What the person does, step by step, once they have pressed the button. */
export function proposalSteps(proposal: Proposal, isNew: boolean, path: string): string[] {
  if (proposal.way === 'by-hand')
    return [
      'Copy the text below, or download the file.',
      `Send it to the network’s co-ordinator, and say that it goes to ${path}.`,
      'They check it and publish it.',
    ]
  if (proposal.way === 'filled')
    return [
      'GitHub opens in a new tab, with the file filled in. You may have to sign in first.',
      'Press “Commit changes”, and say in a sentence what is new.',
      'Choose “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.',
    ]
  return [
    'The text is copied, and GitHub opens in a new tab. You may have to sign in first.',
    isNew
      ? 'Click into the large empty field there and paste.'
      : 'Click into the text of the file there, select all of it, and paste.',
    'Press “Commit changes”, then “Propose changes”, then “Create pull request”. A maintainer reads it and publishes it.',
  ]
}
