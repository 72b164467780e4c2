import { needsOthers, notReady } from '../../text/together.ts'
import type { Item } from './bundle.ts'
import type { Draft } from './drafts.ts'

interface Props {
  items: Item[]
  ready: Item[]
  /** The keys of those that somebody has left out. */
  left: ReadonlySet<string>
  /** Whether it is in the proposal on GitHub already. */
  isFixed: (item: Item) => boolean
  onLeft: (left: ReadonlySet<string>) => void
  onDraft: (draft: Draft) => void
}

/** What is begun on this device, in the order in which it is proposed: what goes along, and why something does not. */
export function BundleList({ items, ready, left, isFixed, onLeft, onDraft }: Props) {
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    onLeft(next)
  }
  return (
    <ul class="drafts">
      {items.map((item) => {
        const { key } = item.draft
        const lacks = items.filter(
          (other) => item.needs.includes(other.draft.key) && !ready.includes(other) && !left.has(key),
        )
        return (
          <li key={key}>
            {item.stops > 0 ? (
              <>
                <span>
                  {item.title}
                  <br />
                  <span class="soft">{notReady(item.stops)}</span>
                </span>
                <button type="button" class="small" onClick={() => onDraft(item.draft)}>
                  Go on<span class="hidden-words"> {item.title}</span>
                </button>
              </>
            ) : (
              <label class="takes">
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  disabled={isFixed(item)}
                  onChange={() => toggle(key)}
                />
                <span>
                  {item.title}
                  {lacks.length > 0 && (
                    <span class="soft"> {needsOthers(lacks.map(({ title }) => title))}</span>
                  )}
                </span>
              </label>
            )}
          </li>
        )
      })}
    </ul>
  )
}
