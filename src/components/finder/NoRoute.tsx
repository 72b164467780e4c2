import { useEffect, useRef, useState } from 'preact/hooks'
import type { Profile } from '../../eligibility/profile.ts'
import { type Why, whyNoRoute } from '../../search/no-route.ts'
import { everythingFrom, type Opening, openingFor } from '../../search/no-route-openings.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { milesOffered } from './choices.ts'
import { loadSilence } from './load-later.ts'
import { type Asked, writeQuestion } from './question.ts'
import { Reasons } from './Reasons.tsx'
import { type Inquest, inquestOf } from './why.ts'

/** What was changed by pressing, for as long as nothing else has been. */
interface Changed {
  text: string
  /** The question, and what was said, once it was changed; and what they were before. */
  after: string
  profile: Profile | undefined
  before: Asked
  profileBefore: Profile | undefined
}

/** What was found out of a question that has no route. */
export interface Told {
  inquest: Inquest
  why: Why
  openings: (Opening<Asked> | undefined)[]
  everything: Opening<Asked> | undefined
}

const offered = { miles: milesOffered, promises: ['offer', 'interview', 'information'] as const }

/** No route is an answer: why, what would open one by one press, and whom to ask. Once pressed, what was changed. */
export function NoRoute(props: AnswerProps) {
  const { answer, asked, learner, kept, onAsk, onKept } = props
  const [told, setTold] = useState<Told>()
  const [changed, setChanged] = useState<Changed>()
  const none = answer.results.routeCount === 0
  useEffect(() => {
    setTold(undefined)
    if (!none) return
    let stale = false
    void tell(props).then((found) => stale || setTold(found))
    return () => {
      stale = true
    }
  }, [answer])
  const press = (opening: Opening<Asked>, text: string) => {
    const after = writeQuestion(opening.asked)
    setChanged({ text, after, profile: opening.profile, before: asked, profileBefore: learner?.profile })
    if (opening.profile === undefined) return onAsk(opening.asked, 'push')
    if (kept !== undefined) onKept({ ...kept, profile: opening.profile })
    if (after !== writeQuestion(asked)) onAsk(opening.asked, 'push')
  }
  const undo = ({ before, profile, profileBefore }: Changed) => {
    setChanged(undefined)
    if (profile !== undefined && profileBefore !== undefined && kept !== undefined)
      onKept({ ...kept, profile: profileBefore })
    onAsk(before, 'push')
  }
  const stands =
    changed !== undefined &&
    changed.after === writeQuestion(asked) &&
    (changed.profile === undefined || changed.profile === learner?.profile)
  if (stands && !none) return <ChangedNote changed={changed} onUndo={() => undo(changed)} />
  if (!none) return null
  return told === undefined ? <p role="status">Finding out why…</p> : <Reasons told={told} onPress={press} />
}

/** What was changed, with the way back; the keyboard goes on from here. */
function ChangedNote({ changed, onUndo }: { changed: Changed; onUndo: () => void }) {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) note.current?.focus()
  }, [])
  return (
    <p class="changed" tabIndex={-1} ref={note}>
      {changed.text}{' '}
      <button type="button" class="link" onClick={onUndo}>
        Change it back
      </button>
    </p>
  )
}

async function tell(props: AnswerProps): Promise<Told | undefined> {
  const [inquest, silent] = await Promise.all([
    inquestOf(props),
    loadSilence(props.asked.to).catch(() => false),
  ])
  if (inquest === undefined) return undefined
  const { inquiry, search, judging, learning } = inquest
  const why = whyNoRoute(inquiry, search, judging, silent)
  const openings = why.reasons.map((reason) =>
    openingFor(reason, inquiry, search, { ...offered, promises: [...offered.promises] }, learning),
  )
  return { inquest, why, openings, everything: everythingFrom(inquiry, search) }
}
