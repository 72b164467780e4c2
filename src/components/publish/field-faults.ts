import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { RecordFault } from '../../catalogue/judge.ts'
import { formFault } from '../../text/publish-faults.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { whereToMend } from './mend.ts'
import type { Fields, Path } from './value.ts'

/** A fault as the form shows it: at the field where it can be put right, and in the form's words. */
export interface FieldFault extends Omit<RecordFault, 'path'> {
  path: Path
  /** Other fields that would put it right as well. */
  also: Path[]
}

/** The faults that the check found in the record, for its form. */
export function fieldFaults(
  kind: FormKind,
  faults: RecordFault[],
  record: Fields,
  names: Catalogue,
): FieldFault[] {
  return faults.map((fault) => {
    const where = whereToMend(kind, fault, record)
    return { ...fault, ...where, ...formFault(kind, fault, where.path, names) }
  })
}
