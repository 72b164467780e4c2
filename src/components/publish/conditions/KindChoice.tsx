import { branchNames, leafGroups, leafNames } from '../../../text/publish-conditions.ts'
import type { NodeKind } from './tree.ts'

interface KindChoiceProps {
  id: string
  label: string
  kind: NodeKind
  onChoose: (kind: NodeKind) => void
}

/** What is asked for, of all that can be: groups first, then by what it has to do with. */
export function KindChoice({ id, label, kind, onChoose }: KindChoiceProps) {
  return (
    <select
      id={id}
      class="kind"
      aria-label={label}
      value={kind}
      onChange={(event) => onChoose(event.currentTarget.value as NodeKind)}
    >
      <optgroup label="Several together">
        {Object.entries(branchNames).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </optgroup>
      {leafGroups.map(({ title, kinds }) => (
        <optgroup key={title} label={title}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {leafNames[one]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
