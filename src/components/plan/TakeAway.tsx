import { useEffect, useMemo, useState } from 'preact/hooks'
import { icsOf } from '../../plan/ics.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanNames } from '../../text/plan.ts'
import { calendarFileName, planCalendar } from '../../text/plan-calendar.ts'
import { planText } from '../../text/plan-text.ts'
import { Pack } from './Pack.tsx'

interface Props {
  plan: Plan
  names: PlanNames
  onPrint: () => void
}

/** A plan for a calendar, for paper, and for a message. Nothing leaves the device but what the learner takes. */
export function TakeAway({ plan, names, onPrint }: Props) {
  const calendar = useCalendar(plan, names)
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const text = planText(plan, names)
  // Without a secure address a browser has no clipboard at all.
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <>
      <ul class="actions">
        <li>
          <a href={calendar} download={calendarFileName(plan)}>
            Put it in your calendar
          </a>
        </li>
        <li>
          <button type="button" class="link" onClick={() => void copy()}>
            Copy it as text
          </button>
        </li>
        <li>
          <button type="button" class="link" onClick={onPrint}>
            Print this plan
          </button>
        </li>
        <Pack route={plan.route} />
      </ul>
      <p role="status" class="copied">
        {copied === 'yes' && 'Copied. You can paste it into a message.'}
        {copied === 'no' && 'Your browser does not let us copy. Select the text below and copy it.'}
      </p>
      {copied === 'no' && <textarea readOnly rows={8} aria-label="The plan as text" value={text} />}
    </>
  )
}

/** The address of the calendar file, made here and gone with the plan. It is there at once, so that the keyboard can go to
 *  its link as soon as it is seen. */
function useCalendar(plan: Plan, names: PlanNames): string {
  const address = useMemo(() => {
    const site = { host: location.hostname, stamp: new Date().toISOString() }
    return URL.createObjectURL(new Blob([icsOf(planCalendar(plan, names, site))], { type: 'text/calendar' }))
  }, [plan, names])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return address
}
