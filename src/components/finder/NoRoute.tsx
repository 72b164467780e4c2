import { useEffect, useRef, useState } from 'preact/hooks'
import type { Profile } from '../../eligibility/profile.ts'
import { type Reason, type Why, whyNoRoute } from '../../search/no-route.ts'
import { everythingFrom, type Opening, openingFor } from '../../search/no-route-openings.ts'
import { count } from '../../text/dates.ts'
import { agreementLink, linkTo } from '../../text/links.ts'
import { expectedText, reasonWords, togetherText } from '../../text/no-route.ts'
import { changedText, openingText } from '../../text/no-route-changes.ts'
import { whomToAsk } from '../../text/no-route-contact.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { Ask } from './Ask.tsx'
import { loadSilence } from './load.ts'
import { type Asked, milesOffered, writeQuestion } from './question.ts'
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

interface Told {
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

function Reasons({
  told,
  onPress,
}: {
  told: Told
  onPress: (opening: Opening<Asked>, text: string) => void
}) {
  const { inquest, why, openings, everything } = told
  const { about, graph, named, origin } = inquest
  const offer = (opening: Opening<Asked>, reason?: Reason) => {
    const expected =
      opening.profile !== undefined && reason !== undefined ? expectedText(reason, about.names) : undefined
    const put = [about.asked, opening.asked, named, expected] as const
    return (
      <button type="button" class="opening" onClick={() => onPress(opening, changedText(...put))}>
        {openingText(...put)} <span>{count(opening.destinations, 'destination')}</span>
      </button>
    )
  }
  const given = openings.filter((opening) => opening !== undefined).map(({ asked }) => writeQuestion(asked))
  const seen = new Set<string>()
  const sender = whomToAsk(origin.course?.provider ?? origin.holding?.provider, undefined, graph.catalogue)
  return (
    <div class="no-answer">
      <h3>Why</h3>
      {why.together && <p>{togetherText(why.reasons.length)}</p>}
      <ul class="reasons">
        {why.reasons.map(({ reason }, index) => {
          const opening = openings[index]
          const address = opening && `${writeQuestion(opening.asked)} ${JSON.stringify(opening.profile)}`
          const isNew = address !== undefined && !seen.has(address)
          if (address !== undefined) seen.add(address)
          return (
            <li key={reason.is + index}>
              <ReasonLines reason={reason} inquest={inquest} />
              {opening !== undefined && isNew && <p>{offer(opening, reason)}</p>}
            </li>
          )
        })}
      </ul>
      {inquest.partly && (
        <p>What is closed or has run out could not be loaded. Check that you are online, and ask again.</p>
      )}
      {everything !== undefined && !given.includes(writeQuestion(everything.asked)) && (
        <p>{offer(everything)}</p>
      )}
      <h3>Whom to ask</h3>
      <p>
        {sender === undefined ? (
          <>
            The admissions office of the place you would like to go to: see{' '}
            <a href={linkTo('/providers/')}>colleges and universities</a>.
          </>
        ) : (
          <Ask whom={sender} />
        )}
      </p>
    </div>
  )
}

const mostLines = 5

/** One reason, with the agreements that it is about and who answers for each. */
function ReasonLines({ reason, inquest: { about, graph } }: { reason: Reason; inquest: Inquest }) {
  const { text, lines } = reasonWords(reason, about)
  const meant = 'barred' in reason ? reason.barred : 'closed' in reason ? reason.closed : []
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, mostLines).map((line, index) => {
            const one = meant[index]
            const whom = whomToAsk(one?.course.provider, one?.agreement, graph.catalogue)
            return (
              <li key={line}>
                {line}{' '}
                {whom !== undefined && (
                  <>
                    Ask: <Ask whom={whom} />.{' '}
                  </>
                )}
                {one?.agreement !== undefined && (
                  <a href={agreementLink(one.agreement.id)}>Agreement {one.agreement.reference}</a>
                )}
              </li>
            )
          })}
          {lines.length > mostLines && <li>And {count(lines.length - mostLines, 'more agreement')}.</li>}
        </ul>
      )}
    </>
  )
}
