import type { Course } from '../../../src/schema/course.ts'
import { guarantees } from '../../../src/schema/vocabulary.ts'
import { conditionsInBrief } from '../../../src/text/conditions.ts'
import type { Names as WordNames } from '../../../src/text/names.ts'
import type { Fields } from '../merge.ts'
import { type Cells, plainName } from './columns.ts'
import { contactIn } from './contact.ts'
import type { Mapping, MeantType } from './mapping.ts'
import { noteOf, wordsOf } from './own-words.ts'
import type { Sending } from './phrases.ts'
import { type Requirements, readRequirements } from './requirements.ts'
import { compact, readValues } from './values.ts'

/** What a row is known to be about, before its terms are read. */
export interface About {
  from: Course[]
  to: Course[]
  sending: Sending
  /** Whether the courses that are entered are top-ups, which have a final year alone. */
  topUp: boolean
  /** What conditions are put into words with. */
  names: WordNames
  /** The page that the whole list is from. */
  page?: string | undefined
}

/** The terms of one row, without a reference. `whys` are the cells that do not fit, which are left out. */
export function agreementOf(
  cells: Cells,
  about: About,
  mapping: Mapping,
): { record: Fields; remarks: string[]; whys: string[] } {
  const type = typeIn(cells.type, mapping)
  const guarantee = guaranteeIn(cells.guarantee)
  const values = readValues(cells)
  const asked = requirementsOf(cells, about, mapping)
  const page = cells.page ?? about.page
  const year = values.year ?? type.year ?? (about.topUp ? 'top-up' : 'not-stated')
  const { credit, seen, deadlines, rest } = values
  const asking = contactIn(cells)
  return {
    whys: [...('why' in guarantee ? [guarantee.why] : []), ...values.whys],
    remarks: [...type.remarks, ...asked.remarks, ...asking.remarks],
    record: compact({
      status: page === undefined ? 'draft' : 'published',
      accord: cells.accord,
      guarantee: ('is' in guarantee ? guarantee.is : undefined) ?? type.guarantee ?? 'not-stated',
      ...wordsOf(cells, page),
      from: about.from.map(({ id }) => ({ course: id })),
      to: about.to.map(({ id }) => id),
      entry: compact({ year, credit }),
      conditions: asked.condition,
      bridging: rest.bridging,
      support: rest.support,
      apply: compact({ via: rest.via, flag: cells.flag, url: cells.apply }),
      deadlines,
      limits: rest.limits,
      valid: rest.valid,
      review: rest.review,
      contact: asking.contact,
      source: page === undefined ? { kind: 'partner' } : compact({ kind: 'published-page', url: page, seen }),
      note: noteOf(cells, type.unknown, page),
    }),
  }
}

function typeIn(
  said: string | undefined,
  { types }: Mapping,
): Partial<MeantType> & { unknown?: string; remarks: string[] } {
  if (said === undefined) return { remarks: [] }
  const known = types.get(plainName(said))
  if (known === undefined)
    return { unknown: said, remarks: [`not understood, kept in the note: Type "${said}"`] }
  return { ...known, remarks: [] }
}

function guaranteeIn(said: string | undefined): { is?: string | undefined } | { why: string } {
  if (said === undefined) return {}
  const found = guarantees.find((one) => plainName(one) === plainName(said.replace(/^guaranteed /i, '')))
  return found === undefined
    ? { why: `Guarantee is "${said}". Write one of: ${guarantees.join(', ')}.` }
    : { is: found }
}

function requirementsOf(
  { conditions }: Cells,
  { sending, names }: About,
  mapping: Mapping,
): Pick<Requirements, 'condition'> & { remarks: string[] } {
  if (conditions === undefined)
    return {
      condition: { not_stated: 'The list gives no entry requirements.' },
      remarks: ['no entry requirements: taken as not stated'],
    }
  const { condition, understood, kept, unsaid } = readRequirements(conditions, sending, mapping.requirements)
  return {
    condition,
    remarks: [
      ...(unsaid === undefined
        ? []
        : [`asks for nothing that can be met: "${conditions}" is taken as not stated`]),
      ...understood.map(
        (one) =>
          `understood: "${one.words}" is taken as: ${conditionsInBrief(one.condition, names, { award: sending.awards[0] }, Number.POSITIVE_INFINITY)}`,
      ),
      ...kept.map((words) => `not understood, kept as words: "${words}"`),
    ],
  }
}
