import type { Course } from '../../../src/schema/course.ts'
import { asSlug } from '../../../src/schema/values.ts'
import { guarantees } from '../../../src/schema/vocabulary.ts'
import type { Fields } from '../merge.ts'
import { type Cells, columns, plainName } from './columns.ts'
import type { Mapping } from './mapping.ts'
import type { Sending } from './phrases.ts'
import { type Requirements, readRequirements } from './requirements.ts'
import { bridgingIn, creditIn, dateIn, numberIn, viaIn, yearIn } from './values.ts'

/** What a row is known to be about, before its terms are read. */
export interface About {
  from: Course[]
  to: Course[]
  sending: Sending
  /** Whether the courses that are entered are top-ups, which have a final year alone. */
  topUp: boolean
  /** The page that the whole list is from. */
  page?: string | undefined
}

/** The terms of one row, without a reference, or why they cannot be told. */
export function agreementOf(
  cells: Cells,
  about: About,
  mapping: Mapping,
): { record: Fields; remarks: string[] } | { why: string } {
  const type = typeIn(cells.type, mapping)
  const guarantee = guaranteeIn(cells.guarantee)
  const values = readValues(cells)
  const why = [guarantee, values].flatMap((one) => ('why' in one ? [one.why] : []))
  if ('why' in guarantee || 'why' in values) return { why: why.join(' ') }
  const asked = requirementsOf(cells, about, mapping)
  const page = cells.page ?? about.page
  const year = values.year ?? type.year ?? (about.topUp ? 'top-up' : 'not-stated')
  const { credit, seen, deadlines, rest } = values
  return {
    remarks: [...type.remarks, ...asked.remarks],
    record: compact({
      status: page === undefined ? 'draft' : 'published',
      accord: cells.accord,
      guarantee: guarantee.is ?? type.guarantee ?? 'not-stated',
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
      contact: contactOf(cells),
      source: page === undefined ? { kind: 'partner' } : compact({ kind: 'published-page', url: page, seen }),
      note: noteOf(cells, type.unknown, page),
    }),
  }
}

/** Without the fields that say nothing. */
function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function typeIn(
  said: string | undefined,
  { types }: Mapping,
): Partial<Mapping['types'][string]> & { unknown?: string; remarks: string[] } {
  if (said === undefined) return { remarks: [] }
  const known = Object.keys(types).find((one) => plainName(one) === plainName(said))
  if (known === undefined)
    return { unknown: said, remarks: [`not understood, kept in the note: Type "${said}"`] }
  return { ...types[known], remarks: [] }
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
  { sending }: About,
  mapping: Mapping,
): Pick<Requirements, 'condition'> & { remarks: string[] } {
  if (conditions === undefined)
    return {
      condition: { not_stated: 'The list gives no entry requirements.' },
      remarks: ['no entry requirements: taken as not stated'],
    }
  const { condition, understood, kept } = readRequirements(conditions, sending, mapping.requirements)
  return {
    condition,
    remarks: [
      ...understood.map((one) => `understood: "${one.words}" is ${JSON.stringify(one.condition)}`),
      ...kept.map((words) => `not understood, kept as words: "${words}"`),
    ],
  }
}

const longestClause = 1200

/** The clause of a draft is the list's own words until the signed ones are there; of a page only a summary may be given. */
function wordsOf(cells: Cells, page: string | undefined): Fields {
  if (page !== undefined)
    return {
      summary:
        cells.summary ??
        'A published list names these courses as a way on. What it asks stands here in its own words where they were not understood.',
    }
  if (cells.clause !== undefined) return { clause: cells.clause, summary: cells.summary }
  const listed = (['type', 'guarantee', 'conditions'] as const).flatMap((column) =>
    cells[column] === undefined ? [] : [`${columns[column][0]}: ${cells[column].replace(/\s+/g, ' ')}`],
  )
  const words = listed.join('. ')
  const clause = words.length > longestClause ? `${words.slice(0, longestClause - 1)}…` : words
  return { clause: clause === '' ? 'The list has no words for it.' : clause, summary: cells.summary }
}

function contactOf({ role, email, phone }: Cells): Fields | undefined {
  if (role === undefined && email === undefined && phone === undefined) return undefined
  return compact({ role: role ?? 'Admissions', email, phone })
}

function noteOf(cells: Cells, type: string | undefined, page: string | undefined): string | undefined {
  const parts = [
    ...(cells.note === undefined ? [] : [cells.note]),
    ...(type === undefined ? [] : [`The list's type: ${type}.`]),
    ...(page === undefined && cells.clause === undefined
      ? ['The clause has the words of an imported list: put the signed ones in their place.']
      : []),
  ]
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** The cells that are numbers, dates or words from a list; every one that does not fit is named. */
function readValues(cells: Cells) {
  const read = {
    year: yearIn(cells.year),
    credit: creditIn(cells.credit, cells.level),
    bridging: bridgingIn(cells.bridging),
    via: viaIn(cells.via),
    deadline: dateIn('deadline', cells.deadline),
    from: dateIn('from_date', cells.from_date),
    until: dateIn('until', cells.until),
    review: dateIn('review', cells.review),
    seen: dateIn('seen', cells.seen),
    places: numberIn('places', cells.places),
  }
  const why = Object.values(read).flatMap((one) => ('why' in one ? [one.why] : []))
  if (why.length > 0) return { why: why.join(' ') }
  const is = <K extends keyof typeof read>(key: K) =>
    (read[key] as { is?: Extract<(typeof read)[K], { is?: unknown }>['is'] }).is
  const valid = compact({ from: is('from'), until: is('until'), entry: listIn(cells.entry) })
  const support = listIn(cells.support)
  return {
    year: is('year'),
    credit: is('credit'),
    seen: is('seen'),
    deadlines:
      is('deadline') === undefined ? undefined : [{ what: cells.task ?? 'application', on: is('deadline') }],
    rest: {
      bridging: is('bridging') === undefined ? undefined : { need: is('bridging') },
      via: is('via') ?? 'not-stated',
      support,
      limits: is('places') === undefined ? undefined : { places: is('places') },
      valid: Object.keys(valid).length === 0 ? undefined : valid,
      review: is('review') === undefined ? undefined : { due: is('review') },
    },
  }
}

const listIn = (cell: string | undefined): string[] | undefined =>
  cell
    ?.split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** The name of a new agreement's file: what it leads from and to. */
export function agreementName(from: Course[], to: Course[], year: unknown): string {
  const part = ([first, ...more]: Course[]) =>
    `${first?.id.split('/')[1] ?? ''}${more.length > 0 ? '-and-others' : ''}`
  const later = typeof year === 'number' && year > 1 ? `-year-${year}` : ''
  return asSlug(`${part(from)}-to-${part(to)}${later}`)
}
