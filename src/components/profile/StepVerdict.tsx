import { partsOf, type Verdict } from '../../eligibility/verdict.ts'
import { conditionSummary } from '../../text/condition-lines.ts'
import type { Names } from '../../text/names.ts'
import { changeText, reasonText, verdictWord } from '../../text/verdicts.ts'

/** The answer on each thing that a step asks for: what was said beside what is wanted, never a guess. */
export function StepVerdict({ verdict, ...rest }: { verdict: Verdict } & Shared) {
  const parts = partsOf(verdict)
  return parts.length === 0 ? null : <Rows verdicts={parts} {...rest} />
}

interface Shared {
  catalogue: Names
  /** The award of a course still to be taken, of which nothing can be said yet. */
  ahead?: string | undefined
}

function Rows({ verdicts, ...rest }: { verdicts: Verdict[] } & Shared) {
  return (
    <ul class="verdicts">
      {verdicts.map(telling).map((row) => (
        <Row key={conditionSummary(row.condition, rest.catalogue)} row={row} {...rest} />
      ))}
    </ul>
  )
}

/** A choice that is not met shows each way in, so that a result that fell short is never hidden behind one that is open. */
function Row({ row, catalogue, ahead }: { row: Verdict } & Shared) {
  const choice = row.below.length > 0 && row.answer !== 'met'
  const word = verdictWord(row)
  return (
    <li class={`verdict ${row.answer}`}>
      <span class="sign" aria-hidden="true">
        {row.expected ? '(✓)' : signs[row.answer]}
      </span>{' '}
      <span class={plain.has(word) ? 'hidden-words' : 'tag'}>{word}: </span>
      {!choice && <strong>{sentenceCase(conditionSummary(row.condition, catalogue))}: </strong>}
      {reasonText(row, catalogue, ahead)}
      {!choice && row.answer === 'not-met' && <span class="gap"> {changeText(row, catalogue)}</span>}
      {choice && <Rows verdicts={row.below} catalogue={catalogue} ahead={ahead} />}
    </li>
  )
}

const signs = { met: '✓', 'not-met': '✗', 'cant-tell': '?' } as const

/** Words that the sign says as well; the others are read by everybody. */
const plain = new Set(['Met', 'Not met', 'Can’t tell yet'])

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of a choice that is met, the one that meets it: that says more than the choice does. */
function telling(verdict: Verdict): Verdict {
  if (!('any' in verdict.condition) || verdict.answer !== 'met') return verdict
  const met = verdict.below.filter(({ answer }) => answer === 'met')
  const best = met.find(({ expected }) => !expected) ?? met[0]
  return best === undefined ? verdict : telling(best)
}
