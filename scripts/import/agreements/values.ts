import type { Fields } from '../merge.ts'
import { type Cells, type ColumnName, columns, plainName } from './columns.ts'

/** Single cells as the values of fields: what the cell says, nothing where it is empty, or why it does not fit. */
type Value<T> = { is?: T } | { why: string }

const misfit = (column: ColumnName, cell: string, hint: string) => ({
  why: `${columns[column][0]} is "${cell}". ${hint}`,
})

/** A whole number above 0. */
function numberIn(column: ColumnName, cell: string | undefined): Value<number> {
  if (cell === undefined) return {}
  return /^[1-9]\d{0,3}$/.test(cell) ? { is: Number(cell) } : misfit(column, cell, 'Write a whole number.')
}

/** A day: 2026-12-14, or 14/12/2026 or 14/12/26 with the day first. */
function dateIn(column: ColumnName, cell: string | undefined): Value<string> {
  if (cell === undefined) return {}
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/.exec(cell) ?? []
  const date =
    year === '' ? cell : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const fits =
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    new Date(date).toISOString().startsWith(date)
  if (!fits && /^\d{4}-\d\d-\d\d$/.test(date)) return misfit(column, cell, 'There is no such day.')
  return fits ? { is: date } : misfit(column, cell, 'Write year-month-day, like 2026-12-14.')
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

function yearIn(cell: string | undefined): Value<number | string> {
  if (cell === undefined) return {}
  const word = plainName(cell)
  const found = /^(?:year )?([1-5])$|^([1-5])(?:st|nd|rd|th) year$|^(\w+) year$/.exec(word)
  const year = Number(found?.[1] ?? found?.[2] ?? ordinals.indexOf(found?.[3] ?? '') + 1)
  if (year > 0) return { is: year }
  if (['top up', 'final year'].includes(word)) return { is: 'top-up' }
  if (['foundation', 'foundation year'].includes(word)) return { is: 'foundation' }
  if (word === 'not stated') return { is: 'not-stated' }
  return misfit('year', cell, 'Write 1, 2, 3, 4, foundation or top-up.')
}

/** "120", or "90-120" for between. Which level it counts at has to be said. */
function creditIn(
  cell: string | undefined,
  level: string | undefined,
): Value<{ recognised: number | number[]; level: number }> {
  if (cell === undefined && level === undefined) return {}
  const [, least = '', most] = /^(\d{1,3})(?: ?(?:-|–|to) ?(\d{1,3}))?$/.exec(cell ?? '') ?? []
  if (least === '') return misfit('credit', cell ?? '', 'Write a number, like 120, or two: 90-120.')
  if (!/^([3-9]|1[0-2])$/.test(level ?? ''))
    return misfit('level', level ?? '', 'Write the level at which the credit counts, like 5.')
  const recognised = most === undefined ? Number(least) : [Number(least), Number(most)]
  return { is: { recognised, level: Number(level) } }
}

function bridgingIn(cell: string | undefined): Value<string> {
  return chosen('bridging', cell, ['none', 'recommended', 'required', 'not-stated'])
}

function viaIn(cell: string | undefined): Value<string> {
  return chosen('via', cell, ['ucas', 'direct', 'internal-form', 'employer', 'not-stated'])
}

function chosen(column: ColumnName, cell: string | undefined, choices: string[]): Value<string> {
  if (cell === undefined) return {}
  const found = choices.find((choice) => plainName(choice) === plainName(cell))
  return found === undefined ? misfit(column, cell, `Write one of: ${choices.join(', ')}.`) : { is: found }
}

/** The cells that are numbers, dates or words from a list. Every one that does not fit is named in `whys`, and left out. */
export function readValues(cells: Cells) {
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
  const whys = Object.values(read).flatMap((one) => ('why' in one ? [one.why] : []))
  const is = <K extends keyof typeof read>(key: K) =>
    (read[key] as { is?: Extract<(typeof read)[K], { is?: unknown }>['is'] }).is
  const valid = compact({ from: is('from'), until: is('until'), entry: listIn(cells.entry) })
  const support = listIn(cells.support)
  return {
    whys,
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

/** Without the fields that say nothing. */
export function compact(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
