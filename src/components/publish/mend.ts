import type { RecordFault } from '../../catalogue/judge.ts'
import { fieldsOf, mayBeLeftOut, schemaAt } from '../../catalogue/wording/shape.ts'
import { recordSchemas } from '../../catalogue/write/record-schemas.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { type Fields, type Path, valueAt } from './value.ts'

/** The field at which a fault can be put right, and the others that do as well: that is where it is shown and where the
 *  focus goes. The check hangs a fault of a whole group on the group, and one of a missing part on what needs it. */
export function whereToMend(
  kind: FormKind,
  fault: Pick<RecordFault, 'path' | 'hint' | 'severity'>,
  record: Fields,
): { path: Path; also: Path[] } {
  const path = (missingField(kind, fault, record) ?? fault.path) as Path
  return path.length === 0 ? { path, also: [] } : within(kind, path, fault, record)
}

/** The empty field of the record that the advice is to fill in. */
function missingField(kind: FormKind, { path, hint }: Pick<RecordFault, 'path' | 'hint'>, record: Fields) {
  const name = /^Add ([a-z_]+)[:;]/.exec(hint)?.[1]
  return name !== undefined &&
    name !== path.at(-1) &&
    record[name] === undefined &&
    Object.hasOwn(fieldsOf(recordSchemas[kind]), name)
    ? [name]
    : undefined
}

/** Of a group the fields that the advice names, else the first that is needed and empty, else its first; and so on into it. */
function within(
  kind: FormKind,
  path: Path,
  fault: Pick<RecordFault, 'hint' | 'severity'>,
  record: Fields,
): { path: Path; also: Path[] } {
  const fields = fieldsOf(schemaAt(recordSchemas[kind], path))
  const names = Object.keys(fields)
  const named = names.filter((name) => new RegExp(`\\b${name}: `).test(fault.hint))
  const empty = names.filter(
    (name) => !mayBeLeftOut(fields[name] as never) && valueAt(record, [...path, name]) === undefined,
  )
  const some = empty.length > 0 ? empty.slice(0, 1) : names.slice(0, 1)
  const [first, ...others] = named.length > 0 ? named : fault.severity === 'stops' ? some : []
  if (first === undefined) return { path, also: [] }
  const inner = within(kind, [...path, first], fault, record)
  return { path: inner.path, also: [...inner.also, ...others.map((name) => [...path, name])] }
}
