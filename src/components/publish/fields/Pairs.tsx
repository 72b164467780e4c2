import { itemSchema } from '../../../catalogue/write/order.ts'
import { partLabel } from '../../../text/publish-labels.ts'
import { partIsMarked } from '../form.ts'
import { valueAt } from '../value.ts'
import { InWords } from './Box.tsx'
import { type FieldProps, type Framed, frameOf, GroupFrame } from './Frame.tsx'
import { useTyped } from './use-typed.ts'

/** Two that belong together: from and to. */
export function PairField(props: FieldProps) {
  const value = valueAt(props.form.value, props.path)
  const pair: unknown[] = Array.isArray(value) ? value : []
  return (
    <Parts
      {...props}
      parts={[pair[0], pair[1]]}
      onParts={([first, last]) =>
        props.form.set(props.path, isGap(first) && isGap(last) ? undefined : [first ?? '', last ?? ''])
      }
    />
  )
}

/** A number, or a least and a most where it depends. */
export function RangeField(props: FieldProps) {
  const value = valueAt(props.form.value, props.path)
  return (
    <Parts
      {...props}
      numeric
      parts={Array.isArray(value) ? [value[0], value[1]] : [value, undefined]}
      onParts={([least, most]) =>
        props.form.set(props.path, isGap(most) ? (isGap(least) ? undefined : least) : [least ?? '', most])
      }
    />
  )
}

const isGap = (part: unknown): boolean => part === undefined || part === ''

type Two = [unknown, unknown]

interface Props extends FieldProps {
  parts: Two
  onParts: (parts: Two) => void
  numeric?: boolean
}

function Parts(props: Props) {
  const framed = frameOf(props, true)
  const { parts, onParts } = props
  return (
    <GroupFrame framed={framed} quiet>
      <div class="pair">
        {([0, 1] as const).map((index) => (
          <Part
            {...props}
            key={index}
            framed={framed}
            index={index}
            schema={itemSchema(props.schema, index) ?? props.schema}
            onPart={(part) => onParts(index === 0 ? [part, parts[1]] : [parts[0], part])}
          />
        ))}
      </div>
    </GroupFrame>
  )
}

interface PartProps extends Omit<Props, 'onParts'> {
  framed: Framed
  index: 0 | 1
  onPart: (part: unknown) => void
}

function Part({ form, schema, path, parts, numeric = false, framed, index, onPart }: PartProps) {
  const value = parts[index]
  const typing = useTyped({ schema, value, onValue: onPart, announce: form.announce, numeric })
  return (
    <label>
      {partLabel([...path, index])}{' '}
      <input
        {...typing}
        type="text"
        inputMode={numeric ? 'numeric' : undefined}
        class="short"
        autocomplete="off"
        aria-invalid={partIsMarked(form.faults, path, index) || undefined}
        aria-describedby={framed.described}
      />
      <InWords schema={schema} value={value} />
    </label>
  )
}
