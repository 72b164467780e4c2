import type { LeafKind } from '../../../schema/condition.ts'
import { heldAs, heldLast, knowing } from '../held.ts'
import {
  type Branch,
  below,
  emptyLeaf,
  isBranch,
  isBranchKind,
  kindOfNode,
  type Node,
  type NodeKind,
} from './tree.ts'

/** A node of another kind. A group keeps what is in it; a single condition goes into the group that it becomes, as the first.
 *  What it held of a kind that it was of before comes back, and everything keeps its note. */
export function ofKind(node: Node, kind: NodeKind): Node {
  const next = isBranchKind(kind) ? asBranch(node, kind) : asLeaf(node, kind)
  return knowing(next, node, pastName(kindOfNode(node)))
}

/** All groups are one where they are remembered: what is in them is the same. */
const pastName = (kind: NodeKind): string => (isBranchKind(kind) ? 'group' : kind)

function asBranch(node: Node, kind: Branch): Node {
  const held = heldAs(node, 'group') ?? {}
  const list = isBranch(node) ? below(node) : withFirst(node, below(held))
  const note = isBranch(node) ? noteOf(node) : noteOf(held)
  if (kind !== 'at_least') return { [kind]: list, ...note }
  const wanted = typeof held.at_least === 'number' ? held.at_least : 2
  return { at_least: Math.min(wanted, Math.max(1, list.length)), of: list, ...note }
}

/** The single condition before those that were in the group; not twice, and not where nothing is written in it. */
function withFirst(leaf: Node, list: Node[]): Node[] {
  const written = JSON.stringify(leaf)
  return list.length > 0 && (isBlank(leaf) || list.some((one) => JSON.stringify(one) === written))
    ? list
    : [leaf, ...list]
}

function asLeaf(node: Node, kind: LeafKind): Node {
  return { ...emptyLeaf(kind), ...heldAs(node, kind), ...(isBranch(node) ? {} : noteOf(node)) }
}

const noteOf = (node: Node): Node => (node.note === undefined ? {} : { note: node.note })

/** Whether a node says no more than it did when it was new. */
function isBlank(node: Node): boolean {
  if (isBranch(node)) return below(node).every(isBlank)
  return JSON.stringify(node) === JSON.stringify(emptyLeaf(kindOfNode(node) as LeafKind))
}

/** What a node was before it became of its present kind, where going back to it is worth offering: a group with something
 *  in it, or a condition that more was written in than is in this one. */
export function leftBehind(node: Node): { kind: NodeKind; parts: number } | undefined {
  const last = heldLast(node)
  if (last === undefined || isBlank(last)) return undefined
  const kind = kindOfNode(last)
  if (isBranchKind(kind)) return isBranch(node) ? undefined : { kind, parts: below(last).length }
  return isBlank(node) ? { kind, parts: 0 } : undefined
}
