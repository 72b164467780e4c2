import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Arrival, arrivalsOf } from './arrival.ts'
import type { Cleared } from './DraftList.tsx'
import { type Draft, isOnlyInTab, loadDrafts, onDraftsElsewhere } from './drafts.ts'
import { Editor } from './Editor.tsx'
import { checkedWith, withDrafts } from './names-with.ts'
import { type OnDesk, openAddress } from './open.ts'
import { forgetUnderway } from './proposal-kept.ts'
import { Start } from './Start.tsx'
import { Together } from './Together.tsx'
import { vocabulariesOf } from './vocabularies.ts'

const notLoaded = 'That record could not be loaded. See that you are online and that the address is right.'

/** The desk at which records are written. The part of the address after # says what is on it: nothing typed ever stands there. */
export function Desk({ names: published }: { names: Catalogue }) {
  const [desk, setDesk] = useState<OnDesk>()
  const [drafts, setDrafts] = useState(loadDrafts)
  const [arrivals, setArrivals] = useState<ReadonlyMap<string, Arrival>>(new Map())
  const [cleared, setCleared] = useState<Cleared[]>([])
  const wasAway = useRef(false)
  const key = desk?.is === 'record' ? desk.open.draft.key : undefined

  const follow = async () => {
    const now = loadDrafts()
    const arrived = await arrivalsOf(now, withDrafts(published, now), published)
    const next = await openAddress(new URLSearchParams(location.hash.slice(1)), arrived).catch(
      (): OnDesk => ({ is: 'start', notice: notLoaded }),
    )
    setArrivals(arrived)
    setDrafts(loadDrafts())
    setDesk(next)
  }
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isOnlyInTab() && event.preventDefault()
    // What was cleared before the page was loaded can't be put back any more, so its proposal is over.
    forgetUnderway(loadDrafts().map(({ key: name }) => name))
    void follow()
    addEventListener('hashchange', follow)
    addEventListener('beforeunload', ask)
    const stop = onDraftsElsewhere(() => setDrafts(loadDrafts()))
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('beforeunload', ask)
      stop()
    }
  }, [])
  useEffect(() => {
    if (desk !== undefined && desk.is !== 'start') wasAway.current = true
  }, [desk])

  // While a record is open its form begins with what it had: what other tabs write meanwhile changes no names under it.
  const toPropose = useMemo(
    () => drafts.filter((draft) => arrivals.get(draft.key)?.is !== 'published'),
    [drafts, arrivals],
  )
  const others = useMemo(() => toPropose.filter((draft) => draft.key !== key), [key, desk])
  const listed = desk?.is === 'record' ? others : toPropose
  const names = useMemo(() => withDrafts(published, listed), [published, listed])
  const vocabularies = useMemo(
    () => vocabulariesOf(desk?.is === 'record' ? names : published),
    [names, published, desk?.is],
  )
  const checked = useMemo(() => checkedWith(published, names, listed), [published, names, listed])

  const goTo = (hash: string) => {
    setCleared([])
    location.hash = hash
  }
  const openDraft = ({ changes, kind, key: name }: Draft) =>
    goTo(changes === undefined ? `draft=${encodeURIComponent(name)}` : `${kind}=${changes}`)

  if (desk === undefined) return null
  if (desk.is === 'record')
    return (
      <Editor
        key={desk.open.draft.key}
        open={desk.open}
        shelf={{ published, names, checked, vocabularies, others }}
        onTogether={() => goTo('together')}
        onLeave={(gone) => {
          setCleared(gone === undefined ? [] : [gone])
          location.hash = ''
        }}
      />
    )
  if (desk.is === 'together')
    return (
      <Together
        drafts={toPropose}
        names={names}
        published={published}
        onDraft={openDraft}
        onLeave={() => goTo('')}
      />
    )
  return (
    <>
      {desk.notice !== undefined && (
        <p class="fault" role="alert">
          {desk.notice}
        </p>
      )}
      <Start
        drafts={drafts}
        cleared={cleared}
        arrivals={arrivals}
        names={names}
        published={published}
        vocabularies={vocabularies}
        returned={wasAway.current}
        onNew={(kind) => goTo(`new=${kind}`)}
        onChange={(kind, id) => goTo(`${kind}=${id}`)}
        onDraft={openDraft}
        onTogether={() => goTo('together')}
        onClear={(now) => {
          setCleared(now)
          setDrafts(loadDrafts())
        }}
      />
    </>
  )
}
