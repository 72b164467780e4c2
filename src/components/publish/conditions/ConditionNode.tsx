import type { LeafKind } from '../../../schema/condition.ts'
import { backTo, kindChanged, stillKept } from '../../../text/publish-kind-changes.ts'
import type { FieldFault } from '../field-faults.ts'
import { Faults } from '../fields/Frame.tsx'
import { type Form, faultsAt, idOf } from '../form.ts'
import type { Path } from '../value.ts'
import { BranchFields } from './BranchFields.tsx'
import type { Tree } from './ConditionField.tsx'
import { leftBehind, ofKind } from './changed-kind.ts'
import { KindChoice } from './KindChoice.tsx'
import { LeafFields } from './LeafFields.tsx'
import { NodeTools } from './NodeTools.tsx'
import {
  isBranch,
  kindOfNode,
  listKey,
  type Node,
  type NodeKind,
  nodeAt,
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
  const become = (next: NodeKind) => {
    const changed = ofKind(node, next)
    tree.change(replaced(tree.root, trail, changed), `${id}-kind`, kindChanged(next, leftBehind(changed)))
  }
  const before = leftBehind(node)
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
          <KindChoice id={`${id}-kind`} label={`${place}: what is asked for`} kind={kind} onChoose={become} />
          <NodeTools tree={tree} trail={trail} place={place} />
        </div>
        {before !== undefined && (
          <p class="left-behind">
            {stillKept(before)}{' '}
            <button type="button" class="small" onClick={() => become(before.kind)}>
              {backTo(before)}
            </button>
          </p>
        )}
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
function ownFaults(faults: FieldFault[], node: Node, path: Path): FieldFault[] {
  const list = isBranch(node) ? faultsAt(faults, [...path, listKey(node)]) : []
  return [...(path.length > 1 ? faultsAt(faults, path) : []), ...list]
}
