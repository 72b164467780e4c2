import type { Catalogue } from './catalogue.ts'
import { compareText } from './fault.ts'
import { kindOf, recordOf } from './kinds.ts'
import { copyOf } from './salvage.ts'

/** The catalogue as it would be with these records, each in place of the one of its path. What does not fit its schema is
 *  left out, and the published record stands. */
export function withRecords(catalogue: Catalogue, records: { path: string; value: unknown }[]): Catalogue {
  const all = copyOf(catalogue)
  for (const { path, value } of records) {
    const kind = kindOf(path)
    if (kind === undefined || kind === 'asset') continue
    const read = kind.schema.safeParse(value)
    if (!read.success) continue
    if (path.includes('/courses/')) all.courses = all.courses.filter(({ id }) => id !== recordOf(path))
    if (path.includes('/agreements/'))
      all.agreements = all.agreements.filter(({ id }) => id !== recordOf(path))
    kind.add(all, read.data as never, path)
  }
  all.courses.sort((a, b) => compareText(a.id, b.id))
  all.agreements.sort((a, b) => compareText(a.id, b.id))
  return all
}
