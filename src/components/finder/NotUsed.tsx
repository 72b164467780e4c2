import { useState } from 'preact/hooks'
import type { AnswerProps } from './AnswerView.tsx'
import { useLater } from './FullRoute.tsx'

/** The agreements from here that are in no listed route: found out about when it is opened. */
export function NotUsed(props: AnswerProps) {
  const [isOpened, setOpened] = useState(false)
  const List = useLater(isOpened, list)
  return (
    <details class="not-used" onToggle={() => setOpened(true)}>
      <summary>Agreements not used</summary>
      {List === undefined ? <p>Loading…</p> : <List {...props} />}
    </details>
  )
}

const list = () => import('./UnusedList.tsx').then((loaded) => loaded.UnusedList)
