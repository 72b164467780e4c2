import { useId } from 'preact/hooks'
import type { z } from 'zod'
import { unwrap } from '../../../catalogue/wording/shape.ts'
import { inWords, lengthWords } from '../../../text/publish-typed.ts'
import { valueAt } from '../value.ts'
import { type FieldProps, Frame, type Framed, frameOf } from './Frame.tsx'
import { useTyped } from './use-typed.ts'

type Kind = 'words' | 'long' | 'number' | 'date'

/** Words on one line or several, a number or a date: whatever stands in one box. */
export function BoxField(props: FieldProps & { box: Kind; offers?: string[] }) {
  const framed = frameOf(props)
  return (
    <Frame framed={framed}>
      <Box {...props} framed={framed} />
    </Frame>
  )
}

interface BoxProps extends FieldProps {
  box: Kind
  framed: Framed
  /** Commonly written here; anything else may be. */
  offers?: string[]
}

/** The box alone. Emptying it takes the field out. */
function Box({ form, schema, path, box, framed, offers = [] }: BoxProps) {
  const list = useId()
  const value = valueAt(form.value, path)
  const typing = useTyped({
    schema,
    value,
    onValue: (next) => form.set(path, next),
    announce: form.announce,
    numeric: box === 'number',
  })
  const shared = {
    id: framed.id,
    ...typing,
    'aria-describedby': framed.described,
    'aria-invalid': framed.invalid,
    autocomplete: 'off' as const,
  }
  if (box === 'long')
    return (
      <>
        <textarea {...shared} rows={3} />
        <Length schema={schema} text={String(value ?? '')} />
      </>
    )
  return (
    <>
      <input
        {...shared}
        type={box === 'date' ? 'date' : 'text'}
        inputMode={box === 'number' ? 'decimal' : undefined}
        class={box === 'words' ? undefined : 'short'}
        list={offers.length === 0 ? undefined : list}
      />
      {box === 'words' && <InWords schema={schema} value={value} />}
      {offers.length > 0 && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** A date or a month as people say it, so that one sees what was understood. */
export function InWords({ schema, value }: { schema: z.ZodType; value: unknown }) {
  const words =
    schema.safeParse(value).success && !schema.safeParse('Any words').success ? inWords(value) : undefined
  return words === undefined ? null : <span class="in-words">{words}</span>
}

/** How long it is, near the end of what there is room for. */
function Length({ schema, text }: { schema: z.ZodType; text: string }) {
  const { maxLength } = unwrap(schema) as z.ZodString
  const words = lengthWords(text.length, maxLength ?? Number.POSITIVE_INFINITY)
  return words === undefined ? null : <p class="counter">{words}</p>
}
