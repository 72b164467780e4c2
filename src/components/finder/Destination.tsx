import { useEffect, useRef, useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import {
  type Badge,
  type Destination,
  type Results,
  type Route,
  weakestPromise,
} from '../../search/routes.ts'
import { count, dateInWords } from '../../text/dates.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { RouteFacts } from '../route/RouteCard.tsx'
import type { Notes } from '../route/RouteLine.tsx'
import { FullRoute } from './FullRoute.tsx'

interface Props {
  destination: Destination
  graph: Graph
  results: Results
  /** Whether the first route is shown at once. */
  open: boolean
  today: string
  /** The route that is being printed by itself. */
  printing: string | undefined
  onPrint: (route: string) => void
  notes: Notes | undefined
}

/** One course that can be reached, and the routes worth having to it, best first. */
export function DestinationCard({
  destination,
  graph,
  results,
  open,
  today,
  printing,
  onPrint,
  notes,
}: Props) {
  const { catalogue } = graph
  const [first, ...others] = destination.routes
  if (first === undefined) return null
  const cardOf = (route: Route) => ({
    route,
    catalogue,
    badges: results.badges.get(route.id) ?? [],
    results,
    today,
    onPrint: () => onPrint(route.id),
    notes,
  })
  const printed = destination.routes.some((route) => route.id === printing)
  return (
    <article class={`destination${open ? ' first' : ''}${printed ? ' print-this' : ''}`}>
      <header>
        <h3>
          <a href={linkTo(`/courses/${destination.course.id}/`)}>
            {courseName(catalogue, destination.course)}
          </a>
        </h3>
        <p class="where">{providerName(catalogue, destination.course.provider, true)}</p>
      </header>
      <p class="on-paper">
        Printed on {dateInWords(today)}. Each promise is only what its own step says, for those who meet every
        condition of it. This sheet proves nothing by itself: ask before you rely on it.
      </p>
      {open ? <FullRoute {...cardOf(first)} /> : <Folded {...cardOf(first)} />}
      {others.length > 0 && (
        <details class="others">
          <summary>{count(others.length, 'other way')} to get here</summary>
          {others.map((route) => (
            <div key={route.id} class={route.id === printing ? 'print-this' : ''}>
              <FullRoute {...cardOf(route)} />
            </div>
          ))}
        </details>
      )}
    </article>
  )
}

/** The facts at once; the line when it is asked for, and then the keyboard goes on from there. */
function Folded(card: Parameters<typeof FullRoute>[0] & { badges: Badge[] }) {
  const [open, setOpen] = useState(false)
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) shown.current?.focus()
  }, [open])
  if (open)
    return (
      <div ref={shown} tabIndex={-1}>
        <FullRoute {...card} />
      </div>
    )
  return (
    <div class={`route promise-${weakestPromise(card.route)}`}>
      <RouteFacts route={card.route} badges={card.badges} notes={card.notes} />
      <p class="actions">
        <button type="button" class="link" aria-expanded={false} onClick={() => setOpen(true)}>
          Show the route
        </button>
      </p>
    </div>
  )
}
