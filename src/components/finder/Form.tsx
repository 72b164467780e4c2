import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type Month, yearOf } from '../../graph/month.ts'
import { monthNames } from '../../schema/vocabulary.ts'
import type { Entry, Vocabulary } from '../../search/words.ts'
import { capital } from '../../text/steps.ts'
import { type StartEntry, type StartPlace, usualGoals } from '../../text/tables.ts'
import { Combobox, type More } from './Combobox.tsx'
import { type Way, ways } from './choices.ts'
import { type Asked, usualGoal } from './question.ts'

/** The question while it is being put. */
export interface Draft {
  start: StartEntry | undefined
  place: StartPlace | undefined
  finish: Month
  goal: Entry | undefined
  way: Way
}

type Ready = Pick<Asked, 'from' | 'finish' | 'to' | 'way'>

interface Props {
  draft: Draft
  today: string
  starts: Vocabulary<StartEntry> | undefined
  goals: Vocabulary<Entry> | undefined
  answered: boolean
  onDraft: (draft: Draft) => void
  onNeedStarts: () => void
  onNeedGoals: () => void
  onAsk: (asked: Ready) => void
}

const questions = 4

/** All at once on a desk; one question at a time on a phone, where `at` says which. */
export function Form({
  draft,
  today,
  starts,
  goals,
  answered,
  onDraft,
  onNeedStarts,
  onNeedGoals,
  onAsk,
}: Props) {
  const [at, setAt] = useState(0)
  const [faults, setFaults] = useState<Faults>({})
  const [goalTyped, setGoalTyped] = useState('')
  const [changing, setChanging] = useState(false)
  const set = (part: Partial<Draft>) => onDraft({ ...draft, ...part })
  const chooseStart = (start: StartEntry | undefined) => {
    setFaults({})
    set({
      start,
      place:
        start?.places.find((place) => place.ref === draft.place?.ref) ??
        (start?.places.length === 1 ? start.places[0] : undefined),
    })
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const found = faultsOf(draft, goalTyped)
    setFaults(found)
    if (draft.place === undefined || Object.keys(found).length > 0) {
      setAt((found.start ?? found.place) ? 0 : 2)
      return
    }
    setChanging(false)
    onAsk({
      from: draft.place.ref,
      finish: draft.finish,
      to: draft.goal?.value ?? usualGoal,
      way: draft.way,
    })
  }
  const field = (index: number) => `field field-${index}${index === at ? ' current' : ''}`
  const folded = answered && !changing
  return (
    <form class={`question${folded ? ' folded' : ''}`} onSubmit={submit} noValidate aria-label="Find a route">
      <div class="wrap">
        {answered && (
          <AskedSummary folded={folded} onFold={setChanging}>
            From <strong>{draft.start?.title}</strong>
            {draft.place !== undefined && <>, {draft.place.name}</>} to{' '}
            <strong>{goalInSentence(draft.goal)}</strong>.
          </AskedSummary>
        )}
        <div class="fields">
          <div class={field(0)}>
            <Combobox
              label="What are you studying, or what have you got?"
              placeholder="For example: btec health"
              vocabulary={starts}
              chosen={draft.start}
              onChoose={chooseStart}
              onNeed={onNeedStarts}
              fault={faults.start}
              findMore={findTitle}
            />
          </div>
          <div class={`${field(0)} field-where`}>
            <Where draft={draft} fault={faults.place} onPlace={(place) => set({ place })} />
          </div>
          <div class={field(1)}>
            <Finish
              legend="When do you finish, or did you?"
              finish={draft.finish}
              today={today}
              onFinish={(finish) => set({ finish })}
            />
          </div>
          <div class={field(2)}>
            <Combobox
              label="Where do you want to get to?"
              placeholder={usualGoals[0]?.title ?? ''}
              vocabulary={goals}
              chosen={draft.goal}
              onChoose={(goal) => {
                setFaults({ ...faults, goal: undefined })
                set({ goal })
              }}
              onText={setGoalTyped}
              onNeed={onNeedGoals}
              fault={faults.goal}
            />
          </div>
          <div class={field(3)}>
            <Choice
              label="How do you want to study?"
              value={draft.way}
              options={Object.entries(ways).map(([value, way]) => [value, way.title])}
              onChange={(way) => set({ way: way as Way })}
            />
          </div>
          <p class="paging">
            <span>
              Question {at + 1} of {questions}
            </span>
            {at > 0 && (
              <button type="button" class="link" onClick={() => setAt(at - 1)}>
                Back
              </button>
            )}
            {at < questions - 1 && (
              <button
                type="button"
                class="next"
                disabled={at === 0 && draft.place === undefined}
                onClick={() => setAt(at + 1)}
              >
                Next
              </button>
            )}
          </p>
          <button type="submit" class={`show${at === questions - 1 ? ' current' : ''}`}>
            Show my routes
          </button>
        </div>
      </div>
    </form>
  )
}

/** On a phone a question that is answered folds to one line; `onFold` is told whether it is to be changed. */
export function AskedSummary({
  folded,
  onFold,
  children,
}: {
  folded: boolean
  onFold: (changing: boolean) => void
  children: ComponentChildren
}) {
  return (
    <p class="asked-summary">
      {children}{' '}
      <button type="button" class="link" aria-expanded={!folded} onClick={() => onFold(folded)}>
        {folded ? 'Change' : 'Close'}
      </button>
    </p>
  )
}

/** What the learner's own certificate says, where the network's words do not know it. */
async function findTitle(typed: string): Promise<More<StartEntry>> {
  return import('./titles.ts').then((loaded) => loaded.findStarts(typed))
}

interface Faults {
  start?: string | undefined
  place?: string | undefined
  goal?: string | undefined
}

/** Everything that keeps the question from being asked; a goal is a fault only where something was typed and not chosen. */
function faultsOf(draft: Draft, goalTyped: string): Faults {
  return {
    ...(draft.start === undefined && { start: 'Choose what you are studying, or have, from the list.' }),
    ...(draft.start !== undefined &&
      draft.place === undefined && { place: 'Choose where you study, or studied.' }),
    ...(draft.goal === undefined &&
      goalTyped.trim() !== '' && { goal: 'Choose one from the list, or empty this field for any degree.' }),
  }
}

/** "an honours top-up", "Nursing Associate": a usual goal loses its capital inside a sentence, and "Show me everything" its verb. */
export function goalInSentence(goal: Entry | undefined): string {
  if (goal?.value === 'all') return 'everything'
  const usual = usualGoals.find((entry) => entry.value === (goal?.value ?? usualGoal))
  return usual === undefined
    ? (goal?.title ?? '')
    : usual.title.charAt(0).toLowerCase() + usual.title.slice(1)
}

function Where({
  draft,
  fault,
  onPlace,
}: {
  draft: Draft
  fault: string | undefined
  onPlace: (place: StartPlace | undefined) => void
}) {
  const places = draft.start?.places ?? []
  return (
    <Choice
      label="Where?"
      value={draft.place?.ref ?? ''}
      disabled={places.length === 0}
      options={
        draft.place === undefined
          ? [['', places.length === 0 ? 'Choose a course first' : 'Choose where'], ...places.map(placeOption)]
          : places.map(placeOption)
      }
      fault={fault}
      onChange={(ref) => onPlace(places.find((place) => place.ref === ref))}
    />
  )
}

const placeOption = ({ ref, name }: StartPlace): [string, string] => [ref, name]

/** Month and year, since most people know both and no date picker is as quick. */
export function Finish({
  legend,
  finish,
  today,
  onFinish,
}: {
  legend: string
  finish: Month
  today: string
  onFinish: (finish: Month) => void
}) {
  const id = useId()
  const thisYear = Number(today.slice(0, 4))
  const oldest = Math.min(thisYear - 45, yearOf(finish))
  const latest = Math.max(thisYear + 5, yearOf(finish))
  const years = Array.from({ length: latest + 1 - oldest }, (_, index) => oldest + index)
  return (
    <fieldset class="finish">
      <legend>{legend}</legend>
      <label class="hidden-words" for={`${id}-month`}>
        Month
      </label>
      <select
        id={`${id}-month`}
        value={finish % 12}
        onChange={(event) => onFinish(yearOf(finish) * 12 + Number(event.currentTarget.value))}
      >
        {monthNames.map((name, index) => (
          <option key={name} value={index}>
            {capital(name)}
          </option>
        ))}
      </select>
      <label class="hidden-words" for={`${id}-year`}>
        Year
      </label>
      <select
        id={`${id}-year`}
        value={yearOf(finish)}
        onChange={(event) => onFinish(Number(event.currentTarget.value) * 12 + (finish % 12))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: [value: string, title: string][]
  disabled?: boolean
  fault?: string | undefined
  onChange: (value: string) => void
}

export function Choice({ label, value, options, disabled = false, fault, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
