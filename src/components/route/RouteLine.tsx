import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Route, Step } from '../../search/routes.ts'
import { monthInWords } from '../../text/dates.ts'
import { promiseWords } from '../../text/guarantees.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { isUnconfirmed, standingLabels } from '../../text/standing-labels.ts'
import {
  applyBy,
  entrySentence,
  originName,
  originProvider,
  paperLine,
  stepCondition,
  studySentence,
} from '../../text/steps.ts'
import { PromiseLine } from './PromiseLine.tsx'

/** What stands below a step's promise once a learner has said what they have. */
export type StepNote = (step: Step) => ComponentChildren

interface Props {
  route: Route
  catalogue: Pick<Catalogue, 'awards' | 'subjects' | 'providers'>
  note?: StepNote | undefined
}

/** A route as a line with stations: down the page on a phone, across on a desk. Each station but the last carries the
 *  promise of the step that leaves it. */
export function RouteLine({ route, catalogue, note }: Props) {
  const provider = originProvider(catalogue, route.origin)
  return (
    <ol class={`route-line steps-${route.steps.length}`}>
      <li class="station">
        <Rail marker="start" label="" step={route.steps[0]} />
        <div class="place">
          <p class="here">You are here</p>
          <p class="course">{originName(catalogue, route.origin)}</p>
          {provider !== undefined && <p class="where">{provider}</p>}
          <p class="where">until {monthInWords(route.originFinish)}</p>
        </div>
        <Leg route={route} index={0} catalogue={catalogue} note={note} />
      </li>
      {route.steps.map((step, index) => (
        <li class="station" key={step.course.id}>
          <Rail
            marker={index === route.steps.length - 1 ? 'end' : 'stop'}
            label={String(index + 1)}
            step={route.steps[index + 1]}
          />
          <div class="place">
            <p class="course">
              <a href={linkTo(`/courses/${step.course.id}/`)}>{courseName(catalogue, step.course)}</a>
            </p>
            <p class="where">{providerName(catalogue, step.course.provider)}</p>
            <p class="where">{studySentence(step)}</p>
          </div>
          <Leg route={route} index={index + 1} catalogue={catalogue} note={note} />
        </li>
      ))}
    </ol>
  )
}

function Rail({
  marker,
  label,
  step,
}: {
  marker: 'start' | 'stop' | 'end'
  label: string
  step: Step | undefined
}) {
  return (
    <div class="rail" aria-hidden="true">
      <span class={`marker ${marker}`}>{label}</span>
      {step !== undefined && <PromiseLine promise={step.promise} />}
    </div>
  )
}

/** What is promised for the step that leaves a station. */
function Leg({ route, index, catalogue, note }: Props & { index: number }) {
  const step = route.steps[index]
  if (step === undefined) return null
  const entry = entrySentence(step)
  const by = applyBy(step)
  return (
    <div class={`leg promise-${step.promise}`}>
      <p class="promise">{promiseWords[step.promise].title}</p>
      <p class="asked">{stepCondition(step, catalogue)}</p>
      {entry !== undefined && <p class="asked">{entry}</p>}
      {by !== undefined && <p class="asked by">{by}</p>}
      {step.standing !== undefined && isUnconfirmed(step.standing) && (
        <p class="unconfirmed">{standingLabels[step.standing]}: ask before you rely on it.</p>
      )}
      {note?.(step)}
      <p class="on-paper">{paperLine(step, catalogue)}</p>
      {index === route.weakest && route.steps.length > 1 && <p class="to-check">The step to check</p>}
    </div>
  )
}
