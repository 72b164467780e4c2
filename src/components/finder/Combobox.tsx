import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import {
  type Entry,
  knowsAll,
  lookUp,
  needsSpeller,
  type Speller,
  type Vocabulary,
} from '../../search/words.ts'
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
  /** The id of words that say more about the field, where nothing is wrong with it. */
  describedBy?: string | undefined
  /** Told what stands in the field while nothing is chosen. */
  onText?: ((text: string) => void) | undefined
  /** More to choose from where the vocabulary does not know all that was typed. */
  findMore?: ((typed: string) => Promise<More<E>>) | undefined
}

/** What else was meant, with what each is taken for; an option without an entry only says why. */
export interface More<E> {
  options: { title: string; hint: string; says: string; start: E | undefined }[]
  source: string
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
  describedBy,
  onText,
  findMore,
}: Props<E>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const speller = useSpeller(vocabulary, typed ?? '')
  const [says, setSays] = useState<string>()
  const more = useMore(vocabulary, typed ?? '', speller, findMore)
  const options = useMemo((): Option<E>[] => {
    if (vocabulary === undefined) return []
    const text = typed ?? ''
    // While a misspelt word waits for its speller nobody can say whether it is known.
    const isNear =
      !knowsAll(vocabulary, text, speller) && !(speller === undefined && needsSpeller(vocabulary, text))
    const known = lookUp(vocabulary, text, speller).map((entry) => ({
      ...entry,
      entry,
      says: isNear ? 'Near to what you typed, but not all of it.' : undefined,
    }))
    const real = (more?.options ?? []).map((option) => ({ ...option, entry: option.start }))
    return [
      ...real.filter((option) => option.entry !== undefined),
      ...known,
      ...real.filter((option) => option.entry === undefined),
    ]
  }, [vocabulary, typed, speller, more])
  useEffect(() => {
    // What was typed before the page had started is kept.
    const early = input.current
    if (early === null || (early.value === '' && document.activeElement !== early)) return
    onNeed()
    if (early.value === '') return
    setTyped(early.value)
    setOpen(document.activeElement === early)
  }, [])
  const shown = open && vocabulary !== undefined
  const choose = ({ entry, says: taken }: Option<E>) => {
    if (entry === undefined) return
    onChoose(entry)
    onText?.('')
    setSays(taken)
    setTyped(undefined)
    setOpen(false)
    setActive(-1)
  }
  const type = (text: string) => {
    // Who had the field before the page had started has not asked for its words yet.
    if (vocabulary === undefined) onNeed()
    setTyped(text)
    onText?.(text)
    setSays(undefined)
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
        options.length === 0
          ? -1
          : (active + step + (active < 0 && step < 0 ? 1 : 0) + options.length) % options.length,
      )
    } else if (event.key === 'Enter' && shown && options[active] !== undefined) {
      event.preventDefault()
      choose(options[active])
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (shown) setOpen(false)
      else {
        setTyped('')
        onText?.('')
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
        aria-describedby={fault === undefined ? describedBy : `${id}-fault`}
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
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
            <div
              key={`${option.title} ${option.hint}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              aria-disabled={option.entry === undefined ? true : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.title}</span> <span class="hint">{option.hint}</span>
              {option.says !== undefined && <span class="says">{option.says}</span>}
            </div>
          ))}
          {options.length === 0 && (
            <div role="option" tabIndex={-1} aria-disabled="true" aria-selected="false" class="none">
              Nothing here is called that. Try fewer words, or the subject alone.
            </div>
          )}
          {more !== undefined && <p class="source">{more.source}</p>}
        </div>
      )}
      {says !== undefined && chosen !== undefined && <p class="says">{says}</p>}
      <p class="hidden-words" role="status">
        {shown && typed !== undefined ? `${count(options.length, 'suggestion')}.` : ''}
      </p>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}

interface Option<E> {
  title: string
  hint: string
  says: string | undefined
  /** What is chosen with it; undefined where it only says why it cannot be. */
  entry: E | undefined
}

const pauseBeforeMore = 250

/** More to choose from, looked for when the vocabulary does not know all that was typed, and the typing pauses. */
function useMore<E extends Entry>(
  vocabulary: Vocabulary<E> | undefined,
  typed: string,
  speller: Speller | undefined,
  findMore: Props<E>['findMore'],
): More<E> | undefined {
  const [more, setMore] = useState<More<E>>()
  useEffect(() => {
    setMore(undefined)
    if (vocabulary === undefined || findMore === undefined || typed.length < 4) return
    if (speller === undefined && needsSpeller(vocabulary, typed)) return
    if (knowsAll(vocabulary, typed, speller)) return
    let wanted = true
    const timer = setTimeout(() => {
      void findMore(typed).then(
        (found) => wanted && setMore(found),
        () => {},
      )
    }, pauseBeforeMore)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [vocabulary, typed, speller])
  return more
}

/** The speller, loaded with the first word that leads nowhere; most people never need it. */
function useSpeller(vocabulary: Vocabulary | undefined, typed: string): Speller | undefined {
  const [speller, setSpeller] = useState<Speller>()
  useEffect(() => {
    if (vocabulary === undefined || speller !== undefined || !needsSpeller(vocabulary, typed)) return
    void import('../../search/speller.ts').then((loaded) => setSpeller(() => loaded.makeSpeller(vocabulary)))
  }, [vocabulary, typed, speller])
  return speller
}
