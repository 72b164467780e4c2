import { nearest } from '../../../src/catalogue/nearest.ts'
import { type ColumnName, columns, plainName } from './columns.ts'

/** Names that lists use too. Which column they mean is not sure enough to be read without asking, and is suggested. */
const alsoSaid: Partial<Record<ColumnName, string[]>> = {
  receiving: ['Partner', 'HEI', 'Awarding body'],
  to: ['Programme', 'Programme title', 'Title'],
  type: ['Route', 'Pathway'],
  conditions: ['Offer', 'Criteria', 'Grades needed'],
  note: ['Comments', 'Remarks'],
}

const names = (Object.keys(columns) as ColumnName[]).map((column) => ({
  column,
  said: [...columns[column], ...(alsoSaid[column] ?? [])].map(plainName),
}))

/** The column that each heading may mean, by the plain name of the heading: the nearest, each once, and none of those in `taken`.
 *  Headings that are near to none are left out. */
export function columnsNear(
  headings: string[],
  taken: readonly (ColumnName | undefined)[],
): Map<string, ColumnName> {
  const pairs = headings
    .flatMap((heading) =>
      names.map(({ column, said }) => ({
        heading: plainName(heading),
        column,
        share: shareOf(heading, said),
      })),
    )
    .filter(({ share, column }) => share >= 0.5 && !taken.includes(column))
    .sort((a, b) => b.share - a.share)
  const found = new Map<string, ColumnName>()
  for (const { heading, column } of pairs)
    if (!found.has(heading) && ![...found.values()].includes(column)) found.set(heading, column)
  return found
}

/** How much of a heading is in the name that it is nearest to: 1 where they have all words in common, or a slip apart. */
function shareOf(heading: string, said: string[]): number {
  if (nearest(plainName(heading), said) !== undefined) return 1
  const own = wordsOf(heading)
  return Math.max(
    ...said.map((name) => {
      const theirs = wordsOf(name)
      const shared = own.filter((word) => theirs.some((other) => isBegunBy(other, word))).length
      return (2 * shared) / Math.max(1, own.length + theirs.length)
    }),
  )
}

const wordsOf = (name: string): string[] =>
  plainName(name)
    .split(' ')
    .filter((word) => word.length > 1)

/** "req" and "requirements" are one word. */
const isBegunBy = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one))
