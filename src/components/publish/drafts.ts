import type { FormKind } from '../../text/publish-labels.ts'
import type { Fields } from './value.ts'

/** Something begun on this device and not yet proposed. */
export interface Draft {
  /** Names it among the drafts: "agreement northgate/health" for a change, "agreement 3" for a new one. */
  key: string
  kind: FormKind
  /** The record that it changes, by id; left out for a new one. */
  changes?: string | undefined
  /** The text that the changed file had when the change was begun. */
  before?: string | undefined
  /** The folder that a new record goes to, and the name of its file, where somebody chose them. */
  folder?: string | undefined
  name?: string | undefined
  value: Fields
}

const kept = 'waymark.drafts'

/** The drafts on this device, in the order in which they were begun; none where storage is closed. */
export function loadDrafts(): Draft[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]')
    return Array.isArray(found) ? found.filter(isDraft) : []
  } catch {
    return []
  }
}

/** Keeps a draft, in place of the one with its key. Says whether it is kept. */
export function keepDraft(draft: Draft): boolean {
  const others = loadDrafts()
  const at = others.findIndex(({ key }) => key === draft.key)
  return store(at < 0 ? [...others, draft] : others.with(at, draft))
}

/** Whether a draft was begun before. */
export const isKept = (draft: Draft): boolean => loadDrafts().some(({ key }) => key === draft.key)

export function clearDraft(key: string): void {
  store(loadDrafts().filter((draft) => draft.key !== key))
}

/** A key that no draft on this device has. */
export function freeKey(kind: FormKind): string {
  const taken = new Set(loadDrafts().map(({ key }) => key))
  let number = 1
  while (taken.has(`${kind} ${number}`)) number++
  return `${kind} ${number}`
}

function store(drafts: Draft[]): boolean {
  try {
    if (drafts.length === 0) localStorage.removeItem(kept)
    else localStorage.setItem(kept, JSON.stringify(drafts))
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
