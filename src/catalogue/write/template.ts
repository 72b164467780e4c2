import { parse } from 'yaml'
import { exampleOf, fieldsOf, mayBeLeftOut } from '../wording/shape.ts'
import { writeRecord } from './record.ts'
import { type RecordKind, recordSchemas } from './record-schemas.ts'

/** The least that a record of a kind must say, with the schema's own examples, as the text of its file: for somebody to
 *  copy and change. It passes the schema once what goes with the examples is added by hand. */
export function templateOf(kind: RecordKind, more: object = {}): string {
  const fields = Object.entries(fieldsOf(recordSchemas[kind])).flatMap(([name, schema]) => {
    const example = exampleOf(schema)
    return mayBeLeftOut(schema) || example === undefined ? [] : [[name, parse(example)]]
  })
  return writeRecord(kind, { ...Object.fromEntries(fields), ...more })
}
