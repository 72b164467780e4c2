import { looksLikeName } from '../../../src/catalogue/person-name.ts'
import type { Fields } from '../merge.ts'
import { type Cells, columns } from './columns.ts'
import { compact } from './values.ts'

/** Whom to ask. What looks like a person's name is left out, and so is an address with it: the files are public, and a name there
 *  is old before the agreement is. */
export function contactIn({ role, email, phone }: Cells): { contact?: Fields; remarks: string[] } {
  const name = role !== undefined && looksLikeName(role) ? role : undefined
  const named = name !== undefined && email !== undefined && isOf(email, name) ? email : undefined
  const [post, address] = [name === undefined ? role : undefined, named === undefined ? email : undefined]
  const remarks = [
    ...(name === undefined
      ? []
      : [leftOut('role', name, "which looks like a person's name. Write the post: Admissions tutor.")]),
    ...(named === undefined
      ? []
      : [leftOut('email', named, 'which has that name in it. Write the address of an office.')]),
  ]
  if (post === undefined && address === undefined && phone === undefined) return { remarks }
  return { contact: compact({ role: post ?? 'Admissions', email: address, phone }), remarks }
}

const leftOut = (column: 'role' | 'email', cell: string, why: string): string =>
  `left out: ${columns[column][0]} "${cell}", ${why}`

/** Whether an address says a name, or the longer words of it. */
const isOf = (email: string, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        word.length > 2 &&
        !/^(mrs|miss|prof|dame|sir|rev)$/.test(word) &&
        (email.split('@')[0] ?? '').toLowerCase().includes(word),
    )
