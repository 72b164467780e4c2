import { useState } from 'preact/hooks'
import type { Guarantee } from '../../schema/vocabulary.ts'
import { mostStepsUsual } from '../../search/find-routes.ts'
import { count } from '../../text/dates.ts'
import { promiseNames } from '../../text/promise-names.ts'
import { Choice } from '../finder/Form.tsx'
import { milesOffered } from '../finder/question.ts'
import type { AnswerInto } from './answer.ts'
import { type AskedInto, isNarrowed } from './question.ts'

interface Props {
  asked: AskedInto
  answer: AnswerInto
  onAsk: (asked: AskedInto) => void
}

const leastOffered: (Guarantee | undefined)[] = [undefined, 'information', 'interview', 'offer', 'place']

/** What narrows who is shown. Every change answers at once, and stands in the address. */
export function NarrowInto({ asked, answer, onAsk }: Props) {
  // Only a phone folds them: a desk has room.
  const [open, setOpen] = useState(false)
  return (
    <form
      class={open ? 'filters open' : 'filters'}
      aria-label="Narrow who is shown"
      onSubmit={(event) => event.preventDefault()}
    >
      <button type="button" class="narrow" aria-expanded={open} onClick={() => setOpen(!open)}>
        Narrow who is shown{isNarrowed(asked) ? ' (some are hidden)' : ''}
      </button>
      <fieldset>
        <legend>They come with</legend>
        <Choice
          label="Qualification or level"
          value={asked.who ?? ''}
          options={[['', 'Anything'], ...whoOffered(asked, answer)]}
          onChange={(who) => onAsk({ ...asked, who: who === '' ? undefined : who })}
        />
      </fieldset>
      <fieldset>
        <legend>Promise at least</legend>
        {leastOffered.map((least) => (
          <label key={least ?? 'any'}>
            <input
              type="radio"
              name="least"
              checked={asked.least === least}
              onChange={() => onAsk({ ...asked, least })}
            />
            {least === undefined
              ? 'Any, or none'
              : least === 'information'
                ? 'Anything agreed'
                : promiseNames[least].short}
          </label>
        ))}
      </fieldset>
      <WithinReach asked={asked} answer={answer} onAsk={onAsk} />
      <fieldset>
        <legend>Longest route</legend>
        <Choice
          label="Steps at most"
          value={String(asked.steps)}
          options={Array.from({ length: mostStepsUsual }, (_, index) => [
            String(index + 1),
            count(index + 1, 'step'),
          ])}
          onChange={(steps) => onAsk({ ...asked, steps: Number(steps) })}
        />
      </fieldset>
    </form>
  )
}

/** One that is chosen stays on offer, even where nobody comes with it. */
function whoOffered({ who }: AskedInto, answer: AnswerInto): [string, string][] {
  const offered = answer.who.map(({ value, title }): [string, string] => [value, title])
  if (who === undefined || offered.some(([value]) => value === who)) return offered
  return [...offered, [who, answer.graph.catalogue.awards[who]?.title ?? who]]
}

function WithinReach({ asked, answer, onAsk }: Props) {
  const providers = Object.values(answer.graph.catalogue.providers)
  const towns = providers.flatMap(({ location, town }) => (location === undefined ? [] : (town ?? [])))
  const offered = [...new Set([...towns, ...(asked.near ?? [])])].sort()
  if (offered.length === 0) return null
  return (
    <fieldset>
      <legend>Every course within reach of</legend>
      <Choice
        label="Town"
        value={asked.near ?? ''}
        options={[['', 'Anywhere'], ...offered.map((town): [string, string] => [town, town])]}
        onChange={(near) => onAsk({ ...asked, near: near === '' ? undefined : near })}
      />
      {asked.near !== undefined && (
        <Choice
          label="How far"
          value={String(asked.miles)}
          options={milesOffered.map((miles) => [String(miles), `${miles} miles`])}
          onChange={(miles) => onAsk({ ...asked, miles: Number(miles) })}
        />
      )}
    </fieldset>
  )
}
