import { useState } from 'preact/hooks'
import type { Vocabulary } from '../../search/words.ts'
import type { StartEntry } from '../../text/tables.ts'
import { Combobox } from '../finder/Combobox.tsx'
import { Choice } from '../finder/Form.tsx'
import { loadStarts } from '../finder/load.ts'

interface Props {
  chosen: StartEntry | undefined
  /** Where, as the address would say it. */
  place: string | undefined
  fault: string | undefined
  onChoose: (entry: StartEntry | undefined) => void
  onPlace: (ref: string | undefined) => void
}

/** Which qualification it is, and where: the same words and titles as in the question itself. */
export function WhichQualification({ chosen, place, fault, onChoose, onPlace }: Props) {
  const [starts, setStarts] = useState<Vocabulary<StartEntry>>()
  const [failed, setFailed] = useState(false)
  const places = chosen?.places ?? []
  return (
    <>
      <div class="which">
        <Combobox
          label="What else have you got, or are you taking?"
          placeholder="What it is called"
          vocabulary={starts}
          chosen={chosen}
          onChoose={onChoose}
          onNeed={() => void loadStarts().then(setStarts, () => setFailed(true))}
          fault={
            failed
              ? 'The list could not be loaded. See that you are online.'
              : chosen === undefined
                ? fault
                : undefined
          }
          findMore={async (typed) => (await import('../finder/titles.ts')).findBesides(typed)}
        />
      </div>
      {places.length > 1 && (
        <Choice
          label="Where is it, or was it?"
          value={place ?? ''}
          options={[['', 'Choose…'], ...places.map(({ ref, name }): [string, string] => [ref, name])]}
          fault={chosen === undefined ? undefined : fault}
          onChange={(ref) => onPlace(ref === '' ? undefined : ref)}
        />
      )}
    </>
  )
}
