import type { Catalogue } from '../../catalogue/catalogue.ts'
import { nextReference } from '../../catalogue/next-reference.ts'
import type { Draft } from './drafts.ts'
import { placeOf } from './place.ts'
import type { Shelf } from './shelf.ts'

/** A new agreement with the next free reference of whoever receives the learner, until somebody writes another or none. */
export function withReference(draft: Draft, { checked, names, published, others }: Shelf): Draft {
  const { kind, changes, value, proposed } = draft
  if (kind !== 'agreement' || changes !== undefined || value.reference !== proposed) return draft
  const { folder } = placeOf(draft, names, published)
  if (!Object.hasOwn(names.providers, folder)) return draft
  const also = others.flatMap((other) => (isText(other.value.reference) ? [other.value.reference] : []))
  const all: Pick<Catalogue, 'agreements' | 'providers'> = { ...checked, providers: names.providers }
  const reference = nextReference(all, folder, also)
  return reference === proposed ? draft : { ...draft, proposed: reference, value: { ...value, reference } }
}

const isText = (value: unknown): value is string => typeof value === 'string'
