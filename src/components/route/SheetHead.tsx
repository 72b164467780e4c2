import { printedSentence } from '../../text/paper.ts'
import { dataSentence } from '../../text/paper-choices.ts'

interface Props {
  /** The question. */
  title: string
  /** What was chosen, in sentences. */
  said: string
  today: string
  /** The day of the build, which is that of the data. */
  builtOn: string
  /** With which the page answers the same question, without its `#`. */
  fragment: string
}

/** The head of a sheet: what was asked, on which day and of which data, and where to ask it again. */
export function SheetHead({ title, said, today, builtOn, fragment }: Props) {
  return (
    <header class="on-paper sheet-head">
      <h2>{title}</h2>
      <p>{said}</p>
      <p>
        {printedSentence(today)} {dataSentence(builtOn)}
      </p>
      <p class="address">
        Ask it again: {location.origin}
        {location.pathname}#{fragment}
      </p>
    </header>
  )
}
