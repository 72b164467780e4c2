import { useLayoutEffect, useRef, useState } from 'preact/hooks'

import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Held, Sure } from '../../eligibility/profile.ts'
import { monthOf, monthText, nextJune } from '../../graph/month.ts'
import type { Names } from '../../text/names.ts'
import { heldName } from '../../text/said.ts'
import type { StartEntry } from '../../text/tables.ts'
import { todayInLondon } from '../agreement/load.ts'
import { Choice, Finish } from '../finder/Form.tsx'
import { heldFrom } from './held-from.ts'
import { ResultField } from './ResultField.tsx'
import { WhichQualification } from './WhichQualification.tsx'

interface Props {
  /** What is to be changed; undefined for another one. */
  before: Held | undefined
  catalogue: Names & Pick<Catalogue, 'scales'>
  onSave: (held: Held) => void
  onCancel: () => void
}

/** One qualification: which it is, whether they have it or expect it and when, and how well. Only the first is needed. */
export function QualificationForm({ before, catalogue, onSave, onCancel }: Props) {
  const today = todayInLondon()
  const [which, setWhich] = useState<StartEntry>()
  const [held, setHeld] = useState<Held | undefined>(before)
  const [fault, setFault] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const set = (part: Partial<Held>) => setHeld((now) => now && { ...now, ...part })
  const finish = held?.achieved === undefined ? nextJune(today) : monthOf(held.achieved)
  const choose = (entry: StartEntry | undefined) => {
    setFault(undefined)
    setWhich(entry)
    setHeld(heldFrom(entry?.places.length === 1 ? entry.places[0]?.ref : undefined, entry, catalogue))
  }
  const save = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    if (held === undefined)
      return setFault(
        which === undefined ? 'Choose which it is, from the list.' : 'Choose where it is, or was.',
      )
    onSave(withMonth(held, monthText(finish)))
  }
  return (
    <form class="also" ref={form} onSubmit={save} noValidate aria-label="A qualification that I also have">
      {before === undefined ? (
        <WhichQualification
          chosen={which}
          place={held?.at}
          fault={fault}
          onChoose={choose}
          onPlace={(ref) => setHeld(heldFrom(ref, which, catalogue))}
        />
      ) : (
        <p>
          <strong>{heldName(before, catalogue)}</strong>
        </p>
      )}
      {held !== undefined && (
        <>
          <Choice
            label="Do you have it, or expect it?"
            value={held.sure}
            options={[
              ['have', 'I have it'],
              ['expect', 'I expect it'],
            ]}
            onChange={(sure) => set({ sure: sure as Sure })}
          />
          {held.sure === 'expect' && (
            <Finish
              legend="When do you finish it?"
              finish={finish}
              today={today}
              onFinish={(month) => set({ achieved: monthText(month) })}
            />
          )}
          <ResultField key={held.award} held={held} catalogue={catalogue} onHeld={setHeld} />
        </>
      )}
      <p class="also-ends">
        <button type="submit" class="small">
          {before === undefined ? 'Add it' : 'Keep the change'}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

/** What is expected has a month; of what they have it is not asked here, and stays as it was. */
function withMonth(held: Held, month: string): Held {
  return held.sure === 'expect' ? { ...held, achieved: month } : held
}
