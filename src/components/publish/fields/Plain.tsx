import { useId } from 'preact/hooks'
import { choiceLabel } from '../../../text/publish-labels.ts'
import { asNumber, plainText, valueAt } from '../value.ts'
import { entryClass, type FieldProps, Frame, type Framed, frameOf, GroupFrame } from './Frame.tsx'

const shownText = (value: unknown): string => (value === undefined ? '' : String(value))

/** Words on one line or several, a number or a date: whatever stands in one box. */
export function BoxField(
  props: FieldProps & { box: 'words' | 'long' | 'number' | 'date'; offers?: string[] },
) {
  const framed = frameOf(props)
  return (
    <Frame framed={framed}>
      <Box {...props} framed={framed} />
    </Frame>
  )
}

interface BoxProps extends Pick<FieldProps, 'form' | 'path'> {
  box: 'words' | 'long' | 'number' | 'date'
  framed: Pick<Framed, 'id' | 'described' | 'faults'>
  label?: string
  /** Commonly written here; anything else may be. */
  offers?: string[]
}

/** The box alone. Emptying it takes the field out. */
function Box({ form, path, box, framed, label, offers }: BoxProps) {
  const list = useId()
  const value = shownText(valueAt(form.value, path))
  const set = (text: string) => {
    const clean = plainText(text)
    form.set(path, clean === '' ? undefined : box === 'number' ? asNumber(clean) : clean)
  }
  const shared = {
    id: framed.id,
    value,
    'aria-label': label,
    'aria-describedby': framed.described,
    'aria-invalid': framed.faults.some(({ severity }) => severity === 'stops') || undefined,
    autocomplete: 'off' as const,
  }
  if (box === 'long')
    return <textarea {...shared} rows={3} onInput={(event) => set(event.currentTarget.value)} />
  return (
    <>
      <input
        {...shared}
        type={box === 'date' ? 'date' : 'text'}
        inputMode={box === 'number' ? 'decimal' : undefined}
        class={box === 'words' ? undefined : 'short'}
        list={offers === undefined || offers.length === 0 ? undefined : list}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {offers !== undefined && offers.length > 0 && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** One of a few fixed words. */
export function ChoiceField(props: FieldProps & { choices: (string | number)[] }) {
  const { form } = props
  const framed = frameOf(props)
  const value = valueAt(form.value, props.path)
  const known = props.choices.some((choice) => choice === value)
  const choices =
    known || value === undefined || value === '' ? props.choices : [...props.choices, String(value)]
  return (
    <Frame framed={framed}>
      <select
        id={framed.id}
        value={shownText(value)}
        aria-describedby={framed.described}
        aria-invalid={framed.faults.length > 0 || undefined}
        onChange={({ currentTarget: { value: text } }) =>
          form.set(
            props.path,
            choices.find((choice) => String(choice) === text && text !== ''),
          )
        }
      >
        <option value="">{framed.optional ? 'Not stated' : 'Choose…'}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(form.kind, props.path, String(choice))}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** Yes or no. What is usual is not written. */
export function TickField(props: FieldProps & { usual: boolean }) {
  const { form } = props
  const framed = frameOf(props)
  const value = valueAt(form.value, props.path) ?? props.usual
  return (
    <div class={entryClass({ ...framed, blank: framed.blank && value !== true }, ' tick')}>
      <label>
        <input
          type="checkbox"
          id={framed.id}
          checked={value === true}
          aria-describedby={framed.described}
          onChange={({ currentTarget: { checked } }) =>
            form.set(props.path, checked === props.usual ? undefined : checked)
          }
        />{' '}
        {framed.label}
      </label>
      {framed.hint !== '' && (
        <p class="hint" id={`${framed.id}-hint`}>
          {framed.hint}
        </p>
      )}
    </div>
  )
}

/** Any of a few fixed words. */
export function TicksField(props: FieldProps & { choices: string[] }) {
  const { form } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, props.path)
  const ticked: unknown[] = Array.isArray(value) ? value : []
  const toggle = (choice: string) => {
    const next = ticked.includes(choice) ? ticked.filter((one) => one !== choice) : [...ticked, choice]
    form.set(props.path, next.length === 0 ? undefined : next)
  }
  return (
    <GroupFrame framed={framed} quiet>
      <div class="ticks">
        {props.choices.map((choice) => (
          <label key={choice}>
            <input type="checkbox" checked={ticked.includes(choice)} onChange={() => toggle(choice)} />{' '}
            {choiceLabel(form.kind, props.path, choice)}
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** Two that belong together: from and to. */
export function PairField(props: FieldProps) {
  const { form } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, props.path)
  const pair: unknown[] = Array.isArray(value) ? value : ['', '']
  const set = (index: number, text: string) => {
    const next = [0, 1].map((at) => (at === index ? plainText(text) : (pair[at] ?? '')))
    form.set(props.path, next.every((part) => part === '') ? undefined : next)
  }
  return (
    <GroupFrame framed={framed} quiet>
      <div class="pair">
        {['First', 'Last'].map((label, index) => (
          <label key={label}>
            {label}{' '}
            <input
              type="text"
              class="short"
              value={shownText(pair[index])}
              placeholder={index === 0 ? '2026-09' : '2028-09'}
              autocomplete="off"
              onInput={(event) => set(index, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** A number, or a least and a most where it depends. */
export function RangeField(props: FieldProps) {
  const { form } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, props.path)
  const [least, most] = Array.isArray(value) ? value : [value, undefined]
  const set = (first: unknown, second: unknown) => {
    const has = (one: unknown) => one !== undefined && one !== ''
    if (!has(first) && !has(second)) form.set(props.path, undefined)
    else form.set(props.path, has(second) ? [first ?? '', second] : first)
  }
  const read = (text: string) => {
    const clean = plainText(text)
    return clean === '' ? undefined : asNumber(clean)
  }
  return (
    <GroupFrame framed={framed} quiet>
      <div class="pair">
        <label>
          At least{' '}
          <input
            type="text"
            inputMode="numeric"
            class="short"
            value={shownText(least)}
            onInput={(event) => set(read(event.currentTarget.value), most)}
          />
        </label>
        <label>
          At most, if it depends{' '}
          <input
            type="text"
            inputMode="numeric"
            class="short"
            value={shownText(most)}
            onInput={(event) => set(least, read(event.currentTarget.value))}
          />
        </label>
      </div>
    </GroupFrame>
  )
}

/** Lines of words: one box each, and one more at the end. */
export function LinesField(props: FieldProps & { single: boolean }) {
  const { form } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, props.path)
  const lines: unknown[] = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
  const set = (next: unknown[]) =>
    form.set(props.path, next.length === 0 ? undefined : props.single && next.length === 1 ? next[0] : next)
  const id = (index: number) => `${framed.id}-line-${index}`
  return (
    <GroupFrame framed={framed} quiet>
      {[...lines, ''].map((line, index) => (
        <div class="line" key={index}>
          <input
            id={id(index)}
            type="text"
            autocomplete="off"
            aria-label={`${framed.label} ${index + 1}`}
            value={shownText(line)}
            onInput={(event) => {
              const text = plainText(event.currentTarget.value)
              if (index < lines.length) set(lines.with(index, text))
              else if (text !== '') set([...lines, text])
            }}
            onBlur={() => {
              if (lines.includes('')) set(lines.filter((one) => one !== ''))
            }}
          />
          {index < lines.length && (
            <TakeOut
              what={`${framed.label} ${index + 1}`}
              onPress={() => {
                set(lines.toSpliced(index, 1))
                document.getElementById(id(Math.max(0, index - 1)))?.focus()
              }}
            />
          )}
        </div>
      ))}
    </GroupFrame>
  )
}

export function TakeOut({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <button type="button" class="link" aria-label={`Take out: ${what}`} onClick={onPress}>
      Take out
    </button>
  )
}
