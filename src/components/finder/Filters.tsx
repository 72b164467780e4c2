import { useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import type { Guarantee } from '../../schema/vocabulary.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import { count } from '../../text/dates.ts'
import { promiseNames } from '../../text/promise-names.ts'
import { isFiltered } from './answer.ts'
import { Choice } from './Form.tsx'
import { type Asked, milesOffered } from './question.ts'

interface Props {
  asked: Asked
  graph: Graph
  onAsk: (asked: Asked) => void
}

const leastOffered: (Guarantee | undefined)[] = [undefined, 'information', 'interview', 'offer', 'place']

/** What narrows the answer. Every change answers at once, and stands in the address. */
export function Filters({ asked, graph, onAsk }: Props) {
  // Only a phone folds them: a desk has room.
  const [open, setOpen] = useState(false)
  const towns = [
    ...new Set(
      Object.values(graph.catalogue.providers).flatMap((provider) =>
        provider.location === undefined ? [] : (provider.town ?? []),
      ),
    ),
  ].sort()
  return (
    <form
      class={open ? 'filters open' : 'filters'}
      aria-label="Narrow the routes"
      onSubmit={(event) => event.preventDefault()}
    >
      <button type="button" class="narrow" aria-expanded={open} onClick={() => setOpen(!open)}>
        Narrow the routes{isFiltered(asked) ? ' (some are hidden)' : ''}
      </button>
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
      {towns.length > 0 && (
        <fieldset>
          <legend>Within reach of</legend>
          <Choice
            label="Town"
            value={asked.near ?? ''}
            options={[['', 'Anywhere'], ...towns.map((town): [string, string] => [town, town])]}
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
      )}
      <fieldset>
        <legend>Longest route</legend>
        <Choice
          label="Steps at most"
          value={String(asked.steps)}
          options={Array.from({ length: mostStepsEver }, (_, index) => [
            String(index + 1),
            count(index + 1, 'step'),
          ])}
          onChange={(steps) => onAsk({ ...asked, steps: Number(steps) })}
        />
      </fieldset>
    </form>
  )
}
