import type { TitleLevel, TitleRow } from '../catalogue/titles.ts'

/** Titles as they travel: what they are taken for stands once above all of them, alike ones stand together, and who awards
 *  them is a number. That is a fifth less to load than the rows as they are kept. */
export interface PackedTitles {
  /** Who awards it, at which level, and the words that the title begins with. */
  heads: [organisation: string, level: TitleLevel, begin: string][]
  /** Titles that are taken for the same: the ends of the titles, each with its heads' indexes. */
  groups: [what: string, subject: string, ...ends: [end: string, ...heads: number[]][]][]
}

/** The same titles, in an order of their own. */
export function packTitles(rows: TitleRow[]): PackedTitles {
  const heads = new Map<string, number>()
  const groups = new Map<string, Map<string, number[]>>()
  for (const [organisation, level, what, subject, begin, ...ends] of rows) {
    const key = JSON.stringify([organisation, level, begin])
    const head = heads.get(key) ?? heads.size
    heads.set(key, head)
    const kind = JSON.stringify([what, subject])
    const group = groups.get(kind) ?? new Map<string, number[]>()
    groups.set(kind, group)
    for (const end of ends) group.set(end, [...(group.get(end) ?? []), head])
  }
  return {
    heads: [...heads.keys()].map((key) => JSON.parse(key)),
    groups: [...groups]
      .sort(byKey)
      .map(([kind, ends]) => [
        ...(JSON.parse(kind) as [string, string]),
        ...[...ends].sort(byKey).map(([end, indexes]): [string, ...number[]] => [end, ...indexes]),
      ]),
  }
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0)
