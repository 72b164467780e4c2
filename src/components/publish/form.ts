import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { RecordFault } from '../../catalogue/judge.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import type { Fields, Path } from './value.ts'
import type { Vocabularies } from './vocabularies.ts'

/** What every field of the form has at hand. It is handed down: a context of Preact's would weigh on the finder too. */
export interface Form {
  kind: FormKind
  value: Fields
  /** Another value at a path; `undefined` takes it out. */
  set: (path: Path, value: unknown) => void
  /** What is wrong with this record, once somebody has asked; empty before. */
  faults: RecordFault[]
  names: Catalogue
  vocabularies: Vocabularies
  /** Says something to those who do not see what has just happened. */
  announce: (text: string) => void
  /** What a field is called where its usual name does not fit. */
  label?: ((path: Path) => string | undefined) | undefined
}

/** The id of a field's element: a fault in the summary leads there. */
export const idOf = (path: PropertyKey[]): string => `field-${path.map(String).join('-')}`

/** The faults of the field at a path; `below` counts those of its parts in, for a field that shows them as one. */
export function faultsAt(faults: RecordFault[], path: Path, below = false): RecordFault[] {
  return faults.filter(
    (fault) =>
      (below ? fault.path.length >= path.length : fault.path.length === path.length) &&
      path.every((part, index) => String(fault.path[index]) === String(part)),
  )
}
