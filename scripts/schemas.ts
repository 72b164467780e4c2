import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { choicesOf, descriptionOf, fieldsOf, mayBeLeftOut, shapesOf } from '../src/catalogue/wording/shape.ts'
import { recordSchemas } from '../src/catalogue/write/record-schemas.ts'
import { leafSchemas } from '../src/schema/condition.ts'
import { cahSubjectsSchema, referenceSchemas } from '../src/schema/reference.ts'
import { type Command, readArguments, runCommand } from './arguments.ts'
import { editorSchema } from './schemas/editor.ts'
import { listsToCompleteFrom } from './schemas/lists.ts'
import { root } from './tool.ts'

/** A test fails when what it writes is stale. */
const command: Command = {
  run: 'npm run schemas',
  does: "Writes what follows from src/schema: the JSON Schemas that editors read, and the guide's field tables.",
  example: 'npm run schemas',
}

const records: Record<string, z.ZodType> = recordSchemas

/** The JSON Schema files by path, with the text that belongs in them. */
export function schemaFiles(): Record<string, string> {
  const lists = Object.entries(referenceSchemas).map(([name, schema]) => [name, schema.array()] as const)
  const schemas: Record<string, object> = {
    ...Object.fromEntries(
      [...Object.entries(records), ...lists, ['cah-subjects', cahSubjectsSchema] as const].map(
        ([name, schema]) => [name, editorSchema(schema)],
      ),
    ),
    reference: listsToCompleteFrom(join(root, 'data/reference')),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `public/schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}

/** The guide with every table between `<!-- fields: name -->` and `<!-- end -->` written anew. An Error names a table that
 *  there is no schema for. */
export function fillTables(guide: string): string {
  return guide.replace(
    /<!-- fields: (\S+) -->\n.*?<!-- end -->/gs,
    (_whole, name: string) => `<!-- fields: ${name} -->\n\n${tableOf(name)}\n\n<!-- end -->`,
  )
}

function tableOf(name: string): string {
  if (name === 'conditions') return conditionTable()
  const schema = records[name] ?? referenceSchemas[name as keyof typeof referenceSchemas]
  if (schema === undefined)
    throw new Error(`data/README.md asks for a table of "${name}", and there is no such schema.`)
  return ['| Field | Needed | What to write |', '|---|---|---|', ...rowsOf(schema, '')].join('\n')
}

/** A row for each field, and for each field of a group below it: `entry`, `entry.year`. */
function rowsOf(schema: z.ZodType, before: string): string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const path = `${before}${name}`
    const group = groupIn(field)
    return [
      `| \`${path}\` | ${mayBeLeftOut(field) ? '' : 'yes'} | ${meaningOf(field)} |`,
      ...(group === undefined ? [] : rowsOf(group, `${path}.`)),
    ]
  })
}

/** The group that a field is, or is a list of. Where records come from is the same everywhere, and shown once. */
function groupIn(field: z.ZodType): z.ZodType | undefined {
  const [shape] = shapesOf(field)
  const group = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape
  return group !== undefined && Object.keys(fieldsOf(group)).length > 0 ? group : undefined
}

function meaningOf(field: z.ZodType): string {
  const meaning = descriptionOf(field) ?? ''
  const choices = choicesOf(field)
  const unsaid = choices.length > 1 && !choices.every((choice) => meaning.includes(choice))
  return inCell(
    `${meaning}${unsaid ? ` One of: ${choices.map((choice) => `\`${choice}\``).join(', ')}.` : ''}`.trim(),
  )
}

function conditionTable(): string {
  const rows = Object.entries(leafSchemas).map(([kind, schema]) => {
    const fields = Object.entries(schema.shape).filter(([name]) => name !== kind && name !== 'note')
    const beside = fields.map(
      ([name, field]) => `\`${name}\`${mayBeLeftOut(field as z.ZodType) ? '' : ' (needed)'}`,
    )
    return `| \`${kind}\` | ${meaningOf(schema.shape[kind as keyof typeof schema.shape] as z.ZodType)} | ${beside.join(', ')} |`
  })
  return ['| Condition | What it asks for | Beside it |', '|---|---|---|', ...rows].join('\n')
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

if (import.meta.main)
  await runCommand(() => {
    readArguments(process.argv.slice(2), command)
    const guide = join(root, 'data/README.md')
    const files = { ...schemaFiles(), 'data/README.md': fillTables(readFileSync(guide, 'utf8')) }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    console.log(`${Object.keys(files).length} files written.`)
  })
