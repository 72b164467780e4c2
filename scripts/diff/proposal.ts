import { oneLine } from './read-report.ts'

/** A pull request as GitHub knows it, and not as its own program tells it. */
export interface Proposal {
  /** Its newest commit. */
  commit: string
  /** The paths that it touches, old names of renamed files too; undefined where GitHub lists not all of them. */
  touched: string[] | undefined
}

/** Reads what GitHub's own list says: on each line the names of one file, now and before, as a JSON list. `count` is how many files
 *  there are to be. Throws where a line is none. */
export function readProposal(commit: string, listing: string, count: string): Proposal {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error('No commit.')
  const lines = listing.split('\n').filter((line) => line !== '')
  const names = lines.map((line) => {
    const value: unknown = JSON.parse(line)
    if (!Array.isArray(value) || value.length === 0 || value.some((name) => typeof name !== 'string'))
      throw new Error('No names.')
    return value as string[]
  })
  return { commit, touched: String(lines.length) === count ? names.flat() : undefined }
}

/** What a proposal touches beside data. The program that makes the report is among it. */
export const beyondData = (touched: string[]): string[] => touched.filter((path) => !path.startsWith('data/'))

/** The most files that are named. */
const mostNamed = 20

/** Files on a line each, as plain text of which each line is short. */
export function filesText(paths: string[]): string {
  const more = paths.length > mostNamed ? [`and ${paths.length - mostNamed} more`] : []
  return [...paths.slice(0, mostNamed).map((path) => oneLine(path).slice(0, 300)), ...more].join('\n')
}
