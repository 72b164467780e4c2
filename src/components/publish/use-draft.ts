import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Elsewhere } from '../../text/drafts.ts'
import { type Draft, findDraft, type Kept, keepDraft, onDraftsElsewhere, whereKept } from './drafts.ts'
import { type Past, remember } from './past.ts'
import { type Fields, type Path, withValue } from './value.ts'
import { withVersion } from './version.ts'

interface Drafting {
  draft: Draft
  setDraft: (next: Draft | ((now: Draft) => Draft)) => void
  set: (path: Path, value: unknown) => void
  /** Where it is kept; undefined before anything is written. */
  kept: Kept | undefined
  /** What another tab has done with the same draft. */
  elsewhere: Elsewhere | undefined
  /** Goes up when the draft is not what the fields made of it: they begin anew with it. */
  round: number
  /** Takes the last change back; left out where there is none. */
  undo: (() => void) | undefined
  /** Shows what the other tab wrote, or keeps what stands here in its place. */
  take: (which: 'theirs' | 'mine') => void
}

/** A draft as it is being written. It is kept on the device from the first change on. What another tab writes to the same
 *  draft is shown here as well, and is never written over unseen. */
export function useDraft(
  start: Draft,
  published: Fields | undefined,
  complete: (draft: Draft) => Draft,
): Drafting {
  const [{ draft, past }, setState] = useState<{ draft: Draft; past: Past[] }>({ draft: start, past: [] })
  const [kept, setKept] = useState(() => whereKept(start.key))
  const [elsewhere, setElsewhere] = useState<Elsewhere>()
  const [round, setRound] = useState(0)
  const held = useRef(start.revision ?? 0)
  const seen = useRef(start)

  const keep = (now: Draft) => {
    const done = keepDraft(now, held.current)
    held.current = done.held
    setKept(done.kept)
    setElsewhere(done.kept === 'behind' ? 'behind' : undefined)
  }
  const adopt = (theirs: Draft) => {
    seen.current = theirs
    held.current = theirs.revision ?? 0
    setState({ draft: theirs, past: [] })
    setKept('device')
    setRound((number) => number + 1)
  }
  useLayoutEffect(() => {
    if (draft === seen.current) return
    keep(draft)
    // A reload goes on with it. The address names the draft and says nothing of what is in it.
    if (draft.changes === undefined) history.replaceState(null, '', `#draft=${encodeURIComponent(draft.key)}`)
  }, [draft])
  useEffect(
    () =>
      onDraftsElsewhere(() => {
        const theirs = findDraft(start.key)
        if (theirs === undefined) {
          if (held.current > 0) setElsewhere('cleared')
          held.current = 0
        } else if ((theirs.revision ?? 0) !== held.current) {
          adopt(theirs)
          setElsewhere('changed')
        }
      }),
    [],
  )
  const set = (path: Path, value: unknown) =>
    setState(({ draft: now, past: before }) => {
      const changed = withValue(now.value, path, value)
      const versioned = published !== undefined && now.kind === 'agreement'
      return {
        draft: complete({ ...now, value: versioned ? withVersion(published, changed) : changed }),
        past: remember(before, now, path, value),
      }
    })
  const setDraft: Drafting['setDraft'] = (next) =>
    setState(({ draft: now, past: before }) => ({
      draft: complete(typeof next === 'function' ? next(now) : next),
      past: before,
    }))
  const undo = () => {
    setState(({ draft: now, past: before }) => ({
      draft: { ...now, ...before.at(-1)?.draft },
      past: before.slice(0, -1),
    }))
    setRound((number) => number + 1)
  }
  const take = (which: 'theirs' | 'mine') => {
    const theirs = findDraft(start.key)
    setElsewhere(undefined)
    if (which === 'theirs' && theirs !== undefined) adopt(theirs)
    if (which === 'theirs') return
    held.current = theirs?.revision ?? 0
    keep(draft)
  }
  return { draft, setDraft, set, kept, elsewhere, round, take, undo: past.length > 0 ? undo : undefined }
}
