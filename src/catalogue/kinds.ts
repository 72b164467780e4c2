import type { z } from 'zod'
import { accordSchema } from '../schema/accord.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { courseSchema } from '../schema/course.ts'
import { networkSchema } from '../schema/network.ts'
import { providerSchema } from '../schema/provider.ts'
import { cahSubjectsSchema, referenceSchemas } from '../schema/reference.ts'
import type { Catalogue } from './catalogue.ts'

/** A kind of data file: what its value must be, and where in the catalogue it goes. */
export interface Kind {
  schema: z.ZodType
  add: (catalogue: Catalogue, value: never, path: string) => void
  /** A record with what its schema wants and no more: its fields stand in for those that are wrong, where the others are judged. */
  least?: object
}

function kind<S extends z.ZodType>(
  schema: S,
  add: (catalogue: Catalogue, value: z.infer<S>, path: string) => void,
  least?: z.input<S>,
): Kind {
  return { schema, add, ...(least && { least }) }
}

const source = { kind: 'illustrative' } as const

const recordKinds: [RegExp, Kind][] = [
  [
    /^data\/[^/]+\/network\.yaml$/,
    kind(networkSchema, (all, network) => {
      all.network = { ...network, id: all.network.id }
    }),
  ],
  [
    /^data\/[^/]+\/accords\/[^/]+\.yaml$/,
    kind(
      accordSchema,
      (all, accord, path) => {
        all.accords[recordOf(path)] = { ...accord, id: recordOf(path) }
      },
      { title: 'left out', statement: 'left out', members_note: 'left out', source },
    ),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/provider\.yaml$/,
    kind(
      providerSchema,
      (all, provider, path) => {
        all.providers[recordOf(path)] = { ...provider, id: recordOf(path) }
      },
      { name: 'left out', kind: 'college' },
    ),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/courses\/[^/]+\.yaml$/,
    kind(
      courseSchema,
      (all, course, path) => {
        all.courses.push({ ...course, id: recordOf(path), provider: path.split('/')[3] ?? '' })
      },
      { title: 'left out', award: 'any', subject: 'various' },
    ),
  ],
  [
    /^data\/[^/]+\/providers\/[^/]+\/agreements\/[^/]+\.yaml$/,
    kind(
      agreementSchema,
      (all, agreement, path) => {
        all.agreements.push({ ...agreement, id: recordOf(path) })
      },
      {
        reference: 'AAA-0000',
        status: 'draft',
        guarantee: 'not-stated',
        clause: 'left out',
        from: [{ course: 'any/any' }],
        to: ['any/any'],
        entry: { year: 'not-stated' },
        apply: { via: 'not-stated' },
        source,
      },
    ),
  ],
  // Judged like the others, and no part of the catalogue: only an import reads it.
  [/^data\/reference\/cah-subjects\.yaml$/, kind(cahSubjectsSchema, () => {})],
]

/** Files that stand among the records and are not read as records. */
const assets = [
  /^data\/[^/]+\/providers\/[^/]+\/[a-z0-9-]+\.svg$/,
  /^data\/[^/]+\/(README\.md|LICENSE)$/,
  /^data\/[^/]+\/register\//,
  /^data\/reference\/qualification-titles\.json$/,
]

export type ReferenceList = keyof typeof referenceSchemas

/** The national list that a path is, like "awards". */
export function referenceListOf(path: string): ReferenceList | undefined {
  const list = /^data\/reference\/([a-z]+)\.yaml$/.exec(path)?.[1]
  return list !== undefined && Object.hasOwn(referenceSchemas, list) ? (list as ReferenceList) : undefined
}

/** What a file is by its path; undefined where nothing reads it. */
export function kindOf(path: string): Kind | 'asset' | undefined {
  const list = referenceListOf(path)
  if (list !== undefined) return referenceKind(list)
  if (assets.some((pattern) => pattern.test(path))) return 'asset'
  return recordKinds.find(([pattern]) => pattern.test(path))?.[1]
}

function referenceKind(list: ReferenceList): Kind {
  return {
    schema: referenceSchemas[list].array() as unknown as z.ZodType,
    add(all, rows: object[]) {
      if (list === 'levels' || list === 'synonyms' || list === 'ucas') all[list] = rows as never
      else for (const row of rows) all[list][rowId(row)] = row as never
    },
  }
}

/** What a row of a national list is named by: its id, its code, or the year of entry that it is for. */
export function rowId(row: object): string {
  return String('id' in row ? row.id : 'code' in row ? row.code : 'entry' in row ? row.entry : '')
}

/** The id that a record has by its path: `riverside/btec-health`, `riverside`, `three-rivers-2026`. */
export function recordOf(path: string): string {
  const parts = path.replace(/\.[a-z]+$/, '').split('/')
  if (parts[2] === 'accords') return parts[3] ?? ''
  if (parts[2] !== 'providers') return path
  return parts.length === 5 ? (parts[3] ?? '') : `${parts[3]}/${parts[5]}`
}
