import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { planOf } from '../../plan/plan.ts'
import type { Route } from '../../search/routes.ts'
import { type PlanLine, type PlanNames, planLines, planNotes, planTitle } from '../../text/plan.ts'
import { TakeAway } from './TakeAway.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  route: Route
  catalogue: PlanNames & Pick<Catalogue, 'levels' | 'ucas'>
  today: string
}

/** What to do by when, for one route: to be read here, printed alone on one sheet, put in a calendar or copied. */
export function Plan({ route, catalogue, today }: Props) {
  const plan = useMemo(() => planOf(route, today, catalogue), [route, today, catalogue])
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    if (!printing) return
    const done = () => setPrinting(false)
    addEventListener('afterprint', done, { once: true })
    window.print()
    return () => removeEventListener('afterprint', done)
  }, [printing])
  return (
    <section class={printing ? 'plan print-alone' : 'plan'}>
      <h4>{planTitle(plan, catalogue)}</h4>
      {planNotes(plan, catalogue).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <TakeAway plan={plan} names={catalogue} onPrint={() => setPrinting(true)} />
      <Timeline plan={plan} names={catalogue} />
      <h5>What to do, and by when</h5>
      <ol class="plan-lines">
        {planLines(plan, catalogue).map((line) => (
          <Line key={line.item.id} line={line} />
        ))}
      </ol>
    </section>
  )
}

function Line({ line: { item, when, title, details, missed, step } }: { line: PlanLine }) {
  const isMark = item.kind === 'start' || item.kind === 'finish'
  const state = item.past ? ' past' : item.binds ? ' binds' : ''
  return (
    <li class={`${isMark ? 'station' : 'to-do'}${state}`}>
      <p class="when">
        {when}
        {step !== undefined && <span class="step"> {step}</span>}
      </p>
      <div class="what">
        <p class="title">{title}</p>
        {details.length > 0 && (
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {missed !== undefined && <p class="missed">If you miss it: {missed}</p>}
      </div>
    </li>
  )
}
