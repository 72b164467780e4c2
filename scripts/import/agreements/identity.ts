import type { Course } from '../../../src/schema/course.ts'
import type { RowIdentity } from '../remembered.ts'
import { type Cells, plainName } from './columns.ts'

/** What a row is known by: its reference, else where it leads from and to and in which year. A mapping may say which courses these
 *  are and which year, this time or last; so the list's own words are remembered too. */
export function identityOf(
  cells: Cells,
  { from, to }: { from: Course[]; to: Course[] },
  year: unknown,
): RowIdentity {
  if (cells.reference !== undefined) return { key: cells.reference }
  const keyFor = (one: unknown) => JSON.stringify([ids(from), ids(to), one])
  const said = [cells.to, cells.from ?? ids(from).join(' '), cells.sending, cells.year, cells.type]
  const others = unsaidYears.includes(year) ? statedYears : unsaidYears
  return {
    key: keyFor(year),
    words: said.map((cell) => plainName(cell ?? '')),
    also: cells.year === undefined ? others.map(keyFor) : [],
  }
}

/** The years of entry of a row that names none, and those that a mapping can give it. */
const unsaidYears: unknown[] = ['not-stated', 'top-up']
const statedYears: unknown[] = [1, 2, 3, 4, 5, 'foundation', 'top-up']

const ids = (courses: Course[]): string[] => courses.map(({ id }) => id).toSorted()
