import type { Draft } from './drafts.ts'
import type { Path } from './value.ts'

/** How a draft stood before a change, and what the change was made to. */
export interface Past {
  at: string
  draft: Pick<Draft, 'value' | 'proposed'>
}

const longest = 100

/** The steps that can be undone, with one more for a change that is about to be made. Typing on in the same box is one step. */
export function remember(
  past: Past[],
  { value, proposed }: Past['draft'],
  path: Path,
  next: unknown,
): Past[] {
  const at = path.join('.')
  const isTyping = typeof next !== 'object' && past.at(-1)?.at === at
  return isTyping ? past : [...past.slice(1 - longest), { at, draft: { value, proposed } }]
}
