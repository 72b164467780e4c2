import { useRef, useState } from 'preact/hooks'
import type { Graph } from '../../graph/graph.ts'
import { nextJune } from '../../graph/month.ts'
import type { Entry, Vocabulary } from '../../search/words.ts'
import { routeCountWords } from '../../text/filters.ts'
import { holdingName } from '../../text/names.ts'
import { heldStart, type StartEntry, somewhereElse, usualGoals } from '../../text/tables.ts'
import { hasSaidSomething } from '../profile/kept-name.ts'
import type { Kept } from '../profile/store.ts'
import { AnswerView } from './AnswerView.tsx'
import { type Answer, answer, type Learner, withKnownTown } from './answer.ts'
import { type How, useAddress, useAsking, type Waiting } from './asking.ts'
import { Failed } from './Failed.tsx'
import { type Draft, Form, goalInSentence } from './Form.tsx'
import { loadBeside, useLater } from './FullRoute.tsx'
import { Beforehand } from './Having.tsx'
import { loadGoals, loadGraph, loadStarts } from './load.ts'
import {
  type Arrived,
  type Asked,
  nothingChosen,
  readArrived,
  readQuestion,
  writeQuestion,
} from './question.ts'

interface Props {
  /** The day of the build; the day on the device takes its place as soon as the page runs. */
  builtOn: string
}

type Shown =
  | { kind: 'unknown-start' }
  | { kind: 'unknown-goal' }
  | {
      kind: 'answered'
      answer: Answer
      graph: Graph
      asked: Asked
      start: StartEntry | undefined
      file: string
      /** Counts up with every question that is new. */
      number: number
      arrived: Arrived
    }

/** The finder: a question, kept in the address after the `#`, and its answer. Nothing is sent anywhere but requests for this
 *  site's own files. */
export function Finder({ builtOn }: Props) {
  const [starts, setStarts] = useState<Vocabulary<StartEntry>>()
  const [goals, setGoals] = useState<Vocabulary<Entry>>()
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(builtOn))
  const { state, setState, heading, put, show } = useAsking<Shown>()
  const [kept, setKept] = useState<Kept>()
  const learner = useRef<Learner>()
  const later = useLater(isTrouble(state), loadBeside)
  const arrival = useRef({ number: 0, arrived: nowhere })

  /** What is open starts afresh; while a question is only narrowed or sorted it stays. */
  const arrive = (arrived: Arrived) => {
    arrival.current = { number: arrival.current.number + 1, arrived }
  }

  const needStarts = () => void loadStarts().then(setStarts, () => setState({ kind: 'failed' }))
  /** A link from a career or a subject names what is wanted, and leaves the rest to be asked. */
  const needGoals = (wanted?: string) =>
    void loadGoals().then(
      (table) => {
        setGoals(table)
        const goal = table.entries.find(({ value }) => value === wanted)
        if (goal !== undefined) setDraft((before) => ({ ...before, goal }))
      },
      () => setState({ kind: 'failed' }),
    )

  const find = async (asked: Asked, day: string): Promise<Shown> => {
    const startWords = await loadStarts()
    const goal =
      usualGoals.find((entry) => entry.value === asked.to) ??
      (await loadGoals()).entries.find((entry) => entry.value === asked.to)
    setStarts(startWords)
    const start =
      startWords.entries.find((entry) => entry.places.some((place) => place.ref === asked.from)) ??
      heldEntry(asked.from)
    const place = start?.places.find(({ ref }) => ref === asked.from)
    setDraft({ start, place, finish: asked.finish, goal, way: asked.way })
    if (place === undefined) return { kind: 'unknown-start' }
    if (goal === undefined) return { kind: 'unknown-goal' }
    const { file } = place
    const first = await loadGraph(file)
    // Their other qualifications may lead further.
    const other = learner.current
    const graph = other === undefined ? first : await other.code.withOthers(first, file, other.profile)
    if (start?.title === '')
      setDraft((before) => ({ ...before, start: { ...start, title: heldTitle(graph, asked.from) } }))
    const known = withKnownTown(graph, asked)
    const found = answer(graph, known, start, day, learner.current)
    if (found === undefined) return { kind: 'unknown-start' }
    return { kind: 'answered', answer: found, graph, asked: known, start, file, ...arrival.current }
  }

  /** Loads what judges by the learner's own facts, and what they said before. */
  const open = async () => {
    const code = await import('../profile/judging.ts').then((loaded) => loaded.judging)
    const before = code.loadProfile()
    learner.current = { profile: before.profile, code }
    setKept(before)
  }

  const say = (next: Kept) => {
    setKept(next)
    learner.current?.code.keepProfile(next)
    if (learner.current === undefined) return
    learner.current = { ...learner.current, profile: next.profile }
    if (state.kind === 'answered') void show(() => find(state.asked, today))
  }

  const readAddress = (day: string) => {
    const asked = readQuestion(location.hash, day)
    arrive(readArrived(location.hash))
    if (asked !== undefined) return void show(() => find(asked, day))
    setState({ kind: 'asking' })
    const wanted = new URLSearchParams(location.hash.slice(1)).get('to')
    if (wanted !== null) needGoals(wanted)
  }
  const today = useAddress(builtOn, readAddress, () => (hasSaidSomething() ? open() : undefined))

  const ask = (asked: Asked, how: How) => {
    const fragment = writeQuestion(asked)
    put(fragment, how)
    if (how === 'push') arrive({ ...nowhere, fragment, isOwn: true })
    void show(() => find(asked, today))
  }

  return (
    <div class={`finder ${state.kind}`}>
      <Form
        draft={draft}
        today={today}
        starts={starts}
        goals={goals}
        answered={state.kind === 'answered'}
        onDraft={setDraft}
        onNeedStarts={needStarts}
        onNeedGoals={needGoals}
        onAsk={(asked) =>
          ask(
            state.kind === 'answered'
              ? { ...state.asked, compare: [], ...asked }
              : { ...nothingChosen, ...asked },
            'push',
          )
        }
      />
      <div class="answer wrap">
        <p role="status" class={state.kind === 'loading' ? 'loading' : 'hidden-words'}>
          {state.kind === 'loading'
            ? 'Looking for routes…'
            : state.kind === 'answered'
              ? routeCountWords(state.answer.results)
              : ''}
        </p>
        {state.kind === 'failed' && <Failed />}
        {later && isTrouble(state) && <later.Trouble kind={state.kind} heading={heading} />}
        {state.kind === 'asking' && (
          <Beforehand learner={learner.current} kept={kept} onKept={say} onOpen={() => void open()} />
        )}
        {state.kind === 'answered' && draft.place !== undefined && (
          <AnswerView
            number={state.number}
            arrived={state.arrived}
            answer={state.answer}
            asked={state.asked}
            graph={state.graph}
            start={state.start}
            file={state.file}
            today={today}
            builtOn={builtOn}
            goal={goalInSentence(draft.goal)}
            heading={heading}
            learner={learner.current}
            kept={kept}
            onKept={say}
            onOpen={() => void open().then(() => show(() => find(state.asked, today)))}
            onAsk={ask}
          />
        )}
      </div>
    </div>
  )
}

/** An award in a subject that the table does not list: a real title led to it, or a link. Its name is known only when what
 *  it leads to is loaded. */
function heldEntry(ref: string): StartEntry | undefined {
  const [award, subject] = ref.split('@')
  if (award === undefined || subject === undefined) return undefined
  const place = { ...heldStart(award, subject === '' ? undefined : subject), name: somewhereElse }
  return { title: '', hint: '', words: '', value: ref, rank: 0, months: undefined, places: [place] }
}

function heldTitle(graph: Graph, ref: string): string {
  const [award = '', subject] = ref.split('@')
  return award in graph.catalogue.awards
    ? holdingName(graph.catalogue, award, subject === '' ? undefined : subject)
    : ref
}

type Troubled = Extract<Shown, { kind: 'unknown-start' | 'unknown-goal' }>

const isTrouble = (state: Shown | Waiting): state is Troubled =>
  state.kind === 'unknown-start' || state.kind === 'unknown-goal'

/** Nobody came by a link. */
const nowhere: Arrived = { fragment: '', open: undefined, shared: undefined }

function emptyDraft(today: string): Draft {
  return { start: undefined, place: undefined, finish: nextJune(today), goal: undefined, way: 'any' }
}
