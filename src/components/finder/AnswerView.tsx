import type { Ref } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import type { Results } from '../../search/routes.ts'
import { count } from '../../text/dates.ts'
import type { StartEntry } from '../../text/tables.ts'
import type { Kept } from '../profile/store.ts'
import { type Answer, isFiltered, type Learner, withoutFilters } from './answer.ts'
import { DestinationCard } from './Destination.tsx'
import { Filters } from './Filters.tsx'
import { Having } from './Having.tsx'
import { NotUsed } from './NotUsed.tsx'
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
  /** What they start from, and the file of everything that can be reached from there. */
  start: StartEntry | undefined
  file: string
}

const shownAtFirst = 10

/** The answer: how many routes, what is hidden and why, then each destination, best first. */
export function AnswerView(props: AnswerProps) {
  const { answer, asked, graph, today, heading, onAsk, learner } = props
  const { results, unfiltered, onlyWith, nearly, judging } = answer
  const NoRoute = useNoRoute(results.routeCount === 0)
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
  const notes = learner === undefined || judging === undefined ? undefined : learner.code.notesFor(judging)
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
        {NoRoute !== undefined && <NoRoute {...props} />}
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
                notes={notes}
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
        {learner !== undefined && judging !== undefined && (
          <learner.code.NotOpen onlyWith={onlyWith} nearly={nearly} judging={judging} notes={notes} />
        )}
        <NotUsed {...props} />
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

/** What to say where there is no route: loaded only then. */
function useNoRoute(wanted: boolean) {
  const [component, setComponent] = useState<typeof import('./NoRoute.tsx').NoRoute>()
  useEffect(() => {
    if (wanted) void import('./NoRoute.tsx').then(({ NoRoute }) => setComponent(() => NoRoute))
  }, [wanted])
  return component
}
