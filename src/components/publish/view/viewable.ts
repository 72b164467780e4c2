import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { asList } from '../../../catalogue/catalogue.ts'
import { type Condition, conditionSchema, type LeafKind } from '../../../schema/condition.ts'
import { unfinished } from '../../../text/publish-conditions.ts'
import { below, isBranch, kindOfNode, type Node } from '../conditions/tree.ts'

/** A tree of conditions as far as it can be shown: what is still to be filled in says so, in its place. */
export function shownCondition(node: Node | undefined, names: Catalogue): Condition | undefined {
  if (node === undefined) return undefined
  if (isBranch(node)) {
    const parts = below(node).flatMap((part) => shownCondition(part, names) ?? [])
    const kind = kindOfNode(node)
    const note = typeof node.note === 'string' && node.note !== '' ? { note: node.note } : {}
    if (parts.length === 0) return undefined
    if (kind === 'at_least') return { at_least: Number(node.at_least) || 1, of: parts, ...note }
    return kind === 'all' ? { all: parts, ...note } : { any: parts, ...note }
  }
  const read = conditionSchema.safeParse(node)
  return read.success && namesKnown(node, names)
    ? read.data
    : ({ other: unfinished(kindOfNode(node) as LeafKind) } as Condition)
}

/** What is not published can't be put in words. */
function namesKnown(leaf: Node, names: Catalogue): boolean {
  const awards = [...asList(leaf.award), ...asList(leaf.completed)].filter((id) => id !== 'sending')
  return awards.every((id) => Object.hasOwn(names.awards, String(id)))
}
