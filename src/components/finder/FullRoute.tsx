import type { ComponentProps } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Results } from '../../search/routes.ts'
import { RouteCard } from '../route/RouteCard.tsx'

type Card = Omit<ComponentProps<typeof RouteCard>, 'fine' | 'onFine' | 'why'> & { results: Results }

/** A route whose fine print, and why it is listed, are loaded when it is first opened. */
export function FullRoute({ results, ...card }: Card) {
  const [Why, setWhy] = useState<typeof import('../route/WhyHere.tsx').WhyHere>()
  useEffect(() => void import('../route/WhyHere.tsx').then(({ WhyHere }) => setWhy(() => WhyHere)), [])
  const [fine, setFine] = useState<typeof import('../route/FinePrint.tsx').FinePrint>()
  const load = () => void import('../route/FinePrint.tsx').then(({ FinePrint }) => setFine(() => FinePrint))
  const Fine = fine
  return (
    <RouteCard
      {...card}
      why={Why && <Why route={card.route} results={results} />}
      onFine={load}
      fine={Fine === undefined ? <p>Loading…</p> : <Fine route={card.route} catalogue={card.catalogue} />}
    />
  )
}
