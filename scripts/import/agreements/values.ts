import { type ColumnName, columns, plainName } from './columns.ts'

/** Single cells as the values of fields: what the cell says, nothing where it is empty, or why it does not fit. */
type Value<T> = { is?: T } | { why: string }

const misfit = (column: ColumnName, cell: string, hint: string) => ({
  why: `${columns[column][0]} is "${cell}". ${hint}`,
})

/** A whole number above 0. */
export function numberIn(column: ColumnName, cell: string | undefined): Value<number> {
  if (cell === undefined) return {}
  return /^[1-9]\d{0,3}$/.test(cell) ? { is: Number(cell) } : misfit(column, cell, 'Write a whole number.')
}

/** A day: 2026-12-14, or 14/12/2026 with the day first. */
export function dateIn(column: ColumnName, cell: string | undefined): Value<string> {
  if (cell === undefined) return {}
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? []
  const date = year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const fits =
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    new Date(date).toISOString().startsWith(date)
  return fits ? { is: date } : misfit(column, cell, 'Write year-month-day, like 2026-12-14.')
}

export function yearIn(cell: string | undefined): Value<number | string> {
  if (cell === undefined) return {}
  const word = plainName(cell)
  const digit = /^(?:year )?([1-5])$/.exec(word)?.[1]
  if (digit !== undefined) return { is: Number(digit) }
  if (['top up', 'final year'].includes(word)) return { is: 'top-up' }
  if (['foundation', 'foundation year'].includes(word)) return { is: 'foundation' }
  if (word === 'not stated') return { is: 'not-stated' }
  return misfit('year', cell, 'Write 1, 2, 3, 4, foundation or top-up.')
}

/** "120", or "90-120" for between. Which level it counts at has to be said. */
export function creditIn(
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

export function bridgingIn(cell: string | undefined): Value<string> {
  return chosen('bridging', cell, ['none', 'recommended', 'required', 'not-stated'])
}

export function viaIn(cell: string | undefined): Value<string> {
  return chosen('via', cell, ['ucas', 'direct', 'internal-form', 'employer', 'not-stated'])
}

function chosen(column: ColumnName, cell: string | undefined, choices: string[]): Value<string> {
  if (cell === undefined) return {}
  const found = choices.find((choice) => plainName(choice) === plainName(cell))
  return found === undefined ? misfit(column, cell, `Write one of: ${choices.join(', ')}.`) : { is: found }
}
