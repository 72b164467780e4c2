import type { Catalogue } from '../../catalogue/catalogue.ts'
import { compareText } from '../../catalogue/fault.ts'
import { withRecords } from '../../catalogue/with-records.ts'
import { courseSchema } from '../../schema/course.ts'
import { providerSchema } from '../../schema/provider.ts'
import type { Draft } from './drafts.ts'
import { placeOf } from './place.ts'

/** The network's names with those of new providers and courses that are drafts on this device: whoever begins with nothing
 *  can write all three before any is published. A draft that does not fit its schema yet cannot be named. */
export function withDrafts(names: Catalogue, drafts: Draft[]): Catalogue {
  const all = { ...names, providers: { ...names.providers }, courses: [...names.courses] }
  const fresh = drafts.filter(({ changes }) => changes === undefined)
  for (const draft of fresh.filter(({ kind }) => kind === 'provider')) {
    const { id } = placeOf(draft, names, names)
    const read = providerSchema.safeParse(draft.value)
    if (read.success && id !== '' && !Object.hasOwn(all.providers, id))
      all.providers[id] = { ...read.data, id }
  }
  for (const draft of fresh.filter(({ kind }) => kind === 'course')) {
    const { id, folder } = placeOf(draft, names, names)
    const read = courseSchema.safeParse(draft.value)
    const known =
      read.success && Object.hasOwn(all.awards, read.data.award) && Object.hasOwn(all.providers, folder)
    if (read.success && known && !all.courses.some((course) => course.id === id))
      all.courses.push({ ...read.data, id, provider: folder })
  }
  all.courses.sort((a, b) => compareText(a.id, b.id))
  return all
}

/** What a draft is checked against: the network as it would be with all of these drafts, changes and agreements included.
 *  Two drafts with one reference or one file name are found out by it. */
export function checkedWith(published: Catalogue, names: Catalogue, drafts: Draft[]): Catalogue {
  return withRecords(
    published,
    drafts.flatMap((draft) => {
      const { path, isWhole } = placeOf(draft, names, published)
      return isWhole ? [{ path, value: draft.value }] : []
    }),
  )
}
