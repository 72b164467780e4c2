import type { Catalogue } from '../../catalogue/catalogue.ts'
import { asList } from '../../catalogue/catalogue.ts'
import { asSlug, slug } from '../../schema/values.ts'
import { placeFaults } from '../../text/publish.ts'
import type { Draft } from './drafts.ts'
import { sourceName } from './load.ts'

/** Where a draft's file goes. */
export interface Place {
  folder: string
  name: string
  /** The record's id: `northgate/health-to-nursing`, or `northgate`. */
  id: string
  /** From the root of the repository. */
  path: string
}

/** Where the file is, or will be: what somebody chose, else what follows from the record. Gaps are empty words. */
export function placeOf(draft: Draft, names: Catalogue): Place {
  const [ownFolder = '', ownName = ''] = (draft.changes ?? '').split('/')
  const folder = draft.changes !== undefined ? ownFolder : (draft.folder ?? likelyFolder(draft))
  const name = draft.changes !== undefined ? ownName : (draft.name ?? likelyName(draft, names))
  const id = draft.kind === 'provider' ? folder : `${folder || 'provider'}/${name || 'record'}`
  return {
    folder,
    name,
    id,
    path: `data/${names.network.id}/${sourceName(draft.kind, id || 'provider')}.yaml`,
  }
}

/** Whoever receives the learner publishes the agreement. */
function likelyFolder({ kind, value }: Draft): string {
  if (kind === 'provider') return typeof value.name === 'string' ? shortName(value.name) : ''
  if (kind === 'course') return ''
  const [first] = asList(value.to)
  return typeof first === 'string' ? (first.split('/')[0] ?? '') : ''
}

function likelyName({ kind, value }: Draft, names: Catalogue): string {
  if (kind === 'provider') return ''
  const title = (id: unknown) => names.courses.find((course) => course.id === id)?.title ?? ''
  if (kind === 'course')
    return shortName([names.awards[String(value.award)]?.short ?? '', value.title ?? ''].join(' '))
  const [way] = asList(value.from) as ({ course?: string; award?: string | string[] } | undefined)[]
  const from = way?.course === undefined ? (asList(way?.award)[0] ?? '') : title(way.course)
  const to = title(asList(value.to)[0])
  return from === '' || to === '' ? '' : shortName(`${from} to ${to}`)
}

const longestName = 48

function shortName(words: string): string {
  return words.trim() === ''
    ? ''
    : asSlug(words)
        .slice(0, longestName)
        .replace(/-[^-]*$/, (end) => (words.length < longestName ? end : ''))
}

/** What is wrong with the place of a new record; a changed one has its place. */
export function placeFaultsOf(
  draft: Draft,
  place: Place,
  names: Catalogue,
): { at: 'folder' | 'name'; words: string }[] {
  if (draft.changes !== undefined) return []
  const at = draft.kind === 'provider' ? 'name' : 'folder'
  const word = draft.kind === 'provider' ? place.folder : place.name
  const found: { at: 'folder' | 'name'; words: string }[] = []
  if (place.folder === '' && at === 'folder') found.push({ at, words: placeFaults.noFolder })
  if (word === '') found.push({ at: 'name', words: placeFaults.noName })
  else if (!slug.safeParse(word).success)
    found.push({ at: 'name', words: placeFaults.badName(word, asSlug(word)) })
  else if (place.folder !== '' && isTaken(draft, place, names))
    found.push({ at: 'name', words: placeFaults.taken(place.id) })
  return found
}

function isTaken({ kind }: Draft, { id }: Place, names: Catalogue): boolean {
  if (kind === 'provider') return Object.hasOwn(names.providers, id)
  return (kind === 'course' ? names.courses : names.agreements).some((record) => record.id === id)
}
