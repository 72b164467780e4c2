import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { z } from 'zod'
import { conditionSchema } from '../../schema/condition.ts'
import { meantCondition } from '../wording/condition.ts'
import { fieldsOf, shapesOf, unwrap } from '../wording/shape.ts'

/** The text with the fields of every group in the order in which the schema has them, each with the remarks above it. Fields
 *  that the schema does not have come last. The line that names a file's schema stays at its top, and so does what an empty line
 *  parts from the first field. */
export function ordered(text: string, schema: z.ZodType): string {
  let result = text
  // One group at a time, since a move shifts what comes after it; there are no more moves than groups.
  for (let moves = 0; moves < 1000; moves++) {
    const found = firstOutOfOrder(parseDocument(result).contents as Node | null, schema)
    const moved = found === undefined ? undefined : moveFields(result, found)
    if (moved === undefined || moved === result) return result
    result = moved
  }
  return result
}

interface Misplaced {
  map: YAMLMap
  /** The fields as they should stand. */
  fields: Pair[]
}

function firstOutOfOrder(node: unknown, schema: z.ZodType | undefined): Misplaced | undefined {
  if (isSeq(node)) {
    const inner = schema === undefined ? undefined : listIn(schema)
    return firstOf(node.items, (item, index) => firstOutOfOrder(item, elementOf(inner, index)))
  }
  if (!isMap(node)) return undefined
  const fields = schema === undefined ? {} : fieldsOf(groupIn(schema, node))
  const names = Object.keys(fields)
  const rank = (pair: Pair) => (names.includes(nameOf(pair)) ? names.indexOf(nameOf(pair)) : names.length)
  const sorted = [...node.items].sort((a, b) => rank(a) - rank(b))
  if (sorted.some((pair, index) => pair !== node.items[index]) && canMove(node))
    return { map: node, fields: sorted }
  return firstOf(node.items, (pair) => firstOutOfOrder(pair.value, fields[nameOf(pair)]))
}

function firstOf<T, R>(items: T[], find: (item: T, index: number) => R | undefined): R | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}

const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

function listIn(schema: z.ZodType): z.ZodType | undefined {
  return shapesOf(schema).find((shape) => shape instanceof z.ZodArray || shape instanceof z.ZodTuple)
}

function elementOf(list: z.ZodType | undefined, index: number): z.ZodType | undefined {
  if (list instanceof z.ZodArray) return list.element as z.ZodType
  return list instanceof z.ZodTuple ? (list.def.items[index] as z.ZodType | undefined) : undefined
}

/** What the group was meant to be, where it may be one of several. */
function groupIn(schema: z.ZodType, node: YAMLMap): z.ZodType | undefined {
  if (unwrap(schema) !== conditionSchema)
    return shapesOf(schema).find((shape) => shape instanceof z.ZodObject)
  const meant = meantCondition(node.toJSON())
  return 'shape' in meant ? meant.shape : undefined
}

/** A group in braces that holds a remark stays as it is: nobody could say to which field the remark belongs. */
function canMove(map: YAMLMap): boolean {
  return !(map.flow && hasRemark(map))
}

function hasRemark(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { comment, commentBefore } = node as Node
  if (comment || commentBefore) return true
  if (isMap(node)) return node.items.some((pair) => hasRemark(pair.key) || hasRemark(pair.value))
  return isSeq(node) && node.items.some(hasRemark)
}

const beginOf = (pair: Pair): number => (pair.key as Node).range?.[0] ?? 0
const endOf = (pair: Pair): number => ((pair.value ?? pair.key) as Node).range?.[1] ?? 0

function moveFields(text: string, { map, fields }: Misplaced): string {
  const [begin = 0] = map.range ?? []
  if (map.flow) {
    const last = map.items.at(-1)
    const first = map.items[0]
    if (first === undefined || last === undefined) return text
    const words = fields.map((pair) => text.slice(beginOf(pair), endOf(pair)))
    return text.slice(0, beginOf(first)) + words.join(', ') + text.slice(endOf(last))
  }
  const top = remarksBegin(text, begin)
  const places = map.items.map((_, index) => (index === 0 ? top : blockBegin(text, map, index)))
  const end = blockEnd(text, map)
  const blocks = map.items.map((_, index) => text.slice(places[index], places[index + 1] ?? end))
  const indent = ' '.repeat(columnOf(text, begin))
  const moved = fields.map((pair, index) => {
    const block = (blocks[map.items.indexOf(pair)] ?? '').replace(/^ */, '')
    return (index === 0 ? '' : indent) + (block.endsWith('\n') ? block : `${block}\n`)
  })
  return text.slice(0, top) + moved.join('') + text.slice(end)
}

/** Where the remarks directly above the first field of a group begin; where it begins itself, where there are none. */
function remarksBegin(text: string, begin: number): number {
  let top = begin
  for (let line = lineOf(text, begin); line > 0; ) {
    line = lineOf(text, line - 1)
    const [, before, remark] = /^( *(?:- +)*)(#.*)/.exec(text.slice(line, top)) ?? []
    if (before === undefined || remark?.startsWith('# yaml-language-server')) return top
    top = line + before.length
    if (before.includes('-')) return top
  }
  return top
}

/** Where the lines of a field begin, with the remarks and empty lines above it. */
function blockBegin(text: string, map: YAMLMap, index: number): number {
  const [above, own] = [map.items[index - 1], map.items[index]]
  if (above === undefined || own === undefined) return 0
  let line = lineOf(text, beginOf(own))
  while (line > endOf(above)) {
    const previous = lineOf(text, line - 1)
    if (previous < endOf(above) || !/^ *(#.*)?$/.test(text.slice(previous, line - 1))) break
    line = previous
  }
  return line
}

/** The line after the last one of the group. */
function blockEnd(text: string, map: YAMLMap): number {
  const last = map.items.at(-1)
  const end = last === undefined ? 0 : endOf(last)
  if (text[end - 1] === '\n') return end
  const line = text.indexOf('\n', end)
  return line < 0 ? text.length : line + 1
}

const lineOf = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
const columnOf = (text: string, offset: number): number => offset - lineOf(text, offset)
