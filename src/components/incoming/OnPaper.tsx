import { mostStepsUsual } from '../../search/find-routes.ts'
import { chosenSentences, whoCanCome } from '../../text/incoming-paper.ts'
import { ways } from '../finder/choices.ts'
import { SheetHead } from '../route/SheetHead.tsx'
import type { AnswerInto } from './answer.ts'
import { whoOffered } from './NarrowInto.tsx'
import { type AskedInto, writeInto } from './question.ts'

interface Props {
  asked: AskedInto
  answer: AnswerInto
  today: string
  builtOn: string
}

/** The head of a sheet of who can come. */
export function OnPaper({ asked, answer, ...days }: Props) {
  const { graph, course } = answer
  const { way, who, steps } = asked
  const chosen = {
    ...asked,
    way: way === 'any' ? undefined : ways[way].title,
    who: whoOffered(asked, answer).find(([value]) => value === who)?.[1],
    steps: steps === mostStepsUsual ? undefined : steps,
  }
  return (
    <SheetHead
      {...days}
      title={whoCanCome(graph.catalogue, course)}
      said={chosenSentences(graph.catalogue, course, chosen)}
      fragment={writeInto({ ...asked, open: undefined })}
    />
  )
}
