import type { Ref } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import type { Listed, Results } from '../../search/routes.ts'
import { count } from '../../text/dates.ts'
import { routeCountWords } from '../../text/filters.ts'
import type { StartEntry } from '../../text/tables.ts'
import type { Kept } from '../profile/store.ts'
import { type Answer, isFiltered, type Learner } from './answer.ts'
import { type Desk, DestinationCard } from './Destination.tsx'
import { loadBeside, useLater } from './FullRoute.tsx'
import { Having } from './Having.tsx'
import { Narrow } from './Narrow.tsx'
import { NotUsed } from './NotUsed.tsx'
import { Order } from './Order.tsx'
import { type Arrived, type Asked, mostCompared, routeCode, writeQuestion } from './question.ts'
import { useTouched } from './touched.ts'
import { listedIn, useFresh, useView } from './view.ts'

export interface AnswerProps {
  answer: Answer
  asked: Asked
  graph: Graph
  today: string
  /** The day of the build, which is that of the data. */
  builtOn: string
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
  /** Counts up with every question that is new: then what is open starts afresh. */
  number: number
  arrived: Arrived
}

const shownAtFirst = 10

/** The answer: how many routes, what is hidden and why, then each destination, in the order that was chosen. */
export function AnswerView(props: AnswerProps) {
  const { answer, asked, graph, today, heading, onAsk, learner, arrived, number } = props
  const { results, onlyWith, nearly, judging } = answer
  const NoRoute = useLater(results.routeCount === 0, noRoute)
  const [isAll, setAll] = useFresh(number, () => false)
  const list = useRef<HTMLOListElement>(null)
  const { printing, print } = usePrinting()
  const view = useView(results, arrived, number)
  const compared = useCompared(answer, asked)
  const [isFull, setFull] = useFresh(number, () => false)
  const [isSideBySide, setSideBySide] = useFresh(
    number,
    () => arrived.open === 'compare' && compared.length > 1,
  )
  const Comparing = useLater(compared.length > 0, comparing)
  const [came] = useFresh(number, () => ({ arrived, asked, results }))
  const cameByLink = arrived.fragment !== '' && arrived.fragment !== writeQuestion(came.asked)
  const hidesSome = results.routeCount > 0 && (answer.isNarrowed || asked.sort !== 'best')
  const touched = useTouched()
  const later = useLater(cameByLink || hidesSome || touched, loadBeside)
  const compare = (route: Listed, wanted: boolean) => {
    const others = asked.compare.filter((code) => code !== routeCode(route.id))
    setFull(() => wanted && others.length >= mostCompared)
    if (!wanted) onAsk({ ...asked, compare: others }, 'replace')
    else if (others.length < mostCompared)
      onAsk({ ...asked, compare: [...others, routeCode(route.id)] }, 'replace')
  }
  const desk: Desk = {
    graph,
    results,
    today,
    view,
    printing,
    question: answer.question,
    onPrint: print,
    compared: { has: ({ id }) => asked.compare.includes(routeCode(id)), put: compare },
    notes: judging && learner?.code.notesFor(judging),
  }
  const shown = isAll ? results.destinations.length : shownAtFirst
  const rest = results.destinations.slice(shown)
  const hides = isSideBySide && compared.length > 1
  return (
    <div class={printing === undefined ? 'answered' : 'answered printing'}>
      <div class="aside" hidden={hides}>
        <Narrow
          what="Narrow the routes"
          hides={isFiltered(asked)}
          asked={asked}
          onChoose={(choice) => onAsk({ ...asked, ...choice }, 'replace')}
          reach="Within reach of"
          catalogue={graph.catalogue}
          most={mostStepsEver}
        />
        <Having {...props} />
      </div>
      <div class="results" hidden={hides}>
        {later && <later.OnPaper {...props} />}
        <h2 tabIndex={-1} ref={heading}>
          {routeCountWords(results)}
        </h2>
        {later && cameByLink && <later.LinkNote {...came} />}
        {results.routeCount > 0 && (
          <Order
            question={writeQuestion(asked)}
            open={view.last && routeCode(view.last.id)}
            today={today}
            sort={asked.sort}
            onSort={(sort) => onAsk({ ...asked, sort }, 'replace')}
          />
        )}
        {results.routeCount > 0 && (
          <p class="lead">
            {asked.sort === 'best' &&
              'Best first: routes without an ordinary application, then the soonest finish. '}
            {applicationsInWords(results)}
          </p>
        )}
        {later && hidesSome && <later.HiddenRoutes {...props} />}
        {NoRoute && <NoRoute {...props} />}
        <ol class="destinations" ref={list}>
          {results.destinations.slice(0, shown).map((destination, index) => (
            <li key={destination.course.id}>
              <DestinationCard destination={destination} desk={desk} first={index === 0} />
            </li>
          ))}
        </ol>
        {rest.length > 0 && (
          <>
            <button
              type="button"
              class="more"
              onClick={() => {
                setAll(() => true)
                setTimeout(() => list.current?.querySelectorAll<HTMLElement>('h3 a')[shownAtFirst]?.focus())
              }}
            >
              Show the other {count(rest.length, 'destination')}
            </button>
            {later && <later.RestOnPaper rest={rest} graph={graph} />}
          </>
        )}
        {learner !== undefined && judging !== undefined && (
          <learner.code.NotOpen onlyWith={onlyWith} nearly={nearly} judging={judging} notes={desk.notes} />
        )}
        <NotUsed {...props} />
      </div>
      {Comparing && compared.length > 0 && (
        <Comparing
          {...props}
          routes={compared}
          isFull={isFull}
          isOpen={hides}
          onSideBySide={(open) => setSideBySide(() => open)}
          onCompare={compare}
        />
      )}
    </div>
  )
}

/** Prints one route by itself. */
function usePrinting() {
  const [printing, print] = useState<string>()
  useEffect(() => {
    if (printing === undefined) return
    const done = () => print(undefined)
    addEventListener('afterprint', done, { once: true })
    window.print()
    return () => removeEventListener('afterprint', done)
  }, [printing])
  return { printing, print }
}

/** The routes that are held side by side, in the order in which they were ticked. One that a filter hides stays. */
function useCompared({ results }: Answer, { compare }: Asked): Listed[] {
  const seen = useRef(new Map<string, Listed>()).current
  for (const route of listedIn(results))
    if (compare.includes(routeCode(route.id))) seen.set(routeCode(route.id), route)
  return compare.flatMap((code) => seen.get(code) ?? [])
}

function applicationsInWords({ destinations }: Results): string {
  const some = destinations.filter(({ routes }) => routes.every((route) => route.guarantee === 0)).length
  if (some === 0) return ''
  return `${some === 1 ? 'One destination has' : `${some} destinations have`} a step with no agreement, where you apply like everybody else.`
}

const noRoute = () => import('./NoRoute.tsx').then((loaded) => loaded.NoRoute)
const comparing = () => import('../compare/Comparing.tsx').then((loaded) => loaded.Comparing)
