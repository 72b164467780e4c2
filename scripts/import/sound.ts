import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { checks } from '../../src/catalogue/checks/registry.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { readRecord } from '../../src/catalogue/wording/record.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { type Agreement, agreementSchema } from '../../src/schema/agreement.ts'
import { type Course, courseSchema } from '../../src/schema/course.ts'
import type { Fields } from './merge.ts'
import type { Target } from './target.ts'

/** Why the check would stop at this agreement, in its words; undefined where it would not. Only what can be told from the
 *  agreement and its courses is looked at. */
export function objectionTo(
  record: Fields,
  id: string,
  courses: Course[],
  { catalogue, paths }: Target,
): string | undefined {
  const path = `data/${catalogue.network.id}/providers/${id.replace('/', '/agreements/')}.yaml`
  const read = agreementSchema.safeParse(record)
  if (!read.success) return wordMisfit('agreement', record, path)
  const agreement: Agreement = { ...read.data, id }
  const small: Catalogue = { ...catalogue, courses: [...new Set(courses)], agreements: [agreement] }
  return stopAt(path, small, paths)
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
  if (!read.success) return wordMisfit('course', record, path)
  const course: Course = { ...read.data, id, provider }
  return stopAt(path, { ...catalogue, courses: [course], agreements: [] }, paths)
}

function stopAt(path: string, small: Catalogue, paths: Set<string>): string | undefined {
  for (const check of checks) {
    if (check.severity !== 'stops') continue
    const [finding] = check.find(small, { broken: new Set(), paths }).filter(({ file }) => file === path)
    if (finding !== undefined) return `${finding.statement} ${finding.hint}`
  }
  return undefined
}

const schemas = { agreement: agreementSchema, course: courseSchema }

function wordMisfit(kind: keyof typeof schemas, record: Fields, path: string): string {
  const { parsed, faults } = parseYaml(path, writeRecord(kind, record))
  const [fault] = parsed === undefined ? faults : readRecord<unknown>(schemas[kind], parsed).faults
  return fault === undefined
    ? `It does not fit ${kind === 'course' ? 'a course' : 'an agreement'}.`
    : `${fault.statement} ${fault.hint.replaceAll('\n', ' ')}`
}
