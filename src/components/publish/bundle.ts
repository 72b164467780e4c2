import type { Catalogue } from '../../catalogue/catalogue.ts'
import { judgeRecord } from '../../catalogue/judge.ts'
import { writeRecord } from '../../catalogue/write/record.ts'
import { checksToday } from '../../text/checks-today.ts'
import { draftTitle } from './draft-title.ts'
import type { Draft } from './drafts.ts'
import { checkedWith } from './names-with.ts'
import { placeFaultsOf, placeOf } from './place.ts'

/** A draft as a file of a proposal. */
export interface Item {
  draft: Draft
  title: string
  path: string
  text: string
  isNew: boolean
  /** How many things stop it; 0 for one that can go along. */
  stops: number
  /** The keys of other drafts that it names, near or far. */
  needs: string[]
}

const order: Draft['kind'][] = ['provider', 'course', 'agreement']

/** The drafts in the order in which each can name those before it. A change that says what is published already is none. */
export function itemsOf(drafts: Draft[], names: Catalogue, published: Catalogue, today: string): Item[] {
  const inOrder = order.flatMap((kind) => drafts.filter((draft) => draft.kind === kind))
  return inOrder.flatMap((draft) => {
    const { path } = placeOf(draft, names, published)
    const text = writeRecord(draft.kind, draft.value, draft.before)
    if (draft.changes !== undefined && text === draft.before) return []
    return [
      {
        draft,
        title: draftTitle(draft, names),
        path,
        text,
        isNew: draft.changes === undefined,
        stops: stopsOf(draft, drafts, names, published, today),
        needs: needsOf(draft, drafts, names, published).map(({ key }) => key),
      },
    ]
  })
}

function stopsOf(
  draft: Draft,
  drafts: Draft[],
  names: Catalogue,
  published: Catalogue,
  today: string,
): number {
  const place = placeOf(draft, names, published)
  const others = drafts.filter(({ key }) => key !== draft.key)
  const checked = checkedWith(published, names, others)
  const faults = judgeRecord(place.path, draft.value, checked, checksToday(today))
  return (
    faults.filter(({ severity }) => severity === 'stops').length +
    placeFaultsOf(draft, place, checked).length +
    (draft.undecided?.length ?? 0)
  )
}

/** New drafts that a draft names, or is kept with, and those that they name in turn. */
export function needsOf(draft: Draft, drafts: Draft[], names: Catalogue, published: Catalogue): Draft[] {
  const found = new Set<Draft>()
  const follow = (one: Draft) => {
    for (const other of namedBy(one, drafts, names, published)) {
      if (other.key === draft.key || found.has(other)) continue
      found.add(other)
      follow(other)
    }
  }
  follow(draft)
  return [...found]
}

function namedBy(draft: Draft, drafts: Draft[], names: Catalogue, published: Catalogue): Draft[] {
  const written = JSON.stringify(draft.value)
  const { folder } = placeOf(draft, names, published)
  return drafts.filter((other) => {
    if (other.key === draft.key || other.changes !== undefined || other.kind === 'agreement') return false
    const { id, isWhole } = placeOf(other, names, published)
    return isWhole && (written.includes(`"${id}"`) || (other.kind === 'provider' && id === folder))
  })
}

/** The items that can go along now: nothing stops them, nobody has left them out, and what they name goes along too. */
export function readyOf(items: Item[], left: ReadonlySet<string>): Item[] {
  const may = (item: Item) => item.stops === 0 && !left.has(item.draft.key)
  const able = new Set(items.filter(may).map(({ draft }) => draft.key))
  return items.filter((item) => may(item) && item.needs.every((key) => able.has(key)))
}

/** The keys of the items that have nothing to do with a proposal that is begun: they join it only when somebody says so. */
export function apartFrom(items: Item[], begun: string[]): Set<string> {
  if (begun.length === 0) return new Set()
  const related = ({ draft, needs }: Item) =>
    begun.includes(draft.key) || needs.some((key) => begun.includes(key))
  const along = items.filter((item) => related(item))
  const needed = new Set(along.flatMap(({ draft, needs }) => [draft.key, ...needs]))
  return new Set(items.map(({ draft }) => draft.key).filter((key) => !needed.has(key)))
}
