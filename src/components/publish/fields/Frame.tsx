import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { z } from 'zod'
import { descriptionOf, mayBeLeftOut } from '../../../catalogue/wording/shape.ts'
import { faultLine } from '../../../text/publish-faults.ts'
import { hintOf } from '../../../text/publish-hints.ts'
import { labelOf, partLabel } from '../../../text/publish-labels.ts'
import type { FieldFault } from '../field-faults.ts'
import { type Form, faultsAt, idOf, markedFor } from '../form.ts'
import { type Path, valueAt } from '../value.ts'

export interface FieldProps {
  form: Form
  schema: z.ZodType
  path: Path
}

/** What every field shows and its element refers to. */
export interface Framed {
  id: string
  label: string
  hint: string
  optional: boolean
  /** Whether nothing is written in it. */
  empty: boolean
  /** Whether it may stay empty and does: paper leaves it out. */
  blank: boolean
  faults: FieldFault[]
  /** For `aria-invalid`. */
  invalid: true | undefined
  /** The ids of the hint and the faults, for `aria-describedby`. */
  described: string | undefined
}

/** The words round a field, from its schema. `whole`: it shows the faults of its parts as its own. */
export function frameOf({ form, schema, path }: FieldProps, whole = false): Framed {
  const id = idOf(path)
  const label = nameOfField(form, path)
  const hint = hintOf(form.kind, path, descriptionOf(schema), label)
  const faults = faultsAt(form.faults, path, whole).map((fault) => ofPart(fault, path))
  const marked = markedFor(form.faults, path)
  const optional = mayBeLeftOut(schema)
  const empty = valueAt(form.value, path) === undefined
  const ids = [
    hint === '' ? '' : `${id}-hint`,
    faults.length > 0 ? `${id}-fault` : marked === undefined ? '' : `${idOf(marked.path)}-fault`,
  ].filter(Boolean)
  return {
    id,
    label,
    hint,
    optional,
    empty,
    blank: optional && empty,
    faults,
    invalid: marked !== undefined || faults.some(({ severity }) => severity === 'stops') || undefined,
    described: ids.length === 0 ? undefined : ids.join(' '),
  }
}

/** The classes of a field's element. */
export const entryClass = ({ faults, blank }: Framed, more = ''): string =>
  `entry${more}${faults.length > 0 ? ' has-fault' : ''}${blank ? ' blank' : ''}`

/** A fault of one of several boxes says which. */
function ofPart(fault: FieldFault, path: Path): FieldFault {
  const name = fault.path.length === path.length + 1 ? partLabel(fault.path) : undefined
  return name === undefined ? fault : { ...fault, statement: faultLine(name, fault.statement) }
}

export const nameOfField = (form: Form, path: Path): string => form.label?.(path) ?? labelOf(form.kind, path)

/** A field of one element, with its label, hint and faults. */
export function Frame({ framed, children }: { framed: Framed; children: ComponentChildren }) {
  return (
    <div class={entryClass(framed)}>
      <label for={framed.id}>
        {framed.label}
        <Optional framed={framed} />
      </label>
      <Hint framed={framed} />
      <Faults framed={framed} />
      {children}
    </div>
  )
}

interface GroupFrameProps {
  framed: Framed
  children: ComponentChildren
  /** Without the line at its side. */
  quiet?: boolean
  /** Open from the beginning, though it may be left out. */
  open?: boolean
}

/** A field of several elements, as a group with a legend. What may be left out and is empty begins folded: a form shows what
 *  it needs first. */
export function GroupFrame({ framed, children, quiet = false, open = false }: GroupFrameProps) {
  const [folds] = useState(!open && framed.optional && framed.empty)
  const group = (
    <fieldset
      id={framed.id}
      class={entryClass(framed, quiet ? ' group quiet' : ' group')}
      aria-describedby={framed.described}
      tabIndex={-1}
    >
      <legend class={folds ? 'hidden-words' : undefined}>
        {framed.label}
        <Optional framed={framed} />
      </legend>
      <Hint framed={framed} />
      <Faults framed={framed} />
      {children}
    </fieldset>
  )
  return folds ? (
    <details class="fold">
      <summary>
        {framed.label}
        <Optional framed={framed} />
      </summary>
      {group}
    </details>
  ) : (
    group
  )
}

const Optional = ({ framed }: { framed: Framed }) =>
  framed.optional ? <span class="optional"> (optional)</span> : null

const Hint = ({ framed }: { framed: Framed }) =>
  framed.hint === '' ? null : (
    <p class="hint" id={`${framed.id}-hint`}>
      {framed.hint}
    </p>
  )

/** What is so and how to put it right. */
export const faultText = ({ statement, hint }: Pick<FieldFault, 'statement' | 'hint'>): string =>
  `${statement} ${hint}`.trim()

export function Faults({ framed }: { framed: Pick<Framed, 'id' | 'faults'> }) {
  return framed.faults.length === 0 ? null : (
    <div class="faults" id={`${framed.id}-fault`}>
      {framed.faults.map((fault) => (
        <p key={fault.statement} class={fault.severity === 'stops' ? 'fault' : 'fault attention'}>
          <span class="hidden-words">{fault.severity === 'stops' ? 'Fault: ' : 'To look at: '}</span>
          {faultText(fault)}
        </p>
      ))}
    </div>
  )
}
