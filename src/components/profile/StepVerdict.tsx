import { partsOf, type Verdict } from '../../eligibility/verdict.ts'
import { conditionSummary } from '../../text/conditions.ts'
import type { Names } from '../../text/names.ts'
import { gapText, reasonText } from '../../text/verdicts.ts'

/** The answer on each thing that a step asks for: what was said beside what is wanted, never a guess. */
export function StepVerdict({ verdict, catalogue }: { verdict: Verdict; catalogue: Names }) {
  const rows = partsOf(verdict).map(telling)
  if (rows.length === 0) return null
  return (
    <ul class="verdicts">
      {rows.map((row) => (
        <li key={conditionSummary(row.condition, catalogue)} class={`verdict ${row.answer}`}>
          <span class="sign" aria-hidden="true">
            {signs[row.answer]}
          </span>{' '}
          <span class="hidden-words">{spoken[row.answer]}: </span>
          <strong>{sentenceCase(conditionSummary(row.condition, catalogue))}:</strong>{' '}
          {reasonText(row, catalogue)}
          {row.answer === 'not-met' && row.gap !== undefined && (
            <span class="gap"> Nearly: {gapText(row.gap, catalogue)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

const signs = { met: '✓', 'not-met': '✗', 'cant-tell': '?' } as const
const spoken = { met: 'Met', 'not-met': 'Not met', 'cant-tell': 'Can’t tell yet' } as const

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of a choice that is met, the one that meets it: that says more than the choice does. */
function telling(verdict: Verdict): Verdict {
  if (!('any' in verdict.condition) || verdict.answer !== 'met') return verdict
  const met = verdict.below.filter(({ answer }) => answer === 'met')
  const best = met.find(({ expected }) => !expected) ?? met[0]
  return best === undefined ? verdict : telling(best)
}
