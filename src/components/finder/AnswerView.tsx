import type { Ref } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { known } from '../../catalogue/catalogue.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Results } from '../../search/routes.ts'
import { count } from '../../text/dates.ts'
import { linkTo } from '../../text/links.ts'
import { providerName } from '../../text/names.ts'
import type { Kept } from '../profile/store.ts'
import type { StepNote } from '../route/RouteLine.tsx'
import { type Answer, isFiltered, type Learner, type Opening, withoutFilters } from './answer.ts'
import { DestinationCard } from './Destination.tsx'
import { Filters } from './Filters.tsx'
import { Having, Nearly } from './Having.tsx'
import type { Asked } from './question.ts'

export interface AnswerProps {
  answer: Answer
  asked: Asked
  graph: Graph
  today: string
  /** What they want to get to, as it stands in a sentence. */
  goal: string
  heading: Ref<HTMLHeadingElement>
  onAsk: (asked: Asked, how: 'push' | 'replace') => void
  /** What judges by the learner's own facts; undefined until they ask for it. */
  learner: Learner | undefined
  kept: Kept | undefined
  onKept: (kept: Kept) => void
  onOpen: () => void
}

const shownAtFirst = 10

/** The answer: how many routes, what is hidden and why, then each destination, best first. */
export function AnswerView(props: AnswerProps) {
  const { answer, asked, graph, today, goal, heading, onAsk, learner } = props
  const { results, unfiltered, openings, nearly, judging } = answer
  const [all, setAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
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
  const note: StepNote | undefined =
    learner === undefined || judging === undefined
      ? undefined
      : (step) => (
          <learner.code.StepVerdict
            verdict={learner.code.verdictOf(step, judging)}
            catalogue={graph.catalogue}
          />
        )
  return (
    <div class={printing === undefined ? 'answered' : 'answered printing'}>
      <div class="aside">
        <Filters asked={asked} graph={graph} onAsk={(next) => onAsk(next, 'replace')} />
        <Having {...props} />
      </div>
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
        <ol class="destinations" ref={list}>
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
                note={note}
              />
            </li>
          ))}
        </ol>
        {rest > 0 && (
          <button
            type="button"
            class="more"
            onClick={() => {
              setAll(true)
              setTimeout(() => list.current?.querySelectorAll<HTMLElement>('h3 a')[shownAtFirst]?.focus())
            }}
          >
            Show the other {count(rest, 'destination')}
          </button>
        )}
        {nearly.length > 0 && <Nearly routes={nearly} graph={graph} note={note} />}
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
  onAsk: AnswerProps['onAsk']
}) {
  if (results.routeCount === 0) return null
  const hidden = unfiltered - results.destinations.length
  const applications = results.destinations.filter(({ routes }) =>
    routes.every((route) => route.guarantee === 0),
  ).length
  return (
    <p class="lead">
      Best first: routes without an ordinary application, then the soonest finish.{' '}
      {applicationsInWords(applications)}{' '}
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

function applicationsInWords(destinations: number): string {
  if (destinations === 0) return ''
  return `${destinations === 1 ? 'One destination has' : `${destinations} destinations have`} a step with no agreement, where you apply like everybody else.`
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
  goal: string
  openings: Opening[]
  onAsk: AnswerProps['onAsk']
}) {
  const provider = graph.catalogue.courses.find((course) => course.id === asked.from)?.provider
  const ask = provider === undefined ? undefined : known(graph.catalogue.providers, provider).admissions
  return (
    <div class="no-answer">
      <p>
        Nothing that can be used now leads from your course to <strong>{goal}</strong> in{' '}
        {count(asked.steps, 'step')}
        {isFiltered(asked) ? ' with the choices you made' : ''}. That is not a no: a provider may still take
        you.
        {provider !== undefined && (
          <>
            {' '}
            <a href={linkTo(`/courses/${asked.from}/`)}>Your course’s page</a> has every agreement that ever
            led on from it, those that have run out or are closed too.
          </>
        )}
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
