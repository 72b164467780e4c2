import { useState } from 'preact/hooks'
import type { Profile } from '../../eligibility/profile.ts'
import { count } from '../../text/dates.ts'
import type { SaidLine } from '../../text/said.ts'

interface Props {
  lines: SaidLine[]
  /** Told the profile without what was taken back. */
  onTakeBack: (without: Profile) => void
  /** Told which qualification is to be changed. */
  onChange: (qualification: number) => void
}

/** Everything that has been said, each thing with a way to take it back. On a phone it is folded until it is wanted. */
export function SaidList({ lines, onTakeBack, onChange }: Props) {
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
          <Line key={line.text} line={line} onTakeBack={onTakeBack} onChange={onChange} />
        ))}
      </ul>
    </>
  )
}

function Line({ line, onTakeBack, onChange }: { line: SaidLine } & Pick<Props, 'onTakeBack' | 'onChange'>) {
  const { text, without, qualification } = line
  const back = qualification === undefined ? 'Take back' : 'Remove'
  return (
    <li>
      {text}{' '}
      {qualification !== undefined && (
        <>
          <button
            type="button"
            class="link"
            aria-label={`Change: ${text}`}
            onClick={() => onChange(qualification)}
          >
            Change
          </button>{' '}
        </>
      )}
      <button type="button" class="link" aria-label={`${back}: ${text}`} onClick={() => onTakeBack(without)}>
        {back}
      </button>
    </li>
  )
}
