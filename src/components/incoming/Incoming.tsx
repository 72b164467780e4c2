import { useEffect, useRef, useState } from 'preact/hooks'
import { londonDate } from '../../graph/month.ts'
import type { Vocabulary } from '../../search/words.ts'
import { Arriving } from './Arriving.tsx'
import { AskInto } from './AskInto.tsx'
import { type AnswerInto, answerInto, type Into } from './answer.ts'
import { loadCourses, loadInto } from './load.ts'
import { type AskedInto, readInto, writeInto } from './question.ts'

interface Props {
  /** The day of the build; the day on the device takes its place as soon as the page runs. */
  builtOn: string
}

type State =
  | { kind: 'asking' | 'loading' | 'failed' | 'unknown' }
  | { kind: 'answered'; answer: AnswerInto; asked: AskedInto }

/** Who can come to a course: the question, kept in the address after the `#`, and its answer. Nothing is sent anywhere but
 *  requests for this site's own files. */
export function Incoming({ builtOn }: Props) {
  const [today, setToday] = useState(builtOn)
  const [courses, setCourses] = useState<Vocabulary>()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const [asked, setAsked] = useState<AskedInto>()
  const heading = useRef<HTMLHeadingElement>(null)
  const wantsFocus = useRef(false)
  const turn = useRef(0)
  const file = useRef<{ to: string; into: Into | undefined }>()

  const show = async (next: AskedInto, day: string) => {
    const mine = ++turn.current
    setAsked(next)
    setState((before) => (before.kind === 'answered' ? before : { kind: 'loading' }))
    const found = await answered(next, day).catch((): State => ({ kind: 'failed' }))
    if (mine === turn.current) setState(found)
  }
  const answered = async (next: AskedInto, day: string): Promise<State> => {
    setCourses(await loadCourses())
    if (file.current?.to !== next.to) file.current = { to: next.to, into: await loadInto(next.to) }
    const answer = file.current.into && answerInto(file.current.into, next, day)
    return answer === undefined ? { kind: 'unknown' } : { kind: 'answered', answer, asked: next }
  }

  useEffect(() => {
    const day = londonDate(new Date())
    setToday(day)
    const readAddress = () => {
      const read = readInto(location.hash, day)
      if (read === undefined) setState({ kind: 'asking' })
      else void show(read, day)
    }
    readAddress()
    addEventListener('popstate', readAddress)
    return () => removeEventListener('popstate', readAddress)
  }, [])

  useEffect(() => {
    if (state.kind === 'loading' || !wantsFocus.current) return
    wantsFocus.current = false
    heading.current?.focus()
  }, [state])

  const ask = (next: AskedInto, how: 'push' | 'replace') => {
    const address = `#${writeInto(next)}`
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    wantsFocus.current = how === 'push'
    void show(next, today)
  }

  return (
    <div class="finder incoming">
      <AskInto
        asked={asked}
        today={today}
        courses={courses}
        onNeedCourses={() => void loadCourses().then(setCourses, () => setState({ kind: 'failed' }))}
        onAsk={(next) => ask(next, 'push')}
      />
      <div class="answer wrap">
        <p role="status" class={state.kind === 'loading' ? 'loading' : 'hidden-words'}>
          {state.kind === 'loading' ? 'Looking for everybody who can come…' : ''}
        </p>
        {state.kind === 'failed' && (
          <div class="no-answer" role="alert">
            <h2>The routes could not be loaded</h2>
            <p>
              Check that you are online, then{' '}
              <button type="button" class="link" onClick={() => location.reload()}>
                try again
              </button>
              . The course stays in the address.
            </p>
          </div>
        )}
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
            today={today}
            heading={heading}
            onAsk={(next) => ask(next, 'replace')}
          />
        )}
      </div>
    </div>
  )
}
