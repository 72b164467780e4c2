import { useEffect, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { clearedWords, keptWords, publishedNow, publishedOtherwise } from '../../text/drafts.ts'
import { agreementLink, courseLink, providerLink } from '../../text/links.ts'
import { formTitle } from '../../text/publish.ts'
import type { Arrival } from './arrival.ts'
import { draftTitle } from './draft-title.ts'
import { clearDraft, type Draft, isOnlyInTab, putBack } from './drafts.ts'

/** A draft that has just been cleared, with its place among the others: it can be put back. */
export interface Cleared {
  draft: Draft
  place: number
}

interface Props {
  drafts: Draft[]
  /** What was cleared in the form itself, just before. */
  cleared: Cleared[]
  names: Catalogue
  arrivals: ReadonlyMap<string, Arrival>
  onDraft: (draft: Draft) => void
  /** The drafts are others than before. */
  onClear: (cleared: Cleared[]) => void
}

/** What is begun on this device. Clearing can be undone until the page is left. */
export function DraftList({ drafts, cleared, names, arrivals, onDraft, onClear }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [says, setSays] = useState('')
  const rows = cleared.reduce(
    (all, { draft, place }) => all.toSpliced(place < 0 ? all.length : place, 0, { draft, isCleared: true }),
    drafts.map((draft) => ({ draft, isCleared: false })),
  )
  const [last, setLast] = useState<string | undefined>(cleared.at(-1)?.draft.key)
  // Whoever pressed a button is taken to the one that stands in its place.
  useEffect(() => {
    if (last === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(last)}"] button`)?.focus()
    setLast(undefined)
  }, [last])
  useEffect(() => {
    const [one] = cleared
    if (one !== undefined) setSays(clearedWords(draftTitle(one.draft, names)))
  }, [])

  const clear = (draft: Draft) => {
    const place = rows.findIndex((row) => row.draft === draft)
    clearDraft(draft.key)
    setSays(clearedWords(draftTitle(draft, names)))
    setLast(draft.key)
    onClear([...cleared.filter(({ draft: { key } }) => key !== draft.key), { draft, place }])
  }
  const restore = (draft: Draft) => {
    const before = rows.slice(
      0,
      rows.findIndex((row) => row.draft === draft),
    )
    putBack(draft, before.filter(({ isCleared }) => !isCleared).length)
    setSays(`Put back: ${draftTitle(draft, names)}.`)
    setLast(draft.key)
    onClear(cleared.filter((one) => one.draft !== draft))
  }
  return (
    <>
      <ul class="drafts" ref={list}>
        {rows.map(({ draft, isCleared }) => {
          const title = draftTitle(draft, names)
          const arrival = arrivals.get(draft.key)
          return (
            <li key={draft.key} data-key={draft.key}>
              <span>
                {isCleared ? (
                  clearedWords(title)
                ) : (
                  <>
                    <strong>{title}</strong>
                    <br />
                    <span class="soft small-words">{stateWords(draft, arrival)}</span>
                    {arrival !== undefined && (
                      <>
                        {' '}
                        <a class="small-words" href={pageLinks[draft.kind](arrival.id)}>
                          See what is published
                        </a>
                      </>
                    )}
                  </>
                )}
              </span>
              {isCleared ? (
                <button type="button" class="small" onClick={() => restore(draft)}>
                  Put back<span class="hidden-words"> {title}</span>
                </button>
              ) : (
                <>
                  {arrival?.is !== 'published' && (
                    <button type="button" class="small" onClick={() => onDraft(draft)}>
                      Go on<span class="hidden-words"> {title}</span>
                    </button>
                  )}
                  <button type="button" class="link" onClick={() => clear(draft)}>
                    Clear<span class="hidden-words"> {title}</span>
                  </button>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p class="hidden-words" role="status">
        {says}
      </p>
      {drafts.length > 0 && (
        <p class="soft small-words">{isOnlyInTab() ? keptWords.tab : keptWords.device}</p>
      )}
    </>
  )
}

const pageLinks = { agreement: agreementLink, course: courseLink, provider: providerLink }

/** What a draft is, or what has become of it. */
function stateWords({ kind, changes, value }: Draft, arrival: Arrival | undefined): string {
  if (arrival === undefined) return formTitle(kind, changes)
  return arrival.is === 'published' ? publishedNow : publishedOtherwise(kind, value.reference)
}
