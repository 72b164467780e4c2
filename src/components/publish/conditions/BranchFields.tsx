import { z } from 'zod'
import { BoxField } from '../fields/Box.tsx'
import { type Form, faultsAt, idOf } from '../form.ts'
import type { Path } from '../value.ts'
import type { Tree } from './ConditionField.tsx'
import { ConditionNode } from './ConditionNode.tsx'
import { below, emptyLeaf, kindOfNode, listKey, type Node, type Trail } from './tree.ts'

const atLeast = z.int().min(1).describe('Of those below.')

interface Props {
  form: Form
  tree: Tree
  trail: Trail
  node: Node
  path: Path
  /** What the node is called: "Condition 2.1". */
  place: string
}

/** What stands below a group, and what can be added to it. */
export function BranchFields({ form, tree, trail, node, path, place }: Props) {
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
          id={idOf([...path, listKey(node)])}
          aria-describedby={
            faultsAt(form.faults, [...path, listKey(node)]).length > 0
              ? `${idOf(path)}-node-fault`
              : undefined
          }
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
