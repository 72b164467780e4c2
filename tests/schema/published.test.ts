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

  it('complete from a list wherever a field names something of data/reference', () => {
    const found = Object.entries(schemas).flatMap(([path, text]) => {
      const name = path.replace(/^.*\/|\.schema\.json$/g, '')
      return [...new Set(completed(JSON.parse(text), ''))].map((field) => `${name}: ${field}`)
    })
    expect(found).toMatchInlineSnapshot(`
      [
        "provider: award (awards)",
        "course: award (awards)",
        "course: subject (subjects)",
        "course: careers (careers)",
        "course: completed (awards)",
        "course: grade (grades)",
        "course: graded_unit (grades)",
        "agreement: award (awards)",
        "agreement: subject (subjects)",
        "agreement: completed (awards)",
        "agreement: grade (grades)",
        "agreement: graded_unit (grades)",
        "awards: scale (scales)",
        "subjects: sector (sectors)",
        "cah-subjects: subject (subjects)",
      ]
    `)
  })

  it('say in words what form a text has', () => {
    const nodes = Object.values(schemas).flatMap((text) => patterned(JSON.parse(text)))
    expect(nodes.filter(({ errorMessage }) => errorMessage === undefined)).toEqual([])
    expect([...new Set(nodes.map(({ errorMessage }) => errorMessage))]).toMatchInlineSnapshot(`
      [
        "This is not a web address that starts with https://. Write the whole address, like https://college.example/courses.",
        "This is not the name of a branch. Write it as the repository has it, like main.",
        "This is not an email address. Write it like admissions@college.example.",
        "This is not a telephone number. Write digits and spaces in quotes, like "01632 960042".",
        "This is not a UKPRN. Write its eight digits in quotes, like "00000042".",
        "This is not a colour. Write # and six digits or letters from a to f, in quotes, like "#0E4B39".",
        "This is not the name of an SVG file. Put the file beside provider.yaml and give its name, like logo.svg.",
        "This is not an account. Write an @ and the account's name, in quotes, like "@riverside-registry".",
        "This is not a short name. Use lower-case letters, digits and single hyphens: like-this",
        "This is not an Ed25519 public key. Write its 44 characters in quotes, as npm run sign -- --public prints them; never the private key.",
        "This is not a web address. Write the whole address of the page, like https://college.example/agreements.",
        "This is not a date. Write year-month-day, like 2026-12-14.",
        "This is not a sector subject area. Use a tier-2 code in quotes, like "1.3"; data/reference/subjects.yaml lists them.",
        "This is not a provider and a record. Write the folder of the provider, a slash and the name of the file, like riverside/btec-health.",
        "This is not a UCAS course code. Write its four characters in quotes, like "N400".",
        "This is not a qualification number. Write it in quotes, like "603/2476/0".",
        "This is not an SQA code. Write it in quotes, like "GT6H 15".",
        "This is not a unit code. Write the code in quotes as on the specification, like "6E12" or "H17X34".",
        "This is not a month. Write year-month in quotes, like "2027-09".",
        "This is not a grade. Write it in quotes as on the certificate, like "MMM", "D*" or "4".",
        "This is not in lower case. Write it in small letters, like maths.",
        "This is not a day of the year. Write month-day in quotes, like "12-14" for 14 December.",
        "This is not a reference. Write capitals, a hyphen and 3 to 6 digits, like "NGU-0042".",
        "This is not an entry year. Write it in quotes, like "2027".",
        "This is not a SOC code. Write its four digits in quotes, like "6131".",
        "This is not a time of day. Write hours and minutes in quotes, like "18:00".",
        "This is not a code of the hierarchy. Write CAH and 2 pairs of digits, like CAH02-04.",
        "This is not a code of the hierarchy. Write CAH and 3 pairs of digits, like CAH02-04-01.",
      ]
    `)
  })

  it('say what each promise means', () => {
    const { properties } = JSON.parse(schemas['public/schema/agreement.schema.json'] ?? '') as {
      properties: { guarantee: { enum: string[]; enumDescriptions: string[] } }
    }
    const { enum: names, enumDescriptions } = properties.guarantee
    expect(names.map((name, index) => `${name}: ${enumDescriptions[index]}`)).toMatchInlineSnapshot(`
      [
        "place: If you meet every condition and apply in time, a place is yours.",
        "offer: If you meet the conditions to apply, you will get an offer. You then have to meet what the offer asks.",
        "interview: If you meet the conditions, you will be seen: at an interview, an audition or a portfolio review.",
        "reduced-offer: If you are made an offer, it asks for less than usual, or you are looked at before others.",
        "consideration: Your qualification is looked at fairly, beside everybody else’s.",
        "information: The two institutions tell learners about this way on.",
        "not-stated: A public page lists this way on, and does not say what is promised.",
      ]
    `)
  })

  const editorAccepts = (kind: string, value: unknown) =>
    new Ajv({ strict: false })
      .addSchema(
        JSON.parse(schemas['public/schema/reference.schema.json'] ?? '') as object,
        'reference.schema.json',
      )
      .compile(JSON.parse(schemas[`public/schema/${kind}.schema.json`] ?? '') as object)(value)

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

/** The fields, by name, that point at a list, with the list. */
function completed(node: unknown, field: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('$ref' in node && String(node.$ref).startsWith('reference.'))
    return [`${field} (${String(node.$ref).split('/').at(-1)})`]
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties'
      ? Object.entries(value as object).flatMap(([name, inner]) => completed(inner, name))
      : completed(value, field),
  )
}

function patterned(node: unknown): { pattern: string; errorMessage?: string }[] {
  if (typeof node !== 'object' || node === null) return []
  const own =
    'pattern' in node && typeof node.pattern === 'string' ? [{ ...node, pattern: node.pattern }] : []
  return [...own, ...Object.values(node).flatMap(patterned)]
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
