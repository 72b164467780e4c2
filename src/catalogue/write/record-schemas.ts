import type { z } from 'zod'
import { accordSchema } from '../../schema/accord.ts'
import { agreementSchema } from '../../schema/agreement.ts'
import { courseSchema } from '../../schema/course.ts'
import { networkSchema } from '../../schema/network.ts'
import { providerSchema } from '../../schema/provider.ts'

/** Each kind of record that partners write, by the name of its schema file and of its table in the guide. */
export const recordSchemas = {
  network: networkSchema,
  provider: providerSchema,
  course: courseSchema,
  agreement: agreementSchema,
  accord: accordSchema,
} as const satisfies Record<string, z.ZodType>

export type RecordKind = keyof typeof recordSchemas

/** The folders between a record's file and the repository's own, as its first line climbs them to the schema. */
export const depthOf: Record<RecordKind, number> = {
  network: 2,
  accord: 3,
  provider: 4,
  course: 5,
  agreement: 5,
}
