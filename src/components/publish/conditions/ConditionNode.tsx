import { useState } from 'preact/hooks'
import { z } from 'zod'
import type { RecordFault } from '../../../catalogue/judge.ts'
import { fieldsOf } from '../../../catalogue/wording/shape.ts'
import { inOrder } from '../../../catalogue/write/order.ts'
import { type LeafKind, leafSchemas } from '../../../schema/condition.ts'
import { branchNames, leafFieldLabel, leafGroups, leafNames } from '../../../text/publish-conditions.ts'
import { Field } from '../fields/Field.tsx'
import { Faults } from '../fields/Frame.tsx'
import { BoxField } from '../fields/Plain.tsx'
import { type Form, faultsAt, idOf } from '../form.ts'
import { type Path, withValue } from '../value.ts'
import type { Tree } from './ConditionField.tsx'
import {
  below,
  emptyLeaf,
  grouped,
  isBranch,
  keptKind,
  kindOfNode,
  listKey,
  type Move,
  movedNode,
  type Node,
  type NodeKind,
  nodeAt,
  ofKind,
  pathTo,
  replaced,
  type Trail,
} from './tree.ts'

interface NodeProps {
  form: Form
  tree: Tree
  trail: Trail
}

/** One thing that is asked for, or a group of them: what it is, its fields, and what can be done with it. */
export function ConditionNode({ form, tree, trail }: NodeProps) {
  const node = nodeAt(tree.root, trail) ?? {}
  const path = pathTo(tree.root, trail, tree.at)
  const id = idOf(path)
  const kind = kindOfNode(node)
  const place = trail.length === 0 ? 'Conditions' : `Condition ${trail.map((index) => index + 1).join('.')}`
  return (
    <li class={isBranch(node) ? 'node branch' : 'node'}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a list's entry everywhere */}
      <div role="group" aria-label={place} id={trail.length === 0 ? `${id}-root` : id} tabIndex={-1}>
        <div class="node-head">
          {trail.length > 0 && (
            <span class="node-number" aria-hidden="true">
              {trail.map((index) => index + 1).join('.')}
            </span>
          )}
          <KindChoice
            id={`${id}-kind`}
            label={`${place}: what is asked for`}
            kind={kind}
            onChoose={(next) =>
              tree.change(
                replaced(tree.root, trail, ofKind(node, next)),
                `${id}-kind`,
                'Changed what is asked for.',
              )
            }
          />
          <NodeTools tree={tree} trail={trail} place={place} />
        </div>
        <Faults framed={{ id: `${id}-node`, faults: ownFaults(form.faults, node, path) }} />
        {isBranch(node) ? (
          <BranchFields form={form} tree={tree} trail={trail} node={node} path={path} place={place} />
        ) : (
          <LeafFields form={form} kind={kind as LeafKind} node={node} path={path} tree={tree} trail={trail} />
        )}
      </div>
    </li>
  )
}

/** What is wrong with a node itself; of the tree as a whole it is said above. */
function ownFaults(faults: RecordFault[], node: Node, path: Path): RecordFault[] {
  const list = isBranch(node) ? faultsAt(faults, [...path, listKey(node)]) : []
  return [...(path.length > 1 ? faultsAt(faults, path) : []), ...list]
}

interface KindChoiceProps {
  id: string
  label: string
  kind: NodeKind
  onChoose: (kind: NodeKind) => void
}

function KindChoice({ id, label, kind, onChoose }: KindChoiceProps) {
  return (
    <select
      id={id}
      class="kind"
      aria-label={label}
      value={kind}
      onChange={(event) => onChoose(event.currentTarget.value as NodeKind)}
    >
      <optgroup label="Several together">
        {Object.entries(branchNames).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </optgroup>
      {leafGroups.map(({ title, kinds }) => (
        <optgroup key={title} label={title}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {leafNames[one]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

const moves: [Move, string, string][] = [
  ['up', 'Move up', '↑'],
  ['down', 'Move down', '↓'],
  ['in', 'Move into the group beside it', '→'],
  ['out', 'Move out of its group', '←'],
]

function NodeTools({ tree, trail, place }: Omit<NodeProps, 'form'> & { place: string }) {
  const id = (root: Node, to: Trail) => idOf(pathTo(root, to, tree.at))
  return (
    <div class="node-tools">
      {moves.map(([move, words, sign]) => {
        const next = movedNode(tree.root, trail, move)
        if (next === undefined) return null
        const now = next.trail.map((index) => index + 1).join('.')
        return (
          <button
            key={move}
            type="button"
            title={words}
            aria-label={`${words}: ${place}`}
            onClick={() =>
              tree.change(next.root, id(next.root, next.trail), `Moved: it is now condition ${now}.`)
            }
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        )
      })}
      <button
        type="button"
        class="wordy"
        aria-label={`Put in a group: ${place}`}
        onClick={() =>
          tree.change(
            grouped(tree.root, trail),
            `${id(tree.root, trail)}-kind`,
            'It is in a group now. Choose whether one is enough or all are needed, and add to it.',
          )
        }
      >
        Group
      </button>
      <button
        type="button"
        class="wordy"
        aria-label={`Take out: ${place}`}
        onClick={() => {
          const parent = trail.slice(0, -1)
          const focus = trail.length === 0 ? `${idOf(tree.at)}-add` : `${id(tree.root, parent)}-kind`
          tree.change(replaced(tree.root, trail, undefined), focus, `${place} is taken out.`)
        }}
      >
        Take out
      </button>
    </div>
  )
}

const atLeast = z.int().min(1).describe('Of those below.')

function BranchFields({
  form,
  tree,
  trail,
  node,
  path,
  place,
}: NodeProps & { node: Node; path: Path; place: string }) {
  return (
    <>
      {kindOfNode(node) === 'at_least' && (
        <BoxField form={form} schema={atLeast} path={[...path, 'at_least']} box="number" />
      )}
      <ol class="tree">
        {below(node).map((_, index) => (
          <ConditionNode key={index} form={form} tree={tree} trail={[...trail, index]} />
        ))}
      </ol>
      <p class="tools">
        <button
          type="button"
          class="small"
          aria-label={`Add a condition to: ${place}`}
          onClick={() => tree.add(trail, emptyLeaf('grade'))}
        >
          Add a condition
        </button>
        <button
          type="button"
          class="small"
          aria-label={`Add a group to: ${place}`}
          onClick={() => tree.add(trail, { any: [emptyLeaf('grade')] })}
        >
          Add a group
        </button>
      </p>
    </>
  )
}

/** The fields of one kind of condition, the telling one first. */
function LeafFields({
  form,
  kind,
  node,
  path,
  tree,
  trail,
}: NodeProps & { kind: LeafKind; node: Node; path: Path }) {
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
