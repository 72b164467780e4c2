import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Draft } from './drafts.ts'
import type { Vocabularies } from './vocabularies.ts'

/** What the form for one record has at hand besides it. */
export interface Shelf {
  published: Catalogue
  /** What can be named: the network's records, and new ones that are drafts on this device. */
  names: Catalogue
  /** What the record is checked against: the network with all other drafts in their places. */
  checked: Catalogue
  vocabularies: Vocabularies
  /** The other drafts on this device. */
  others: Draft[]
}
