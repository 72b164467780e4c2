import { type Document, isScalar, visit } from 'yaml'
import type { SyntaxFault } from './fault.ts'

/** Fields that stand in their group already. The parser could tell, but compares each with all before it: a file of twenty
 *  thousand fields took it ten seconds. Here each is looked at once. */
export function findTwice(document: Document, text: string): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  visit(document, {
    Map(_key, group) {
      const names = new Set<unknown>()
      for (const { key } of group.items) {
        if (!isScalar(key)) continue
        if (names.has(key.value)) faults.push(wordTwice(key.range?.[0] ?? 0, text))
        names.add(key.value)
      }
    },
  })
  return faults
}

function wordTwice(offset: number, text: string): SyntaxFault {
  const name = /^[^:\s]*/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  return { offset, statement: `${name} stands here twice.`, hint: 'Keep one of the two.' }
}
