import { useState } from 'preact/hooks'
import type { z } from 'zod'
import { descriptionOf, fieldsOf, unwrap } from '../../../catalogue/wording/shape.ts'
import { type SelectorKind, selectorKinds, wayChanged } from '../../../text/publish-choices.ts'
import type { FieldFault } from '../field-faults.ts'
import { heldAs, knowing } from '../held.ts'
import { type Fields, type Path, valueAt } from '../value.ts'
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

/** A fault at a field that this way does not have is shown at its first. */
function withField(fault: FieldFault, path: Path, shown: string[], first: string): FieldFault {
  const isBelow = path.every((part, index) => fault.path[index] === part)
  const field = fault.path[path.length]
  return isBelow && field !== undefined && !shown.includes(String(field))
    ? { ...fault, path: [...path, first] }
    : fault
}

/** What goes with one way to say it as well as with another: the subject, where they studied. */
function sharedWith(next: SelectorKind, value: Fields): Fields {
  const telling: string[] = selectorKinds.map(([kind]) => kind)
  const shared = Object.entries(value).filter(
    ([name]) => fieldsOfKind[next].includes(name) && !telling.includes(name),
  )
  return Object.fromEntries(shared)
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
    form.set(path, knowing({ ...heldAs(value, next), ...sharedWith(next, value) }, value, kind))
    if (said !== undefined) form.announce(wayChanged(kind))
  }
  const [first = ''] = fieldsOfKind[kind]
  const inner = {
    ...form,
    faults: form.faults.map((fault) => withField(fault, path, fieldsOfKind[kind], first)),
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
            form={inner}
            schema={name === 'subject' ? field : needed(field)}
            path={[...path, name]}
          />
        )
      })}
    </>
  )
}
