import { useState } from 'preact/hooks'
import type { z } from 'zod'
import { descriptionOf, fieldsOf, unwrap } from '../../../catalogue/wording/shape.ts'
import { type SelectorKind, selectorKinds } from '../../../text/publish-labels.ts'
import { type Fields, valueAt } from '../value.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './Frame.tsx'

/** Which fields each way to say who may come has. */
const fieldsOfKind: Record<SelectorKind, string[]> = {
  course: ['course'],
  award: ['award', 'subject', 'provider'],
  level: ['level', 'subject', 'provider'],
}

const made = new WeakMap<z.ZodType, z.ZodType>()

/** A field that may be left out of some ways to say it and not of this one, with its description. */
function needed(schema: z.ZodType): z.ZodType {
  const found = made.get(schema) ?? unwrap(schema).describe(descriptionOf(schema) ?? '')
  made.set(schema, found)
  return found
}

/** Who may come: first what is named, a course, an award or a level, then the fields that go with it. */
export function SelectorFields({ form, schema, path }: FieldProps) {
  const value = (valueAt(form.value, path) ?? {}) as Fields
  const said = selectorKinds.find(([kind]) => value[kind] !== undefined)?.[0]
  const [chosen, setChosen] = useState<SelectorKind>('course')
  const kind = said ?? chosen
  const fields = fieldsOf(schema as z.ZodType)
  const choose = (next: SelectorKind) => {
    setChosen(next)
    const kept = Object.entries(value).filter(([name]) => fieldsOfKind[next].includes(name) && name !== kind)
    form.set(path, Object.fromEntries(kept))
  }
  return (
    <>
      <fieldset class="entry ways">
        <legend>What the agreement names</legend>
        {selectorKinds.map(([one, words]) => (
          <label key={one}>
            <input type="radio" name={path.join('-')} checked={kind === one} onChange={() => choose(one)} />{' '}
            {words}
          </label>
        ))}
      </fieldset>
      {fieldsOfKind[kind].map((name) => {
        const field = fields[name]
        return field === undefined ? null : (
          <Field
            key={name}
            form={form}
            schema={name === 'subject' ? field : needed(field)}
            path={[...path, name]}
          />
        )
      })}
    </>
  )
}
