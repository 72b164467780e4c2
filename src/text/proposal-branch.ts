/** Where GitHub keeps what somebody has proposed so far: read from the address of the page that it shows after the first file. */

/** A branch with the files of one proposal, in the network's repository or in a person's copy of it. */
export interface Branch {
  owner: string
  repository: string
  branch: string
}

/** What an address says, or why it says nothing: words for the person who pasted it. */
export type ReadBranch = { branch: Branch } | { fault: string }

const wanted =
  'After “Propose changes”, GitHub shows a page that begins with “Comparing changes” or “Open a pull request”: copy its address from the top of the browser.'

/** Reads the address of GitHub's comparison of a proposal with what is published, or the page of the proposal's branch.
 *  `base` is the network's repository and the branch that it publishes. What it gives back can stand in an address of
 *  github.com and nowhere else. */
export function readBranch(pasted: string, base: Branch): ReadBranch {
  const text = pasted.trim()
  if (text === '') return { fault: `No address is written here. ${wanted}` }
  const url = onGitHub(text)
  if (url === undefined) return { fault: `That is not the address of a page on GitHub. ${wanted}` }
  const [owner, repository, page, ...rest] = plainParts(url.pathname)
  if (owner === undefined || repository === undefined || !isNamed({ owner, repository }))
    return { fault: `That page of GitHub is none of a proposal. ${wanted}` }
  if (!isCopy(repository, base.repository))
    return {
      fault: `That page is of ${owner}/${repository}, which is another project. This network’s files are in ${base.owner}/${base.repository}, and your copy has the same name. ${wanted}`,
    }
  const here = { owner, repository }
  if (page === 'compare') return checked(compared(rest.join('/'), here), base)
  if (page === 'pull' && rest[0] === 'new') return checked({ ...here, branch: rest.slice(1).join('/') }, base)
  if (page === 'pull')
    return {
      fault:
        'That is the page of a pull request which has been created already. More files can still join it: near its title, after “from”, choose the name of the branch, and paste the address of the page that opens.',
    }
  if (page === 'tree' || page === 'blob') return checked({ ...here, branch: branchAbove(rest) }, base)
  return { fault: `That page of GitHub is none of a proposal. ${wanted}` }
}

/** Whether there is nothing in it that an address of a page could not have, and GitHub is whom it asks. */
function onGitHub(text: string): URL | undefined {
  if (text.length > 2000 || /[\p{Cc}\p{Cf}\s\\]/u.test(text)) return undefined
  const address = /^(www\.)?github\.com\//i.test(text) ? `https://${text}` : text
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const { protocol, hostname, port, username, password } = url
  const known = /^https?:$/.test(protocol) && /^(www\.)?github\.com$/.test(hostname)
  return known && `${port}${username}${password}` === '' ? url : undefined
}

/** The parts of a path as people write them; none where one can't be read. */
function plainParts(path: string): string[] {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return []
  }
}

/** A copy has the name of what it was copied from, with a number where that name was taken. */
function isCopy(repository: string, original: string): boolean {
  const [own, named] = [original.toLowerCase(), repository.toLowerCase()]
  return named === own || (named.startsWith(`${own}-`) && /^\d+$/.test(named.slice(own.length + 1)))
}

/** `main...ada:rivers:patch-1`, `main...ada:patch-1` or `main...patch-1`; the last is in the repository of the page. */
function compared(text: string, here: Omit<Branch, 'branch'>): Branch | undefined {
  // No branch has two dots in a row, so the first three are those between.
  const dots = text.indexOf('...')
  const head = text.slice(dots + 3).split(':')
  if (dots < 1 || head.length > 3) return undefined
  const [branch = '', second, third] = head.reverse()
  if (second === undefined) return { ...here, branch }
  return third === undefined
    ? { owner: second, repository: here.repository, branch }
    : { owner: third, repository: second, branch }
}

/** The branch in the path of a page that shows a folder or file of it: the network's files are all below `data`. */
function branchAbove(parts: string[]): string {
  const data = parts.indexOf('data', 1)
  return (data < 0 ? parts : parts.slice(0, data)).join('/')
}

function checked(found: Branch | undefined, base: Branch): ReadBranch {
  if (found === undefined || !isBranch(found))
    return { fault: `That address names no branch with your proposal. ${wanted}` }
  if (homeOf(found) === homeOf(base) && found.branch === base.branch)
    return {
      fault: `That is the branch ${base.branch}, which is published already. Choose “Propose changes” for the first file, which makes a branch of your own. ${wanted}`,
    }
  return { branch: found }
}

const homeOf = ({ owner, repository }: Branch): string => `${owner}/${repository}`.toLowerCase()

/** What GitHub lets an account and a repository be called. */
const isNamed = ({ owner, repository }: Omit<Branch, 'branch'>): boolean =>
  /^[a-z\d][a-z\d_-]{0,99}$/i.test(owner) && /^(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)

/** What git lets a branch be called besides (git check-ref-format). */
function isBranch({ branch, ...home }: Branch): boolean {
  return (
    isNamed(home) &&
    branch.length <= 250 &&
    /^[^\p{Cc}\p{Cf}\p{Cs}\s~^:?*[\\]+$/u.test(branch) &&
    !/\.\.|@\{|^-|^@$|\.$/.test(branch) &&
    branch.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  )
}

/** The page on which all of a proposal is seen beside what is published, and the pull request is created. */
export function comparisonOf(head: Branch, base: Branch): string {
  const whose =
    homeOf(head) === homeOf(base)
      ? inPath(head.branch)
      : `${head.owner}:${head.repository}:${inPath(head.branch)}`
  return `https://github.com/${base.owner}/${base.repository}/compare/${inPath(base.branch)}...${whose}?expand=1`
}

/** Part of a path of an address, its slashes kept. */
export const inPath = (text: string): string => text.split('/').map(encodeURIComponent).join('/')
