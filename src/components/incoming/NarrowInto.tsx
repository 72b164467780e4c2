import { mostStepsUsual } from '../../search/find-routes.ts'
import { Choice } from '../finder/Form.tsx'
import { Narrow } from '../finder/Narrow.tsx'
import type { AnswerInto } from './answer.ts'
import { type AskedInto, isNarrowed } from './question.ts'

interface Props {
  asked: AskedInto
  answer: AnswerInto
  onAsk: (asked: AskedInto) => void
}

/** What narrows who is shown. */
export function NarrowInto({ asked, answer, onAsk }: Props) {
  const choose = (choice: Partial<AskedInto>) => onAsk({ ...asked, ...choice })
  return (
    <Narrow
      what="Narrow who is shown"
      hides={isNarrowed(asked)}
      asked={asked}
      onChoose={choose}
      reach="Every course within reach of"
      catalogue={answer.graph.catalogue}
      most={mostStepsUsual}
    >
      <fieldset>
        <legend>They come with</legend>
        <Choice
          label="Qualification or level"
          value={asked.who ?? ''}
          options={[['', 'Anything'], ...whoOffered(asked, answer)]}
          onChange={(who) => choose({ who: who === '' ? undefined : who })}
        />
      </fieldset>
    </Narrow>
  )
}

/** One that is chosen stays on offer, even where nobody comes with it. */
export function whoOffered({ who }: AskedInto, answer: AnswerInto): [string, string][] {
  const offered = answer.who.map(({ value, title }): [string, string] => [value, title])
  if (who === undefined || offered.some(([value]) => value === who)) return offered
  return [...offered, [who, answer.graph.catalogue.awards[who]?.title ?? who]]
}
