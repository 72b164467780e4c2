import type { OtherPromise } from '../catalogue/other-promises.ts'
import { promiseWords } from './guarantees.ts'

/** "Another agreement, NGU-0047, promises equal consideration to the same learners." What to do about it is to ask which one
 *  stands. `some` where it does not speak of all of them. Undefined for one that only says the same again. */
export function otherPromiseText(
  { reference, guarantee, differs }: Pick<OtherPromise, 'reference' | 'guarantee' | 'differs'>,
  some: boolean,
): string | undefined {
  if (differs === 'nothing') return undefined
  const { short } = promiseWords[guarantee]
  const what =
    guarantee === 'not-stated' ? 'lists' : `promises ${short.charAt(0).toLowerCase()}${short.slice(1)} to`
  const whom = some ? 'some of these learners' : 'the same learners'
  const how = {
    guarantee: '',
    conditions: ', on other conditions',
    credit: ', with other credit',
    terms: ', with other details',
  }
  return `Another agreement, ${reference}, ${what} ${whom}${how[differs]}.`
}
