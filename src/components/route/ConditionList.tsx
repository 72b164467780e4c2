import type { ConditionLine } from '../../text/condition-lines.ts'

/** Conditions as a list, nested where one stands below another. */
export function ConditionList({ lines }: { lines: ConditionLine[] }) {
  return (
    <ul class="conditions">
      {lines.map((line) => (
        <li key={line.text}>
          {line.text}
          {line.note !== undefined && <span class="note"> {line.note}</span>}
          {line.below.length > 0 && <ConditionList lines={line.below} />}
        </li>
      ))}
    </ul>
  )
}
