import { asList, type Catalogue } from '../../catalogue/catalogue.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { Course } from '../../schema/course.ts'
import { agreementTitle } from '../../text/agreements.ts'
import { unnamed } from '../../text/drafts.ts'
import { courseName, providerName } from '../../text/names.ts'
import { kindTitles } from '../../text/publish.ts'
import type { Draft } from './drafts.ts'
import { soundFields } from './view/sound.ts'

/** What a draft is called, by what it holds: "NGU-0043: BTEC National Diploma, Health, to BSc Nursing". */
export function draftTitle({ kind, value, folder, changes }: Draft, names: Catalogue): string {
  const sound = soundFields(kind, value)
  if (kind === 'provider') return words(value.name) || words(folder) || unnamed(kindTitles[kind])
  if (kind === 'course') {
    const at = words(folder) || (changes ?? '').split('/')[0] || ''
    const provider = Object.hasOwn(names.providers, at) ? providerName(names, at) : ''
    return [courseTitle(sound as Partial<Course>, value, names), provider].filter(Boolean).join(', ')
  }
  const between = wayTitle(sound as Partial<Agreement>, names)
  return [words(value.reference), between].filter(Boolean).join(': ') || unnamed(kindTitles[kind])
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

function courseTitle(
  { title, award, covers_many }: Partial<Course>,
  value: Draft['value'],
  names: Catalogue,
) {
  if (title === undefined) return words(value.title) || unnamed(kindTitles.course)
  return award !== undefined && Object.hasOwn(names.awards, award)
    ? courseName(names, { title, award, covers_many })
    : title
}

/** Where it leads from and to; nothing while one of the two is open. */
function wayTitle({ from, to, accord }: Partial<Agreement>, names: Catalogue): string {
  const known = (from ?? []).filter((way) => asList(way.award).every((id) => Object.hasOwn(names.awards, id)))
  const ends = names.courses.some(({ id }) => to?.includes(id))
  const under = accord !== undefined && Object.hasOwn(names.accords, accord) ? accord : undefined
  return known.length > 0 && ends
    ? agreementTitle({ from: known, to, accord: under } as Agreement, names)
    : ''
}
