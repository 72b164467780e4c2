import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { readDataFiles } from '../../src/catalogue/disk.ts'
import { fieldsOf } from '../../src/catalogue/wording/shape.ts'
import { groupOf, itemSchema } from '../../src/catalogue/write/order.ts'
import { writeRecord } from '../../src/catalogue/write/record.ts'
import { recordSchemas } from '../../src/catalogue/write/record-schemas.ts'
import {
  below,
  emptyLeaf,
  isBranch,
  keptKind,
  kindOfNode,
  listKey,
  type Node,
} from '../../src/components/publish/conditions/tree.ts'
import { asNumber, type Fields, plainText, valueAt, withValue } from '../../src/components/publish/value.ts'
import { widgetOf } from '../../src/components/publish/widget.ts'
import { leafSchemas } from '../../src/schema/condition.ts'
import { shipped } from '../networks.ts'

const kindsOfFiles = { provider: /\/provider\.yaml$/, course: /\/courses\//, agreement: /\/agreements\// }

const files = shipped
  .flatMap((network) => readDataFiles(network))
  .flatMap(({ path, text }) => {
    const kind = (['provider', 'course', 'agreement'] as const).find((one) => kindsOfFiles[one].test(path))
    return kind === undefined || text === undefined || !path.endsWith('.yaml')
      ? []
      : [{ path, text, kind, value: parse(text) as Fields }]
  })

/** The value as somebody would give it who reads the form and types, ticks and picks everything once more: each widget gives
 *  back what it shows. Where a widget could not show a value, this is another value, or throws. */
function retyped(schema: z.ZodType, value: unknown, field: string): unknown {
  const widget = widgetOf(schema, field)
  const shown = String(value)
  switch (widget.is) {
    case 'words':
    case 'date':
      return plainText(shown)
    case 'number':
      return asNumber(plainText(shown))
    case 'choice':
      return widget.choices.find((choice) => String(choice) === shown)
    case 'tick':
      return value === true
    case 'ticks':
      return listOf(value).map((one) => widget.choices.find((choice) => choice === one))
    case 'pair':
      return [0, 1].map((index) => plainText(String(listOf(value)[index])))
    case 'range':
      return Array.isArray(value) ? value.map((one) => asNumber(String(one))) : asNumber(shown)
    case 'lines':
      return widget.single && !Array.isArray(value)
        ? plainText(shown)
        : listOf(value).map((one) => plainText(String(one)))
    case 'name': {
      if (!widget.many && Array.isArray(value)) throw new Error(`${field} holds a list and shows one name`)
      return Array.isArray(value) ? value.map(String) : shown
    }
    case 'group':
      return retypedFields(fieldsOf(schema), value as Fields)
    case 'groups':
      return listOf(value).map((one, index) => {
        const item = itemSchema(schema, index) as z.ZodType
        return retypedFields(groupOf(item, one as Fields), one as Fields)
      })
    case 'conditions':
      return retypedTree(value as Node)
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Field by field into a record that begins empty, as the form does it. */
function retypedFields(fields: Record<string, z.ZodType>, value: Fields): Fields {
  return Object.keys(value).reduce<Fields>((made, name) => {
    const schema = fields[name]
    if (schema === undefined) throw new Error(`The form has no field ${name}`)
    return withValue(made, [name], retyped(schema, value[name], name))
  }, {})
}

function retypedTree(node: Node): Node {
  const note = node.note === undefined ? {} : { note: node.note }
  if (isBranch(node)) {
    const number = kindOfNode(node) === 'at_least' ? { at_least: asNumber(String(node.at_least)) } : {}
    return { ...number, [listKey(node)]: below(node).map(retypedTree), ...note }
  }
  const kind = kindOfNode(node) as keyof typeof leafSchemas
  return Object.keys(node).reduce<Node>(
    (made, name) =>
      keptKind(
        withValue(made, [name], retyped(fieldsOf(leafSchemas[kind])[name] as z.ZodType, node[name], name)),
        kind,
      ),
    emptyLeaf(kind),
  )
}

describe('every file of both networks, through the form', () => {
  it('comes out as it went in when all of it is typed once more', () => {
    expect(files.length).toBeGreaterThan(400)
    for (const { path, kind, value } of files)
      expect(retypedFields(fieldsOf(recordSchemas[kind]), value), path).toEqual(value)
  })

  it('is not touched, to the letter, by opening it and changing a word back and forth', () => {
    for (const { path, kind, text, value } of files) {
      const [name = ''] = Object.keys(value).filter((key) => typeof value[key] === 'string')
      const changed = withValue(value, [name], `${value[name]}x`)
      const back = withValue(changed, [name], valueAt(value, [name]))
      expect(writeRecord(kind, back, text), path).toBe(text)
    }
  }, 30_000)
})
