import { awardAhead, cohortOf, type Judging, verdictOf } from '../../search/judged.ts'
import type { Route, Step } from '../../search/routes.ts'
import { fromOf, neededFor, neededText } from '../../text/needed.ts'
import { dueFor, neededInBrief } from '../../text/needed-in-brief.ts'
import type { Notes } from '../route/RouteLine.tsx'
import { StepVerdict } from './StepVerdict.tsx'

/** What is still needed, at each step and of a whole route, for a learner who has said what they have. */
export function notesFor(judging: Judging): Notes {
  const names = judging.graph.catalogue
  return {
    step: (step) => <StepNeeds step={step} judging={judging} />,
    route: ({ steps }: Route) =>
      neededInBrief(
        steps.map((step) => neededFor(verdictOf(step, judging), names, fromOf(step, judging))),
        dueFor(steps, judging.today),
      ),
  }
}

/** What is left of one step in a line or two, and then the answer on each thing that it asks for. */
function StepNeeds({ step, judging }: { step: Step; judging: Judging }) {
  const names = judging.graph.catalogue
  const verdict = verdictOf(step, judging)
  const ahead = awardAhead(step, judging)
  const cohort = cohortOf(step, judging)
  const [own, ...rest] = neededText(
    { verdict, step, cohort, from: fromOf(step, judging) },
    names,
    judging.today,
  )
  return (
    <>
      <p class="needed">
        <strong>{own}</strong> {rest.join(' ')}
      </p>
      <StepVerdict verdict={verdict} catalogue={names} ahead={ahead} />
    </>
  )
}
