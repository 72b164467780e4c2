import { needsOf } from './bundle.ts'
import { draftTitle } from './draft-title.ts'
import type { Draft } from './drafts.ts'
import { withDrafts } from './names-with.ts'
import type { Shelf } from './shelf.ts'

/** What a finished text is to the published file: no such file is there, it says something else or the same, or somebody has
 *  still to decide what it says. */
export type FileState = 'new' | 'changed' | 'unchanged' | 'undecided'

export function stateOf(text: string, { changes, before, undecided }: Draft): FileState {
  if (undecided !== undefined) return 'undecided'
  if (changes === undefined) return 'new'
  return text === before ? 'unchanged' : 'changed'
}

/** The drafts that this one names, and those that name it, by title. */
export function companyOf(draft: Draft, { names, published, others }: Shelf) {
  const all = [...others, draft]
  // A course of this very draft's provider is known by its title too.
  const known = withDrafts(published, all)
  const title = (one: Draft) => draftTitle(one, known)
  const naming = others.filter((other) =>
    needsOf(other, all, names, published).some(({ key }) => key === draft.key),
  )
  return { names: needsOf(draft, all, names, published).map(title), namedBy: naming.map(title) }
}
