import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { count } from '../../text/dates.ts'
import {
  arrivalsHeading,
  arrivalsLead,
  groupFacts,
  groupTitle,
  hiddenSentence,
  nobodySentence,
  startRef,
} from '../../text/incoming.ts'
import { courseLink } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { linkHoldsInto } from '../../text/share.ts'
import { Note, type Noted } from '../finder/Note.tsx'
import { Order } from '../finder/Order.tsx'
import type { AnswerInto } from './answer.ts'
import { NarrowInto } from './NarrowInto.tsx'
import { OnPaper } from './OnPaper.tsx'
import { type AskedInto, isNarrowed, widened, writeInto } from './question.ts'
import { StartRow } from './StartRow.tsx'

interface Props {
  answer: AnswerInto
  asked: AskedInto
  today: string
  builtOn: string
  note: Noted
  heading: RefObject<HTMLHeadingElement>
  onAsk: (asked: AskedInto) => void
}

const shownAtFirst = 10

/** Who can come: how many, what the choices hide, then each award in a subject with the places it is studied at, best first. */
export function Arriving(props: Props) {
  const { answer, asked, note, today, builtOn, heading, onAsk } = props
  const { graph, course, arrivals, hidden } = answer
  const { catalogue } = graph
  const [all, setAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const isOpen = (place: number) => asked.open === startRef(graph, place)
  // A link may open a start that stands further down.
  const openGroup = arrivals.groups.findIndex((group) => group.arrivals.some(({ place }) => isOpen(place)))
  const shown = all ? arrivals.groups.length : Math.max(shownAtFirst, openGroup + 1)
  const rest = arrivals.groups.length - shown
  // What was pressed goes away with what it says, so the keyboard goes on from the count.
  const widen = () => {
    onAsk(widened(asked))
    heading.current?.focus({ preventScroll: true })
  }
  return (
    <div class="answered">
      <div class="aside">
        <NarrowInto asked={asked} answer={answer} onAsk={onAsk} />
      </div>
      <div class="results">
        <OnPaper asked={asked} answer={answer} today={today} builtOn={builtOn} />
        <h2 tabIndex={-1} ref={heading}>
          {arrivalsHeading(arrivals)}
        </h2>
        <p class="to-course">
          to <a href={courseLink(course.id)}>{courseName(catalogue, course)}</a>,{' '}
          {providerName(catalogue, course.provider, true)}
        </p>
        <Note {...note} />
        {arrivals.starts > 0 && (
          <Order
            question={writeInto(asked)}
            today={today}
            holds={linkHoldsInto}
            sort={asked.sort}
            onSort={(sort) => onAsk({ ...asked, sort })}
          />
        )}
        <p class="lead">
          {arrivals.starts > 0
            ? arrivalsLead(arrivals, asked.sort)
            : nobodySentence(catalogue, course, hidden)}{' '}
          {isNarrowed(asked) && (
            <>
              {arrivals.starts > 0 && `${hiddenSentence(hidden)} `}
              <button type="button" class="link" onClick={widen}>
                Show everything
              </button>
            </>
          )}
        </p>
        <ol class="destinations" ref={list}>
          {arrivals.groups.map((group, index) => (
            // Paper has no button to bring the others.
            <li key={`${group.award} ${group.subject}`} class={index < shown ? undefined : 'on-paper'}>
              <article class="destination coming">
                <header>
                  <h3 tabIndex={-1}>{groupTitle(catalogue, group)}</h3>
                  <p class="where">{groupFacts(catalogue, group)}</p>
                </header>
                <ul class="starts">
                  {group.arrivals.map((arrival) => (
                    <li key={arrival.place}>
                      <StartRow
                        arrival={arrival}
                        graph={graph}
                        asked={asked}
                        today={today}
                        openAtFirst={isOpen(arrival.place)}
                        onOpen={(open) => onAsk({ ...asked, open })}
                      />
                    </li>
                  ))}
                </ul>
              </article>
            </li>
          ))}
        </ol>
        {rest > 0 && (
          <button
            type="button"
            class="more"
            onClick={() => {
              setAll(true)
              setTimeout(() => list.current?.querySelectorAll<HTMLElement>('h3')[shown]?.focus())
            }}
          >
            Show the other {count(rest, 'qualification')}
          </button>
        )}
      </div>
    </div>
  )
}
