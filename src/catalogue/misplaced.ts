import { accordSchema } from '../schema/accord.ts'
import { agreementSchema } from '../schema/agreement.ts'
import { courseSchema } from '../schema/course.ts'
import { networkSchema } from '../schema/network.ts'
import { providerSchema } from '../schema/provider.ts'
import type { Fault } from './fault.ts'
import type { Kind } from './kinds.ts'
import { wholeFile } from './layout.ts'
import type { Parsed } from './parse.ts'
import { fieldsOf } from './wording/shape.ts'

const homes = [
  { what: 'a course', schema: courseSchema, home: 'the folder courses of its provider' },
  { what: 'an agreement', schema: agreementSchema, home: 'the folder agreements of its provider' },
  { what: 'a provider', schema: providerSchema, home: 'a folder of its own in providers, as provider.yaml' },
  { what: 'an accord', schema: accordSchema, home: 'the folder accords of its network' },
  { what: 'a network', schema: networkSchema, home: "its network's folder, as network.yaml" },
]

/** The one fault of a record that stands where another kind belongs: that kind knows all of its fields, and the kind of this
 *  place does not know two of them or more. Undefined where that is not so. */
export function misplacedFault({ file, value }: Parsed, kind: Kind): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = Object.keys(value)
  const strangers = (schema: Kind['schema']) =>
    fields.filter((field) => !Object.hasOwn(fieldsOf(schema), field)).length
  if (strangers(kind.schema) < 2) return undefined
  const meant = homes.find(({ schema }) => strangers(schema) === 0)
  if (meant === undefined) return undefined
  return wholeFile(
    file,
    `This looks like ${meant.what}, and another kind of record belongs here.`,
    `Move it into ${meant.home}.`,
  )
}
