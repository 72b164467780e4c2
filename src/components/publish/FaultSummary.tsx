import { useEffect, useRef } from 'preact/hooks'
import type { RecordFault } from '../../catalogue/judge.ts'
import { faultLine, faultsHeading, toLookAtHeading } from '../../text/publish.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { idOf } from './form.ts'

/** A fault of the record, or of the place where it is to be kept. */
export interface Listed {
  words: string
  severity: RecordFault['severity']
  /** The field that it is about; an id of its own where it is no field of the record. */
  path: PropertyKey[]
  id?: string
}

interface Props {
  faults: Listed[]
  /** Goes up each time somebody asks for the check: then the list takes the focus. */
  asked: number
}

/** Everything that is wrong, above the form, each with a link to its field. */
export function FaultSummary({ faults, asked }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked > 0) box.current?.focus()
  }, [asked])
  if (faults.length === 0) return null
  const stops = faults.filter(({ severity }) => severity === 'stops')
  const attention = faults.filter(({ severity }) => severity === 'attention')
  return (
    <div
      class={stops.length > 0 ? 'fault-summary' : 'fault-summary attention'}
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="fault-summary"
    >
      <h2 id="fault-summary">{faultsHeading(stops.length, attention.length)}</h2>
      {stops.length > 0 && <Links faults={stops} />}
      {stops.length > 0 && attention.length > 0 && <h3>{toLookAtHeading(attention.length)}</h3>}
      {attention.length > 0 && <Links faults={attention} />}
    </div>
  )
}

function Links({ faults }: { faults: Listed[] }) {
  return (
    <ul class={faults[0]?.severity}>
      {faults.map(({ words, path, id }) => (
        <li key={`${path.join(' ')} ${words}`}>
          <a
            href={`#${id ?? idOf(path)}`}
            onClick={(event) => {
              event.preventDefault()
              focusField(id, path)
            }}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The faults of a record in words, those of its fields in the order in which the check found them. */
export function listed(kind: FormKind, faults: RecordFault[], own: string): Listed[] {
  return faults.map((fault) => ({
    words:
      fault.file === own
        ? faultLine(kind, fault)
        : `${fault.file}: ${faultLine(kind, { ...fault, path: [] })}`,
    severity: fault.severity,
    path: fault.file === own ? fault.path : [],
  }))
}

/** The element of the field, or of the nearest group round it, gets the focus: its first box where it is a group. */
function focusField(id: string | undefined, path: PropertyKey[]): void {
  for (let length = path.length; length >= 0; length--) {
    const element = document.getElementById(id ?? idOf(path.slice(0, length)))
    if (element === null) continue
    element.closest('details')?.setAttribute('open', '')
    const box = element.matches('input, select, textarea')
      ? element
      : element.querySelector<HTMLElement>('input, select, textarea, button')
    ;(box as HTMLElement | null)?.focus()
    element.scrollIntoView({ block: 'center' })
    return
  }
}
