import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Guarantee } from '../../schema/vocabulary.ts'
import { count } from '../../text/dates.ts'
import { promiseNames } from '../../text/promise-names.ts'
import { type Choices, milesOffered } from './choices.ts'
import { Choice } from './Form.tsx'

interface Props {
  /** "Narrow the routes". */
  what: string
  /** Whether something is hidden now. */
  hides: boolean
  asked: Choices
  onChoose: (choice: Partial<Choices>) => void
  /** What has to be near the town. */
  reach: string
  /** Its towns are on offer. */
  catalogue: Catalogue
  /** How many steps a route may have at most. */
  most: number
  /** What else narrows it, above the rest. */
  children?: ComponentChildren
}

/** What narrows an answer. Every change answers at once, and stands in the address. */
export function Narrow(props: Props) {
  const { what, hides, asked, onChoose, most, children } = props
  // Only a phone folds them: a desk has room.
  const [open, setOpen] = useState(false)
  return (
    <form
      class={open ? 'filters open' : 'filters'}
      aria-label={what}
      onSubmit={(event) => event.preventDefault()}
    >
      <button type="button" class="narrow" aria-expanded={open} onClick={() => setOpen(!open)}>
        {what}
        {hides && ' (some are hidden)'}
      </button>
      {children}
      <fieldset>
        <legend>Promise at least</legend>
        {leastOffered.map((least) => (
          <label key={least ?? 'any'}>
            <input
              type="radio"
              name="least"
              checked={asked.least === least}
              onChange={() => onChoose({ least })}
            />
            {leastName(least)}
          </label>
        ))}
      </fieldset>
      <WithinReach {...props} />
      <fieldset>
        <legend>Longest route</legend>
        <Choice
          label="Steps at most"
          value={String(asked.steps)}
          options={Array.from({ length: most }, (_, index) => [String(index + 1), count(index + 1, 'step')])}
          onChange={(steps) => onChoose({ steps: Number(steps) })}
        />
      </fieldset>
    </form>
  )
}

const leastOffered: (Guarantee | undefined)[] = [undefined, 'information', 'interview', 'offer', 'place']

function leastName(least: Guarantee | undefined): string {
  if (least === undefined) return 'Any, or none'
  return least === 'information' ? 'Anything agreed' : promiseNames[least].short
}

/** A town of those that are known, and how far from it; nothing where none is. */
function WithinReach({ asked, onChoose, reach, catalogue }: Props) {
  const towns = Object.values(catalogue.providers).flatMap(({ location, town }) => (location && town) ?? [])
  if (towns.length === 0) return null
  return (
    <fieldset>
      <legend>{reach}</legend>
      <Choice
        label="Town"
        value={asked.near ?? ''}
        options={[
          ['', 'Anywhere'],
          ...[...new Set(towns)].sort().map((town): [string, string] => [town, town]),
        ]}
        onChange={(near) => onChoose({ near: near || undefined })}
      />
      {asked.near !== undefined && (
        <Choice
          label="How far"
          value={String(asked.miles)}
          options={milesOffered.map((miles) => [String(miles), `${miles} miles`])}
          onChange={(miles) => onChoose({ miles: Number(miles) })}
        />
      )}
    </fieldset>
  )
}
