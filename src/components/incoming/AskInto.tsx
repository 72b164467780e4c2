import { useEffect, useState } from 'preact/hooks'
import { type Month, nextJune } from '../../graph/month.ts'
import type { Entry, Vocabulary } from '../../search/words.ts'
import { monthInWords } from '../../text/dates.ts'
import { Combobox } from '../finder/Combobox.tsx'
import { type Way, ways } from '../finder/choices.ts'
import { AskedSummary, Choice, Finish } from '../finder/Form.tsx'
import { type AskedInto, readInto } from './question.ts'

interface Props {
  /** What was asked last. */
  asked: AskedInto | undefined
  today: string
  courses: Vocabulary | undefined
  answered: boolean
  onNeedCourses: () => void
  onAsk: (asked: AskedInto) => void
}

/** The question: which course, when those who come finish, and how they want to study. */
export function AskInto({ asked, today, courses, answered, onNeedCourses, onAsk }: Props) {
  const [course, setCourse] = useState<Entry>()
  const [finish, setFinish] = useState<Month>()
  const [way, setWay] = useState<Way>('any')
  const [fault, setFault] = useState<string>()
  const [changing, setChanging] = useState(false)
  useEffect(() => {
    if (asked === undefined) return
    setCourse(courses?.entries.find(({ value }) => value === asked.to))
    setFinish(asked.finish)
    setWay(asked.way)
    setFault(undefined)
  }, [asked, courses])
  const submit = (event: Event) => {
    event.preventDefault()
    setFault(course === undefined ? 'Choose a course from the list.' : undefined)
    if (course === undefined) return
    const before = asked ?? readInto(`to=${course.value}`, today)
    if (before === undefined) return
    setChanging(false)
    onAsk({ ...before, to: course.value, finish: finish ?? nextJune(today), way, open: undefined })
  }
  const folded = answered && !changing
  return (
    <form
      class={folded ? 'question folded' : 'question'}
      onSubmit={submit}
      noValidate
      aria-label="Who can come to a course"
    >
      <div class="wrap">
        {answered && (
          <AskedSummary folded={folded} onFold={setChanging}>
            Who can come to <strong>{course?.title}</strong>, if they finish in{' '}
            {monthInWords(finish ?? nextJune(today))}.
          </AskedSummary>
        )}
        <div class="fields">
          <div class="field current field-course">
            <Combobox
              label="Which course do they want to come to?"
              placeholder="For example: nursing top-up"
              vocabulary={courses}
              chosen={course}
              onChoose={(chosen) => {
                setFault(undefined)
                setCourse(chosen)
              }}
              onNeed={onNeedCourses}
              fault={fault}
            />
          </div>
          <div class="field current field-1">
            <Finish
              legend="If they finish in"
              finish={finish ?? nextJune(today)}
              today={today}
              onFinish={setFinish}
            />
          </div>
          <div class="field current field-3">
            <Choice
              label="How do they want to study?"
              value={way}
              options={Object.entries(ways).map(([value, { title }]) => [value, title])}
              onChange={(value) => setWay(value as Way)}
            />
          </div>
          <button type="submit" class="show current">
            Show who can come
          </button>
        </div>
      </div>
    </form>
  )
}
