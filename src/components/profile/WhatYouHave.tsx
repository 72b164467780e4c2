import { useEffect, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { withAnswer } from '../../eligibility/answering.ts'
import { emptyProfile, type Profile } from '../../eligibility/profile.ts'
import type { Ask } from '../../eligibility/reason.ts'
import type { Names } from '../../text/names.ts'
import { notedText, nothingAskedYet } from '../../text/profile-panel.ts'
import { saidLines } from '../../text/said.ts'
import { AlsoHave } from './AlsoHave.tsx'
import { useNextQuestion } from './next-question.ts'
import { Questions } from './Questions.tsx'
import { SaidList } from './SaidList.tsx'
import { isSaid, type Kept } from './store.ts'
import type { Studying } from './studying.ts'

interface Props {
  kept: Kept
  /** What the routes in view ask for, in the order in which to ask it; undefined while there are none. */
  asks: { ask: Ask; routes: number }[] | undefined
  /** How many routes are in view; left out where it is one agreement. */
  routes?: number | undefined
  catalogue: Names & Pick<Catalogue, 'scales'>
  onKept: (kept: Kept) => void
  /** What the routes begin with. */
  studying?: Studying | undefined
  /** Whether the learner has just asked for it: then the keyboard goes on from here. */
  opened?: boolean | undefined
}

/** What a learner has, as far as they like to say it: only what the routes in view ask for is asked. */
export function WhatYouHave({ kept, asks, routes, catalogue, onKept, studying, opened }: Props) {
  const { profile } = kept
  // Its page reads its own answer out.
  const isOneAgreement = asks !== undefined && routes === undefined
  const panel = useRef<HTMLElement>(null)
  const [noted, setNoted] = useState<{ text: string | undefined }>()
  const [editing, setEditing] = useState<number | 'another'>()
  const goOn = useNextQuestion(panel, JSON.stringify(asks))
  useEffect(() => {
    if (opened) panel.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [])
  /** `answered` is the number of the question, where it was one. */
  const set = (next: Profile, answered?: number) => {
    setEditing(undefined)
    // A list that is left says its choice once more.
    if (JSON.stringify(next) === JSON.stringify(profile)) return
    goOn(answered)
    const before = new Set(saidLines(profile, catalogue).map(({ text }) => text))
    setNoted({ text: saidLines(next, catalogue).find(({ text }) => !before.has(text))?.text })
    onKept({ ...kept, profile: next })
  }
  return (
    <section class="what-you-have" aria-labelledby="what-you-have" ref={panel}>
      <div class="panel-head">
        <h2 id="what-you-have" tabIndex={-1}>
          What you have
        </h2>
        {(isSaid(profile) || kept.onDevice) && (
          <button
            type="button"
            class="link"
            onClick={() => {
              goOn()
              setNoted(undefined)
              setEditing(undefined)
              onKept({ profile: emptyProfile, onDevice: false })
            }}
          >
            Clear everything
          </button>
        )}
      </div>
      <SaidList lines={saidLines(profile, catalogue)} onTakeBack={set} onChange={setEditing} />
      <AlsoHave
        profile={profile}
        catalogue={catalogue}
        editing={editing}
        onEdit={(next) => {
          if (next === undefined) goOn()
          setEditing(next)
        }}
        onProfile={(next) => set(next, 0)}
      />
      {asks === undefined ? (
        <p class="bearing">{nothingAskedYet}</p>
      ) : (
        <Questions
          asks={asks}
          routes={routes}
          catalogue={catalogue}
          studying={studying}
          onAnswer={(ask, said, sure, index) => set(withAnswer(profile, ask, said, sure, studying), index)}
        />
      )}
      <p class="keeping">
        <label>
          <input
            type="checkbox"
            checked={kept.onDevice}
            onChange={(event) => onKept({ ...kept, onDevice: event.currentTarget.checked })}
          />{' '}
          Keep it on this device
        </label>
      </p>
      <p class="bearing">
        It stays in this tab until you close it. It is never sent, and never in the address.
      </p>
      {!isOneAgreement && (
        <p class="hidden-words" role="status">
          {noted === undefined ? '' : notedText(noted.text, asks?.length)}
        </p>
      )}
    </section>
  )
}
