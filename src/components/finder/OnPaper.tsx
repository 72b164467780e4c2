import { mostStepsUsual } from '../../search/find-routes.ts'
import { type Destination, originOf } from '../../search/routes.ts'
import { askedOnPaper, askedSentences, destinationOnPaper, restHeading } from '../../text/finder-paper.ts'
import { SheetHead } from '../route/SheetHead.tsx'
import type { AnswerProps } from './AnswerView.tsx'
import { ways } from './choices.ts'
import { writeQuestion } from './question.ts'

/** The head of a sheet of routes: the question in words, with what was said and chosen. */
export function OnPaper({ answer, asked, graph, goal, today, builtOn, learner }: AnswerProps) {
  const { catalogue } = graph
  const { way, steps } = asked
  const origin = originOf(graph, answer.question.start)
  const chosen = {
    ...asked,
    way: way === 'any' ? undefined : ways[way].title,
    steps: steps === mostStepsUsual ? undefined : steps,
    said: learner?.code.saidLines(learner.profile, catalogue).map(({ text }) => text) ?? [],
  }
  return (
    <SheetHead
      title={askedOnPaper(catalogue, origin, goal)}
      said={askedSentences(catalogue, origin, chosen, today).join(' ')}
      today={today}
      builtOn={builtOn}
      fragment={writeQuestion(asked)}
    />
  )
}

/** Paper has no button to bring the other destinations: each has a line. */
export function RestOnPaper({ rest, graph }: { rest: Destination[]; graph: AnswerProps['graph'] }) {
  return (
    <section class="on-paper rest">
      <h3>{restHeading(rest.length)}</h3>
      <ul>
        {rest.map((destination) => {
          const { title, line } = destinationOnPaper(graph.catalogue, destination)
          return (
            <li key={destination.course.id}>
              <b>{title}</b>, {line}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
