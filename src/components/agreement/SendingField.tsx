import { useId } from 'preact/hooks'
import type { SendingChoice } from '../../text/check.ts'

interface Props {
  sendings: SendingChoice[]
  sending: SendingChoice
  onChoose: (index: number) => void
}

/** What the learner comes with, where the agreement is for more than one thing. */
export function SendingField({ sendings, sending, onChoose }: Props) {
  const id = useId()
  if (sendings.length < 2) return <p>For those who come from {sending.title}.</p>
  return (
    <p class="check-from">
      <label for={id}>Where you come from</label>
      <select
        id={id}
        value={sendings.indexOf(sending)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {sendings.map(({ title }, index) => (
          <option key={title} value={index}>
            {title}
          </option>
        ))}
      </select>
    </p>
  )
}
