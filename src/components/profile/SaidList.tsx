import { useState } from 'preact/hooks'
import type { Profile } from '../../eligibility/profile.ts'
import { count } from '../../text/dates.ts'
import type { SaidLine } from '../../text/said.ts'

interface Props {
  lines: SaidLine[]
  /** Told the profile without what was taken back. */
  onTakeBack: (without: Profile) => void
}

/** Everything that has been said, each thing with a way to take it back. On a phone it is folded until it is wanted. */
export function SaidList({ lines, onTakeBack }: Props) {
  const [open, setOpen] = useState(false)
  if (lines.length === 0) return null
  return (
    <>
      <button
        type="button"
        class="link said-fold"
        aria-expanded={open}
        aria-controls="said"
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide what you said' : `You have said ${count(lines.length, 'thing')}`}
      </button>
      <ul class={open ? 'said open' : 'said'} id="said">
        {lines.map((line) => (
          <li key={line.text}>
            {line.text}{' '}
            <button
              type="button"
              class="link"
              aria-label={`Take back: ${line.text}`}
              onClick={() => onTakeBack(line.without)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
