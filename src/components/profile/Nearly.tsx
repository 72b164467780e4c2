import type { Judging } from '../../search/judged.ts'
import { opensWith } from '../../search/judged.ts'
import { type Route, weakestPromise } from '../../search/routes.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, providerName } from '../../text/names.ts'
import { onlyWithText } from '../../text/only-with.ts'
import { type Notes, RouteLine } from '../route/RouteLine.tsx'

interface Props {
  /** Open only to holders of something that they have not mentioned. */
  onlyWith: Route[]
  /** Closed by what they have said. */
  nearly: Route[]
  judging: Judging
  notes: Notes | undefined
}

/** Routes that are not open with what they have said, apart from those that are: each with what would open it. */
export function NotOpen({ onlyWith, nearly, judging, notes }: Props) {
  return (
    <>
      {onlyWith.length > 0 && (
        <section class="nearly" aria-labelledby="only-with">
          <h2 id="only-with">Only if you have something else too</h2>
          <p class="lead">
            Not open with what you have said so far. Add what else you have, or say that this is everything.
          </p>
          <Routes
            routes={onlyWith}
            judging={judging}
            notes={notes}
            head={(route) => onlyWithText(opensWith(route, judging), judging.graph.catalogue)}
          />
        </section>
      )}
      {nearly.length > 0 && (
        <section class="nearly" aria-labelledby="nearly">
          <h2 id="nearly">Nearly</h2>
          <p class="lead">Not open with what you have said. What is missing stands at the step.</p>
          <Routes
            routes={nearly}
            judging={judging}
            notes={notes}
            head={(route) => (route.steps.length > 1 ? notes?.route(route) : undefined)}
          />
        </section>
      )}
    </>
  )
}

interface RoutesProps {
  routes: Route[]
  judging: Judging
  notes: Notes | undefined
  /** What would open a route, in a sentence; undefined where its one step says it. */
  head: (route: Route) => string | undefined
}

function Routes({ routes, judging, notes, head }: RoutesProps) {
  const { catalogue } = judging.graph
  return (
    <ol class="destinations">
      {routes.map((route) => {
        const course = route.steps.at(-1)?.course
        return course === undefined ? null : (
          <li key={route.id}>
            <article class="destination">
              <header>
                <h3>
                  <a href={linkTo(`/courses/${course.id}/`)}>{courseName(catalogue, course)}</a>
                </h3>
                <p class="where">{providerName(catalogue, course.provider, true)}</p>
                <Head text={head(route)} />
              </header>
              <div class={`route promise-${weakestPromise(route)}`}>
                <RouteLine route={route} catalogue={catalogue} notes={notes} />
              </div>
            </article>
          </li>
        )
      })}
    </ol>
  )
}

const Head = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <p class="needed">{text}</p>
