import type { Plan } from '../plan/plan.ts'
import { type PlanNames, planLines, planNotes, planTitle, stepHeading } from './plan.ts'

/** A whole plan as plain text, to be pasted into a message: no line says more than the page does. */
export function planText(plan: Plan, names: PlanNames): string {
  const lines = planLines(plan, names).map(({ when, title, details, missed, step }) =>
    [
      `${when}: ${title}${step === undefined ? '' : ` (${step.toLowerCase()})`}`,
      ...details.map((detail) => `  ${detail}`),
      ...(missed === undefined ? [] : [`  If you miss it: ${missed}`]),
    ].join('\n'),
  )
  const steps = plan.route.steps.map((step, index) => stepHeading(step, index + 1, names))
  return `${[planTitle(plan, names), planNotes(plan, names).join('\n'), steps.join('\n'), ...lines].join('\n\n')}\n`
}
