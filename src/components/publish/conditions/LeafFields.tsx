import { useState } from 'preact/hooks'
import type { z } from 'zod'
import { fieldsOf } from '../../../catalogue/wording/shape.ts'
import { inOrder } from '../../../catalogue/write/order.ts'
import { type LeafKind, leafSchemas } from '../../../schema/condition.ts'
import { leafFieldLabel } from '../../../text/publish-conditions.ts'
import { Field } from '../fields/Field.tsx'
import { type Form, idOf } from '../form.ts'
import { type Path, withValue } from '../value.ts'
import type { Tree } from './ConditionField.tsx'
import { keptKind, type Node, replaced, type Trail } from './tree.ts'

interface Props {
  form: Form
  kind: LeafKind
  node: Node
  path: Path
  tree: Tree
  trail: Trail
}

/** The fields of one kind of condition, the telling one first. */
export function LeafFields({ form, kind, node, path, tree, trail }: Props) {
  const [noted, setNoted] = useState(false)
  const fields = fieldsOf(leafSchemas[kind])
  const hasNote = noted || node.note !== undefined
  const inner = {
    ...form,
    label: (at: Path) => {
      const [field] = at.slice(path.length)
      return at.length === path.length + 1 ? leafFieldLabel(kind, String(field)) : undefined
    },
    set: (at: Path, value: unknown) => {
      const changed = keptKind(withValue(node, at.slice(path.length), value), kind)
      form.set(tree.at, replaced(tree.root, trail, changed))
    },
  }
  const names = inOrder(Object.keys(fields), { [kind]: fields[kind] as z.ZodType })
  return (
    <div class="leaf">
      {names.map((name) => {
        const schema = fields[name]
        return schema === undefined || (name === 'note' && !hasNote) ? null : (
          <Field key={`${kind} ${name}`} form={inner} schema={schema} path={[...path, name]} />
        )
      })}
      {!hasNote && (
        <button
          type="button"
          class="link"
          aria-label="Add a note beside this condition"
          onClick={() => {
            setNoted(true)
            requestAnimationFrame(() => document.getElementById(idOf([...path, 'note']))?.focus())
          }}
        >
          Add a note
        </button>
      )}
    </div>
  )
}
