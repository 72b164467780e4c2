import { execFileSync } from 'node:child_process'
import { type DataFile, textOf } from '../../src/catalogue/disk.ts'
import { compareText } from '../../src/catalogue/fault.ts'
import { Misuse } from '../arguments.ts'

const mostBytes = 1 << 30
/** How git marks one. */
const link = '120000'

/** The files below a folder at a commit, in path order, read from git's own store: nothing is checked out, so a program in it does
 *  nothing. A link is named and not read, as on the disk. A name that git does not know is a Misuse. */
export function filesAt(name: string, folder: string): DataFile[] {
  const listed = git(['ls-tree', '-r', '-z', commitOf(name), '--', `${folder}/`]).toString('utf8')
  const entries = listed
    .split('\0')
    .flatMap((line) => {
      const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (mode === undefined || object === undefined || path === undefined) return []
      return mode.startsWith('100') || mode === link ? [{ object, path, isLink: mode === link }] : []
    })
    .sort((a, b) => compareText(a.path, b.path))
  const plain = entries.filter(({ isLink }) => !isLink).map(({ object }) => object)
  const bytes = contents(plain)
  const textAt = new Map(plain.map((object, index) => [object, textOf(bytes[index] ?? Buffer.alloc(0))]))
  return entries.map(({ path, object, isLink }) =>
    isLink ? { path, text: undefined, unread: 'link' } : { path, text: textAt.get(object) },
  )
}

/** The paths that differ between where a commit and HEAD parted and HEAD. */
export function changedSince(base: string): string[] {
  const range = `${commitOf(base)}...HEAD`
  return git(['diff', '--name-only', '--no-renames', '-z', range])
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
}

/** Whether a name is the commit that the files here began from, and the folder has changes, or new files, that are in no commit. */
export function leavesOut(name: string, folder: string): boolean {
  return (
    commitOf(name) === commitOf('HEAD') && git(['status', '--porcelain', '-z', '--', `${folder}/`]).length > 0
  )
}

/** The commit that a name stands for. It never begins with a hyphen, so it cannot pass for a flag. */
function commitOf(name: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      .toString('utf8')
      .trim()
  } catch {
    throw new Misuse(
      `"${name}" is neither a folder nor a commit that is known here.\n  Name a branch, a tag, a commit, or a folder that holds data/.`,
    )
  }
}

/** The bytes of each object, asked for at once: git answers `<object> blob <size>`, a line break, the bytes, a line break. */
function contents(objects: string[]): Buffer[] {
  if (objects.length === 0) return []
  const answer = git(['cat-file', '--batch'], `${objects.join('\n')}\n`)
  let at = 0
  return objects.map(() => {
    const end = answer.indexOf(10, at)
    const size = Number(answer.subarray(at, end).toString('utf8').split(' ')[2])
    const bytes = answer.subarray(end + 1, end + 1 + size)
    at = end + 1 + size + 1
    return bytes
  })
}

function git(args: string[], input?: string): Buffer {
  return execFileSync('git', args, { input, maxBuffer: mostBytes, stdio: ['pipe', 'pipe', 'pipe'] })
}
