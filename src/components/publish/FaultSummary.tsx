import { useEffect, useRef } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { RecordFault } from '../../catalogue/judge.ts'
import { recordOf } from '../../catalogue/kinds.ts'
import { faultsHeading, toLookAtHeading } from '../../text/publish.ts'
import { faultLine, formFault, recordCalled } from '../../text/publish-faults.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { fieldTitle } from '../../text/publish-titles.ts'
import { type FieldFault, fieldFaults } from './field-faults.ts'
import { idOf } from './form.ts'
import type { Fields } from './value.ts'

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

interface Found {
  kind: FormKind
  record: Fields
  /** The path of its file. */
  own: string
  names: Catalogue
}

/** The faults that the check found, by the field at which each can be put right; those of other records by their name. */
export function listed(faults: RecordFault[], { kind, record, own, names }: Found): Listed[] {
  return faults.map((fault): Listed => {
    if (fault.file === own) {
      const [shown = { ...fault, path: [], also: [] } as FieldFault] = fieldFaults(
        kind,
        [fault],
        record,
        names,
      )
      const title = shown.path.length === 0 ? '' : fieldTitle(kind, shown.path, record)
      return { words: faultLine(title, shown.statement), severity: fault.severity, path: shown.path }
    }
    const { statement } = formFault(kind, fault, fault.path, names)
    return {
      words: faultLine(recordCalled(recordOf(fault.file), names), statement),
      severity: fault.severity,
      path: [],
    }
  })
}

/** The element of the field, or of the nearest group round it, gets the focus: its first box where it is a group. */
function focusField(id: string | undefined, path: PropertyKey[]): void {
  for (let length = path.length; length >= 0; length--) {
    const element = document.getElementById(id ?? idOf(path.slice(0, length)))
    if (element === null) continue
    element.closest('details')?.setAttribute('open', '')
    const box = element.matches('input, select, textarea, button')
      ? element
      : (element.querySelector<HTMLElement>('[aria-invalid="true"]') ??
        element.querySelector<HTMLElement>('input, select, textarea, button'))
    ;(box as HTMLElement | null)?.focus()
    element.scrollIntoView({ block: 'center' })
    return
  }
}
