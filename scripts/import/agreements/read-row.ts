import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { Course } from '../../../src/schema/course.ts'
import { asSlug } from '../../../src/schema/values.ts'
import type { ReadRow, RefusedRow } from '../row.ts'
import { objectionsTo, unknownCourse } from '../sound.ts'
import type { TakingIn } from '../taking-in.ts'
import type { Target } from '../target.ts'
import { agreementOf } from './agreement.ts'
import type { Cells } from './columns.ts'
import { identityOf } from './identity.ts'
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

/** Stand for what a row does not tell or have yet, where the rest of it is judged. */
const standIn = { reference: 'AAA-0000', from: [{ course: unknownCourse }], to: [unknownCourse] }

/** What one row comes to, or all for which it comes to nothing. */
export function readRow(
  line: number,
  cells: Cells,
  run: Run,
): Omit<ReadRow, 'line'> | Omit<RefusedRow, 'line'> {
  const { target, mapping, receiving, page, taking, references } = run
  const courses = coursesOf(cells, run)
  if ('why' in courses) return courses
  const { from, to } = 'whys' in courses ? { from: [], to: [] } : courses
  const read = agreementOf(
    cells,
    {
      from,
      to,
      sending: sendingOf(target.catalogue, from),
      topUp: to.length > 0 && to.every(({ award }) => target.catalogue.awards[award]?.kind === 'top-up'),
      names: target.catalogue,
      page,
    },
    mapping,
  )
  const { year } = read.record.entry as { year: unknown }
  const name = agreementName(from, to, year)
  const identity = identityOf(cells, { from, to }, year)
  const before = taking.remembered(identity)?.record.reference
  const had = cells.reference ?? before
  const taken = had === undefined || had === before ? undefined : references.take(String(had))
  const whole = { ...standIn, ...(had !== undefined && { reference: had }) }
  const judged = 'whys' in courses ? { ...read.record, ...whole } : { ...whole, ...read.record }
  const whys = [
    ...('whys' in courses ? courses.whys : []),
    ...read.whys,
    ...(taken === undefined ? [] : [taken]),
    ...objectionsTo(judged, `${receiving}/${name}`, [...from, ...to], target),
  ]
  if (whys.length > 0) return { ...identity, why: whys.join('\n') }
  const reference = had === undefined ? references.next(line) : String(had)
  return { ...identity, name, record: { reference, ...read.record }, remarks: read.remarks }
}

function coursesOf(
  cells: Cells,
  { names, receiving, from, target }: Reading,
): { from: Course[]; to: Course[] } | { whys: string[] } | { why: string; elsewhere: true } {
  const provider = cells.receiving === undefined ? { is: receiving } : names.provider(cells.receiving)
  if ('why' in provider) return { whys: [provider.why] }
  if (provider.is !== receiving) {
    const other = target.catalogue.providers[provider.is]?.name
    return {
      elsewhere: true,
      why: `It is for ${other}. Import the list for that one too: --receiving ${provider.is}`,
    }
  }
  const to =
    cells.to === undefined ? { why: 'It names no course to enter.' } : names.courses(cells.to, receiving)
  const coming = comingFrom(cells, names, from)
  const whys = [to, coming].flatMap((one) => ('why' in one ? [one.why] : []))
  return 'is' in to && 'is' in coming ? { from: coming.is, to: to.is } : { whys }
}

function comingFrom(cells: Cells, names: Names, from: string[]): { is: Course[] } | { why: string } {
  const sending = cells.sending === undefined ? { is: undefined } : names.provider(cells.sending)
  if ('why' in sending) return sending
  const said = cells.from ?? from.join(';')
  if (said !== '') return names.courses(said, cells.from === undefined ? undefined : sending.is)
  return {
    why: 'It does not say which course learners come from. Add a column From, or --from, or from in the mapping.',
  }
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
