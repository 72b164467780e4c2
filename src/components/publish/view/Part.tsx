import type { ComponentChildren } from 'preact'
import { leftOutOfView } from '../../../text/publish-view.ts'

interface Props {
  title: string
  children: ComponentChildren
  /** What was written for this part and can't be shown before it is put right, by name. */
  gaps?: string[]
}

/** One part of what a learner reads. */
export function Part({ title, children, gaps = [] }: Props) {
  return (
    <div class="term">
      <dt>{title}</dt>
      <dd>
        {children}
        {gaps.length > 0 && <p class="soft">{leftOutOfView(gaps)}</p>}
      </dd>
    </div>
  )
}

export function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
