import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { parseYaml } from '../../catalogue/parse.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { type Draft, freeKey, loadDrafts } from './drafts.ts'
import { Editor } from './Editor.tsx'
import { loadSource } from './load.ts'
import { withDrafts } from './names-with.ts'
import { Start } from './Start.tsx'
import type { Fields } from './value.ts'
import { vocabulariesOf } from './vocabularies.ts'

/** What is being written, with the published state of what it changes. */
interface Open {
  draft: Draft
  published: Fields | undefined
  notice: string | undefined
}

const kinds: FormKind[] = ['agreement', 'course', 'provider']

/** The desk at which records are written. The part of the address after # says what is on it: nothing typed ever stands there. */
export function Desk({ names: published }: { names: Catalogue }) {
  const [open, setOpen] = useState<Open>()
  const [fault, setFault] = useState<string>()
  const names = useMemo(
    () =>
      withDrafts(
        published,
        loadDrafts().filter(({ key }) => key !== open?.draft.key),
      ),
    [published, open?.draft.key],
  )
  const vocabularies = useMemo(() => vocabulariesOf(names), [names])

  const follow = async () => {
    setFault(undefined)
    try {
      setOpen(await openAddress(new URLSearchParams(location.hash.slice(1))))
    } catch {
      setOpen(undefined)
      setFault('That record could not be loaded. See that you are online and that the address is right.')
    }
  }
  useEffect(() => {
    void follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  if (open !== undefined)
    return (
      <Editor
        key={open.draft.key}
        start={open.draft}
        published={open.published}
        notice={open.notice}
        names={names}
        vocabularies={vocabularies}
        onLeave={() => {
          location.hash = ''
        }}
      />
    )
  return (
    <>
      {fault !== undefined && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <Start
        names={names}
        vocabularies={vocabularies}
        onNew={(kind) => {
          location.hash = `new=${kind}`
        }}
        onChange={(kind, id) => {
          location.hash = `${kind}=${id}`
        }}
        onDraft={(draft) => {
          location.hash =
            draft.changes === undefined
              ? `draft=${encodeURIComponent(draft.key)}`
              : `${draft.kind}=${draft.changes}`
        }}
      />
    </>
  )
}

/** What an address asks for: #new=course, #agreement=northgate/health, #draft=course 1. Anything else is the beginning. */
async function openAddress(asked: URLSearchParams): Promise<Open | undefined> {
  const fresh = kinds.find((kind) => kind === asked.get('new'))
  if (fresh !== undefined)
    return { draft: { key: freeKey(fresh), kind: fresh, value: {} }, published: undefined, notice: undefined }
  const draft = loadDrafts().find(({ key, changes }) => changes === undefined && key === asked.get('draft'))
  if (draft !== undefined) return { draft, published: undefined, notice: undefined }
  const kind = kinds.find((one) => asked.get(one) !== null)
  const id = kind === undefined ? null : asked.get(kind)
  if (kind === undefined || id === null) return undefined
  return openChange(kind, id)
}

/** A change goes on where it was left on this device, unless the published file has changed since: then both are told. */
async function openChange(kind: FormKind, id: string): Promise<Open> {
  const text = await loadSource(kind, id)
  const value = parseYaml(`${id}.yaml`, text).parsed?.value as Fields
  const key = `${kind} ${id}`
  const begun = loadDrafts().find((draft) => draft.key === key)
  if (begun === undefined)
    return { draft: { key, kind, changes: id, before: text, value }, published: value, notice: undefined }
  const old = begun.before === text
  return {
    draft: { ...begun, before: text },
    published: value,
    notice: old
      ? 'You began to change this on this device, and go on where you left it.'
      : 'The published file has changed since you began. What you wrote takes the place of both: compare them, or clear this draft and begin again.',
  }
}
