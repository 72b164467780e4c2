import type { FormKind } from '../../text/publish-labels.ts'
import type { Undecided } from './merge.ts'
import type { Fields } from './value.ts'

/** Something begun on this device and not yet proposed. */
export interface Draft {
  /** Names it among the drafts: "agreement northgate/health" for a change, "agreement 3fk2" for a new one. */
  key: string
  kind: FormKind
  /** The record that it changes, by id; left out for a new one. */
  changes?: string | undefined
  /** The text of the published file that it was last compared with. */
  before?: string | undefined
  /** The folder that a new record goes to, and the name of its file, where somebody chose them. */
  folder?: string | undefined
  name?: string | undefined
  /** The reference that the form proposed, while it may still propose another. */
  proposed?: string | undefined
  /** What was changed here and in the published file too, until somebody says which is to stand. */
  undecided?: Undecided[] | undefined
  value: Fields
  /** How often it has been kept. Whoever holds an older number has not seen what another tab wrote. */
  revision?: number | undefined
}

const drawer = 'waymark.drafts'

/** What the browser would not keep: it lives as long as this page. */
const inTab = new Map<string, Draft>()

/** The drafts on this device, in the order in which they were begun, and those that are in this tab alone. */
export function loadDrafts(): Draft[] {
  const stored = storedDrafts()
  const fresh = [...inTab.values()].filter(({ key }) => !stored.some((draft) => draft.key === key))
  return [...stored.map((draft) => inTab.get(draft.key) ?? draft), ...fresh]
}

export const findDraft = (key: string): Draft | undefined => loadDrafts().find((draft) => draft.key === key)

/** Whether something is written that goes when the page is left. */
export const isOnlyInTab = (): boolean => inTab.size > 0

/** Where a draft is kept now; `behind`: another tab has written to it since, and nothing is touched. */
export type Kept = 'device' | 'tab' | 'behind'

/** Where a draft is kept; undefined where nothing has been written to it yet. */
export function whereKept(key: string): Kept | undefined {
  if (inTab.has(key)) return 'tab'
  return findDraft(key) === undefined ? undefined : 'device'
}

/** Keeps a draft in place of the one with its key. `held` is how often it had been kept when it was last seen here. */
export function keepDraft(draft: Draft, held: number): { kept: Kept; held: number } {
  const others = storedDrafts()
  const at = others.findIndex(({ key }) => key === draft.key)
  const stands = others[at]?.revision ?? 0
  if (at >= 0 && stands !== held) return { kept: 'behind', held }
  const next = { ...draft, revision: held + 1 }
  if (store(at < 0 ? [...others, next] : others.with(at, next))) {
    inTab.delete(draft.key)
    return { kept: 'device', held: held + 1 }
  }
  inTab.set(draft.key, { ...draft, revision: held })
  return { kept: 'tab', held }
}

/** Takes a draft out. Give it to `putBack` to undo that. */
export function clearDraft(key: string): void {
  inTab.delete(key)
  store(storedDrafts().filter((draft) => draft.key !== key))
}

/** Keeps a cleared draft again, in its old place where that is known. */
export function putBack(draft: Draft, place: number): void {
  const others = storedDrafts().filter(({ key }) => key !== draft.key)
  if (!store(others.toSpliced(place < 0 ? others.length : place, 0, draft))) inTab.set(draft.key, draft)
}

/** A key of its own for something new: two tabs begin two. */
export function freshKey(kind: FormKind): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `${kind} ${number.toString(36)}`
}

/** Calls back when another tab may have written drafts, and when this one comes back into sight. Gives back how to stop. */
export function onDraftsElsewhere(then: () => void): () => void {
  const stored = ({ key }: StorageEvent) => (key === drawer || key === null) && then()
  const seen = () => document.visibilityState === 'visible' && then()
  addEventListener('storage', stored)
  document.addEventListener('visibilitychange', seen)
  return () => {
    removeEventListener('storage', stored)
    document.removeEventListener('visibilitychange', seen)
  }
}

function storedDrafts(): Draft[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(drawer) ?? '[]')
    return Array.isArray(found) ? found.filter(isDraft) : []
  } catch {
    return []
  }
}

function store(drafts: Draft[]): boolean {
  try {
    if (drafts.length === 0) localStorage.removeItem(drawer)
    else localStorage.setItem(drawer, JSON.stringify(drafts))
    return true
  } catch {
    return false
  }
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== 'object' || found === null) return false
  const { key, kind, value } = found as Partial<Draft>
  return (
    typeof key === 'string' &&
    ['agreement', 'course', 'provider'].includes(kind ?? '') &&
    typeof value === 'object' &&
    value !== null
  )
}
