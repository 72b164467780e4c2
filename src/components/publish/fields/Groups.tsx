import type { z } from 'zod'
import { choicesOf, fieldsOf } from '../../../catalogue/wording/shape.ts'
import { itemSchema } from '../../../catalogue/write/order.ts'
import { addLabel, entryLabel } from '../../../text/publish-labels.ts'
import { type Form, faultsAt, idOf } from '../form.ts'
import { moved, type Path, valueAt } from '../value.ts'
import { Field } from './Field.tsx'
import { Faults, type FieldProps, frameOf, GroupFrame, nameOfField } from './Frame.tsx'
import { SelectorFields } from './Selector.tsx'
import { TakeOut } from './TakeOut.tsx'

/** A group of fields that belong together. */
export function GroupField(props: FieldProps) {
  const framed = frameOf(props)
  return (
    <GroupFrame framed={framed}>
      <GroupFields {...props} />
    </GroupFrame>
  )
}

function GroupFields({ form, schema, path }: FieldProps) {
  return Object.entries(fieldsOf(schema)).map(([name, field]) => (
    <Field key={name} form={form} schema={field} path={[...path, name]} />
  ))
}

/** A list of groups: each a fieldset of its own, which can be moved and taken out. */
export function GroupsField(props: FieldProps & { selector: boolean }) {
  const { form } = props
  const framed = frameOf(props)
  const value = valueAt(form.value, props.path)
  const list: unknown[] = Array.isArray(value) ? value : []
  const name = (index: number) => entryLabel(props.path, index + 1) ?? `${framed.label} ${index + 1}`
  const focus = (index: number) =>
    requestAnimationFrame(() => {
      const entry =
        document.getElementById(idOf([...props.path, index])) ?? document.getElementById(framed.id)
      entry?.focus()
    })
  const move = (from: number, to: number) => {
    form.set(props.path, moved(list, from, to))
    form.announce(`Moved: now ${to + 1} of ${list.length}.`)
    focus(to)
  }
  const item = itemSchema(props.schema, 0) as z.ZodType
  return (
    <GroupFrame framed={framed}>
      {list.map((_, index) => (
        <fieldset
          class="one"
          id={idOf([...props.path, index])}
          key={index}
          tabIndex={-1}
          aria-describedby={
            faultsAt(form.faults, [...props.path, index]).length > 0
              ? `${idOf([...props.path, index])}-fault`
              : undefined
          }
        >
          <legend>{name(index)}</legend>
          <EntryFaults form={form} path={[...props.path, index]} />
          {props.selector ? (
            <SelectorFields form={form} schema={item} path={[...props.path, index]} />
          ) : (
            <GroupFields form={form} schema={item} path={[...props.path, index]} />
          )}
          <p class="tools">
            {index > 0 && (
              <button
                type="button"
                class="link"
                aria-label={`Move up: ${name(index)}`}
                onClick={() => move(index, index - 1)}
              >
                Move up
              </button>
            )}
            <TakeOut
              what={name(index)}
              onPress={() => {
                form.set([...props.path, index], undefined)
                form.announce(`${name(index)} is taken out.`)
                focus(Math.max(0, index - 1))
              }}
            />
          </p>
        </fieldset>
      ))}
      <button
        type="button"
        class="small adds"
        aria-describedby={list.length === 0 ? framed.described : undefined}
        onClick={() => {
          form.set([...props.path, list.length], firstEntry(item))
          focus(list.length)
        }}
      >
        {addLabel(props.path)}
        <span class="hidden-words"> to {nameOfField(form, props.path)}</span>
      </button>
    </GroupFrame>
  )
}

/** A new entry begins with what can only be one thing. */
function firstEntry(item: z.ZodType): object {
  return Object.fromEntries(
    Object.entries(fieldsOf(item)).flatMap(([name, field]) => {
      const choices = choicesOf(field)
      return choices.length === 1 ? [[name, choices[0]]] : []
    }),
  )
}

/** What is wrong with an entry as a whole. */
function EntryFaults({ form, path }: { form: Form; path: Path }) {
  return <Faults framed={{ id: idOf(path), faults: faultsAt(form.faults, path) }} />
}
