import { useEffect, useRef } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { withAnswer } from '../../eligibility/answering.ts'
import { emptyProfile, type Profile } from '../../eligibility/profile.ts'
import type { Ask } from '../../eligibility/reason.ts'
import { count } from '../../text/dates.ts'
import type { Names } from '../../text/names.ts'
import { askText } from '../../text/questions.ts'
import { saidLines } from '../../text/said.ts'
import { AskField } from './AskField.tsx'
import { isSaid, type Kept } from './store.ts'

interface Props {
  kept: Kept
  /** What the routes in view ask for, most asked first. */
  asks: { ask: Ask; routes: number }[]
  /** How many routes are in view; left out where it is one agreement. */
  routes?: number | undefined
  catalogue: Names & Pick<Catalogue, 'scales'>
  onKept: (kept: Kept) => void
  /** Whether the learner has just asked for it: then the keyboard goes on from here. */
  opened?: boolean | undefined
}

const shown = 4

/** What a learner has, as far as they like to say it: only what the routes in view ask for is asked. */
export function WhatYouHave({ kept, asks, routes, catalogue, onKept, opened }: Props) {
  const { profile } = kept
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (opened) heading.current?.focus()
  }, [])
  const answered = useRef(false)
  useEffect(() => {
    // The field that was answered goes: the keyboard goes on with the next one, and not from the top of the page.
    if (!answered.current || document.activeElement !== document.body) return
    answered.current = false
    const next = heading.current?.parentElement?.querySelector<HTMLElement>('.ask select')
    ;(next ?? heading.current)?.focus()
  })
  const set = (next: Profile) => {
    answered.current = true
    onKept({ ...kept, profile: next })
  }
  const said = saidLines(profile, catalogue)
  return (
    <section class="what-you-have" aria-labelledby="what-you-have">
      <h2 id="what-you-have" tabIndex={-1} ref={heading}>
        What you have
      </h2>
      {said.length > 0 && (
        <ul class="said">
          {said.map((line) => (
            <li key={line.text}>
              {line.text}{' '}
              <button
                type="button"
                class="link"
                aria-label={`Take back: ${line.text}`}
                onClick={() => set(line.without)}
              >
                Take back
              </button>
            </li>
          ))}
        </ul>
      )}
      {asks.slice(0, shown).map(({ ask, routes: bearing }) => (
        <AskField
          key={JSON.stringify(ask)}
          ask={ask}
          question={askText(ask, catalogue)}
          bearing={routes === undefined ? undefined : bearingText(bearing, routes)}
          catalogue={catalogue}
          onAnswer={(answer, sure) => set(withAnswer(profile, ask, answer, sure))}
        />
      ))}
      {asks.length > shown && <p class="bearing">Then {count(asks.length - shown, 'more question')}.</p>}
      {asks.length === 0 && <p>Nothing more to ask: the rest is for you to do, or for others to decide.</p>}
      <p class="keeping">
        <label>
          <input
            type="checkbox"
            checked={kept.onDevice}
            onChange={(event) => onKept({ ...kept, onDevice: event.currentTarget.checked })}
          />{' '}
          Keep it on this device
        </label>
        {(isSaid(profile) || kept.onDevice) && (
          <button
            type="button"
            class="link"
            onClick={() => onKept({ profile: emptyProfile, onDevice: false })}
          >
            Clear everything
          </button>
        )}
      </p>
      <p class="bearing">
        It stays in this tab until you close it. It is never sent, and never in the address.
      </p>
    </section>
  )
}

/** "This route asks for it.", "All of these 8 routes ask for it.", "1 of these 8 routes asks for it." */
function bearingText(bearing: number, routes: number): string {
  if (routes === 1) return 'This route asks for it.'
  return `${bearing === routes ? 'All' : bearing} of these ${count(routes, 'route')} ${bearing === 1 ? 'asks' : 'ask'} for it.`
}
