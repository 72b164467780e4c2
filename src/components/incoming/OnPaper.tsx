import { mostStepsUsual } from '../../search/find-routes.ts'
import { chosenSentences, whoCanCome } from '../../text/incoming-paper.ts'
import { printedSentence } from '../../text/paper.ts'
import { ways } from '../finder/choices.ts'
import type { AnswerInto } from './answer.ts'
import { whoOffered } from './NarrowInto.tsx'
import { type AskedInto, writeInto } from './question.ts'

interface Props {
  asked: AskedInto
  answer: AnswerInto
  today: string
}

/** The head of the sheet: what was asked, on which day, and where to ask it again. */
export function OnPaper({ asked, answer, today }: Props) {
  const { graph, course } = answer
  const { way, who, steps } = asked
  const chosen = {
    ...asked,
    way: way === 'any' ? undefined : ways[way].title,
    who: whoOffered(asked, answer).find(([value]) => value === who)?.[1],
    steps: steps === mostStepsUsual ? undefined : steps,
  }
  return (
    <header class="on-paper sheet-head">
      <h2>{whoCanCome(graph.catalogue, course)}</h2>
      <p>{chosenSentences(graph.catalogue, course, chosen)}</p>
      <p>{printedSentence(today)}</p>
      <p class="address">
        Ask it again: {location.origin}
        {location.pathname}#{writeInto({ ...asked, open: undefined })}
      </p>
    </header>
  )
}
