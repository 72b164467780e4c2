import { type Cells, columns } from './columns.ts'

/** Columns whose empty cells would otherwise be filled by what the command says. */
const whose = ['receiving', 'sending', 'from'] as const

/** Cells that a spreadsheet has merged: saved as CSV only the first of them says anything, and those below it are empty. What they
 *  mean is not guessed. For the rows of one list, in their order. */
export class Merged {
  readonly #above = new Map<(typeof whose)[number], { line: number; said: string }>()

  /** Why this row cannot be told from one with a merged cell; undefined where it can. */
  objectionTo(line: number, cells: Cells): string | undefined {
    const empty: string[] = []
    for (const column of whose) {
      const said = cells[column]
      const above = this.#above.get(column)
      if (said !== undefined) this.#above.set(column, { line, said })
      else if (above !== undefined) empty.push(`${columns[column][0]} (line ${above.line}: "${above.said}")`)
    }
    if (empty.length === 0) return undefined
    return `Empty here, and filled in above: ${empty.join(', ')}. Of a merged cell only the first row keeps the words: write them in every row.`
  }
}
