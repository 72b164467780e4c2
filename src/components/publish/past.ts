import type { Draft } from './drafts.ts'
import { type Path, valueAt } from './value.ts'

/** How a draft stood before a change, and what the change was made to. */
export interface Past {
  at: string
  /** What the change did there. */
  did: 'wrote' | 'deleted' | 'set'
  draft: Pick<Draft, 'value' | 'proposed'>
}

const longest = 100

/** The steps that can be undone, with one more for a change that is about to be made. Writing on in the same box is one
 *  step, and so is what is deleted and written again there; what was written can be had back once it is deleted. */
export function remember(
  past: Past[],
  { value, proposed }: Past['draft'],
  path: Path,
  next: unknown,
): Past[] {
  const at = path.join('.')
  const did = doneTo(valueAt(value, path), next)
  const last = past.at(-1)
  const goesOn = last?.at === at && did !== 'set' && (last.did === did || last.did === 'deleted')
  return goesOn ? past : [...past.slice(1 - longest), { at, did, draft: { value, proposed } }]
}

function doneTo(now: unknown, next: unknown): Past['did'] {
  if (!isText(now ?? '') || !isText(next)) return 'set'
  return String(next).length < String(now ?? '').length ? 'deleted' : 'wrote'
}

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'
