import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type CahSubjects, cahSubjectsSchema } from '../../../src/schema/reference.ts'
import { ListFault } from '../list-fault.ts'

/** The sector subject area of each code of one version of the hierarchy. Throws a ListFault where the list is not there or cannot be read. */
export function readCahSubjects(data: string): CahSubjects {
  const path = join(data, 'reference', 'cah-subjects.yaml')
  const read = existsSync(path) ? cahSubjectsSchema.safeParse(parse(readFileSync(path, 'utf8'))) : undefined
  if (read?.success === true) return read.data
  throw new ListFault(
    `${path}\n  The subject area of each CAH code cannot be read from this file.\n  Bring back the file as it was published.`,
  )
}

/** Throws a ListFault for a code that only another version of the hierarchy has: the same code may mean another subject
 *  there. */
export function refuseOtherVersion(
  code: string,
  line: number,
  { version, other_versions }: CahSubjects,
): void {
  if (other_versions.some((group) => code.startsWith(`${group}-`)))
    throw new ListFault(
      `SBJ.csv:${line}\n  ${code} is of another version of the hierarchy than ${version}, which cah-subjects.yaml is for. Codes mean other subjects there.\n  Take a data set of 2025 or later; or bring cah-subjects.yaml to the version of the list.`,
    )
}

/** The one subject area of a course with these codes, or why there is none. */
export function subjectOf(
  codes: string[],
  list: CahSubjects,
): { subject: string } | { why: string; unmapped: string[] } {
  if (codes.length === 0) return { why: 'The data set names no subject for it.', unmapped: [] }
  const rows = codes.map((code) => ({ code, row: list.codes.find((one) => one.code === code) }))
  const named = ({ code, row }: (typeof rows)[number]) =>
    row === undefined ? `${code} (not in cah-subjects.yaml)` : `${code} (${row.label})`
  const unmapped = rows.filter(({ row }) => row?.subject === undefined).map(named)
  if (unmapped.length > 0)
    return { why: `No one subject area is known for ${unmapped.join(' and ')}.`, unmapped }
  const [subject, another] = new Set(rows.map(({ row }) => row?.subject ?? ''))
  if (subject !== undefined && another === undefined) return { subject }
  const areas = rows.map((one) => `${named(one)} is ${one.row?.subject}`)
  return { why: `Its subjects are in more than one area: ${areas.join(', ')}.`, unmapped: [] }
}
