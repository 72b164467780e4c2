import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { checks } from '../../src/catalogue/checks/registry.ts'
import { kindOf } from '../../src/catalogue/kinds.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { salvagedFaults } from '../../src/catalogue/salvage.ts'
import { readRecord } from '../../src/catalogue/wording/record.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { type Agreement, agreementSchema } from '../../src/schema/agreement.ts'
import { type Course, courseSchema } from '../../src/schema/course.ts'
import type { Fields } from './merge.ts'
import type { Target } from './target.ts'

/** Stands for a course that is not known, so that the rest of a record can be judged. */
export const unknownCourse = 'any/any'

const inOneLine = ({ statement, hint }: { statement: string; hint: string }): string =>
  `${statement} ${hint.replaceAll('\n', ' ')}`

/** All for which the check would stop at this agreement, in its words. Only what can be told from the agreement and its
 *  courses is looked at; of one whose courses are not known, or that does not fit, each field
 *  by itself. */
export function objectionsTo(
  record: Fields,
  id: string,
  courses: Course[],
  { catalogue, paths }: Target,
): string[] {
  const path = `data/${catalogue.network.id}/providers/${id.replace('/', '/agreements/')}.yaml`
  const small: Catalogue = { ...catalogue, courses: [...new Set(courses)], agreements: [] }
  const read = agreementSchema.safeParse(record)
  if (read.success && courses.length > 0) {
    const agreement: Agreement = { ...read.data, id }
    return stopsAt(path, { ...small, agreements: [agreement] }, paths)
  }
  const kind = kindOf(path)
  if (kind === undefined || kind === 'asset') throw new Error(`No agreement is kept at ${path}.`)
  const named = salvagedFaults([{ file: path, kind, value: record }], small, new Set([unknownCourse]))
  return [...(read.success ? [] : wordMisfits('agreement', record, path)), ...named.map(inOneLine)]
}

/** The same for a course that names no other. */
export function objectionToCourse(
  record: Fields,
  id: string,
  { catalogue, paths }: Target,
): string | undefined {
  const [provider = ''] = id.split('/')
  const path = `data/${catalogue.network.id}/providers/${id.replace('/', '/courses/')}.yaml`
  const read = courseSchema.safeParse(record)
  const objections = read.success
    ? stopsAt(path, { ...catalogue, courses: [{ ...read.data, id, provider }], agreements: [] }, paths)
    : wordMisfits('course', record, path)
  return objections.length === 0 ? undefined : objections.join('\n')
}

function stopsAt(path: string, small: Catalogue, paths: Set<string>): string[] {
  return checks
    .filter(({ severity }) => severity === 'stops')
    .flatMap((check) => check.find(small, { broken: new Set(), paths }))
    .filter(({ file }) => file === path)
    .map(inOneLine)
}

const schemas = { agreement: agreementSchema, course: courseSchema }

function wordMisfits(kind: keyof typeof schemas, record: Fields, path: string): string[] {
  const { parsed, faults } = parseYaml(path, writeRecord(kind, record))
  const found = parsed === undefined ? faults : readRecord<unknown>(schemas[kind], parsed).faults
  if (found.length === 0) return [`It does not fit ${kind === 'course' ? 'a course' : 'an agreement'}.`]
  return found.map(inOneLine)
}
