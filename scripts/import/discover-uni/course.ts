import type { CahSubjects } from '../../../src/schema/reference.ts'
import { asSlug, url } from '../../../src/schema/values.ts'
import type { Fields } from '../merge.ts'
import { awardOf } from './awards.ts'
import type { Offered } from './data-set.ts'
import { modesOf } from './modes.ts'
import { subjectOf } from './subjects.ts'

/** What one course comes to: its record, or why there is none, and which award or subjects are not known here. */
export type ReadCourse =
  | { name: string; record: Fields; remarks: string[] }
  | { why: string; award?: string; subjects?: string[] }

/** Makes the record of a course. What the data set leaves open is left out, and said. */
export function courseOf(course: Offered, scotland: boolean, cah: CahSubjects): ReadCourse {
  const [row] = course.rows
  const differs = (['TITLE', 'TITLEW', 'KISAIMCODE', 'HONOURS', 'UKPRN'] as const).find((column) =>
    course.rows.some((other) => other[column] !== row[column]),
  )
  if (differs !== undefined) return { why: `Its rows, one for each way to study it, differ in ${differs}.` }
  const ways = modesOf(course)
  if ('why' in ways) return ways
  const { modes, stages, remarks, notes } = ways
  const title = row.TITLE || row.TITLEW
  const aim = { label: course.aim || `of KISAIMCODE ${row.KISAIMCODE}`, honours: row.HONOURS === '1' }
  const award = awardOf({ ...aim, scotland, title, stages })
  if ('why' in award) return { why: award.why, ...(award.unknown ? { award: award.unknown } : {}) }
  const subject = subjectOf(course.subjects, cah)
  if ('why' in subject) return { why: subject.why, subjects: subject.unmapped }
  const record: Fields = {
    title: award.title,
    award: award.award,
    subject: subject.subject,
    ...(row.TITLEW !== '' && row.TITLEW !== title ? { also_known_as: [row.TITLEW] } : {}),
    ...(modes.length > 0 ? { modes } : {}),
    ...ucasOf(course, remarks),
    ...pageOf(course, remarks),
    source: {
      kind: 'published-page',
      url: 'https://discoveruni.gov.uk/',
      ids: [row.KISCOURSEID],
      note: 'From the Discover Uni data set.',
    },
    ...noteOf(course.places, notes),
  }
  if (row.UKPRN !== row.PUBUKPRN)
    remarks.push(
      `UKPRN ${row.UKPRN} registers it, and may make the award: awarded_by is left out until somebody knows.`,
    )
  return { name: asSlug(`${award.award.replace('-hons', '')} ${award.title}`), record, remarks }
}

function ucasOf({ ucas }: Offered, remarks: string[]): Fields {
  const [code = '', another] = ucas
  if (another !== undefined)
    remarks.push(`It has several UCAS codes (${ucas.join(', ')}), so that code is left out.`)
  else if (code !== '' && !/^[A-Z0-9]{4}$/.test(code))
    remarks.push(`"${code}" is no UCAS course code, and is left out.`)
  else if (code !== '') return { code: { ucas: code } }
  return {}
}

function pageOf({ rows }: Offered, remarks: string[]): Fields {
  const pages = [...new Set(rows.map(({ CRSEURL }) => CRSEURL).filter((page) => page !== ''))]
  const [page] = pages.filter((one) => url.safeParse(one).success)
  if (page !== undefined) return { url: page }
  if (pages.length > 0)
    remarks.push(`Its page, ${pages[0]}, is no address that starts with https://, and is left out.`)
  return {}
}

const longestNote = 300

/** Where it is taught, then what else a reader should know; as many places as a note has room for. */
function noteOf(places: string[], notes: string[]): Fields {
  for (let named = places.length; named >= 0; named -= 1) {
    const more = places.length - named
    const where = [...places.slice(0, named), ...(more > 0 ? [`${more} more places`] : [])].join('; ')
    const note = [...(where === '' ? [] : [`Taught at: ${where}.`]), ...notes].join(' ')
    if (note.length <= longestNote) return note === '' ? {} : { note }
  }
  return {}
}
