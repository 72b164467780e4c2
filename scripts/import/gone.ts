import type { KnownRows } from './known-rows.ts'
import type { Folder, KnownRow } from './remembered.ts'

/** What earlier lists had and this one has not, in lines. Each is named where this list is that list again, by its name or by having
 *  half of its rows or more; of other lists only the number is said, since this one was never about them. */
export function wordGone({ all, gone }: KnownRows, { kind, list }: { kind: Folder; list: string }): string[] {
  const whole = byList(all)
  return [...byList(gone)].flatMap(([from, rows]) => {
    const had = whole.get(from)?.length ?? rows.length
    if (from === list || rows.length * 2 <= had || rows.length === 1)
      return rows.map(
        ({ name }) =>
          `${kind}/${name}.yaml came from ${from}, and no row of this list is about it. It stays as it is.`,
      )
    return [
      `${rows.length === had ? `The ${had}` : `${rows.length} of the ${had}`} ${kind} that came from ${from} are in no row of this list. They stay as they are.`,
    ]
  })
}

const byList = (rows: KnownRow[]): Map<string, KnownRow[]> => Map.groupBy(rows, ({ list }) => list)
