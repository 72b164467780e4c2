import { useId, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { gradedCredits } from '../../eligibility/access-mix.ts'
import { type AnswerForm, formOf } from '../../eligibility/answering.ts'
import type { Sure } from '../../eligibility/profile.ts'
import type { Ask } from '../../eligibility/reason.ts'
import { answerWords, mixWords } from '../../text/answers.ts'
import { type Names, subjectTitle } from '../../text/names.ts'

interface Props {
  ask: Ask
  /** The question, in words. */
  question: string
  /** How many of the routes in view it bears on, in words; left out where that says nothing. */
  bearing?: string | undefined
  catalogue: Names & Pick<Catalogue, 'scales'>
  /** What they most likely mean until they say otherwise. */
  usually: Sure
  /** Whether it is the one to answer where there is room for one at a time. */
  current: boolean
  onAnswer: (said: string, sure: Sure) => void
}

/** One question, answered in the way that fits it: nothing is taken as said until it is. */
export function AskField({ ask, question, bearing, catalogue, usually, current, onAnswer }: Props) {
  const id = useId()
  const [chosen, setChosen] = useState<Sure>()
  const sure = chosen ?? usually
  const form = formOf(ask, catalogue)
  return (
    <fieldset class={current ? 'ask current' : 'ask'}>
      <legend>{question}</legend>
      {bearing !== undefined && <p class="bearing">{bearing}</p>}
      <div class="ask-row">
        {ask.ask !== 'qualifications' && <SureChoice sure={sure} onSure={setChosen} />}
        <Answering
          id={id}
          ask={ask}
          form={form}
          catalogue={catalogue}
          onSaid={(said) => onAnswer(said, sure)}
          label={question}
        />
      </div>
    </fieldset>
  )
}

function SureChoice({ sure, onSure }: { sure: Sure; onSure: (sure: Sure) => void }) {
  return (
    <select
      aria-label="Do you have it, or expect it?"
      value={sure}
      onChange={(event) => onSure(event.currentTarget.value === 'expect' ? 'expect' : 'have')}
    >
      <option value="have">I have</option>
      <option value="expect">I expect</option>
    </select>
  )
}

interface AnsweringProps {
  id: string
  ask: Ask
  form: AnswerForm
  label: string
  catalogue: Props['catalogue']
  onSaid: (said: string) => void
}

/** What fits the question; told what was said, in the words of `withAnswer`. */
export function Answering({ id, ask, form, label, catalogue, onSaid }: AnsweringProps) {
  switch (form.form) {
    case 'choice': {
      const options = ask.ask === 'subject' ? Object.keys(catalogue.subjects) : form.options
      const words = (option: string) =>
        ask.ask === 'subject' ? subjectTitle(catalogue, option) : answerWords(ask, option)
      return (
        <Choice label={label} options={options.map((option) => [option, words(option)])} onSaid={onSaid} />
      )
    }
    case 'award': {
      const awards = form.awards.map((award): [string, string] => [
        award,
        catalogue.awards[award]?.short ?? award,
      ])
      return <Choice label={label} options={[...awards, ['no', 'None of these']]} onSaid={onSaid} />
    }
    case 'grades':
      return <Grades label={label} options={form.options} most={form.most} onSaid={onSaid} />
    case 'mix':
      return <Mix onSaid={onSaid} />
    case 'number':
      return <Typed id={id} label={label} type="number" min={form.least} max={form.most} onSaid={onSaid} />
    case 'month':
      return <Typed id={id} label={label} type="month" onSaid={onSaid} />
  }
}

interface ChoiceProps {
  label: string
  /** What is said, and its words. */
  options: [string, string][]
  onSaid: (said: string) => void
}

/** Said at once when it is picked from the open list. With the keyboard on a closed list every arrow is a change: there it is
 *  said with Enter, or by going on. */
function Choice({ label, options, onSaid }: ChoiceProps) {
  const [choice, setChoice] = useState('')
  const byKey = useRef(false)
  const sayIf = (said: string) => said !== '' && onSaid(said)
  return (
    <select
      aria-label={label}
      value={choice}
      onPointerDown={() => {
        byKey.current = false
      }}
      onKeyDown={(event) => {
        byKey.current = true
        if (event.key !== 'Enter' || choice === '') return
        event.preventDefault()
        onSaid(choice)
      }}
      onChange={({ currentTarget }) =>
        byKey.current ? setChoice(currentTarget.value) : sayIf(currentTarget.value)
      }
      onBlur={() => sayIf(choice)}
    >
      <option value="">Choose…</option>
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}

interface TypedProps {
  id: string
  label: string
  type: 'number' | 'month'
  min?: number
  max?: number
  onSaid: (said: string) => void
}

/** Said when the button is pressed, not at every key. */
function Typed({ id, label, type, min, max, onSaid }: TypedProps) {
  const [text, setText] = useState('')
  const fits =
    type === 'number'
      ? text !== '' && Number(text) >= (min ?? 0) && Number(text) <= (max ?? 9999)
      : /^\d{4}-\d{2}$/.test(text)
  return (
    <>
      <input
        id={id}
        aria-label={label}
        type={type}
        min={min}
        max={max}
        value={text}
        placeholder={type === 'month' ? '2026-07' : ''}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="small" disabled={!fits} onClick={() => onSaid(text)}>
        Add
      </button>
    </>
  )
}

/** Several results of one kind: A levels, graded units. */
function Grades({
  label,
  options,
  most,
  onSaid,
}: {
  label: string
  options: string[]
  most: number
  onSaid: (said: string) => void
}) {
  const [grades, setGrades] = useState<string[]>([])
  const set = (index: number, grade: string) => {
    const next = Array.from({ length: most }, (_, at) => (at === index ? grade : (grades[at] ?? '')))
    setGrades(next)
  }
  const said = grades.filter((grade) => grade !== '')
  return (
    <>
      {Array.from({ length: most }, (_, index) => (
        <select
          key={index}
          aria-label={`${label} ${index + 1}`}
          value={grades[index] ?? ''}
          onChange={(event) => set(index, event.currentTarget.value)}
        >
          <option value="">–</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ))}
      <button type="button" class="small" disabled={said.length === 0} onClick={() => onSaid(said.join(' '))}>
        Add
      </button>
    </>
  )
}

const gradesOfCredits = ['distinction', 'merit', 'pass'] as const

/** Level 3 credits of an Access to HE Diploma at each grade. Who is mid-course says what is graded so far. */
function Mix({ onSaid }: { onSaid: (said: string) => void }) {
  const [mix, setMix] = useState({ distinction: 0, merit: 0, pass: 0 })
  const { fits, button, ungraded } = mixWords(mix)
  return (
    <>
      {gradesOfCredits.map((grade) => (
        <label key={grade}>
          {grade.charAt(0).toUpperCase() + grade.slice(1)}{' '}
          <input
            type="number"
            min={0}
            max={gradedCredits}
            step={3}
            value={mix[grade]}
            onInput={({ currentTarget }) => setMix({ ...mix, [grade]: Number(currentTarget.value) })}
          />
        </label>
      ))}
      <button
        type="button"
        class="small"
        disabled={!fits}
        onClick={() => onSaid(gradesOfCredits.map((grade) => mix[grade]).join(' '))}
      >
        {button}
      </button>
      <span class="bearing" role="status">
        {ungraded}
      </span>
    </>
  )
}
