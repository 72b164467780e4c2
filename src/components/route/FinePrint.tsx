import type { Route } from '../../search/routes.ts'
import { awardBefore } from '../../text/steps.ts'
import { Ledger } from './Ledger.tsx'
import type { RouteCatalogue } from './RouteCard.tsx'
import { StepDetail } from './StepDetail.tsx'

/** The fine print of every step of a route. */
export function FinePrint({ route, catalogue }: { route: Route; catalogue: RouteCatalogue }) {
  return (
    <>
      {route.steps.map((step, index) => (
        <StepDetail
          key={step.course.id}
          step={step}
          award={awardBefore(route, step)}
          number={index + 1}
          catalogue={catalogue}
        />
      ))}
      <Ledger route={route} catalogue={catalogue} />
    </>
  )
}
