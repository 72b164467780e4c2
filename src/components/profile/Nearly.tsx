import type { Graph } from '../../graph/graph.ts'
import { type Route, weakestPromise } from '../../search/routes.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { RouteLine, type StepNote } from '../route/RouteLine.tsx'

/** Routes that what they have said closes, each with what is missing: the step is marked, and not open. */
export function Nearly({
  routes,
  graph,
  note,
}: {
  routes: Route[]
  graph: Graph
  note: StepNote | undefined
}) {
  return (
    <section class="nearly" aria-labelledby="nearly">
      <h2 id="nearly">Nearly</h2>
      <p class="lead">Not open with what you have said. What is missing stands at the step.</p>
      <ol class="destinations">
        {routes.map((route) => {
          const course = route.steps.at(-1)?.course
          return course === undefined ? null : (
            <li key={route.id}>
              <article class="destination">
                <header>
                  <h3>
                    <a href={linkTo(`/courses/${course.id}/`)}>{courseName(graph.catalogue, course)}</a>
                  </h3>
                  <p class="where">{providerName(graph.catalogue, course.provider, true)}</p>
                </header>
                <div class={`route promise-${weakestPromise(route)}`}>
                  <RouteLine route={route} catalogue={graph.catalogue} note={note} />
                </div>
              </article>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
