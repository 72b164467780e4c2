import { useRef, useState } from 'preact/hooks'
import type { Vocabulary } from '../../search/words.ts'
import { withKnownTown } from '../finder/answer.ts'
import { type How, useAddress, useAsking } from '../finder/asking.ts'
import { Failed } from '../finder/Failed.tsx'
import type { Noted } from '../finder/Note.tsx'
import { type Arrived, readArrived } from '../finder/question.ts'
import { Arriving } from './Arriving.tsx'
import { AskInto } from './AskInto.tsx'
import { type AnswerInto, answerInto, type Into } from './answer.ts'
import { loadCourses, loadInto } from './load.ts'
import { noteOf } from './note.ts'
import { type AskedInto, readInto, writeInto } from './question.ts'

interface Props {
  /** The day of the build; the day on the device takes its place as soon as the page runs. */
  builtOn: string
}

type Shown = { kind: 'unknown' } | { kind: 'answered'; answer: AnswerInto; asked: AskedInto; note: Noted }

/** Who can come to a course: the question, kept in the address after the `#`, and its answer. Nothing is sent anywhere but
 *  requests for this site's own files. */
export function Incoming({ builtOn }: Props) {
  const [courses, setCourses] = useState<Vocabulary>()
  const { state, setState, heading, put, show } = useAsking<Shown>()
  const [asked, setAsked] = useState<AskedInto>()
  const file = useRef<{ to: string; into: Into | undefined }>()
  /** How somebody came to the question; its note stays while the answer is only narrowed or sorted. */
  const came = useRef<{ arrived: Arrived; note?: Noted }>()

  const find = async (wanted: AskedInto, day: string): Promise<Shown> => {
    setCourses(await loadCourses())
    if (file.current?.to !== wanted.to) file.current = { to: wanted.to, into: await loadInto(wanted.to) }
    const { into } = file.current
    if (into === undefined) return { kind: 'unknown' }
    const known = withKnownTown(into.graph, wanted)
    const answer = answerInto(into, known, day)
    if (answer === undefined) return { kind: 'unknown' }
    const here = came.current ?? { arrived: readArrived('') }
    here.note ??= noteOf(here.arrived, known, answer)
    return { kind: 'answered', answer, asked: known, note: here.note }
  }
  const start = (next: AskedInto, day: string) => {
    setAsked(next)
    void show(() => find(next, day))
  }

  const today = useAddress(builtOn, (day) => {
    came.current = { arrived: readArrived(location.hash) }
    const read = readInto(location.hash, day)
    if (read === undefined) setState({ kind: 'asking' })
    else start(read, day)
  })

  const ask = (next: AskedInto, how: How) => {
    const fragment = writeInto(next)
    put(fragment, how)
    if (how === 'push') came.current = { arrived: { ...readArrived(fragment), isOwn: true } }
    start(next, today)
  }

  return (
    <div class={`finder incoming ${state.kind}`}>
      <AskInto
        asked={asked}
        today={today}
        courses={courses}
        answered={state.kind === 'answered'}
        onNeedCourses={() => void loadCourses().then(setCourses, () => setState({ kind: 'failed' }))}
        onAsk={(next) => ask(next, 'push')}
      />
      <div class="answer wrap">
        <p role="status" class={state.kind === 'loading' ? 'loading' : 'hidden-words'}>
          {state.kind === 'loading' ? 'Looking for everybody who can come…' : ''}
        </p>
        {state.kind === 'failed' && <Failed />}
        {state.kind === 'unknown' && (
          <div class="no-answer">
            <h2 tabIndex={-1} ref={heading}>
              We do not know this course any more
            </h2>
            <p>It is not in this network now. Choose another course above.</p>
          </div>
        )}
        {state.kind === 'answered' && (
          <Arriving
            key={state.asked.to}
            answer={state.answer}
            asked={state.asked}
            note={state.note}
            today={today}
            builtOn={builtOn}
            heading={heading}
            onAsk={(next) => ask(next, 'replace')}
          />
        )}
      </div>
    </div>
  )
}
