import { useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { formTitle, keptNotice, kindMeans, kindTitles } from '../../text/publish.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { Combobox } from '../finder/Combobox.tsx'
import { clearDraft, type Draft, loadDrafts } from './drafts.ts'
import { placeOf } from './place.ts'
import type { Vocabularies } from './vocabularies.ts'

interface Props {
  names: Catalogue
  vocabularies: Vocabularies
  onNew: (kind: FormKind) => void
  onChange: (kind: FormKind, id: string) => void
  onDraft: (draft: Draft) => void
}

const kinds: FormKind[] = ['agreement', 'course', 'provider']

/** Where somebody begins: something new, something that is there, or something they have begun before. */
export function Start({ names, vocabularies, onNew, onChange, onDraft }: Props) {
  const [drafts, setDrafts] = useState(loadDrafts)
  const open = (kind: FormKind, name: string) =>
    onChange(
      kind,
      kind === 'agreement' ? (names.agreements.find(({ reference }) => reference === name)?.id ?? '') : name,
    )
  return (
    <>
      {drafts.length > 0 && (
        <section class="part" aria-labelledby="begun">
          <h2 id="begun">Begun on this device</h2>
          <ul class="drafts">
            {drafts.map((draft) => (
              <li key={draft.key}>
                <span>
                  {formTitle(draft.kind, draft.changes)}:{' '}
                  {draft.changes ??
                    (placeOf(draft, names).name || placeOf(draft, names).folder || 'no name yet')}
                </span>
                <button
                  type="button"
                  class="small"
                  aria-label={`Go on: ${draft.changes ?? draft.key}`}
                  onClick={() => onDraft(draft)}
                >
                  Go on
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={`Clear: ${draft.changes ?? draft.key}`}
                  onClick={() => {
                    clearDraft(draft.key)
                    setDrafts(loadDrafts())
                  }}
                >
                  Clear
                </button>
              </li>
            ))}
          </ul>
          <p class="soft small-words">{keptNotice}</p>
        </section>
      )}
      <section class="part" aria-labelledby="new">
        <h2 id="new">Something new</h2>
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
