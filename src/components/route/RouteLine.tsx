import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isUnconfirmed } from '../../eligibility/standing.ts'
import type { Route, Step } from '../../search/routes.ts'
import { monthInWords } from '../../text/dates.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { promiseTitle } from '../../text/promise-names.ts'
import { standingLabels } from '../../text/standing-labels.ts'
import {
  applyBy,
  beforehand,
  entrySentence,
  originName,
  originProvider,
  paperLine,
  stepCondition,
  studySentence,
} from '../../text/steps.ts'
import { othersFor } from './others.ts'
import { PromiseLine } from './PromiseLine.tsx'

/** What is added once a learner has said what they have: below a step's promise, and in a word or two of the whole route. */
export interface Notes {
  step(step: Step): ComponentChildren
  route(route: Route): string
}

interface Props {
  route: Route
  catalogue: Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'otherPromises'>
  notes?: Notes | undefined
}

const mostAcross = { steps: 1, letters: 90 }

/** Whether a route can be read in columns. */
function isShort(route: Route, names: Props['catalogue']): boolean {
  return (
    route.steps.length <= mostAcross.steps &&
    route.steps.every((step) => stepCondition(route, step, names).length <= mostAcross.letters)
  )
}

/** A route as a line with stations: down the page; across on a desk, where little is said of it. Each station but the last carries the
 *  promise of the step that leaves it. */
export function RouteLine({ route, catalogue, notes }: Props) {
  const provider = originProvider(catalogue, route.origin)
  return (
    <ol class={isShort(route, catalogue) ? 'route-line across' : 'route-line'}>
      <li class="station">
        <Rail marker="start" label="" step={route.steps[0]} />
        <div class="place">
          <p class="here">You are here</p>
          <p class="course">{originName(catalogue, route.origin)}</p>
          {provider !== undefined && <p class="where">{provider}</p>}
          <p class="where">
            {route.originDone ? 'finished' : 'until'} {monthInWords(route.originFinish)}
          </p>
        </div>
        <Leg route={route} index={0} catalogue={catalogue} notes={notes} />
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
          <Leg route={route} index={index + 1} catalogue={catalogue} notes={notes} />
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
function Leg({ route, index, catalogue, notes }: Props & { index: number }) {
  const step = route.steps[index]
  if (step === undefined) return null
  const entry = entrySentence(step)
  const first = beforehand(step)
  const by = applyBy(step)
  return (
    <div class={`leg promise-${step.promise}`}>
      <p class="promise">{promiseTitle(step)}</p>
      <p class="asked">{stepCondition(route, step, catalogue)}</p>
      {first !== undefined && <p class="asked by">{first}</p>}
      {entry !== undefined && <p class="asked">{entry}</p>}
      {by !== undefined && <p class="asked by">{by}</p>}
      {step.standing !== undefined && isUnconfirmed(step.standing) && (
        <p class="unconfirmed">{standingLabels[step.standing]}: ask before you rely on it.</p>
      )}
      {othersFor(step, catalogue).length > 0 && (
        <p class="unconfirmed">Another agreement promises something else here: see every condition.</p>
      )}
      {notes?.step(step)}
      <p class="on-paper">{paperLine(route, step, catalogue)}</p>
      {index === route.weakest && route.steps.length > 1 && <p class="to-check">The step to check</p>}
    </div>
  )
}
