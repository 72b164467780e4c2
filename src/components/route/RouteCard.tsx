import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { certificateLinks } from '../../certificate/link.ts'
import type { Badge, Route } from '../../search/routes.ts'
import { weakestPromise } from '../../search/routes.ts'
import { listInWords, monthInWords } from '../../text/dates.ts'
import { linkTo } from '../../text/links.ts'
import { weakestInWords } from '../../text/promise-names.ts'
import { badgeWords, careersOf, isEstimate, repeatedInWords } from '../../text/steps.ts'
import { type Notes, RouteLine } from './RouteLine.tsx'

export type RouteCatalogue = Pick<
  Catalogue,
  'awards' | 'subjects' | 'providers' | 'careers' | 'levels' | 'otherPromises' | 'ucas'
>

interface Props {
  route: Route
  catalogue: RouteCatalogue
  badges: Badge[]
  /** Prints this route alone; left out where there is no script to do it. */
  onPrint?: (() => void) | undefined
  notes?: Notes | undefined
  /** What puts it beside others. */
  compare?: ComponentChildren
  /** What else there is to say: the fine print of every step, a plan. */
  children?: ComponentChildren
}

/** The answer before the detail: facts, then the line, then what can be done, then what is given on request. What is left of
 *  a route of one step is said at that step alone. */
export function RouteCard(props: Props) {
  const { route, catalogue, badges, notes, children } = props
  return (
    <div class={`route sector-${sectorOf(route)}`}>
      <RouteFacts route={route} badges={badges} notes={route.steps.length > 1 ? notes : undefined} />
      <RouteLine route={route} catalogue={catalogue} notes={notes} />
      <LeadsTo route={route} catalogue={catalogue} />
      <Actions {...props} />
      {children}
    </div>
  )
}

interface FactsProps {
  route: Route
  badges: Badge[]
  notes: Notes | undefined
}

/** The five criteria, in words, and what the learner still needs. */
export function RouteFacts({ route, badges, notes }: FactsProps) {
  const about = isEstimate(route) ? 'about ' : ''
  return (
    <>
      {badges.length > 0 && (
        <ul class="badges" aria-label="What this route wins">
          {badges.map((badge) => (
            <li key={badge}>{badgeWords[badge]}</li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <Fact name="You would finish">{`${about}${monthInWords(route.finish)}`}</Fact>
        <Fact name="Weakest promise">{weakestInWords(weakestPromise(route), route.steps)}</Fact>
        <Fact name="Steps">{route.steps.length}</Fact>
        <Fact name="Changes of place">{route.moves}</Fact>
        <Fact name="Study repeated">{repeatedInWords(route)}</Fact>
      </dl>
      {notes !== undefined && <p class="needed">{notes.route(route)}</p>}
    </>
  )
}

function Fact({ name, children }: { name: string; children: string | number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function LeadsTo({ route, catalogue }: Pick<Props, 'route' | 'catalogue'>) {
  const last = route.steps.at(-1)
  const careers = last === undefined ? [] : careersOf(last, catalogue)
  return careers.length === 0 ? null : (
    <p class="leads-to">It can lead to work as: {listInWords(careers, 'or')}.</p>
  )
}

function Actions({ route, onPrint, compare }: Props) {
  const sheets = certificateLinks(route)
  if (sheets.length === 0 && onPrint === undefined && compare === undefined) return null
  return (
    <ul class="actions">
      {compare && <li>{compare}</li>}
      {onPrint !== undefined && (
        <li>
          <button type="button" class="link" onClick={onPrint}>
            Print this route
          </button>
        </li>
      )}
      {sheets.map(({ path, label, number }) => (
        <li key={path}>
          <a href={linkTo(path)}>
            {label} for step {number}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The sector whose hue the line wears: that of the last course. */
function sectorOf(route: Route): string {
  return route.steps.at(-1)?.course.subject.split('.')[0] ?? 'various'
}
