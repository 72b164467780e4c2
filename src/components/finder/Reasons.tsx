import type { Reason } from '../../search/no-route.ts'
import type { Opening } from '../../search/no-route-openings.ts'
import { count } from '../../text/dates.ts'
import { agreementLink, linkTo } from '../../text/links.ts'
import { expectedText, reasonWords, togetherText } from '../../text/no-route.ts'
import { changedText, openingText } from '../../text/no-route-changes.ts'
import { whomToAsk } from '../../text/no-route-contact.ts'
import { Ask } from './Ask.tsx'
import type { Told } from './NoRoute.tsx'
import { type Asked, writeQuestion } from './question.ts'
import type { Inquest } from './why.ts'

/** Every reason, each with what would open a route by one press, and whom to ask. */
export function Reasons({
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
  const among = why.together ? [] : why.reasons.map(({ reason }) => reason)
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
              <ReasonLines reason={reason} among={among} inquest={inquest} />
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
function ReasonLines({
  reason,
  among,
  inquest: { about, graph },
}: {
  reason: Reason
  among: Reason[]
  inquest: Inquest
}) {
  const { text, lines } = reasonWords(reason, about, among)
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
