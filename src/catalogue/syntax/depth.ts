import { type Document, isCollection, visit } from 'yaml'
import type { SyntaxFault } from './fault.ts'
import { wordsOf } from './foreign.ts'

/** The deepest sensible record, conditions within conditions, has about ten steps. */
const mostSteps = 40

export const tooDeep = (offset: number): SyntaxFault => ({
  offset,
  statement: `Lists and groups are nested more than ${mostSteps} deep here.`,
  hint: 'Write the record with fewer brackets, or fewer steps to the right.',
})

/** Brackets, or hyphens on one line, that go too deep: found in the words of the text, since building something of thousands
 *  takes the parser seconds. */
export function findSteep(text: string): SyntaxFault[] {
  let depth = 0
  let hyphens = 0
  for (const { offset, type } of wordsOf(text)) {
    if (type === 'newline') hyphens = 0
    else if (type === 'seq-item-ind') hyphens += 1
    else if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1
    else if (type === 'flow-map-end' || type === 'flow-seq-end') depth = Math.max(0, depth - 1)
    if (depth + hyphens > mostSteps) return [tooDeep(offset)]
  }
  return []
}

/** Whatever goes too deep, once it is built. */
export function findTooDeep(document: Document): SyntaxFault[] {
  let deep: number | undefined
  visit(document, {
    Node(_key, node, path) {
      if (path.filter(isCollection).length > mostSteps) deep ??= node.range?.[0] ?? 0
    },
  })
  return deep === undefined ? [] : [tooDeep(deep)]
}
