import type { Guarantee } from '../schema/vocabulary.ts'
import type { Wanted } from '../search/no-route-limits.ts'
import { count, listInWords, monthInWords } from './dates.ts'
import { type GoalNames, goalWords } from './no-route-names.ts'
import { promiseNames } from './promise-names.ts'
import { capital } from './steps.ts'

/** What to press to ask another question: "Look up to 25 miles from Tarnmouth and take up to 3 steps". */
export function openingText(before: Wanted, after: Wanted, catalogue: GoalNames, expected?: string): string {
  if (after.to === 'all' && before.to !== 'all') return 'Show everything from here'
  const parts = [
    ...(expected === undefined ? [] : [`say that you expect it: ${expected}`]),
    ...changes.flatMap(({ differs, offer }) => (differs(before, after) ? [offer(after, catalogue)] : [])),
  ]
  return capital(listInWords(parts))
}

/** What was changed by pressing it: "Changed the longest route from 1 step to 3 steps." */
export function changedText(before: Wanted, after: Wanted, catalogue: GoalNames, expected?: string): string {
  const parts = changes.flatMap(({ differs, what, is }) =>
    differs(before, after) ? [`${what} from ${is(before, catalogue)} to ${is(after, catalogue)}`] : [],
  )
  const changed = parts.length === 0 ? [] : [`Changed ${listInWords(parts)}.`]
  const said =
    expected === undefined ? [] : [`Shown as if you expect it: ${expected}. It is in what you have said.`]
  return [...said, ...changed].join(' ')
}

interface Change {
  differs: (a: Wanted, b: Wanted) => boolean
  offer: (after: Wanted, catalogue: GoalNames) => string
  what: string
  is: (asked: Wanted, catalogue: GoalNames) => string
}

const changes: Change[] = [
  {
    differs: (a, b) => a.to !== b.to,
    offer: ({ to }, catalogue) => `ask for ${goalWords(to, catalogue)}`,
    what: 'where you want to get to',
    is: ({ to }, catalogue) => goalWords(to, catalogue),
  },
  {
    differs: (a, b) => a.way !== b.way,
    offer: ({ way }) => `study ${wayWords(way)}`,
    what: 'how you study',
    is: ({ way }) => wayWords(way),
  },
  {
    differs: (a, b) => a.near !== b.near || (a.near !== undefined && a.miles !== b.miles),
    offer: ({ near, miles }) =>
      near === undefined ? 'look anywhere' : `look up to ${miles} miles from ${near}`,
    what: 'how far you look',
    is: ({ near, miles }) => (near === undefined ? 'anywhere' : `${miles} miles around ${near}`),
  },
  {
    differs: (a, b) => a.least !== b.least,
    offer: ({ least }) =>
      least === undefined ? 'show steps with no agreement too' : `rely on ${promiseWords(least)}`,
    what: 'the promise you rely on',
    is: ({ least }) => (least === undefined ? 'any or none' : promiseWords(least)),
  },
  {
    differs: (a, b) => a.steps !== b.steps,
    offer: ({ steps }) => `take up to ${count(steps, 'step')}`,
    what: 'the longest route',
    is: ({ steps }) => count(steps, 'step'),
  },
  {
    differs: (a, b) => a.finish !== b.finish,
    offer: ({ finish }) => `finish in ${monthInWords(finish)}`,
    what: 'when you finish',
    is: ({ finish }) => monthInWords(finish),
  },
]

/** A way of studying in a sentence: "full-time", "while working". */
export function wayWords(way: string): string {
  return way === 'any' ? 'any way' : way === 'working' ? 'while working' : way
}

/** "an interview or more", "anything agreed"; a place, than which nothing is more. */
export function promiseWords(least: Guarantee | undefined): string {
  if (least === undefined) return 'anything'
  if (least === 'information') return 'anything agreed'
  const { short } = promiseNames[least]
  const plain = short.charAt(0).toLowerCase() + short.slice(1)
  return least === 'place' ? plain : `${plain} or more`
}
