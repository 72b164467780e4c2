import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import type { FieldFault } from './field-faults.ts'
import type { Fields, Path } from './value.ts'
import type { Vocabularies } from './vocabularies.ts'

/** What every field of the form has at hand. It is handed down: a context of Preact's would weigh on the finder too. */
export interface Form {
  kind: FormKind
  value: Fields
  /** Another value at a path; `undefined` takes it out. */
  set: (path: Path, value: unknown) => void
  /** What is wrong with this record, once somebody has asked; empty before. */
  faults: FieldFault[]
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
export function faultsAt(faults: FieldFault[], path: Path, below = false): FieldFault[] {
  return faults.filter(
    (fault) =>
      (below ? fault.path.length >= path.length : fault.path.length === path.length) &&
      isWithin(fault.path, path),
  )
}

const isWithin = (path: PropertyKey[], group: Path): boolean =>
  group.every((part, index) => String(path[index]) === String(part))

/** The fault for which the field at a path is marked: its own, or one that it could put right as well as another field. */
export function markedFor(faults: FieldFault[], path: Path): FieldFault | undefined {
  const isHere = (one: PropertyKey[]) => one.length === path.length && isWithin(one, path)
  return faults.find(({ severity, path: own, also }) => severity === 'stops' && [own, ...also].some(isHere))
}

/** Whether one of the boxes of a field is marked: for a fault of its own, or of the field as a whole. */
export function partIsMarked(faults: FieldFault[], path: Path, part: number): boolean {
  if (markedFor(faults, [...path, part]) !== undefined) return true
  return (
    markedFor(faults, path) !== undefined &&
    faultsAt(faults, path, true).length === faultsAt(faults, path).length
  )
}
