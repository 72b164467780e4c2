import { known } from '../../catalogue/catalogue.ts'
import type { Graph } from '../../graph/graph.ts'
import { mostStepsEver } from '../../search/find-routes.ts'
import type { Results } from '../../search/routes.ts'
import { count } from '../../text/dates.ts'
import { linkTo } from '../../text/links.ts'
import { providerName } from '../../text/names.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { type Answer, isFiltered, withoutFilters } from './answer.ts'
import type { Asked } from './question.ts'

/** No route is an answer: what would open one, each by one press, and whom to ask. */
export function NoRoute({
  asked,
  graph,
  goal,
  find,
  onAsk,
}: {
  asked: Asked
  graph: Graph
  goal: string
  find: Answer['find']
  onAsk: AnswerProps['onAsk']
}) {
  const openings = openingsOf(asked, find)
  const provider = graph.catalogue.courses.find((course) => course.id === asked.from)?.provider
  const ask = provider === undefined ? undefined : known(graph.catalogue.providers, provider).admissions
  return (
    <div class="no-answer">
      <p>
        Nothing that can be used now leads from your course to <strong>{goal}</strong> in{' '}
        {count(asked.steps, 'step')}
        {isFiltered(asked) ? ' with the choices you made' : ''}. That is not a no: a provider may still take
        you.
        {provider !== undefined && (
          <>
            {' '}
            <a href={linkTo(`/courses/${asked.from}/`)}>Your course’s page</a> has every agreement that ever
            led on from it, those that have run out or are closed too.
          </>
        )}
      </p>
      {openings.length > 0 && (
        <>
          <h3>What would open a route</h3>
          <ul class="openings">
            {openings.map((opening) => (
              <li key={opening.title}>
                <button type="button" class="opening" onClick={() => onAsk(opening.asked, 'push')}>
                  {opening.title} <span>{count(opening.destinations, 'destination')}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Whom to ask</h3>
      <p>
        {ask === undefined ? (
          <>
            The admissions office of the place you would like to go to: see{' '}
            <a href={linkTo('/providers/')}>colleges and universities</a>.
          </>
        ) : (
          <>
            {ask.role}, {providerName(graph.catalogue, provider ?? '')}
            {ask.email !== undefined && (
              <>
                : <a href={`mailto:${ask.email}`}>{ask.email}</a>
              </>
            )}
            {ask.phone !== undefined && `, ${ask.phone}`}
          </>
        )}
      </p>
    </div>
  )
}

interface Opening {
  title: string
  asked: Asked
  destinations: number
}

/** What to let go of, one thing at a time, and then all of it. */
function openingsOf(asked: Asked, find: (asked: Asked) => Results | undefined): Opening[] {
  const tries: [string, Asked][] = []
  if (asked.least !== undefined) tries.push(['Show weaker promises too', { ...asked, least: undefined }])
  if (asked.near !== undefined) tries.push(['Look further away', { ...asked, near: undefined }])
  if (asked.way !== 'any') tries.push(['Any way of studying', { ...asked, way: 'any' }])
  if (isFiltered(asked)) tries.push(['Take all filters off', withoutFilters(asked)])
  if (asked.steps < mostStepsEver)
    tries.push([`Up to ${mostStepsEver} steps`, { ...asked, steps: mostStepsEver }])
  if (asked.to !== 'all')
    tries.push([
      'Show me everything from here',
      { ...withoutFilters(asked), to: 'all', steps: mostStepsEver },
    ])
  return tries.flatMap(([title, question]) => {
    const destinations = find(question)?.destinations.length ?? 0
    return destinations === 0 ? [] : [{ title, asked: question, destinations }]
  })
}
