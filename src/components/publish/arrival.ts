import type { Catalogue } from '../../catalogue/catalogue.ts'
import { parseYaml } from '../../catalogue/parse.ts'
import { isSame } from '../../catalogue/write/revise.ts'
import type { Draft } from './drafts.ts'
import { loadSource } from './load.ts'
import { placeOf } from './place.ts'
import type { Fields } from './value.ts'

/** A record that is published now in place of a draft: the very words, or a new draft's name or reference with others. */
export interface Arrival {
  is: 'published' | 'differs'
  id: string
}

/** What has become of each draft by its key, those that nothing is published of left out. Who proposed a draft comes back to
 *  it after it was published, and would begin the same record twice. Fails never: what can't be loaded is left out. */
export async function arrivalsOf(
  drafts: Draft[],
  names: Catalogue,
  published: Catalogue,
  load: typeof loadSource = loadSource,
): Promise<ReadonlyMap<string, Arrival>> {
  const found = await Promise.all(
    drafts.map(async (draft): Promise<[string, Arrival][]> => {
      const id = draft.changes ?? likelyId(draft, names, published)
      if (id === undefined) return []
      const text = await load(draft.kind, id).catch(() => undefined)
      if (text === undefined) return []
      const is = isSame(fieldsIn(text), draft.value) ? 'published' : 'differs'
      return is === 'differs' && draft.changes !== undefined ? [] : [[draft.key, { is, id }]]
    }),
  )
  return new Map(found.flat())
}

/** The published record that a new draft has most likely become. */
function likelyId(draft: Draft, names: Catalogue, published: Catalogue): string | undefined {
  if (draft.kind === 'agreement') {
    const { reference } = draft.value
    return published.agreements.find((agreement) => agreement.reference === reference)?.id
  }
  // Its name is the one that it had before anything of that name was published.
  const { id } = placeOf(draft, names, { ...published, providers: {}, courses: [] })
  const isThere =
    draft.kind === 'provider'
      ? Object.hasOwn(published.providers, id)
      : published.courses.some((course) => course.id === id)
  return isThere ? id : undefined
}

const fieldsIn = (text: string): Fields | undefined =>
  parseYaml('record.yaml', text).parsed?.value as Fields | undefined
