import type { Condition } from '../../schema/condition.ts'
import { accessWays } from '../../text/access-mixes.ts'
import type { Names } from '../../text/names.ts'

interface Props {
  conditions: Condition | undefined
  /** The award that they come with. */
  award: string
  catalogue: Pick<Names, 'awards'>
}

/** For holders of an Access to HE Diploma: which grades reach what is asked for. Nothing for anybody else. */
export function AccessMixes({ conditions, award, catalogue }: Props) {
  return accessWays(conditions, award, catalogue).map(({ title, intro, mixes }) => (
    <details key={title} class="access-mixes">
      <summary>{title}</summary>
      <p>{intro}</p>
      {mixes.length > 0 && (
        <ul>
          {mixes.map((mix) => (
            <li key={mix}>{mix}</li>
          ))}
        </ul>
      )}
    </details>
  ))
}
