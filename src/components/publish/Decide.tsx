import { useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { conditionLines } from '../../text/condition-lines.ts'
import { changedMeanwhile, decidedWords, versions } from '../../text/drafts.ts'
import { fieldWords } from '../../text/field-words.ts'
import { type FormKind, labelOf } from '../../text/publish-labels.ts'
import { ConditionList } from '../route/ConditionList.tsx'
import type { Node } from './conditions/tree.ts'
import type { Draft } from './drafts.ts'
import type { Undecided } from './merge.ts'
import { shownCondition } from './view/viewable.ts'

interface Props {
  draft: Draft
  /** What was taken over from the published file, where it has changed since the change was begun. */
  taken: string[]
  names: Catalogue
  onDecide: (field: Undecided, which: 'theirs' | 'mine') => void
}

/** Where somebody else has changed the published file meanwhile: what is theirs already, and each field that both changed,
 *  with its three versions. */
export function Decide({ draft, taken, names, onDecide }: Props) {
  const { kind, value, undecided = [] } = draft
  const [first] = useState({ taken, undecided: undecided.length })
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const decide = (field: Undecided, which: 'theirs' | 'mine') => {
    setSays(decidedWords(labelOf(kind, [field.field]), which))
    onDecide(field, which)
    heading.current?.focus()
  }
  return (
    <section class="decide notice" aria-labelledby="decide">
      <h3 id="decide" tabIndex={-1} ref={heading}>
        The published file is another now
      </h3>
      <p>{changedMeanwhile(kind, first.taken, first.undecided)}</p>
      {undecided.map((one) => {
        const label = labelOf(kind, [one.field])
        return (
          <fieldset key={one.field}>
            <legend>{label}</legend>
            <dl>
              {(['was', 'theirs', 'mine'] as const).map((which) => (
                <div key={which}>
                  <dt>{versions[which]}</dt>
                  <dd>
                    <FieldText
                      kind={kind}
                      field={one.field}
                      value={which === 'mine' ? value[one.field] : one[which]}
                      names={names}
                    />
                  </dd>
                </div>
              ))}
            </dl>
            <p class="tools">
              <button type="button" class="small" onClick={() => decide(one, 'theirs')}>
                {versions.takeTheirs}
                <span class="hidden-words"> {label}</span>
              </button>
              <button type="button" class="small" onClick={() => decide(one, 'mine')}>
                {versions.keepMine}
                <span class="hidden-words"> {label}</span>
              </button>
            </p>
          </fieldset>
        )
      })}
      <p class="hidden-words" role="status">
        {says}
      </p>
    </section>
  )
}

interface FieldTextProps {
  kind: FormKind
  field: string
  value: unknown
  names: Catalogue
}

function FieldText({ kind, field, value, names }: FieldTextProps) {
  const isTree = field === 'conditions' || (kind === 'course' && field === 'entry')
  const lines =
    isTree && value !== undefined ? conditionLines(shownCondition(value as Node, names), names) : []
  return lines.length > 0 ? <ConditionList lines={lines} /> : <span>{fieldWords(kind, [field], value)}</span>
}
