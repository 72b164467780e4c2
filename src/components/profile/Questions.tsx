import { useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Sure } from '../../eligibility/profile.ts'
import type { Ask } from '../../eligibility/reason.ts'
import { count } from '../../text/dates.ts'
import type { Names } from '../../text/names.ts'
import { allAsked, bearingText, questionNumber } from '../../text/profile-panel.ts'
import { askText } from '../../text/questions.ts'
import { AskField } from './AskField.tsx'
import type { Studying } from './studying.ts'

interface Props {
  /** What the routes in view ask for, in the order in which to ask it. */
  asks: { ask: Ask; routes: number }[]
  /** How many routes are in view; left out where it is one agreement. */
  routes: number | undefined
  catalogue: Names & Pick<Catalogue, 'scales'>
  studying: Studying | undefined
  /** Told what was said, and the number of the question. */
  onAnswer: (ask: Ask, said: string, sure: Sure, index: number) => void
}

const shownAtFirst = 4

/** One question at a time on a phone, where `at` says which; on a desk several, or all of them. */
export function Questions({ asks, routes, catalogue, studying, onAnswer }: Props) {
  const [at, setAt] = useState(0)
  const [all, setAll] = useState(false)
  const current = Math.min(at, asks.length - 1)
  const rest = asks.length - shownAtFirst
  if (asks.length === 0)
    return (
      <p class="all-asked" tabIndex={-1}>
        {allAsked}
      </p>
    )
  return (
    <div class={all ? 'asks all' : 'asks'}>
      {asks.map(({ ask, routes: bearing }, index) => (
        <AskField
          key={JSON.stringify(ask)}
          ask={ask}
          question={askText(ask, catalogue)}
          bearing={routes === undefined ? undefined : bearingText(bearing, routes)}
          catalogue={catalogue}
          usually={'award' in ask && ask.award === studying?.award ? studying.sure : 'have'}
          current={index === current}
          onAnswer={(said, sure) => onAnswer(ask, said, sure, index)}
        />
      ))}
      <p class="asks-paging">
        <span>{questionNumber(current, asks.length)}</span>
        {current > 0 && (
          <button type="button" class="link" onClick={() => setAt(current - 1)}>
            Back
          </button>
        )}
        {asks.length > 1 && (
          <button type="button" class="link" onClick={() => setAt((current + 1) % asks.length)}>
            Skip this one
          </button>
        )}
      </p>
      {rest > 0 && (
        <button type="button" class="link asks-rest" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer questions' : count(rest, 'more question')}
        </button>
      )}
    </div>
  )
}
