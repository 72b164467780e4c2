import type { Fields } from '../merge.ts'
import { type Cells, columns } from './columns.ts'

const longestClause = 1200

/** The clause and the summary. The clause of a draft is the list's own words until the signed ones are there; of a page only a
 *  summary may be given. */
export function wordsOf(cells: Cells, page: string | undefined): Fields {
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

const clauseToCome = 'The clause has the words of an imported list: put the signed ones in their place.'

/** The note without what has been done since: once a person has put a clause in, it is not to come. */
export function noteBeside(note: unknown): string | undefined {
  const rest = String(note ?? '')
    .replace(clauseToCome, '')
    .trim()
  return rest === '' ? undefined : rest
}

const conditionsApart =
  'The list asks for something else by now than the conditions here, which were changed by hand: see which is right.'

/** Whether a note says that conditions and list have gone apart. */
export const saysApart = (note: unknown): boolean => String(note ?? '').includes(conditionsApart)

const longestNote = 400

/** The note with that in it, where there is room for it. */
export function noteApart(note: unknown): string | undefined {
  const before = note === undefined ? undefined : String(note)
  const marked = before === undefined ? conditionsApart : `${before} ${conditionsApart}`
  return marked.length > longestNote ? before : marked
}

/** What the row says beside its terms, and what is still to be done to them; undefined where there is nothing. `type` is one
 *  that nobody has said the meaning of. */
export function noteOf(cells: Cells, type: string | undefined, page: string | undefined): string | undefined {
  const parts = [
    ...(cells.note === undefined ? [] : [cells.note]),
    ...(type === undefined ? [] : [`The list's type: ${type}.`]),
    ...(page === undefined && cells.clause === undefined ? [clauseToCome] : []),
  ]
  return parts.length === 0
    ? undefined
    : parts.map((part) => (/[.!?:;…]$/.test(part) || parts.length === 1 ? part : `${part}.`)).join(' ')
}
