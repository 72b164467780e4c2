import type { OtherPromise } from '../catalogue/other-promises.ts'
import { promiseWords } from './guarantees.ts'

/** What another agreement says of the same learners, in the two parts around its reference, which is a link on a page:
 *  "Another agreement, NGU-0047, promises equal consideration to the same learners. Ask which one stands." `some` where it
 *  does not speak of all of them. Undefined for one that only says the same again. */
export function otherPromiseWords(
  { guarantee, differs }: Pick<OtherPromise, 'guarantee' | 'differs'>,
  some: boolean,
): { before: string; after: string } | undefined {
  if (differs === 'nothing') return undefined
  const { short } = promiseWords[guarantee]
  const what =
    guarantee === 'not-stated' ? 'lists' : `promises ${short.charAt(0).toLowerCase()}${short.slice(1)} to`
  const whom = some ? 'some of these learners' : 'the same learners'
  const how = { guarantee: '', conditions: ', on other conditions', credit: ', with other credit' }
  return { before: 'Another agreement, ', after: `, ${what} ${whom}${how[differs]}. Ask which one stands.` }
}
