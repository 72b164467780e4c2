import { useEffect, useState } from 'preact/hooks'
import { type Draft, isKept, keepDraft } from './drafts.ts'
import { type Fields, type Path, withValue } from './value.ts'
import { withVersion } from './version.ts'

interface Drafting {
  draft: Draft
  setDraft: (draft: Draft) => void
  set: (path: Path, value: unknown) => void
  /** Whether it is kept on this device; undefined before anything is written. */
  kept: boolean | undefined
}

/** A draft as it is being written. It is kept on the device from the first change on. */
export function useDraft(start: Draft, published: Fields | undefined): Drafting {
  const [draft, setDraft] = useState(start)
  const [kept, setKept] = useState(() => (isKept(start) ? true : undefined))
  useEffect(() => {
    if (draft === start) return
    setKept(keepDraft(draft))
    // A reload goes on with it. The address names the draft and says nothing of what is in it.
    if (draft.changes === undefined) history.replaceState(null, '', `#draft=${encodeURIComponent(draft.key)}`)
  }, [draft])
  const set = (path: Path, value: unknown) =>
    setDraft((now) => {
      const changed = withValue(now.value, path, value)
      const versioned = published !== undefined && now.kind === 'agreement'
      return { ...now, value: versioned ? withVersion(published, changed) : changed }
    })
  return { draft, setDraft, set, kept }
}
