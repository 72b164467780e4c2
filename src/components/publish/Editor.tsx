import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { judgeRecord, type RecordFault } from '../../catalogue/judge.ts'
import { fieldsOf } from '../../catalogue/wording/shape.ts'
import { writeRecord } from '../../catalogue/write/record.ts'
import { recordSchemas } from '../../catalogue/write/record-schemas.ts'
import { proposeChange, proposeNew } from '../../text/proposal.ts'
import { formTitle, keptNotice, notKeptNotice, versionWords } from '../../text/publish.ts'
import { sections } from '../../text/publish-sections.ts'
import { clearDraft, type Draft, isKept, keepDraft } from './drafts.ts'
import { FaultSummary, listed } from './FaultSummary.tsx'
import { Field } from './fields/Field.tsx'
import type { Form } from './form.ts'
import { draftsNamed } from './names-with.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { Propose } from './Propose.tsx'
import { placeFaultsOf, placeOf } from './place.ts'
import { type Fields, withValue } from './value.ts'
import { withVersion } from './version.ts'
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

/** Where in the form a field stands; what is in none comes last, with the record itself. */
function partOf(kind: Draft['kind'], path: PropertyKey[]): number {
  const fields = sections[kind].flatMap((section) => section.fields)
  const at = fields.indexOf(String(path[0]))
  return at < 0 ? fields.length : at
}

const pauseBeforeCheck = 300

/** The form for one record, the learner's view of it beside it, and the way to propose it. */
export function Editor({ start, published, names, vocabularies, notice, onLeave }: Props) {
  const [draft, setDraft] = useState(start)
  const [kept, setKept] = useState(() => (isKept(start) ? true : undefined))
  const [asked, setAsked] = useState(0)
  const [faults, setFaults] = useState<RecordFault[]>([])
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const { kind, value } = draft
  const place = placeOf(draft, names)
  const text = useMemo(() => writeRecord(kind, value, draft.before), [kind, value, draft.before])

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    // Nothing is kept before somebody has written something.
    if (draft === start) return
    setKept(keepDraft(draft))
    // A reload goes on with it. The address names the draft and says nothing of what is in it.
    if (draft.changes === undefined) history.replaceState(null, '', `#draft=${encodeURIComponent(draft.key)}`)
  }, [draft])
  useEffect(() => {
    if (asked === 0) return
    const timer = setTimeout(() => setFaults(judgeRecord(place.path, value, names)), pauseBeforeCheck)
    return () => clearTimeout(timer)
  }, [value, place.path])

  const misplaced = asked === 0 ? [] : placeFaultsOf(draft, place, names)
  const all = [
    ...misplaced.map(({ at, words }) => ({
      words,
      severity: 'stops' as const,
      path: [],
      id: `place-${at}`,
    })),
    ...listed(kind, faults, place.path),
  ].sort((a, b) => partOf(kind, a.path) - partOf(kind, b.path))
  const sound = asked > 0 && !all.some(({ severity }) => severity === 'stops')
  const check = (event: Event) => {
    event.preventDefault()
    const found = judgeRecord(place.path, value, names)
    setFaults(found)
    setAsked(asked + 1)
    const stops =
      found.some(({ severity }) => severity === 'stops') || placeFaultsOf(draft, place, names).length > 0
    if (!stops) requestAnimationFrame(() => document.getElementById('propose')?.focus())
  }
  const form: Form = {
    kind,
    value,
    faults: asked === 0 ? [] : faults.filter(({ file }) => file === place.path),
    names,
    vocabularies,
    announce: setSays,
    set: (path, next) =>
      setDraft((now) => {
        const changed = withValue(now.value, path, next)
        return {
          ...now,
          value: published === undefined || kind !== 'agreement' ? changed : withVersion(published, changed),
        }
      }),
  }
  const was = typeof published?.version === 'number' ? published.version : 1
  const raised =
    kind === 'agreement' && published !== undefined ? versionWords(was, value.version) : undefined
  const where = {
    repository: names.network.repository,
    branch: names.network.branch ?? 'main',
    path: place.path,
  }
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
        <FaultSummary faults={all} asked={sound && faults.length === 0 ? 0 : asked} />
        <form noValidate onSubmit={check}>
          {sections[kind].map(({ title, fields }) => (
            <section key={title} class="part">
              <h3>{title}</h3>
              {title === 'The record itself' && isNew && (
                <PlaceFields
                  form={form}
                  draft={draft}
                  place={place}
                  names={names}
                  faults={misplaced}
                  onDraft={setDraft}
                />
              )}
              {title === 'The record itself' && raised !== undefined && <p class="notice">{raised}</p>}
              {fields.map((name) => {
                const schema = fieldsOf(recordSchemas[kind])[name]
                return schema === undefined ? null : (
                  <Field key={name} form={form} schema={schema} path={[name]} />
                )
              })}
            </section>
          ))}
          <p class="tools">
            <button type="submit" class="button">
              Check it
            </button>
          </p>
        </form>
        {others.length > 0 && (
          <p class="notice">
            It names {others.join(' and ')}, of which there is only a draft on this device. Propose that
            first.
          </p>
        )}
        <Propose
          text={text}
          path={place.path}
          isNew={isNew}
          sound={sound}
          proposal={isNew ? proposeNew(where, text) : proposeChange(where)}
        />
        {kept !== undefined && (
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
        )}
        <p class="hidden-words" role="status">
          {says}
        </p>
      </div>
      <aside class="editor-view" aria-labelledby="learners-view">
        <h2 id="learners-view">What a learner will read</h2>
        <LearnerView kind={kind} value={value} names={names} />
      </aside>
    </div>
  )
}
