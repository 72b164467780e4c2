import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fillTables, schemaFiles } from '../../scripts/schemas.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { readRecord } from '../../src/catalogue/wording/record.ts'
import { agreementSchema } from '../../src/schema/agreement.ts'
import { conditionSchema } from '../../src/schema/condition.ts'
import { courseSchema } from '../../src/schema/course.ts'
import { providerSchema } from '../../src/schema/provider.ts'
import { files } from '../catalogue/scene.ts'

/** What follows from the schemas and is kept beside them: JSON Schemas for editors, and the contributor guide. */

const guide = readFileSync('data/README.md', 'utf8')
const schemas = schemaFiles()

describe('the JSON Schemas', () => {
  it.each(Object.keys(schemas))('%s is what `npm run schemas` writes', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(schemas[path])
  })

  it('describe every field that an editor can point at', () => {
    const silent = Object.entries(schemas).flatMap(([path, text]) =>
      undescribed(JSON.parse(text)).map((field) => `${path}: ${field}`),
    )
    expect(silent).toEqual([])
  })

  const editorAccepts = (kind: string, value: unknown) =>
    new Ajv({ strict: false }).compile(
      JSON.parse(schemas[`public/schema/${kind}.schema.json`] ?? '') as object,
    )(value)

  const kindOf = (path: string) =>
    /(agreement|course|accord)s\//.exec(path)?.[1] ?? /([a-z]+)\.yaml$/.exec(path)?.[1] ?? ''

  it.each(Object.keys(files))('accept %s, as the check does', (path) => {
    expect(editorAccepts(kindOf(path), parse(files[path] ?? ''))).toBe(true)
  })

  it.each([
    ['course', 'subject: "1.3"', 'subject: 1.3'],
    ['course', 'title:', 'titel:'],
    ['course', 'full-time', 'fulltime'],
    ['agreement', 'guarantee: interview', 'guarantee: promised'],
    ['agreement', 'grade: "4"', 'grade: 4'],
    ['agreement', 'functional_skills:', 'funtional_skills:'],
    ['agreement', '2026-12-14', '14/12/2026'],
    ['agreement', 'year: 1', 'year: 9'],
  ])('refuse a %s in which "%s" reads "%s", as the check does', (kind, right, wrong) => {
    const path =
      Object.keys(files).find((file) => file.includes(`/${kind}s/`) && files[file]?.includes(right)) ?? ''
    const text = files[path]?.replace(right, wrong) ?? ''
    expect(text).toContain(wrong)
    expect(editorAccepts(kind, parse(text))).toBe(false)
  })
})

/** Properties without a description, by name; what a definition says where it is used counts. */
function undescribed(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const properties = 'properties' in node ? Object.entries(node.properties as Record<string, object>) : []
  const silent = properties
    .filter(([, field]) => !('description' in field) && !('$ref' in field))
    .map(([name]) => name)
  return [...silent, ...Object.values(node).flatMap(undescribed)]
}

describe('the schemas', () => {
  it('have words of their own for every form that they ask for', () => {
    for (const schema of [agreementSchema, courseSchema, providerSchema])
      expect(formsWithoutWords(schema, new Set())).toEqual([])
  })
})

/** Patterns whose message would be zod's own. */
function formsWithoutWords(schema: z.ZodType, seen: Set<z.ZodType>): string[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const inner = schema as unknown as { def: Record<string, unknown>; shape?: Record<string, z.ZodType> }
  const parts = [
    inner.def.innerType,
    inner.def.element,
    ...((inner.def.options ?? inner.def.items ?? []) as z.ZodType[]),
    ...Object.values(inner.shape ?? {}),
    ...(schema instanceof z.ZodLazy ? [schema.unwrap()] : []),
  ]
  const patterned = schema instanceof z.ZodString && /pattern/.test(JSON.stringify(z.toJSONSchema(schema)))
  const message = patterned ? schema.safeParse('\u0000').error?.issues[0]?.message : undefined
  return [
    ...(message !== undefined && !message.includes('\n') ? [message] : []),
    ...parts
      .filter((part): part is z.ZodType => part instanceof z.ZodType)
      .flatMap((part) => formsWithoutWords(part, seen)),
  ]
}

describe('the contributor guide', () => {
  it('has the tables that `npm run schemas` writes', () => {
    expect(guide).toBe(fillTables(guide))
  })

  it('refuses a table of a kind that there is not', () => {
    expect(() => fillTables('<!-- fields: route -->\n<!-- end -->')).toThrow('asks for a table of "route"')
  })

  const examples = [...guide.matchAll(/^ *```yaml\n(.*?)^ *```/gms)].map((match) =>
    (match[1] ?? '').replace(/^ {3}/gm, match[0].startsWith(' ') ? '' : '   '),
  )

  it.each([
    ['provider', providerSchema, 'name:'],
    ['course', courseSchema, 'title:'],
    ['agreement', agreementSchema, 'reference:'],
  ])('gives a %s that passes', (_kind, schema, begins) => {
    const example = examples.find((text) => text.startsWith(begins)) ?? ''
    const { parsed, faults } = parseYaml('data/README.md', example)
    expect(parsed === undefined ? faults : readRecord<unknown>(schema, parsed).faults).toEqual([])
  })

  it('gives conditions that pass, each of them', () => {
    const cookbook = examples.find((text) => text.includes('# passes the course')) ?? ''
    const dishes = cookbook.split(/\n\n/)
    expect(dishes).toHaveLength(8)
    for (const dish of dishes)
      expect(
        conditionSchema.safeParse((parse(dish) as { conditions: unknown }).conditions).error,
        dish,
      ).toBeUndefined()
  })
})
