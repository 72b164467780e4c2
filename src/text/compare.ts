import type { Catalogue } from '../catalogue/catalogue.ts'
import { datesOf } from '../plan/step-dates.ts'
import { type Route, type Step, weakestPromise } from '../search/routes.ts'
import type { Sort } from '../search/sort.ts'
import { winsOf } from '../search/sort-wins.ts'
import { studyLength } from './course-facts.ts'
import { count, dateInWords, monthInWords, monthsInWords } from './dates.ts'
import { courseName, modeWords, providerName } from './names.ts'
import { promiseTitle, weakestInWords } from './promise-names.ts'
import { capital, careersOf, isEstimate, repeatedInWords, stepCondition } from './steps.ts'

/** One thing in which routes are held side by side. */
export interface CompareRow {
  name: string
  /** For each route what there is to say, one line or several. */
  cells: string[][]
  isSame: boolean
  /** For each route what it is best in, where not all are equally good: "soonest". */
  best: (string | undefined)[]
}

type Shown = Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'careers'>

/** The routes side by side, in the order given: what they cost in time first, then what each asks. */
export function compareRows(routes: Route[], catalogue: Shown): CompareRow[] {
  const row = (
    name: string,
    tell: (route: Route) => string | string[],
    best?: [Sort, string],
  ): CompareRow => {
    const cells = routes.map((route) => [tell(route)].flat())
    const wins = best === undefined ? [] : winsOf(routes, best[0])
    return {
      name,
      cells,
      isSame: new Set(cells.map((lines) => lines.join('\n'))).size === 1,
      best: routes.map((_, index) => (wins[index] ? best?.[1] : undefined)),
    }
  }
  const each = (tell: (step: Step, route: Route) => string) => (route: Route) =>
    route.steps.map((step, index) => numbered(route, index, tell(step, route)))
  return [
    row('You would finish', (route) => finishInWords(route), ['finish', 'soonest']),
    row('Weakest promise', (route) => weakestInWords(weakestPromise(route), route.steps), [
      'promise',
      'strongest',
    ]),
    row('Each promise', each(promiseTitle)),
    row('Steps', (route) => String(route.steps.length), ['steps', 'fewest']),
    row('Changes of place', (route) => String(route.moves), ['moves', 'fewest']),
    row(
      'Where',
      each((step) => providerName(catalogue, step.course.provider, true)),
    ),
    row(
      'Courses',
      each((step) => courseName(catalogue, step.course)),
    ),
    row('Study repeated', repeatedInWords, ['credit', 'least']),
    row('Time studying', studyInWords),
    row('Ways to study', each(waysInBrief)),
    row(
      'What each step asks',
      each((step, route) => stepCondition(route, step, catalogue)),
    ),
    row('First date to act on', firstDate),
    row('Fees', feesInWords),
    row('It can lead to work as', (route) => careersInWords(route, catalogue)),
  ]
}

const numbered = ({ steps }: Route, index: number, text: string): string =>
  steps.length === 1 ? text : `${index + 1}. ${text}`

function finishInWords(route: Route): string {
  return capital(`${isEstimate(route) ? 'about ' : ''}${monthInWords(route.finish)}`)
}

/** "3 years and 8 months, in 4 years": months of courses, then from the start of the first to the end of the last. */
function studyInWords({ steps, finish }: Route): string {
  const [first] = steps
  const studied = steps.reduce((months, step) => months + step.way.months, 0)
  if (first === undefined) return ''
  return `${monthsInWords(studied)}, from ${monthInWords(first.start)} to ${monthInWords(finish)}`
}

function waysInBrief({ way, otherWays }: Step): string {
  const ways = [way, ...otherWays].map(({ mode, months }) => `${modeWords[mode]} (${studyLength(months)})`)
  return capital(ways.join(', ')) + (way.assumed ? ', as is usual: not stated' : '')
}

/** The earliest date that binds any step. */
function firstDate({ steps }: Route): string {
  const [first] = steps.flatMap(datesOf).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return first === undefined ? 'No date is stated' : `${dateInWords(first.on)}: ${first.what}`
}

/** The sum of what is stated; how much of the route that covers. */
function feesInWords({ steps }: Route): string {
  const fees = steps.flatMap(({ course }) => course.fee ?? [])
  const total = `£${fees.reduce((sum, fee) => sum + fee, 0).toLocaleString('en-GB')}`
  if (fees.length === 0) return 'Not stated'
  if (fees.length === steps.length) return `${total} in all`
  return `${total} for ${count(fees.length, 'step')}; the rest is not stated`
}

function careersInWords({ steps }: Route, catalogue: Shown): string[] {
  const last = steps.at(-1)
  const careers = last === undefined ? [] : careersOf(last, catalogue)
  return careers.length === 0 ? ['Not stated'] : careers
}

/** A route's name in a comparison: "A", and what it leads to. */
export function comparedName(
  route: Route,
  index: number,
  catalogue: Shown,
): { letter: string; to: string; at: string } {
  const last = route.steps.at(-1)
  if (last === undefined) throw new Error('A route without steps leads nowhere.')
  return {
    letter: String.fromCharCode(65 + index),
    to: courseName(catalogue, last.course),
    at: providerName(catalogue, last.course.provider),
  }
}

/** "2 of 4 routes to compare." */
export function comparedCount(routes: number, most: number, isFull: boolean): string {
  if (isFull) return `${capital(wordFor(most))} routes fit side by side. Take one off to add another.`
  return routes === 1 ? '1 route to compare. Tick another.' : `${routes} routes to compare.`
}

const wordFor = (number: number): string => ['no', 'one', 'two', 'three', 'four'][number] ?? String(number)

/** What follows the name of a row. */
export const sameWord = (isSame: boolean): string => (isSame ? 'the same' : 'differs')
