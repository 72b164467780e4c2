import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { type Entry, lookUp, needsSpeller, type Speller, type Vocabulary } from '../../search/words.ts'
import { count } from '../../text/dates.ts'

interface Props<E extends Entry> {
  label: string
  placeholder: string
  vocabulary: Vocabulary<E> | undefined
  chosen: E | undefined
  onChoose: (entry: E | undefined) => void
  /** Asked for when the field is first used, so that the words are loaded only then. */
  onNeed: () => void
  fault: string | undefined
}

/** A field that suggests while one types: the editable combobox with list autocomplete of the ARIA Authoring Practices.
 *  Nothing is chosen by leaving the field; Escape closes the list, and once more clears what was typed. */
export function Combobox<E extends Entry>({
  label,
  placeholder,
  vocabulary,
  chosen,
  onChoose,
  onNeed,
  fault,
}: Props<E>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const speller = useSpeller(vocabulary, typed ?? '')
  const found = useMemo(
    () => (vocabulary === undefined ? [] : lookUp(vocabulary, typed ?? '', speller)),
    [vocabulary, typed, speller],
  )
  useEffect(() => {
    // What was typed before the page had started is kept.
    const early = input.current
    if (early === null || early.value === '') return
    onNeed()
    setTyped(early.value)
    setOpen(document.activeElement === early)
  }, [])
  const shown = open && vocabulary !== undefined
  const choose = (entry: E) => {
    onChoose(entry)
    setTyped(undefined)
    setOpen(false)
    setActive(-1)
  }
  const type = (text: string) => {
    setTyped(text)
    setOpen(true)
    setActive(-1)
    const exact = vocabulary?.entries.find((entry) => entry.title.toLowerCase() === text.trim().toLowerCase())
    if (chosen !== undefined || exact !== undefined) onChoose(exact)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(
        found.length === 0
          ? -1
          : (active + step + (active < 0 && step < 0 ? 1 : 0) + found.length) % found.length,
      )
    } else if (event.key === 'Enter' && shown && found[active] !== undefined) {
      event.preventDefault()
      choose(found[active])
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (shown) setOpen(false)
      else {
        setTyped('')
        onChoose(undefined)
      }
    }
  }
  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={typed ?? chosen?.title}
        onFocus={() => {
          onNeed()
          input.current?.select()
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      {shown && (
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {found.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
            <div
              key={entry.value}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
            >
              <span>{entry.title}</span> <span class="hint">{entry.hint}</span>
            </div>
          ))}
          {found.length === 0 && (
            <div role="option" tabIndex={-1} aria-disabled="true" aria-selected="false" class="none">
              Nothing here is called that. Try fewer words, or the subject alone.
            </div>
          )}
        </div>
      )}
      <p class="hidden-words" role="status">
        {shown && typed !== undefined ? `${count(found.length, 'suggestion')}.` : ''}
      </p>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

/** The speller, loaded with the first word that leads nowhere; most people never need it. */
function useSpeller(vocabulary: Vocabulary | undefined, typed: string): Speller | undefined {
  const [speller, setSpeller] = useState<Speller>()
  useEffect(() => {
    if (vocabulary === undefined || speller !== undefined || !needsSpeller(vocabulary, typed)) return
    void import('../../search/speller.ts').then(({ makeSpeller }) =>
      setSpeller(() => makeSpeller(vocabulary)),
    )
  }, [vocabulary, typed, speller])
  return speller
}
