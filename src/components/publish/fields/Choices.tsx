import { choiceLabel, leftOutChoice } from '../../../text/publish-choices.ts'
import { valueAt } from '../value.ts'
import { entryClass, Faults, type FieldProps, Frame, frameOf, GroupFrame } from './Frame.tsx'

/** One of a few fixed words. What is left out has a meaning where the schema gives it one, and then says it. */
export function ChoiceField(props: FieldProps & { choices: (string | number)[] }) {
  const { form } = props
  const framed = frameOf(props)
  const value = valueAt(form.value, props.path)
  const usual = framed.optional ? (props.schema.safeParse(undefined).data as unknown) : undefined
  const known = props.choices.filter((choice) => choice !== usual || choice === value)
  const isOther = value !== undefined && value !== '' && !props.choices.includes(value as string)
  const choices = isOther ? [...known, String(value)] : known
  return (
    <Frame framed={framed}>
      <select
        id={framed.id}
        value={value === undefined ? '' : String(value)}
        aria-describedby={framed.described}
        aria-invalid={framed.invalid}
        onChange={({ currentTarget: { value: text } }) =>
          form.set(
            props.path,
            choices.find((choice) => String(choice) === text && text !== ''),
          )
        }
      >
        <option value="">{framed.optional ? leftOutChoice(form.kind, props.path, usual) : 'Choose…'}</option>
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
      <Faults framed={framed} />
      <label>
        <input
          type="checkbox"
          id={framed.id}
          checked={value === true}
          aria-describedby={framed.described}
          aria-invalid={framed.invalid}
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
            <input
              type="checkbox"
              checked={ticked.includes(choice)}
              aria-invalid={framed.invalid}
              onChange={() => toggle(choice)}
            />{' '}
            {choiceLabel(form.kind, props.path, choice)}
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}
