import { useState } from 'preact/hooks'
import type { Entry } from '../../../search/words.ts'
import { Combobox } from '../../finder/Combobox.tsx'
import { valueAt } from '../value.ts'
import { vocabularyWith } from '../vocabularies.ts'
import type { Widget } from '../widget.ts'
import { entryClass, type FieldProps, type Framed, faultText, frameOf, GroupFrame } from './Frame.tsx'
import { TakeOut } from './TakeOut.tsx'

type NameWidget = Extract<Widget, { is: 'name' }>

/** Another record, picked by typing; or several of them. */
export function NameField(props: FieldProps & { widget: NameWidget }) {
  return props.widget.many ? <SeveralNames {...props} /> : <OneName {...props} />
}

function OneName({ widget, ...props }: FieldProps & { widget: NameWidget }) {
  const { form } = props
  const framed = frameOf(props)
  const value = valueAt(form.value, props.path)
  const vocabulary = vocabularyWith(form.vocabularies[widget.of], widget.fixed)
  return (
    <NameBox
      framed={framed}
      placeholder={placeholders[widget.of]}
      vocabulary={vocabulary}
      chosen={value === undefined ? undefined : entryFor(vocabulary.entries, value)}
      onChoose={(entry) => form.set(props.path, entry?.value)}
    />
  )
}

function SeveralNames({ widget, ...props }: FieldProps & { widget: NameWidget }) {
  const { form } = props
  const framed = frameOf(props, true)
  const value = valueAt(form.value, props.path)
  const chosen: unknown[] = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
  const vocabulary = vocabularyWith(form.vocabularies[widget.of], widget.fixed)
  const set = (next: unknown[]) =>
    form.set(props.path, next.length === 0 ? undefined : widget.single && next.length === 1 ? next[0] : next)
  // A box for each that is added: the next one takes the focus that the last had.
  const focusBox = () =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`#${CSS.escape(`${framed.id}-add`)} input`)?.focus(),
    )
  const add = (name: string) => {
    if (chosen.includes(name)) return
    // A fixed word stands for all that there is.
    const alone = widget.fixed.includes(name) || chosen.some((one) => widget.fixed.includes(String(one)))
    set(alone ? [name] : [...chosen, name])
    form.announce(`Added: ${entryFor(vocabulary.entries, name).title}.`)
    focusBox()
  }
  return (
    // What is wrong is said at the box, which is where the focus comes.
    <GroupFrame
      framed={{ ...framed, faults: [], described: framed.hint === '' ? undefined : `${framed.id}-hint` }}
      quiet
    >
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((one, index) => {
            const { title, hint } = entryFor(vocabulary.entries, one)
            return (
              <li key={String(one)}>
                <span>
                  {title} {hint !== '' && <span class="soft">{hint}</span>}
                </span>
                <TakeOut
                  what={title}
                  onPress={() => {
                    set(chosen.toSpliced(index, 1))
                    form.announce(`Taken out: ${title}.`)
                    focusBox()
                  }}
                />
              </li>
            )
          })}
        </ul>
      )}
      <NameBox
        // A new box for each: what was typed for the last one is gone.
        key={chosen.length}
        framed={{
          ...framed,
          id: `${framed.id}-add`,
          hint: '',
          optional: false,
          blank: true,
          label: adding[widget.of],
        }}
        placeholder={placeholders[widget.of]}
        vocabulary={vocabulary}
        chosen={undefined}
        onChoose={(entry) => entry !== undefined && add(entry.value)}
      />
    </GroupFrame>
  )
}

const adding: Record<NameWidget['of'], string> = {
  course: 'Add a course',
  award: 'Add an award',
  provider: 'Add a provider',
  accord: 'Add an accord',
  subject: 'Add a subject',
  career: 'Add a career',
  agreement: 'Add an agreement',
}

const placeholders: Record<NameWidget['of'], string> = {
  course: 'Type a title or a college',
  award: 'Type a name, like BTEC or HND',
  provider: 'Type a name or a town',
  accord: 'Type its title',
  subject: 'Type a subject',
  career: 'Type a job',
  agreement: 'Type its reference',
}

/** What a name stands for; the name itself where nobody has published it. */
const entryFor = (entries: Entry[], name: unknown): Entry =>
  entries.find(({ value }) => value === name) ?? {
    value: String(name),
    title: String(name),
    hint: 'not published',
    words: '',
    rank: 0,
  }

interface NameBoxProps {
  framed: Framed
  placeholder: string
  vocabulary: ReturnType<typeof vocabularyWith>
  chosen: Entry | undefined
  onChoose: (entry: Entry | undefined) => void
}

/** The combobox of the finder, with this form's hint and faults. What is typed and not picked is not kept, and says so. */
export function NameBox({ framed, placeholder, vocabulary, chosen, onChoose }: NameBoxProps) {
  const [typed, setTyped] = useState('')
  return (
    <div class={entryClass(framed)} id={framed.id}>
      <Combobox
        label={`${framed.label}${framed.optional ? ' (optional)' : ''}`}
        placeholder={placeholder}
        vocabulary={vocabulary}
        chosen={chosen}
        onChoose={onChoose}
        onNeed={() => {}}
        onText={setTyped}
        fault={framed.faults.length === 0 ? undefined : framed.faults.map(faultText).join(' ')}
        describedBy={framed.hint === '' ? undefined : `${framed.id}-hint`}
      />
      {framed.hint !== '' && (
        <p class="hint" id={`${framed.id}-hint`}>
          {framed.hint}
        </p>
      )}
      {typed !== '' && chosen === undefined && (
        <p class="loose">Nothing is chosen yet. Pick one from the list.</p>
      )}
    </div>
  )
}
