import { type Document, isMap, Pair, parseDocument, Scalar, YAMLMap } from 'yaml'
import type { z } from 'zod'
import { fieldsOf } from '../wording/shape.ts'
import { type Fields, inOrder, inSchemaOrder } from './order.ts'
import { type Parts, partsOf } from './parts.ts'
import { depthOf, type RecordKind, recordSchemas } from './record-schemas.ts'
import { isSame, placeFor, plain, revised } from './revise.ts'
import { loosen, render, styledNode } from './style.ts'

/** A record as the text of its file. Without `before` it is laid out as new, in the order of the schema. With the text that
 *  the file has, only what differs is written anew: every other line stays to the letter, remarks included, and the same
 *  record gives the same text. `before` has passed `parseYaml`; an Error says where it has not. `record` is what the file
 *  says, without the defaults of the schema. */
export function writeRecord(kind: RecordKind, record: object, before?: string): string {
  const value = inSchemaOrder(record, recordSchemas[kind]) as Fields
  if (before === undefined) return newText(kind, value)
  const text = before.replaceAll('\r\n', '\n')
  const document = parsed(text)
  if (isSame(plain(document.contents), value)) return before
  const parts = partsOf(text, document)
  const written = parts === undefined ? wholeText(document, kind, value) : partText(parts, kind, value)
  return before.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

function parsed(text: string): Document {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false })
  const [error] = document.errors
  if (error !== undefined) throw new Error(`The text to be changed cannot be read: ${error.message}`)
  return document
}

function newText(kind: RecordKind, value: Fields): string {
  const schema = `${'../'.repeat(depthOf[kind])}public/schema/${kind}.schema.json`
  const fields = Object.entries(value).map(([key, field]) => fieldText(key, field))
  return `# yaml-language-server: $schema=${schema}\n${fields.join('')}`
}

/** One field, in lines of its own. */
function fieldText(key: string, value: unknown): string {
  const map = new YAMLMap()
  map.items.push(new Pair(new Scalar(key), styledNode(value, key)))
  return render(map)
}

function partText({ head, fields: before }: Parts, kind: RecordKind, value: Fields): string {
  const schemas = fieldsOf(recordSchemas[kind])
  const fields = before.flatMap((field) => {
    if (Object.hasOwn(value, field.key))
      return [{ ...field, body: revisedText(field.body, field.key, value[field.key], schemas[field.key]) }]
    return field.tail === '' ? [] : [{ ...field, key: '', body: '' }]
  })
  const present = () => fields.map(({ key }) => key)
  for (const key of inOrder(Object.keys(value), schemas)) {
    if (present().includes(key)) continue
    const place = placeFor(key, present(), schemas)
    const above = fields[place - 1]
    // A remark at the margin stays with the field below it.
    const tail = above?.tail ?? ''
    if (above !== undefined) above.tail = ''
    fields.splice(place, 0, { key, body: fieldText(key, value[key]), tail })
  }
  return head + fields.map(({ body, tail }) => withBreak(body) + tail).join('')
}

const withBreak = (body: string): string => (body === '' || body.endsWith('\n') ? body : `${body}\n`)

function revisedText(body: string, key: string, value: unknown, schema: z.ZodType | undefined): string {
  const document = parsed(body)
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined
  if (pair === undefined || isSame(plain(pair.value), value)) return body
  const node = revised(pair.value, value, schema, key)
  loosen(node, key)
  pair.value = node
  return render(document)
}

/** For a file that is laid out in no usual way: what YAML's own writer makes of it. */
function wholeText(document: Document, kind: RecordKind, value: Fields): string {
  const node = revised(document.contents, value, recordSchemas[kind], '')
  loosen(node, '')
  document.contents = node as typeof document.contents
  return render(document)
}
