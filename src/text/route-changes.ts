import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Criteria, promiseOf } from '../search/label.ts'
import type { RouteChange, RouteFate } from '../search/route-changes.ts'
import type { Origin } from '../search/routes.ts'
import type { ChangesItem } from './changes-report.ts'
import { count, listInWords, monthInWords } from './dates.ts'
import { courseName, providerName } from './names.ts'
import { promiseNames } from './promise-names.ts'
import { originName, originProvider } from './steps.ts'

/** The most starts that are named on one line. */
const mostNamed = 6
/** The most agreements that a change is put down to by name. */
const mostReasons = 4
const fates: RouteFate[] = ['lost', 'worse', 'other', 'better', 'gained']

/** What changes for those who want to come to a course: one item a course, those first where most lose something. A start is
 *  named as it is called after the change, or was, where it is gone. `changed` are the references of the agreements that are not as
 *  they were, to which a change is put down. */
export function routeItems(
  changes: RouteChange[],
  before: Catalogue,
  after: Catalogue,
  changed: Set<string>,
): ChangesItem[] {
  const courses = Map.groupBy(changes, ({ course }) => course.id)
  return [...courses.values()]
    .map((own) => ({ own, harm: own.filter(({ fate }) => fate === 'lost' || fate === 'worse').length }))
    .sort((a, b) => b.harm - a.harm || b.own.length - a.own.length)
    .map(({ own }) => itemOf(own, before, after, changed))
}

function itemOf(
  changes: RouteChange[],
  before: Catalogue,
  after: Catalogue,
  changed: Set<string>,
): ChangesItem {
  const course = (changes[0] as RouteChange).course
  const names = after.courses.some(({ id }) => id === course.id) ? after : before
  return {
    title: `${courseName(names, course)}, ${providerName(names, course.provider)} (${course.id})`,
    lines: fates.flatMap((fate) => {
      const own = Map.groupBy(
        changes.filter((change) => change.fate === fate),
        (change) => howItDiffers(change).join(),
      )
      return [...own.values()].map((alike) => line(fate, howAndWhy(alike, changed), alike, before, after))
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

/** " (the soonest finish: June 2029, was June 2030; because of NGU-0042)", of starts for which it differs alike. */
function howAndWhy(alike: RouteChange[], changed: Set<string>): string {
  const all = [...new Set(alike.flatMap(({ through }) => through))].filter((one) => changed.has(one)).sort()
  const more = all.length > mostReasons ? [`${all.length - mostReasons} more`] : []
  const why = all.length === 0 ? [] : [`because of ${listInWords([...all.slice(0, mostReasons), ...more])}`]
  const parts = [...(alike[0] === undefined ? [] : howItDiffers(alike[0])), ...why]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

/** Where the best of each thing is as it was, the route that is gone or has come is told as a whole. */
function howItDiffers({ before, after, gone, come }: RouteChange): string[] {
  if (before === undefined || after === undefined) return []
  const parts = [
    differs(before, after, 'guarantee', 'the strongest promise', promised),
    differs(before, after, 'finish', 'the soonest finish', monthInWords),
    differs(before, after, 'steps', 'the fewest steps', String),
    differs(before, after, 'moves', 'the fewest changes of place', String),
    differs(before, after, 'repeated', 'the fewest months of study repeated', String),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return parts
  if (gone === undefined && come === undefined) return ['as good in everything, by other steps']
  return [
    ...(gone === undefined ? [] : [`no longer ${wayInWords(gone)}`]),
    ...(come === undefined ? [] : [`now ${wayInWords(come)}`]),
  ]
}

const promised = (strength: number): string => promiseNames[promiseOf(strength)].short.toLowerCase()

/** "an interview, finished in June 2029, in 2 steps, with 1 change of place". */
function wayInWords({ guarantee, finish, steps, moves, repeated }: Criteria): string {
  const again = repeated === 0 ? '' : `, with ${count(repeated, 'month')} of study repeated`
  const places = `${count(moves, 'change')} of place`
  return `${promised(guarantee)}, finished in ${monthInWords(finish)}, in ${count(steps, 'step')}, with ${places}${again}`
}

function differs(
  before: Criteria,
  after: Criteria,
  key: keyof Criteria,
  what: string,
  say: (value: number) => string,
): string | undefined {
  return before[key] === after[key] ? undefined : `${what}: ${say(after[key])}, was ${say(before[key])}`
}
