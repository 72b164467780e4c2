import { hiddenBy, type Limit } from '../../search/counts.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import {
  givingWaySentence,
  hiddenSentence,
  sortSentences,
  togetherSentence,
} from '../../text/filters-hidden.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { isFiltered } from './answer.ts'
import type { Asked } from './question.ts'

/** No choice hides anything in silence: what each one hides, and what shows it again. */
export function HiddenRoutes({ answer, asked, heading, onAsk }: AnswerProps) {
  const hidden = hiddenBy(answer.question, answer.findFor)
  // What was pressed goes away with what it says, so the keyboard goes on from the count.
  const show = (next: Asked) => {
    onAsk(next, 'replace')
    if (heading && 'current' in heading) heading.current?.focus()
  }
  const without: Record<Limit, Asked> = {
    modes: { ...asked, way: 'any' },
    within: { ...asked, near: undefined },
    least: { ...asked, least: undefined },
    steps: { ...asked, steps: mostStepsEver },
  }
  return (
    <div class="lead">
      {(asked.sort !== 'best' || (isFiltered(asked) && hidden.together === 0)) && (
        <p>
          {asked.sort !== 'best' && sortSentences[asked.sort]}
          {isFiltered(asked) && hidden.together === 0 && ' Your choices hide nothing.'}
        </p>
      )}
      {hidden.together > 0 && (
        <ul class="hidden-routes">
          {hidden.each.map((one) => (
            <li key={one.limit}>
              {`${hiddenSentence(one, asked)} ${givingWaySentence(one.givingWay, one.routes)}`.trim()}{' '}
              <button type="button" class="link" onClick={() => show(without[one.limit])}>
                Show {one.routes === 1 ? 'it' : 'them'}
              </button>
            </li>
          ))}
          {hidden.each.length !== 1 && (
            <li>
              {`${togetherSentence(hidden.together)} ${givingWaySentence(hidden.givingWay, hidden.together)}`.trim()}{' '}
              <button
                type="button"
                class="link"
                onClick={() =>
                  show({ ...asked, way: 'any', near: undefined, least: undefined, steps: mostStepsEver })
                }
              >
                Show everything
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
