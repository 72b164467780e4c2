import { useState } from 'preact/hooks'
import type { AnswerProps } from './AnswerView.tsx'

/** The agreements from here that are in no listed route: found out about when it is opened. */
export function NotUsed(props: AnswerProps) {
  const [List, setList] = useState<typeof import('./UnusedList.tsx').UnusedList>()
  const load = () => void import('./UnusedList.tsx').then(({ UnusedList }) => setList(() => UnusedList))
  return (
    <details class="not-used" onToggle={load}>
      <summary>Agreements not used</summary>
      {List === undefined ? <p>Loading…</p> : <List {...props} />}
    </details>
  )
}
