import { useLayoutEffect, useRef } from 'preact/hooks'
import { conditionLines } from '../../../text/condition-lines.ts'
import { ConditionList } from '../../route/ConditionList.tsx'
import { type FieldProps, frameOf, GroupFrame } from '../fields/Frame.tsx'
import { idOf } from '../form.ts'
import { valueAt } from '../value.ts'
import { shownCondition } from '../view/viewable.ts'
import { ConditionNode } from './ConditionNode.tsx'
import { added, emptyLeaf, isBranch, type Node, pathTo, type Trail } from './tree.ts'

/** The conditions as a tree that is built without code, and, as it grows, what the learner reads of it. */
export function ConditionField(props: FieldProps) {
  const { form } = props
  const framed = frameOf(props)
  const root = valueAt(form.value, props.path) as Node | undefined
  const wanted = useRef<string>()
  useLayoutEffect(() => {
    const id = wanted.current
    wanted.current = undefined
    if (id !== undefined) document.getElementById(id)?.focus()
  })
  const tree = {
    root: root ?? {},
    at: props.path,
    /** Another tree, what is said of it, and the element that has the focus then. */
    change(next: Node | undefined, focus: string, says: string) {
      wanted.current = focus
      form.set(props.path, next)
      form.announce(says)
    },
    add(trail: Trail, node: Node) {
      const next = added(root, trail, node)
      tree.change(next.root, `${idOf(pathTo(next.root, next.trail, props.path))}-kind`, 'Added a condition.')
    },
  }
  const lines = conditionLines(shownCondition(root, form.names), form.names)
  return (
    <GroupFrame framed={framed} open>
      {root === undefined ? (
        <p class="soft">Nothing is written here yet. The learner is told: “Not stated”.</p>
      ) : (
        <ol class="tree">
          <ConditionNode form={form} tree={tree} trail={[]} />
        </ol>
      )}
      {(root === undefined || !isBranch(root)) && (
        <p class="tools">
          <button
            type="button"
            id={`${framed.id}-add`}
            class="small"
            onClick={() => tree.add([], emptyLeaf('grade'))}
          >
            {root === undefined ? 'Add a condition' : 'Add another condition'}
          </button>
        </p>
      )}
      {lines.length > 0 && (
        <div class="reads">
          <p class="reads-title">What the learner reads</p>
          <ConditionList lines={lines} />
        </div>
      )}
    </GroupFrame>
  )
}

/** The tree, and what its nodes do to it. */
export interface Tree {
  root: Node
  at: (string | number)[]
  change: (next: Node | undefined, focus: string, says: string) => void
  add: (trail: Trail, node: Node) => void
}
