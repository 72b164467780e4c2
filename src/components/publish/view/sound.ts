import { kindOf } from '../../../catalogue/kinds.ts'
import { fieldsOf } from '../../../catalogue/wording/shape.ts'
import { recordSchemas } from '../../../catalogue/write/record-schemas.ts'
import type { FormKind } from '../../../text/publish-labels.ts'
import { type Fields, type Path, valueAt, withValue } from '../value.ts'

/** A path of each kind, to learn what stands in for its missing fields. */
const anyPath: Record<FormKind, string> = {
  agreement: 'data/any/providers/any/agreements/any.yaml',
  course: 'data/any/providers/any/courses/any.yaml',
  provider: 'data/any/providers/any/provider.yaml',
}

const mostRounds = 100

/** What of a record can be shown already, with the schema's defaults, and where it was cut: only the part that is wrong is
 *  taken out, and the group round it where that cannot do without. Conditions are shown by themselves, gaps and all. */
export function soundRecord(kind: FormKind, value: Fields): { fields: Fields; gaps: Path[] } {
  const { conditions, ...rest } = value
  let own: Fields = kind === 'course' ? { ...rest, entry: undefined } : rest
  const gaps: Path[] = []
  for (let round = 0; round < mostRounds; round++) {
    const wrong = firstWrong(kind, own)
    if (wrong === undefined) break
    gaps.push(wrong.path)
    own = withValue(own, wrong.cut, undefined)
  }
  return { fields: soundFields(kind, own), gaps }
}

/** The first thing that does not fit, and what must go with it. What is missing altogether takes nothing away. */
function firstWrong(kind: FormKind, own: Fields): { path: Path; cut: Path } | undefined {
  const found = kindOf(anyPath[kind])
  const least: Fields = { ...(found === undefined || found === 'asset' ? {} : found.least) }
  const given = Object.fromEntries(Object.entries(own).filter(([, field]) => field !== undefined))
  const issues = recordSchemas[kind].safeParse({ ...least, ...given }).error?.issues ?? []
  for (const issue of issues) {
    const path = [
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ] as Path
    for (let length = path.length; length > 0; length--) {
      const cut = path.slice(0, length)
      if (valueAt(own, cut) !== undefined) return { path, cut }
    }
  }
  return undefined
}

/** The fields that fit the schema by themselves, with its defaults. */
export function soundFields(kind: FormKind, value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fieldsOf(recordSchemas[kind])).flatMap(([name, schema]) => {
      const read = schema.safeParse(value[name])
      return read.success && read.data !== undefined ? [[name, read.data]] : []
    }),
  )
}
