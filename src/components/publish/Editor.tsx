import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { writeRecord } from '../../catalogue/write/record.ts'
import { proposedReference, undoneWords } from '../../text/drafts.ts'
import { formTitle } from '../../text/publish.ts'
import { sections } from '../../text/publish-sections.ts'
import { Bar } from './Bar.tsx'
import { companyOf, stateOf } from './company.ts'
import { Decide } from './Decide.tsx'
import type { Cleared } from './DraftList.tsx'
import { ElsewhereNotice, KeptNotice } from './DraftState.tsx'
import { draftTitle } from './draft-title.ts'
import { clearDraft, loadDrafts } from './drafts.ts'
import { FaultSummary } from './FaultSummary.tsx'
import type { Form } from './form.ts'
import type { Undecided } from './merge.ts'
import type { Open } from './open.ts'
import { Part } from './Part.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { Propose } from './Propose.tsx'
import { placeOf } from './place.ts'
import { withReference } from './reference.ts'
import type { Shelf } from './shelf.ts'
import { useCheck } from './use-check.ts'
import { useDraft } from './use-draft.ts'
import { LearnerView } from './view/LearnerView.tsx'

interface Props {
  open: Open
  shelf: Shelf
  /** To the page on which all drafts become one proposal. */
  onTogether: () => void
  /** Back to the beginning; with the draft where it was cleared. */
  onLeave: (cleared?: Cleared) => void
}

/** The form for one record, the learner's view of it beside it, and the way to propose it. */
export function Editor({ open, shelf, onTogether, onLeave }: Props) {
  const { record } = open
  const { names, published, checked, vocabularies, others } = shelf
  const { draft, setDraft, set, undo, kept, elsewhere, round, take } = useDraft(open.draft, record, (now) =>
    withReference(now, shelf),
  )
  const { kind, value, undecided = [] } = draft
  const place = placeOf(draft, names, published)
  const { asked, check, all, own, misplaced, sound, raised } = useCheck(draft, place, checked, record)
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  /** The field that was written in last. */
  const last = useRef('undo')
  const text = useMemo(() => writeRecord(kind, value, draft.before), [kind, value, draft.before])
  const form: Form = { kind, value, faults: own, names, vocabularies, announce: setSays, set }
  const isNew = draft.changes === undefined
  const decide = ({ field, theirs }: Undecided, which: 'theirs' | 'mine') => {
    const rest = undecided.filter((one) => one.field !== field)
    if (which === 'theirs') set([field], theirs)
    setDraft((now) => ({ ...now, undecided: rest.length === 0 ? undefined : rest }))
  }
  const takeBack = () => {
    if (undo === undefined) return
    undo()
    setSays(undoneWords)
    // What had the focus is drawn anew: it goes to the same field, or to the button.
    const { id } = document.activeElement ?? {}
    requestAnimationFrame(() => document.getElementById(id || 'undo')?.focus())
  }
  const clear = () => {
    const at = loadDrafts().findIndex(({ key }) => key === draft.key)
    clearDraft(draft.key)
    onLeave({ draft, place: at })
  }
  return (
    <div class="editor">
      <div class="editor-form">
        <p>
          <button type="button" class="link" onClick={() => onLeave()}>
            Back to the beginning
          </button>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {formTitle(kind, draft.changes)}
        </h2>
        {record !== undefined && (
          <p class="record-title">{draftTitle({ ...draft, value: record }, published)}</p>
        )}
        {open.notice !== undefined && <p class="notice">{open.notice}</p>}
        <ElsewhereNotice elsewhere={elsewhere} take={take} />
        {open.taken !== undefined || undecided.length > 0 ? (
          <Decide draft={draft} taken={open.taken ?? []} names={names} onDecide={decide} />
        ) : null}
        <FaultSummary faults={all} asked={sound ? 0 : asked} />
        <form
          noValidate
          onFocusIn={({ target }) => {
            const { id } = target as Element
            if (id !== '') last.current = id
          }}
          onKeyDown={(event) => {
            // In a box the browser itself takes back what was typed.
            const inBox = (event.target as Element).matches('input[type="text"], textarea')
            if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || inBox) return
            event.preventDefault()
            takeBack()
          }}
          onSubmit={(event) => {
            event.preventDefault()
            const next = undecided.length > 0 ? 'decide' : 'propose'
            if (check()) requestAnimationFrame(() => document.getElementById(next)?.focus())
          }}
        >
          {sections[kind].map((section) => (
            <Part key={`${section.title} ${round}`} form={form} section={section}>
              {section.title === lastTitle && isNew && (
                <PlaceFields form={form} draft={draft} place={place} faults={misplaced} onDraft={setDraft} />
              )}
              {section.title === lastTitle && raised !== undefined && <p class="notice">{raised}</p>}
              {section.title === lastTitle &&
                draft.proposed !== undefined &&
                value.reference === draft.proposed && (
                  <p class="notice">{proposedReference(draft.proposed)}</p>
                )}
            </Part>
          ))}
          <Bar canUndo={undo !== undefined} onUndo={takeBack} />
        </form>
        <Propose
          kind={kind}
          text={text}
          path={place.path}
          state={stateOf(text, draft)}
          network={names.network}
          sound={sound}
          company={companyOf(draft, shelf)}
          isOneOfMany={others.length > 0}
          onTogether={onTogether}
        />
        <KeptNotice kept={kept} onClear={clear} />
        <p class="hidden-words" role="status">
          {says}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <aside class="editor-view" aria-labelledby="learners-view" tabIndex={0}>
        <h2 id="learners-view" tabIndex={-1}>
          What a learner will read
        </h2>
        <LearnerView kind={kind} value={value} names={names} />
        <p class="tools narrow-only">
          <button type="button" class="small" onClick={() => document.getElementById(last.current)?.focus()}>
            Back to the form
          </button>
        </p>
      </aside>
    </div>
  )
}

const lastTitle = 'The record itself'
