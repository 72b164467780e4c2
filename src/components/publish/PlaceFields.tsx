import type { Draft } from './drafts.ts'
import { Faults } from './fields/Frame.tsx'
import { NameBox } from './fields/Names.tsx'
import type { Form } from './form.ts'
import type { Place } from './place.ts'
import { plainText } from './value.ts'

interface Props {
  form: Form
  draft: Draft
  place: Place
  faults: { at: 'folder' | 'name'; words: string }[]
  onDraft: (draft: Draft) => void
}

/** Who publishes a new record, and what its file is called. Both follow from the record until somebody says otherwise. */
export function PlaceFields({ form, draft, place, faults, onDraft }: Props) {
  const of = (at: 'folder' | 'name') =>
    faults
      .filter((fault) => fault.at === at)
      .map(({ words }) => ({
        file: '',
        path: [],
        also: [],
        severity: 'stops' as const,
        statement: words,
        hint: '',
      }))
  const isProvider = draft.kind === 'provider'
  const vocabulary = form.vocabularies.provider
  return (
    <>
      {!isProvider && (
        <NameBox
          framed={{
            id: 'place-folder',
            label: 'Who publishes it',
            hint:
              draft.kind === 'agreement'
                ? 'The provider that receives the learner.'
                : 'The provider that teaches it.',
            optional: false,
            empty: false,
            blank: false,
            faults: of('folder'),
            invalid: of('folder').length > 0 || undefined,
            described: undefined,
          }}
          placeholder="Type a name or a town"
          vocabulary={vocabulary}
          chosen={vocabulary.entries.find(({ value }) => value === place.folder)}
          onChoose={(entry) => onDraft({ ...draft, folder: entry?.value })}
        />
      )}
      <div class={of('name').length > 0 ? 'entry has-fault' : 'entry'}>
        <label for="place-name">Short name</label>
        <p class="hint" id="place-name-hint">
          {isProvider
            ? 'The name of its folder, by which others refer to it. It never changes.'
            : 'The name of its file, by which others refer to it. It never changes.'}
        </p>
        <Faults framed={{ id: 'place-name', faults: of('name') }} />
        <input
          id="place-name"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={of('name').length > 0 || undefined}
          aria-describedby={`place-name-hint${of('name').length > 0 ? ' place-name-fault' : ''}`}
          value={isProvider ? place.folder : place.name}
          onInput={({ currentTarget: { value } }) => {
            const text = plainText(value) === '' ? undefined : plainText(value)
            onDraft(isProvider ? { ...draft, folder: text } : { ...draft, name: text })
          }}
        />
      </div>
    </>
  )
}
