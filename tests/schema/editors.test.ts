import { existsSync, globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kindOf } from '../../src/catalogue/kinds.ts'
import { parseYaml } from '../../src/catalogue/parse.ts'
import { readRecord } from '../../src/catalogue/wording/record.ts'
import { isShipped } from '../networks.ts'

/** What an editor that reads JSON Schema makes of the data: completion, hover text and faults come from the schema that a
 *  file's first line names, or that the editor's settings give it. Judged by a validator of its own. */

const records = globSync('data/**/*.yaml')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => isShipped(path) && kindOf(path) !== undefined && kindOf(path) !== 'asset')
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addSchema(
  JSON.parse(readFileSync('public/schema/reference.schema.json', 'utf8')),
  'reference.schema.json',
)
const compiled = new Map<string, ValidateFunction>()

/** The schema of a file's kind, by its place. */
function ownSchema(path: string): string {
  const kind = /\/(course|agreement|accord)s\/[^/]+$/.exec(path)?.[1] ?? posix.basename(path, '.yaml')
  return `public/schema/${kind}.schema.json`
}

/** The schema that the first line of a file leads to; where it has none, the one that the editor's settings give it. */
function schemaOf(path: string): string {
  const [, named] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? []
  return named === undefined ? ownSchema(path) : posix.join(posix.dirname(path), named)
}

function complaintsOf(schema: string, value: unknown): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object)
  compiled.set(schema, validate)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('every published record', () => {
  it('names the schema of its kind in its first line, where it names one', () => {
    expect(records.length).toBeGreaterThan(480)
    const astray = records.filter((path) => schemaOf(path) !== ownSchema(path) || !existsSync(schemaOf(path)))
    expect(astray).toEqual([])
  })

  it('is free of faults in an editor', () => {
    const found = records.flatMap((path) =>
      complaintsOf(schemaOf(path), parse(readFileSync(path, 'utf8'))).map((fault) => `${path}${fault}`),
    )
    expect(found).toEqual([])
  })

  it('has a fault in an editor wherever a field is misspelt, a value has the wrong type, or a needed one is missing, as in the check', () => {
    let broken = 0
    for (const path of records.filter((_, index) => index % 5 === 0)) {
      const value: unknown = parse(readFileSync(path, 'utf8'))
      for (const change of changesOf(value)) {
        expect(complaintsOf(schemaOf(path), change).length > 0, `${path}\n${JSON.stringify(change)}`).toBe(
          refuses(path, change),
        )
        broken += 1
      }
    }
    expect(broken).toBeGreaterThan(300)
  })
})

/** Whether the check refuses a value for what its file says, by itself. */
function refuses(path: string, value: unknown): boolean {
  const kind = kindOf(path)
  const { parsed } = parseYaml(path, JSON.stringify(value))
  if (kind === undefined || kind === 'asset' || parsed === undefined) throw new Error(`${path} is no record.`)
  return readRecord(kind.schema, parsed).faults.length > 0
}

/** The record with one thing wrong, in several ways. */
function changesOf(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.slice(0, 1).flatMap((row: unknown) => changesOf(row).map((one) => [one]))
  const record = value as Record<string, unknown>
  const [first = ''] = Object.keys(record)
  const { [first]: taken, ...rest } = record
  return [{ ...rest, [`${first}x`]: taken }, { ...record, [first]: [[]] }, rest, { ...record, odd: 1 }]
}

describe('the lists that editors complete from', () => {
  const read = (list: string) =>
    parse(readFileSync(`data/reference/${list}.yaml`, 'utf8')) as Record<string, unknown>[]
  const { definitions } = JSON.parse(readFileSync('public/schema/reference.schema.json', 'utf8')) as {
    definitions: Record<string, { enum: unknown[]; enumDescriptions: string[] }>
  }

  it.each([
    ['awards', 'id'],
    ['careers', 'id'],
    ['scales', 'id'],
    ['sectors', 'code'],
    ['subjects', 'code'],
  ])('have all %s, each with its title', (list, key) => {
    expect(definitions[list]?.enum).toEqual(read(list).map((row) => row[key]))
    for (const [index, row] of read(list).entries())
      expect(definitions[list]?.enumDescriptions[index]).toContain(row.title)
  })

  it('have each grade once, with every scale that has it', () => {
    const grades = definitions.grades?.enum ?? []
    expect(new Set(grades).size).toBe(grades.length)
    for (const scale of read('scales'))
      for (const { grade } of scale.grades as { grade: string }[])
        expect(definitions.grades?.enumDescriptions[grades.indexOf(grade)], grade).toContain(scale.title)
  })

  it('refuse nothing that is missing from them: a list may grow before they are written anew', () => {
    const course = { title: 'Dance', award: 'new-award', subject: '15.10', careers: ['new-career'] }
    expect(complaintsOf('public/schema/course.schema.json', course)).toEqual([])
    expect(complaintsOf('public/schema/course.schema.json', { ...course, award: 'New award' })).toContain(
      '/award must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
    )
  })
})

describe('the settings for VS Code', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
  }
  const mapped = Object.entries(settings['yaml.schemas'])

  it('give each record of a network, with or without a first line, the schema of its kind and no other', () => {
    for (const path of records.filter((one) => !one.startsWith('data/reference/'))) {
      const given = mapped.filter(([, files]) => isIn(path, files)).map(([schema]) => posix.normalize(schema))
      expect(given, path).toEqual([ownSchema(path)])
    }
  })
})

const isIn = (path: string, files: string): boolean =>
  new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path)
