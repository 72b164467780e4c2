import { z } from 'zod'
import { choicesOf, fieldsOf, unwrap } from '../../../catalogue/wording/shape.ts'
import { type LeafKind, leafKind, leafSchemas } from '../../../schema/condition.ts'
import type { Fields, Path } from '../value.ts'

/** A condition while it is being built: a tree that may have gaps. A place in it is a trail: the number of the branch to
 *  take at each fork. Nothing is changed in place. */
export type Node = Fields
export type Trail = number[]
export type Branch = 'all' | 'any' | 'at_least'
export type NodeKind = Branch | LeafKind

/** What a node is; a leaf whose telling field is empty is still of its kind. */
export function kindOfNode(node: Node): NodeKind {
  if ('all' in node) return 'all'
  if ('any' in node) return 'any'
  if ('at_least' in node || ('of' in node && Array.isArray(node.of))) return 'at_least'
  return leafKind(node) ?? 'other'
}

export const isBranchKind = (kind: NodeKind): kind is Branch => ['all', 'any', 'at_least'].includes(kind)

export const isBranch = (node: Node): boolean => isBranchKind(kindOfNode(node))

/** The field that holds what stands below a branch. */
export const listKey = (node: Node): string => (kindOfNode(node) === 'at_least' ? 'of' : kindOfNode(node))

/** What stands below a branch; nothing below a leaf. */
export function below(node: Node): Node[] {
  const list = isBranch(node) ? node[listKey(node)] : []
  return Array.isArray(list) ? (list as Node[]) : []
}

const withBelow = (node: Node, list: Node[]): Node => ({ ...node, [listKey(node)]: list })

export function nodeAt(root: Node, trail: Trail): Node | undefined {
  return trail.reduce<Node | undefined>(
    (node, index) => (node === undefined ? node : below(node)[index]),
    root,
  )
}

/** The path in the record of the node that a trail leads to. */
export function pathTo(root: Node, trail: Trail, at: Path): Path {
  const [index, ...rest] = trail
  if (index === undefined) return at
  const next = below(root)[index]
  const path = [...at, listKey(root), index]
  return next === undefined ? path : pathTo(next, rest, path)
}

/** The tree with the list below one branch put in another way. */
function changedBelow(root: Node, trail: Trail, change: (list: Node[]) => Node[]): Node {
  const [index, ...rest] = trail
  if (index === undefined) return withBelow(root, change(below(root)))
  return withBelow(
    root,
    below(root).map((node, at) => (at === index ? changedBelow(node, rest, change) : node)),
  )
}

/** The tree with another node, or none, at a trail. */
export function replaced(root: Node, trail: Trail, node: Node | undefined): Node | undefined {
  const index = trail.at(-1)
  if (index === undefined) return node
  return changedBelow(root, trail.slice(0, -1), (list) =>
    list.toSpliced(index, 1, ...(node === undefined ? [] : [node])),
  )
}

/** One more at the end of a branch, and the trail to it. A tree that is a single thing, or nothing, becomes a list of which
 *  all are needed. */
export function added(root: Node | undefined, trail: Trail, node: Node): { root: Node; trail: Trail } {
  if (root === undefined) return { root: node, trail: [] }
  if (trail.length === 0 && !isBranch(root)) return { root: { all: [root, node] }, trail: [1] }
  const length = below(nodeAt(root, trail) ?? {}).length
  return { root: changedBelow(root, trail, (list) => [...list, node]), trail: [...trail, length] }
}

/** A way to move a node; undefined where it cannot go that way. */
export type Move = 'up' | 'down' | 'in' | 'out'

/** The tree with a node moved, and the trail to where it is then. `in`: to the end of the group above it, or the beginning
 *  of the one below it. `out`: behind the group that it was in, which goes when it was the last. */
export function movedNode(root: Node, trail: Trail, move: Move): { root: Node; trail: Trail } | undefined {
  const index = trail.at(-1)
  const parent = trail.slice(0, -1)
  const node = nodeAt(root, trail)
  if (index === undefined || node === undefined) return undefined
  const siblings = below(nodeAt(root, parent) ?? {})
  if (move === 'out') return movedOut(root, trail, node)
  const to = index + (move === 'up' ? -1 : 1)
  if (move !== 'in') {
    if (siblings[to] === undefined) return undefined
    const swapped = changedBelow(root, parent, (list) => list.toSpliced(index, 1).toSpliced(to, 0, node))
    return { root: swapped, trail: [...parent, to] }
  }
  const [above, after] = [siblings[index - 1], siblings[index + 1]]
  if (above !== undefined && isBranch(above)) {
    const place = [...parent, index - 1]
    const within = changedBelow(root, place, (list) => [...list, node])
    return { root: replaced(within, trail, undefined) as Node, trail: [...place, below(above).length] }
  }
  if (after === undefined || !isBranch(after)) return undefined
  const within = changedBelow(root, [...parent, index + 1], (list) => [node, ...list])
  return { root: replaced(within, trail, undefined) as Node, trail: [...parent, index, 0] }
}

function movedOut(root: Node, trail: Trail, node: Node): { root: Node; trail: Trail } | undefined {
  const parent = trail.slice(0, -1)
  const at = parent.at(-1)
  if (at === undefined) return undefined
  const last = below(nodeAt(root, parent) ?? {}).length === 1
  const rest = replaced(root, last ? parent : trail, undefined) as Node
  const to = last ? at : at + 1
  const outer = parent.slice(0, -1)
  return { root: changedBelow(rest, outer, (list) => list.toSpliced(to, 0, node)), trail: [...outer, to] }
}

/** The node in a group of its own, of which one is enough: the next that is added is the other way. */
export function grouped(root: Node, trail: Trail): Node {
  return replaced(root, trail, { any: [nodeAt(root, trail) ?? {}] }) as Node
}

/** A leaf to be filled in: what can only be one thing is that already. */
export function emptyLeaf(kind: LeafKind): Node {
  return { [kind]: tellingGap(kind) }
}

function tellingGap(kind: LeafKind): unknown {
  const field = fieldsOf(leafSchemas[kind])[kind]
  if (field === undefined) return ''
  if (unwrap(field) instanceof z.ZodObject) return {}
  const choices = choicesOf(field)
  return choices.length === 1 ? choices[0] : ''
}

/** A leaf after a change to its fields: it stays of its kind when its telling field is emptied. */
export function keptKind(leaf: Node, kind: LeafKind): Node {
  return kind in leaf ? leaf : { [kind]: tellingGap(kind) === 'sending' ? '' : tellingGap(kind), ...leaf }
}
