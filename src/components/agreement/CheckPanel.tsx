import { useState } from 'preact/hooks'
import { likeliest } from '../../eligibility/sending.ts'
import { judge } from '../../eligibility/verdict.ts'
import { turnOf } from '../../search/judged.ts'
import { checkText, firstStartOf, openAsks } from '../../text/check.ts'
import { monthInWords } from '../../text/dates.ts'
import { StepVerdict } from '../profile/StepVerdict.tsx'
import { type Kept, keepProfile, loadProfile } from '../profile/store.ts'
import { WhatYouHave } from '../profile/WhatYouHave.tsx'
import { AccessMixes } from '../route/AccessMixes.tsx'
import type { Check } from './load.ts'
import { SendingField } from './SendingField.tsx'

interface Props extends Check {
  /** `2026-11-21`. */
  today: string
}

/** One agreement held against what the learner has said: each condition, what is still to be said, and the whole in words. */
export function CheckPanel({ terms, reference, today }: Props) {
  const [kept, setKept] = useState<Kept>(loadProfile)
  const [chosen, setChosen] = useState<number>()
  const { profile } = kept
  const sending = chosen === undefined ? likeliest(terms.sendings, profile) : terms.sendings[chosen]
  const start = firstStartOf(terms, today)

  const say = (next: Kept) => {
    setKept(next)
    keepProfile(next)
  }

  if (sending === undefined || start === undefined)
    return (
      <p data-answer tabIndex={-1}>
        No start under this agreement is in sight, so there is nothing to check. Ask them.
      </p>
    )
  const verdict = judge(terms.conditions, profile, { catalogue: reference, sending, start, today })
  const asks = openAsks(verdict).sort((a, b) => turnOf(a) - turnOf(b))
  return (
    <>
      <h3 data-answer tabIndex={-1}>
        Checked against what you have said
      </h3>
      <SendingField sendings={terms.sendings} sending={sending} onChoose={setChosen} />
      <p role="status" class="check-answer">
        {checkText(verdict, reference)}
      </p>
      <StepVerdict verdict={verdict} catalogue={reference} />
      <AccessMixes conditions={terms.conditions} award={sending.award} catalogue={reference} />
      <WhatYouHave
        kept={kept}
        asks={asks.map((ask) => ({ ask, routes: 1 }))}
        catalogue={reference}
        onKept={say}
      />
      <div class="check-caveats">
        <p>
          This is for a start in {monthInWords(start)}, the first that is open. It settles nothing by itself:
        </p>
        <ul>
          {terms.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </div>
    </>
  )
}
