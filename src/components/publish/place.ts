import type { Catalogue } from '../../catalogue/catalogue.ts'
import { asList } from '../../catalogue/catalogue.ts'
import { asSlug, slug } from '../../schema/values.ts'
import { placeFaults } from '../../text/publish.ts'
import type { Draft } from './drafts.ts'
import { sourceName } from './source-name.ts'

/** Where a draft's file goes. */
export interface Place {
  folder: string
  name: string
  /** The record's id: `northgate/health-to-nursing`, or `northgate`. */
  id: string
  /** From the root of the repository. */
  path: string
  /** Whether nothing of it is missing. */
  isWhole: boolean
}

/** Where the file is, or will be: what somebody chose, else what follows from the record and is not published yet. Gaps are
 *  empty words. `names` has the drafts of this device too, `published` only what is published: a draft is never in its own
 *  way. */
export function placeOf(draft: Draft, names: Catalogue, published: Catalogue): Place {
  const [ownFolder = '', ownName = ''] = (draft.changes ?? '').split('/')
  const folder = draft.changes !== undefined ? ownFolder : (draft.folder ?? likelyFolder(draft))
  const likely = () => freeName(draft.kind, folder, likelyName(draft, names), published)
  const name = draft.changes !== undefined ? ownName : (draft.name ?? likely())
  const id = draft.kind === 'provider' ? folder : `${folder || 'provider'}/${name || 'record'}`
  return {
    folder,
    name,
    id,
    isWhole: slug.safeParse(folder).success && (draft.kind === 'provider' || slug.safeParse(name).success),
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

/** The name, or with the first number after it that makes it one of its own. */
function freeName(kind: Draft['kind'], folder: string, name: string, published: Catalogue): string {
  let free = name
  for (let number = 2; name !== '' && isTaken(kind, `${folder}/${free}`, published); number++)
    free = `${name}-${number}`
  return free
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
  else if (place.folder !== '' && isTaken(draft.kind, place.id, names))
    found.push({ at: 'name', words: placeFaults.taken(place.id) })
  return found
}

function isTaken(kind: Draft['kind'], id: string, names: Catalogue): boolean {
  if (kind === 'provider') return Object.hasOwn(names.providers, id)
  return (kind === 'course' ? names.courses : names.agreements).some((record) => record.id === id)
}
