import type { Offered } from './data-set.ts'

export interface Modes {
  modes: { mode: 'full-time'; months: number }[]
  /** Stages of full-time study; undefined where none are stated. */
  stages: number | undefined
  /** For whoever imports. */
  remarks: string[]
  /** For whoever reads the record. */
  notes: string[]
}

/** What may be on offer beside the course itself: where it is, nobody can tell how long the course takes without it. */
const additions = {
  FOUNDATION: ['A foundation year is optional.', 'It begins with a foundation year.'],
  SANDWICH: ['A sandwich year is optional.', 'It includes a sandwich year.'],
  YEARABROAD: ['A year abroad is optional.', 'It includes a year abroad.'],
} as const

/** The ways to study a course. Months are known for plain full-time study alone: a stage is a year of it, and the last one ends in
 *  its tenth month. */
export function modesOf({ rows }: Offered): Modes | { why: string } {
  const unknown = rows.find(({ KISMODE }) => !['01', '02'].includes(KISMODE))?.KISMODE
  if (unknown !== undefined)
    return { why: `Its KISMODE is "${unknown}". Known are 01 for full-time and 02 for part-time.` }
  const fullTime = rows.find(({ KISMODE }) => KISMODE === '01')
  const stages = /^[1-9]$/.test(fullTime?.NUMSTAGE ?? '') ? Number(fullTime?.NUMSTAGE) : undefined
  const added = Object.keys(additions) as (keyof typeof additions)[]
  const notes = added.flatMap((column): string[] => {
    const value = fullTime?.[column] ?? rows[0][column]
    return value === '1' ? [additions[column][0]] : value === '2' ? [additions[column][1]] : []
  })
  if (rows.some(({ KISMODE }) => KISMODE === '02'))
    notes.push('It can be studied part-time; how long that takes is not stated.')
  if (rows.some(({ DISTANCE }) => DISTANCE !== '0' && DISTANCE !== ''))
    notes.push('There is distance learning.')
  const plain =
    fullTime !== undefined &&
    (fullTime.DISTANCE === '0' || fullTime.DISTANCE === '') &&
    added.every((column) => fullTime[column] === '0' || fullTime[column] === '')
  if (!plain || stages === undefined)
    return { modes: [], stages, notes, remarks: ['How long it takes cannot be told, so modes is left out.'] }
  const months = 12 * stages - 2
  return {
    modes: [{ mode: 'full-time', months }],
    stages,
    notes,
    remarks: [`${stages} ${stages === 1 ? 'stage' : 'stages'} of full-time study: taken as ${months} months`],
  }
}
