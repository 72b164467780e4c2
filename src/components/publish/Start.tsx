import { useEffect, useRef } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { kindMeans, kindTitles } from '../../text/publish.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { Combobox } from '../finder/Combobox.tsx'
import type { Arrival } from './arrival.ts'
import { type Cleared, DraftList } from './DraftList.tsx'
import type { Draft } from './drafts.ts'
import type { Vocabularies } from './vocabularies.ts'

interface Props {
  drafts: Draft[]
  cleared: Cleared[]
  /** What has become of drafts since they were begun. */
  arrivals: ReadonlyMap<string, Arrival>
  /** The network's names with those of the drafts. */
  names: Catalogue
  /** What is published, to choose from. */
  published: Catalogue
  vocabularies: Vocabularies
  /** Whether somebody comes back here from a form. */
  returned: boolean
  onNew: (kind: FormKind) => void
  onChange: (kind: FormKind, id: string) => void
  onDraft: (draft: Draft) => void
  onTogether: () => void
  onClear: (cleared: Cleared[]) => void
}

const kinds: FormKind[] = ['agreement', 'course', 'provider']

/** Where somebody begins: something new, something that is there, or something they have begun before. */
export function Start({ published, vocabularies, onNew, onChange, returned, ...begun }: Props) {
  const { drafts, cleared, arrivals, names, onDraft, onTogether, onClear } = begun
  const toPropose = drafts.filter(({ key }) => arrivals.get(key)?.is !== 'published')
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (returned && cleared.length === 0) top.current?.focus()
  }, [])
  const open = (kind: FormKind, name: string) =>
    onChange(
      kind,
      kind === 'agreement'
        ? (published.agreements.find(({ reference }) => reference === name)?.id ?? '')
        : name,
    )
  const hasBegun = drafts.length + cleared.length > 0
  return (
    <>
      {hasBegun && (
        <section class="part" aria-labelledby="begun">
          <h2 id="begun" tabIndex={-1} ref={top}>
            Begun on this device
          </h2>
          <DraftList
            drafts={drafts}
            cleared={cleared}
            names={names}
            arrivals={arrivals}
            onDraft={onDraft}
            onClear={onClear}
          />
          {toPropose.length > 1 && (
            <p class="tools">
              <button type="button" class="button" onClick={onTogether}>
                Propose them together
              </button>
            </p>
          )}
        </section>
      )}
      <section class="part" aria-labelledby="new">
        <h2 id="new" tabIndex={-1} ref={hasBegun ? undefined : top}>
          Something new
        </h2>
        <ul class="kinds">
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" class="button" onClick={() => onNew(kind)}>
                {kindTitles[kind]}
              </button>
              <p>{kindMeans[kind]}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="part" aria-labelledby="change">
        <h2 id="change">Change something that is here</h2>
        {kinds.map((kind) => (
          <div class="entry" key={kind}>
            <Combobox
              label={kindTitles[kind]}
              placeholder={kind === 'agreement' ? 'Type its reference or a course' : 'Type a name'}
              vocabulary={vocabularies[kind]}
              chosen={undefined}
              onChoose={(entry) => entry !== undefined && open(kind, entry.value)}
              onNeed={() => {}}
              fault={undefined}
            />
          </div>
        ))}
      </section>
    </>
  )
}
