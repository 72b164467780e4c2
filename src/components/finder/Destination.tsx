import type { Ref } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import type { Question } from '../../search/find-routes.ts'
import { type Destination, type Listed, type Results, weakestPromise } from '../../search/routes.ts'
import { count } from '../../text/dates.ts'
import { restSentence } from '../../text/filters.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { printedSentence } from '../../text/paper.ts'
import { RouteFacts } from '../route/RouteCard.tsx'
import type { Notes } from '../route/RouteLine.tsx'
import { FullRoute } from './FullRoute.tsx'
import type { Opened } from './view.ts'

/** What every route of an answer is shown with. What is left out cannot be done with it there. */
export interface Desk {
  graph: Graph
  results: Results
  today: string
  view: Opened
  /** With it a route's variants can be worked out. */
  question?: Question
  compared?: Compared
  /** The route that is being printed by itself. */
  printing?: string | undefined
  onPrint?: (route: string) => void
  notes?: Notes | undefined
}

/** The routes that are held side by side. */
interface Compared {
  has: (route: Listed) => boolean
  put: (route: Listed, wanted: boolean) => void
}

interface Props {
  destination: Destination
  desk: Desk
  /** Whether it is the first of the list. */
  first: boolean
}

/** One course that can be reached, and the routes worth having to it, in the order of the answer. */
export function DestinationCard({ destination, desk, first }: Props) {
  const { course, routes, rest } = destination
  const { catalogue } = desk.graph
  const { view, printing } = desk
  const brought = useBrought(view, `rest ${course.id}`)
  const [best, ...others] = routes
  if (best === undefined) return null
  const isPrinted = [...routes, ...rest].some((route) => route.id === printing)
  const more = others.length + rest.length
  const printable = (route: Listed, shown?: Ref<HTMLDivElement>) => (
    <div key={route.id} ref={shown} tabIndex={-1} class={route.id === printing ? 'print-this' : ''}>
      <FullRoute route={route} desk={desk} />
    </div>
  )
  return (
    <article class={`destination${first ? ' first' : ''}${isPrinted ? ' print-this' : ''}`}>
      <header>
        <h3>
          <a href={linkTo(`/courses/${course.id}/`)}>{courseName(catalogue, course)}</a>
        </h3>
        <p class="where">{providerName(catalogue, course.provider, true)}</p>
      </header>
      <p class="on-paper">{printedSentence(desk.today)}</p>
      <Best key={best.id} route={best} desk={desk} />
      {more > 0 && (
        <details
          class="others"
          open={view.isOpen(course.id)}
          onToggle={(event) => view.set(course.id, event.currentTarget.open)}
        >
          <summary>{count(more, 'other way')} to get here</summary>
          {others.map((route) => printable(route))}
          {brought.isOpen
            ? rest.map((route, index) => printable(route, index === 0 ? brought.shown : undefined))
            : rest.length > 0 && (
                <button type="button" class="link" onClick={brought.bring}>
                  {restSentence(rest.length)}
                </button>
              )}
        </details>
      )}
    </article>
  )
}

interface Card {
  route: Listed
  desk: Desk
}

/** Shows what is called so in the view. The button that does it goes away, so the keyboard goes on from what it brought. */
function useBrought(view: Opened, name: string) {
  const shown = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const isOpen = view.isOpen(name)
  useEffect(() => {
    if (isOpen && pressed.current) shown.current?.focus()
    pressed.current = false
  }, [isOpen])
  const bring = () => {
    pressed.current = true
    view.set(name, true)
  }
  return { shown, isOpen, bring }
}

/** The facts at once; the line when it is asked for. */
function Best({ route, desk }: Card) {
  const { shown, isOpen, bring } = useBrought(desk.view, route.id)
  if (isOpen)
    return (
      <div ref={shown} tabIndex={-1}>
        <FullRoute route={route} desk={desk} />
      </div>
    )
  return (
    <div class={`route promise-${weakestPromise(route)}`}>
      <RouteFacts route={route} badges={desk.results.badges.get(route.id) ?? []} notes={desk.notes} />
      <ul class="actions">
        <li>
          <button type="button" class="link" aria-expanded={false} onClick={bring}>
            Show the route
          </button>
        </li>
        <li>
          <CompareTick route={route} desk={desk} />
        </li>
      </ul>
    </div>
  )
}

/** Puts a route beside others. */
export function CompareTick({ route, desk: { compared, graph } }: Card) {
  if (compared === undefined) return null
  const last = route.steps.at(-1)
  const ticked = compared.has(route)
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) => {
          const { checked } = event.currentTarget
          // It stays as it was until the answer says otherwise: four at most.
          event.currentTarget.checked = ticked
          compared.put(route, checked)
        }}
      />
      Compare
      <span class="hidden-words">
        {' '}
        the route to {last && courseName(graph.catalogue, last.course)}, {count(route.steps.length, 'step')}
      </span>
    </label>
  )
}
