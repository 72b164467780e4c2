import { useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import type { Arrival } from '../../search/reverse.ts'
import { startRef, startSummary, startTitle } from '../../text/incoming.ts'
import { linkTo } from '../../text/links.ts'
import { FullRoute } from '../finder/FullRoute.tsx'
import { useOpened } from './opened.ts'
import { type AskedInto, asLearner } from './question.ts'

interface Props {
  arrival: Arrival
  graph: Graph
  asked: AskedInto
  today: string
  openAtFirst: boolean
  /** Told which start was opened, undefined when it is closed. */
  onOpen: (ref: string | undefined) => void
}

/** One place to start from: where, and how good the best route is; every route when it is opened. */
export function StartRow({ arrival, graph, asked, today, openAtFirst, onOpen }: Props) {
  const [open, setOpen] = useState(openAtFirst)
  const { catalogue } = graph
  const desk = { graph, results: arrival.results, today, view: useOpened() }
  const { title, place } = startTitle(catalogue, arrival.origin)
  const ref = startRef(graph, arrival.place)
  const toggled = (isOpen: boolean) => {
    if (isOpen === open) return
    setOpen(isOpen)
    onOpen(isOpen ? ref : undefined)
  }
  return (
    <details class="start" open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary>
        <span class="start-title">{title}</span> <span class="start-where">{place}</span>{' '}
        <span class="start-facts">{startSummary(arrival)}</span>
      </summary>
      {open && (
        <div class="start-routes">
          <p class="as-learner">
            Each route is written for the learner.{' '}
            <a href={linkTo(`/#${asLearner(asked, ref)}`)}>Ask this as a learner</a>
          </p>
          {arrival.results.destinations
            .flatMap(({ routes, rest }) => [...routes, ...rest])
            .map((route) => (
              <FullRoute key={route.id} route={route} desk={desk} />
            ))}
        </div>
      )}
    </details>
  )
}
