import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { Course } from '../../../src/schema/course.ts'
import { asSlug } from '../../../src/schema/values.ts'
import { objectionTo } from '../sound.ts'
import type { TakingIn } from '../taking-in.ts'
import type { Target } from '../target.ts'
import { agreementOf } from './agreement.ts'
import type { Cells } from './columns.ts'
import type { Mapping } from './mapping.ts'
import type { Names } from './names.ts'
import type { References } from './references.ts'

/** What a row is read with. */
export interface Reading {
  target: Target
  receiving: string
  mapping: Mapping
  names: Names
  from: string[]
  page: string | undefined
}

/** One reading of a list, from its first row to its last. */
export interface Run extends Reading {
  taking: TakingIn
  references: References
}

/** What one row comes to, or why it comes to nothing. */
export function readRow(line: number, cells: Cells, run: Run) {
  const { target, mapping, receiving, page, taking, references } = run
  const courses = coursesOf(cells, run)
  if ('why' in courses) return courses
  const { from, to } = courses
  const read = agreementOf(
    cells,
    {
      ...courses,
      sending: sendingOf(target.catalogue, from),
      topUp: to.every(({ award }) => target.catalogue.awards[award]?.kind === 'top-up'),
      names: target.catalogue,
      page,
    },
    mapping,
  )
  if ('why' in read) return read
  const { year } = read.record.entry as { year: unknown }
  const name = agreementName(from, to, year)
  const key = cells.reference ?? JSON.stringify([ids(from), ids(to), year])
  const reference = referenceOf(line, cells.reference, taking.remembered(key)?.record.reference, references)
  if ('why' in reference) return reference
  const record = { reference: reference.is, ...read.record }
  const why = objectionTo(record, `${receiving}/${name}`, [...from, ...to], target)
  return why === undefined ? { key, name, record, remarks: read.remarks } : { why }
}

const ids = (courses: Course[]): string[] => courses.map(({ id }) => id).toSorted()

/** The one that the row brings, else the one that it got before, else the next that is free. */
function referenceOf(
  line: number,
  brought: string | undefined,
  before: unknown,
  references: References,
): { is: string } | { why: string } {
  if (before !== undefined && (brought === undefined || brought === before)) return { is: String(before) }
  if (brought === undefined) return { is: references.next(line) }
  const why = references.take(brought)
  return why === undefined ? { is: brought } : { why }
}

function coursesOf(
  cells: Cells,
  { names, receiving, from, target }: Reading,
): { from: Course[]; to: Course[] } | { why: string } {
  const provider = cells.receiving === undefined ? { is: receiving } : names.provider(cells.receiving)
  if ('why' in provider) return provider
  if (provider.is !== receiving)
    return {
      why: `It is for ${target.catalogue.providers[provider.is]?.name}. Import the list for that one too: --receiving ${provider.is}`,
    }
  if (cells.to === undefined) return { why: 'It names no course to enter.' }
  const to = names.courses(cells.to, receiving)
  if ('why' in to) return to
  const sending = cells.sending === undefined ? { is: undefined } : names.provider(cells.sending)
  if ('why' in sending) return sending
  const said = cells.from ?? from.join(';')
  if (said === '')
    return {
      why: 'It does not say which course learners come from. Add a column From, or --from, or from in the mapping.',
    }
  const found = names.courses(said, cells.from === undefined ? undefined : sending.is)
  return 'why' in found ? found : { from: found.is, to: to.is }
}

/** The awards that learners come with, as phrases are read against them. */
export function sendingOf({ awards, scales }: Catalogue, from: Course[]) {
  const gradesOf = (award: string) =>
    scales[awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade) ?? []
  return { awards: [...new Set(from.map(({ award }) => award))], gradesOf }
}

/** The name of a new agreement's file: what it leads from and to. */
function agreementName(from: Course[], to: Course[], year: unknown): string {
  const part = ([first, ...more]: Course[]) =>
    `${first?.id.split('/')[1] ?? ''}${more.length > 0 ? '-and-others' : ''}`
  const later = typeof year === 'number' && year > 1 ? `-year-${year}` : ''
  return asSlug(`${part(from)}-to-${part(to)}${later}`)
}
