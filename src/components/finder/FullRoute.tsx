import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import type { Results } from '../../search/routes.ts'
import { RouteCard } from '../route/RouteCard.tsx'

type Card = Omit<ComponentProps<typeof RouteCard>, 'fine' | 'onFine' | 'why' | 'plan' | 'onPlan'> & {
  results: Results
  today: string
}

/** A route whose plan, fine print, and why it is listed, are loaded when it is first opened. */
export function FullRoute({ results, today, ...card }: Card) {
  const [Why, setWhy] = useState<typeof import('../route/WhyHere.tsx').WhyHere>()
  const loadWhy = () => void import('../route/WhyHere.tsx').then(({ WhyHere }) => setWhy(() => WhyHere))
  const [fine, setFine] = useState<typeof import('../route/FinePrint.tsx').FinePrint>()
  const load = () => void import('../route/FinePrint.tsx').then(({ FinePrint }) => setFine(() => FinePrint))
  const [Plan, setPlan] = useState<typeof import('../plan/Plan.tsx').Plan>()
  const loadPlan = () => void import('../plan/Plan.tsx').then(({ Plan }) => setPlan(() => Plan))
  const Fine = fine
  return (
    <RouteCard
      {...card}
      why={
        <details class="fine-print" onToggle={loadWhy}>
          <summary>Why is this here?</summary>
          {Why ? <Why route={card.route} results={results} /> : <p>Loading…</p>}
        </details>
      }
      onPlan={loadPlan}
      plan={Plan ? <Plan route={card.route} catalogue={card.catalogue} today={today} /> : <p>Loading…</p>}
      onFine={load}
      fine={Fine === undefined ? <p>Loading…</p> : <Fine route={card.route} catalogue={card.catalogue} />}
    />
  )
}
