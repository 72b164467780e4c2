import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Listed } from '../../search/routes.ts'
import { mayVary } from '../../search/variants.ts'
import { RouteCard } from '../route/RouteCard.tsx'
import { CompareTick, type Desk } from './Destination.tsx'

/** A route with everything that is loaded when it is first opened: its plan, its variants, its reason, its fine print. */
export function FullRoute({ route, desk }: { route: Listed; desk: Desk }) {
  const { graph, results, today, question } = desk
  const { catalogue } = graph
  const more = (kind: string) => ({ name: `${kind} ${route.id}`, view: desk.view })
  return (
    <RouteCard
      route={route}
      catalogue={catalogue}
      badges={results.badges.get(route.id) ?? []}
      notes={desk.notes}
      onPrint={desk.onPrint && (() => desk.onPrint?.(route.id))}
      compare={desk.compared && <CompareTick route={route} desk={desk} />}
    >
      <More {...more('plan')} title="Make a plan with dates" load={plan}>
        {(Plan) => <Plan route={route} catalogue={catalogue} today={today} />}
      </More>
      {question && mayVary(route, graph.courses) && (
        <More {...more('ways')} title="Other times, places and ways to study" load={details}>
          {({ OtherWays }) => <OtherWays route={route} graph={graph} question={question} />}
        </More>
      )}
      <More {...more('why')} title="Why is this here?" load={details}>
        {({ WhyHere }) => <WhyHere route={route} results={results} />}
      </More>
      <More {...more('fine')} title="See every condition" load={details}>
        {({ FinePrint }) => <FinePrint route={route} catalogue={catalogue} />}
      </More>
    </RouteCard>
  )
}

const plan = () => import('../plan/Plan.tsx').then((loaded) => loaded.Plan)
const details = () => import('../route/details.ts').then((loaded) => loaded.details)

interface MoreProps<T> {
  /** By which the view knows whether it is open. */
  name: string
  view: Desk['view']
  title: string
  load: () => Promise<T>
  children: (loaded: T) => ComponentChildren
}

/** More of a route, loaded when it is first opened. */
function More<T>({ name, view, title, load, children }: MoreProps<T>) {
  const isOpen = view.isOpen(name)
  const loaded = useLater(isOpen, load)
  return (
    <details class="fine-print" open={isOpen} onToggle={(event) => view.set(name, event.currentTarget.open)}>
      <summary>{title}</summary>
      {loaded === undefined ? <p>Loading…</p> : children(loaded)}
    </details>
  )
}

/** What stands beside an answer only sometimes. */
export const loadBeside = () => import('./beside.ts').then((loaded) => loaded.beside)

/** What is loaded once it is wanted; undefined until then. `load` stays the same. */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>()
  useEffect(() => {
    if (wanted) void load().then((found) => setLoaded(() => found))
  }, [wanted])
  return loaded
}
