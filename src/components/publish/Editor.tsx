import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { fieldsOf } from '../../catalogue/wording/shape.ts'
import { writeRecord } from '../../catalogue/write/record.ts'
import { recordSchemas } from '../../catalogue/write/record-schemas.ts'
import { draftsFirst, formTitle, keptNotice, notKeptNotice } from '../../text/publish.ts'
import { type Section, sections } from '../../text/publish-sections.ts'
import { clearDraft, type Draft } from './drafts.ts'
import { FaultSummary } from './FaultSummary.tsx'
import { Field } from './fields/Field.tsx'
import type { Form } from './form.ts'
import { draftsNamed } from './names-with.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { Propose } from './Propose.tsx'
import { placeOf } from './place.ts'
import { useCheck } from './use-check.ts'
import { useDraft } from './use-draft.ts'
import type { Fields } from './value.ts'
import { LearnerView } from './view/LearnerView.tsx'
import type { Vocabularies } from './vocabularies.ts'

interface Props {
  start: Draft
  /** What the published file says; left out for a new record. */
  published: Fields | undefined
  names: Catalogue
  vocabularies: Vocabularies
  /** Said above the form: that the published file has changed since the draft was begun. */
  notice: string | undefined
  onLeave: () => void
}

/** The form for one record, the learner's view of it beside it, and the way to propose it. */
export function Editor({ start, published, names, vocabularies, notice, onLeave }: Props) {
  const { draft, setDraft, set, kept } = useDraft(start, published)
  const { kind, value } = draft
  const place = placeOf(draft, names)
  const { asked, check, all, own, misplaced, sound, raised } = useCheck(draft, place, names, published)
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = useMemo(() => writeRecord(kind, value, draft.before), [kind, value, draft.before])
  const form: Form = { kind, value, faults: own, names, vocabularies, announce: setSays, set }
  const isNew = draft.changes === undefined
  const others = draftsNamed(draft, names)
  return (
    <div class="editor">
      <div class="editor-form">
        <p>
          <button type="button" class="link" onClick={onLeave}>
            Back to the beginning
          </button>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          {formTitle(kind, draft.changes)}
        </h2>
        {!isNew && <p class="soft">{draft.changes}</p>}
        {notice !== undefined && <p class="notice">{notice}</p>}
        <FaultSummary faults={all} asked={sound ? 0 : asked} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (check()) requestAnimationFrame(() => document.getElementById('propose')?.focus())
          }}
        >
          {sections[kind].map((section) => (
            <Part key={section.title} form={form} section={section}>
              {section.title === lastTitle && isNew && (
                <PlaceFields form={form} draft={draft} place={place} faults={misplaced} onDraft={setDraft} />
              )}
              {section.title === lastTitle && raised !== undefined && <p class="notice">{raised}</p>}
            </Part>
          ))}
          <p class="tools">
            <button type="submit" class="button">
              Check it
            </button>
          </p>
        </form>
        {others.length > 0 && <p class="notice">{draftsFirst(others)}</p>}
        <Propose
          kind={kind}
          text={text}
          path={place.path}
          state={isNew ? 'new' : text === draft.before ? 'unchanged' : 'changed'}
          network={names.network}
          sound={sound}
        />
        {kept !== undefined && <Kept draft={draft} kept={kept} onLeave={onLeave} />}
        <p class="hidden-words" role="status">
          {says}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <aside class="editor-view" aria-labelledby="learners-view" tabIndex={0}>
        <h2 id="learners-view">What a learner will read</h2>
        <LearnerView kind={kind} value={value} names={names} />
      </aside>
    </div>
  )
}

const lastTitle = 'The record itself'

function Part({
  form,
  section,
  children,
}: {
  form: Form
  section: Section
  children: preact.ComponentChildren
}) {
  const schemas = fieldsOf(recordSchemas[form.kind])
  return (
    <section class="part">
      <h3>{section.title}</h3>
      {children}
      {section.fields.map((name) => {
        const schema = schemas[name]
        return schema === undefined ? null : <Field key={name} form={form} schema={schema} path={[name]} />
      })}
    </section>
  )
}

/** That what is typed is kept on this device, or that it can't be. */
function Kept({ draft, kept, onLeave }: { draft: Draft; kept: boolean; onLeave: () => void }) {
  return (
    <p class="kept" role="status">
      {kept ? keptNotice : notKeptNotice}{' '}
      {kept && (
        <button
          type="button"
          class="link"
          onClick={() => {
            clearDraft(draft.key)
            onLeave()
          }}
        >
          Clear this draft
        </button>
      )}
    </p>
  )
}
