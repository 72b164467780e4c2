import type { Catalogue } from '../catalogue/catalogue.ts'
import { promiseOf } from '../search/label.ts'
import type { BestOf, RouteChange, RouteFate } from '../search/route-changes.ts'
import type { Origin } from '../search/routes.ts'
import type { ChangesItem } from './changes-report.ts'
import { count, monthInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { originName, originProvider } from './steps.ts'

/** The most starts that are named on one line. */
const mostNamed = 6
const fates: RouteFate[] = ['lost', 'worse', 'other', 'better', 'gained']

/** What changes for those who want to come to a course: one item a course, those first where most lose something. A start is
 *  named as it is called after the change, or was, where it is gone. */
export function routeItems(changes: RouteChange[], before: Catalogue, after: Catalogue): ChangesItem[] {
  const courses = Map.groupBy(changes, ({ course }) => course.id)
  return [...courses.values()]
    .map((own) => ({ own, harm: own.filter(({ fate }) => fate === 'lost' || fate === 'worse').length }))
    .sort((a, b) => b.harm - a.harm || b.own.length - a.own.length)
    .map(({ own }) => itemOf(own, before, after))
}

function itemOf(changes: RouteChange[], before: Catalogue, after: Catalogue): ChangesItem {
  const course = (changes[0] as RouteChange).course
  const names = after.courses.some(({ id }) => id === course.id) ? after : before
  return {
    title: `${courseName(names, course)}, ${providerName(names, course.provider)} (${course.id})`,
    lines: fates.flatMap((fate) => {
      const own = Map.groupBy(
        changes.filter((change) => change.fate === fate),
        howItDiffers,
      )
      return [...own].map(([how, alike]) => line(fate, how, alike, before, after))
    }),
  }
}

const verbs: Record<RouteFate, string> = {
  gained: 'A way here opens from',
  lost: 'No way here any more from',
  better: 'Better from',
  worse: 'Worse from',
  other: 'Different from',
}

function line(
  fate: RouteFate,
  how: string,
  alike: RouteChange[],
  before: Catalogue,
  after: Catalogue,
): string {
  const names = alike.map(({ origin }) => startName(origin, before, after))
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : []
  const list = [...names.slice(0, mostNamed), ...more].join('; ')
  return `${verbs[fate]} ${count(alike.length, 'start')}${how}: ${list}.`
}

function startName(origin: Origin, before: Catalogue, after: Catalogue): string {
  const names =
    origin.course === undefined || after.courses.some(({ id }) => id === origin.course.id) ? after : before
  const provider = originProvider(names, origin)
  return `${originName(names, origin)}${provider === undefined ? ', from anywhere' : `, ${provider}`}`
}

/** " (the soonest finish is June 2029, was June 2030)", or nothing where the best of each thing is as it was. */
function howItDiffers({ before, after }: RouteChange): string {
  if (before === undefined || after === undefined) return ''
  const parts = [
    differs(before, after, 'guarantee', 'the strongest promise', (strength) =>
      promiseNames[promiseOf(strength)].short.toLowerCase(),
    ),
    differs(before, after, 'finish', 'the soonest finish', monthInWords),
    differs(before, after, 'steps', 'the fewest steps', String),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

function differs(
  before: BestOf,
  after: BestOf,
  key: keyof BestOf,
  what: string,
  say: (value: number) => string,
): string | undefined {
  return before[key] === after[key] ? undefined : `${what}: ${say(after[key])}, was ${say(before[key])}`
}
