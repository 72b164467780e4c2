import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import { RouteCard } from '../route/RouteCard.tsx'

type Card = Omit<ComponentProps<typeof RouteCard>, 'fine' | 'onFine'>

/** A route whose fine print is loaded when it is first opened. */
export function FullRoute(card: Card) {
  const [fine, setFine] = useState<typeof import('../route/FinePrint.tsx').FinePrint>()
  const load = () => void import('../route/FinePrint.tsx').then(({ FinePrint }) => setFine(() => FinePrint))
  const Fine = fine
  return (
    <RouteCard
      {...card}
      onFine={load}
      fine={Fine === undefined ? <p>Loading…</p> : <Fine route={card.route} catalogue={card.catalogue} />}
    />
  )
}
