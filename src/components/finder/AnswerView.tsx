import type { Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { known } from '../../catalogue/catalogue.ts'
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
import { RouteCard, RouteFacts } from '../route/RouteCard.tsx'
import { type Answer, isFiltered, type Opening, withoutFilters } from './answer.ts'
import { Filters } from './Filters.tsx'
import type { Asked } from './question.ts'

interface Props {
  answer: Answer
  asked: Asked
  graph: Graph
  today: string
  /** What they want to get to, by name; undefined where the link named something that is gone. */
  goal: string | undefined
  heading: Ref<HTMLHeadingElement>
  onAsk: (asked: Asked, how: 'push' | 'replace') => void
}

const shownAtFirst = 10

/** The answer: how many routes, what is hidden and why, then each destination, best first. */
export function AnswerView({ answer, asked, graph, today, goal, heading, onAsk }: Props) {
  const { results, unfiltered, openings } = answer
  const [all, setAll] = useState(false)
  const [printing, setPrinting] = useState<string>()
  useEffect(() => {
    if (printing === undefined) return
    const done = () => setPrinting(undefined)
    addEventListener('afterprint', done, { once: true })
    window.print()
    return () => removeEventListener('afterprint', done)
  }, [printing])
  const destinations = all ? results.destinations : results.destinations.slice(0, shownAtFirst)
  const rest = results.destinations.length - destinations.length
  return (
    <div class={printing === undefined ? 'answered' : 'answered printing'}>
      <Filters asked={asked} graph={graph} onAsk={(next) => onAsk(next, 'replace')} />
      <div class="results">
        <h2 tabIndex={-1} ref={heading}>
          {results.routeCount === 0
            ? 'No route to there from here'
            : `${count(results.routeCount, 'route')} to ${count(results.destinations.length, 'destination')}`}
        </h2>
        <Hidden results={results} unfiltered={unfiltered} asked={asked} onAsk={onAsk} />
        {results.routeCount === 0 && (
          <NoRoute asked={asked} graph={graph} goal={goal} openings={openings} onAsk={onAsk} />
        )}
        <ol class="destinations">
          {destinations.map((destination, index) => (
            <li key={destination.course.id}>
              <DestinationCard
                destination={destination}
                graph={graph}
                results={results}
                open={index === 0}
                today={today}
                printing={printing}
                onPrint={setPrinting}
              />
            </li>
          ))}
        </ol>
        {rest > 0 && (
          <button type="button" class="more" onClick={() => setAll(true)}>
            Show the other {count(rest, 'destination')}
          </button>
        )}
      </div>
    </div>
  )
}

/** Filters are never applied in silence. */
function Hidden({
  results,
  unfiltered,
  asked,
  onAsk,
}: {
  results: Results
  unfiltered: number
  asked: Asked
  onAsk: Props['onAsk']
}) {
  if (results.routeCount === 0) return null
  const hidden = unfiltered - results.destinations.length
  const applications = results.destinations.filter(({ routes }) =>
    routes.every((route) => route.guarantee === 0),
  ).length
  return (
    <p class="lead">
      Best first: agreed all the way, then the soonest finish.
      {applications > 0 &&
        ` ${applications === results.destinations.length ? 'All' : applications} of these ${applications === 1 ? 'has' : 'have'} a step with no agreement, where you apply like everybody else.`}{' '}
      {isFiltered(asked) && (
        <>
          {hidden > 0
            ? `Your choices hide ${count(hidden, 'more destination')}. `
            : 'Your choices hide nothing. '}
          <button type="button" class="link" onClick={() => onAsk(withoutFilters(asked), 'replace')}>
            Show everything
          </button>
        </>
      )}
    </p>
  )
}

function NoRoute({
  asked,
  graph,
  goal,
  openings,
  onAsk,
}: {
  asked: Asked
  graph: Graph
  goal: string | undefined
  openings: Opening[]
  onAsk: Props['onAsk']
}) {
  const provider = graph.catalogue.courses.find((course) => course.id === asked.from)?.provider
  const ask = provider === undefined ? undefined : known(graph.catalogue.providers, provider).admissions
  return (
    <div class="no-answer">
      <p>
        Nothing that is published here leads from your course to{' '}
        {goal === undefined ? 'where you want to go' : <strong>{goal}</strong>} in{' '}
        {count(asked.steps, 'step')}
        {isFiltered(asked) ? ' with the choices you made' : ''}. That is not a no: a provider may still take
        you.
      </p>
      {openings.length > 0 && (
        <>
          <h3>What would open a route</h3>
          <ul class="openings">
            {openings.map((opening) => (
              <li key={opening.title}>
                <button type="button" class="opening" onClick={() => onAsk(opening.asked, 'push')}>
                  {opening.title} <span>{count(opening.destinations, 'destination')}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Whom to ask</h3>
      <p>
        {ask === undefined ? (
          <>
            The admissions office of the place you would like to go to: see{' '}
            <a href={linkTo('/providers/')}>colleges and universities</a>.
          </>
        ) : (
          <>
            {ask.role}, {providerName(graph.catalogue, provider ?? '')}
            {ask.email !== undefined && (
              <>
                : <a href={`mailto:${ask.email}`}>{ask.email}</a>
              </>
            )}
            {ask.phone !== undefined && `, ${ask.phone}`}
          </>
        )}
      </p>
    </div>
  )
}

interface DestinationProps {
  destination: Destination
  graph: Graph
  results: Results
  open: boolean
  today: string
  printing: string | undefined
  onPrint: (route: string) => void
}

function DestinationCard({ destination, graph, results, open, today, printing, onPrint }: DestinationProps) {
  const { catalogue } = graph
  const [first, ...others] = destination.routes
  const badges = (route: Route): Badge[] => results.badges.get(route.id) ?? []
  if (first === undefined) return null
  return (
    <article
      class={`destination${open ? ' first' : ''}${destination.routes.some((route) => route.id === printing) ? ' print-this' : ''}`}
    >
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
      {open ? (
        <RouteCard
          route={first}
          catalogue={catalogue}
          badges={badges(first)}
          onPrint={() => onPrint(first.id)}
        />
      ) : (
        <Folded route={first} badges={badges(first)} graph={graph} onPrint={() => onPrint(first.id)} />
      )}
      {others.length > 0 && (
        <details class="others">
          <summary>{count(others.length, 'other way')} to get here</summary>
          {others.map((route) => (
            <div key={route.id} class={route.id === printing ? 'print-this' : ''}>
              <RouteCard
                route={route}
                catalogue={catalogue}
                badges={badges(route)}
                onPrint={() => onPrint(route.id)}
              />
            </div>
          ))}
        </details>
      )}
    </article>
  )
}

/** The facts at once; the line when it is asked for. */
function Folded({
  route,
  badges,
  graph,
  onPrint,
}: {
  route: Route
  badges: Badge[]
  graph: Graph
  onPrint: () => void
}) {
  const [open, setOpen] = useState(false)
  if (open) return <RouteCard route={route} catalogue={graph.catalogue} badges={badges} onPrint={onPrint} />
  return (
    <div class={`route promise-${weakestPromise(route)}`}>
      <RouteFacts route={route} badges={badges} />
      <p class="actions">
        <button type="button" class="link" aria-expanded={false} onClick={() => setOpen(true)}>
          Show the route
        </button>
      </p>
    </div>
  )
}
