import { useEffect, useState } from 'preact/hooks'
import { type Unused, unusedFrom } from '../../search/unused.ts'
import { agreementLink } from '../../text/links.ts'
import { unusedLead, unusedText, unusedTitle } from '../../text/no-route-unused.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { type Inquest, inquestOf } from './why.ts'

/** Every agreement from here that no listed route begins with, each with why not. */
export function UnusedList(props: AnswerProps) {
  const [found, setFound] = useState<{ inquest: Inquest; unused: Unused[] }>()
  useEffect(() => {
    let stale = false
    void inquestOf(props).then((inquest) => {
      if (!stale && inquest !== undefined) setFound({ inquest, unused: unusedIn(inquest, props) })
    })
    return () => {
      stale = true
    }
  }, [props.answer])
  if (found === undefined) return <p role="status">Loading…</p>
  const { inquest, unused } = found
  return (
    <>
      <p>{unusedLead(unused.length, inquest.about.start)}</p>
      {inquest.partly && <p>Those that are closed or have run out could not be loaded.</p>}
      <ul>
        {unused.map((one) => (
          <li key={one.agreement.id}>
            <a href={agreementLink(one.agreement.id)}>{one.agreement.reference}</a>{' '}
            <strong>{unusedTitle(one, inquest.about.names)}.</strong> {unusedText(one, inquest.about)}
          </li>
        ))}
      </ul>
    </>
  )
}

function unusedIn({ inquiry, search, judging }: Inquest, { answer }: AnswerProps): Unused[] {
  const listed = answer.results.destinations
    .flatMap(({ routes, rest }) => [...routes, ...rest])
    .flatMap((route) => [route, ...route.alike])
  return unusedFrom(inquiry, search, listed, judging)
}
