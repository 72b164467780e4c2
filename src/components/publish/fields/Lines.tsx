import { itemSchema } from '../../../catalogue/write/order.ts'
import { partIsMarked } from '../form.ts'
import { valueAt } from '../value.ts'
import { type FieldProps, type Framed, frameOf, GroupFrame } from './Frame.tsx'
import { TakeOut } from './TakeOut.tsx'
import { useTyped } from './use-typed.ts'

/** Lines of words: one box each, and one more at the end. */
export function LinesField(props: FieldProps & { single: boolean }) {
  const { form, path } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, path)
  const lines: unknown[] = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
  const set = (next: unknown[]) =>
    form.set(path, next.length === 0 ? undefined : props.single && next.length === 1 ? next[0] : next)
  const id = (index: number) => `${framed.id}-line-${index}`
  return (
    <GroupFrame framed={framed} quiet>
      {[...lines, ''].map((line, index) => (
        <div class="line" key={index}>
          <Line
            form={form}
            schema={itemSchema(props.schema, 0) ?? props.schema}
            path={path}
            index={index}
            framed={framed}
            id={id(index)}
            label={`${framed.label} ${index + 1}`}
            line={line}
            onLine={(text) => {
              if (index < lines.length) set(lines.with(index, text ?? ''))
              else if (text !== undefined) set([...lines, text])
            }}
            onLeave={() => {
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

interface LineProps extends FieldProps {
  framed: Framed
  id: string
  label: string
  line: unknown
  onLine: (text: unknown) => void
  onLeave: () => void
  index: number
}

function Line({ form, schema, path, index, framed, id, label, line, onLine, onLeave }: LineProps) {
  const typing = useTyped({ schema, value: line, onValue: onLine, announce: form.announce })
  return (
    <input
      {...typing}
      id={id}
      type="text"
      autocomplete="off"
      aria-label={label}
      aria-invalid={partIsMarked(form.faults, path, index) || undefined}
      aria-describedby={framed.described}
      onBlur={onLeave}
    />
  )
}
