import { parseYaml } from '../../catalogue/parse.ts'
import { draftGone, draftPublished, resumedNotice } from '../../text/drafts.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import type { Arrival } from './arrival.ts'
import { type Draft, findDraft, freshKey } from './drafts.ts'
import { loadSource } from './load.ts'
import { mergeChange } from './merge.ts'
import type { Fields } from './value.ts'
import { withVersion } from './version.ts'

/** What is being written, with the published state of what it changes. */
export interface Open {
  draft: Draft
  record: Fields | undefined
  notice?: string
  /** Where the published file has changed since the draft was begun: the fields that were taken over from it. */
  taken?: string[]
}

/** What stands on the desk: a record, all drafts together, or the beginning, with what is to be said there. */
export type OnDesk = { is: 'record'; open: Open } | { is: 'together' } | { is: 'start'; notice?: string }

const kinds: FormKind[] = ['agreement', 'course', 'provider']

/** What an address asks for: #new=course, #agreement=northgate/health, #draft=course 1, #together. Anything else is the
 *  beginning. Fails when a record cannot be loaded. */
export async function openAddress(
  asked: URLSearchParams,
  arrivals: ReadonlyMap<string, Arrival>,
): Promise<OnDesk> {
  if (asked.has('together')) return { is: 'together' }
  const fresh = kinds.find((kind) => kind === asked.get('new'))
  if (fresh !== undefined)
    return {
      is: 'record',
      open: { draft: { key: freshKey(fresh), kind: fresh, value: {} }, record: undefined },
    }
  const key = asked.get('draft')
  const draft = key === null ? undefined : findDraft(key)
  if (key !== null && arrivals.get(key)?.is === 'published') return { is: 'start', notice: draftPublished }
  if (draft !== undefined && draft.changes === undefined)
    return { is: 'record', open: { draft, record: undefined } }
  if (key !== null) return { is: 'start', notice: draftGone }
  const kind = kinds.find((one) => asked.get(one) !== null)
  const id = kind === undefined ? null : asked.get(kind)
  if (kind === undefined || id === null) return { is: 'start' }
  return { is: 'record', open: await openChange(kind, id) }
}

/** A change goes on where it was left on this device. Where the published file has changed since, both are joined. */
async function openChange(kind: FormKind, id: string): Promise<Open> {
  const text = await loadSource(kind, id)
  const record = fieldsIn(text) ?? {}
  const key = `${kind} ${id}`
  const begun = findDraft(key)
  if (begun === undefined) return { draft: { key, kind, changes: id, before: text, value: record }, record }
  if (begun.before === text) return { draft: begun, record, notice: resumedNotice }
  const was = begun.before === undefined ? undefined : fieldsIn(begun.before)
  const merged = mergeChange({ was, theirs: record, mine: begun.value }, begun.undecided)
  const value = kind === 'agreement' ? withVersion(record, merged.value) : merged.value
  const undecided = merged.undecided.length === 0 ? undefined : merged.undecided
  return { draft: { ...begun, before: text, value, undecided }, record, taken: merged.taken }
}

const fieldsIn = (text: string): Fields | undefined =>
  parseYaml('record.yaml', text).parsed?.value as Fields | undefined
