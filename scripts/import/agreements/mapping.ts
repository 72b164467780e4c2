import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { formatFault } from '../../../src/catalogue/fault.ts'
import { parseYaml } from '../../../src/catalogue/parse.ts'
import { readRecord } from '../../../src/catalogue/wording/record.ts'
import { conditionSchema } from '../../../src/schema/condition.ts'
import { recordId, slug } from '../../../src/schema/values.ts'
import { guarantees } from '../../../src/schema/vocabulary.ts'
import { ListFault } from '../list-fault.ts'
import { columnNamed, columns, type Meant, plainName } from './columns.ts'
import { columnsNear } from './near-columns.ts'

const said = z.string()
const isIgnore = (name: string) => plainName(name) === 'ignore'
const column = z.string().refine((name) => isIgnore(name) || columnNamed(name) !== undefined, {
  error: ({ input }) =>
    `is not a column of the guide.\n${wordNear(String(input))} The columns: ${Object.values(columns)
      .map(([name]) => name)
      .join(', ')}; or ignore.`,
})

function wordNear(name: string): string {
  const near = columnsNear([name], []).get(plainName(name))
  return near === undefined ? 'Write the name of one.' : `Did you mean "${columns[near][0]}"?`
}

/** What a list's own words mean. People write it, so each part may be left out. */
const mappingSchema = z.strictObject({
  columns: z
    .record(said, column)
    .default({})
    .describe('The column that a heading of the list means, or ignore.'),
  from: z
    .array(recordId)
    .default([])
    .describe('The courses that learners come from, where no column says so.'),
  providers: z.record(said, slug).default({}).describe('Which provider a name in the list is.'),
  courses: z.record(said, recordId).default({}).describe('Which course a title in the list is.'),
  types: z
    .record(
      said,
      z.strictObject({
        guarantee: z.enum(guarantees).optional().describe('What that type promises.'),
        year: z
          .union([z.int().min(1).max(5), z.enum(['foundation', 'top-up'])])
          .optional()
          .describe('The year that it leads into.'),
      }),
    )
    .default({})
    .describe('What a word in the column Type means.'),
  requirements: z.record(said, conditionSchema).default({}).describe('The condition that some words mean.'),
})

type Written = z.infer<typeof mappingSchema>
export type MeantType = Written['types'][string]
type Part = 'providers' | 'courses' | 'types' | 'requirements'

/** A mapping as rows are read by it: what it says of each word of the list, by that word's plain name. */
export type Mapping = Pick<Written, 'from'> & {
  columns: ReadonlyMap<string, Meant>
} & {
  [P in Part]: ReadonlyMap<string, Written[P][string]>
}

export const noMapping: Mapping = byPlainName(mappingSchema.parse({}))

function byPlainName({ columns, from, providers, courses, types, requirements }: Written): Mapping {
  return {
    columns: new Map([...named(columns)].map(([name, column]) => [name, columnNamed(column) ?? 'ignore'])),
    from,
    providers: named(providers),
    courses: named(courses),
    types: named(types),
    requirements: named(requirements),
  }
}

function named<T>(part: Record<string, T>): Map<string, T> {
  return new Map(Object.entries(part).map(([words, meaning]) => [plainName(words), meaning]))
}

/** Reads a mapping. Throws a ListFault that says everything that does not fit in it. */
export function readMapping(path: string): Mapping {
  if (!existsSync(path))
    throw new ListFault(
      `${path}\n  There is no such mapping here.\n  Add --suggest-mapping to have one begun there.`,
    )
  const { parsed, faults } = parseYaml(path, readFileSync(path, 'utf8'))
  // A file of remarks alone says nothing yet.
  if (parsed !== undefined && parsed.value === null) return noMapping
  const read = parsed === undefined ? { faults } : readRecord(mappingSchema, parsed)
  if (read.faults.length > 0 || !('value' in read) || read.value === undefined)
    throw new ListFault(read.faults.map(formatFault).join('\n'))
  return byPlainName(read.value)
}
