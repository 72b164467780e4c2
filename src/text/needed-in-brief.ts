import { datesOf } from '../plan/step-dates.ts'
import type { Step } from '../search/routes.ts'
import { count, dateInWords } from './dates.ts'
import { type Needed, sentence, studyFirst } from './needed.ts'

/** What there is to do for a route besides its conditions: study that comes first, and the next date. */
export function dueFor(steps: Step[], today: string): string[] {
  const dates = steps.flatMap(datesOf).filter(({ on }) => on >= today)
  const [next] = dates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const date = next === undefined ? [] : [`${next.what} by ${dateInWords(next.on)}`]
  return [...new Set([...steps.flatMap(studyFirst), ...date])]
}

const roomForLetters = 70

/** The first two, where all of them would be too long. */
const firstOf = (items: string[]): string[] =>
  items.length > 2 && items.join('; ').length > roomForLetters
    ? [...items.slice(0, 2), `and ${items.length - 2} more`]
    : items

/** What is left of a whole route, where there is little room. `due`: what there is to do besides, which is never left out. */
export function neededInBrief(steps: Needed[], due: string[] = []): string {
  const all = (key: 'toShow' | 'toSay' | 'others' | 'toAsk' | 'expected') => [
    ...new Set(steps.flatMap((step) => step[key])),
  ]
  const toShow = all('toShow')
  const toSay = all('toSay').length
  const tell = toShow.length === 0 ? 'Can’t tell yet: tell' : 'Tell'
  const rest = toSay === 0 ? [] : [`${tell} us ${count(toSay, 'more thing')}.`]
  if (toShow.length > 0)
    return [sentence('Still needed', [...firstOf(toShow), ...due], '; '), ...rest].join(' ')
  const first = rest[0] ?? nothingToShow(all('others'), all('toAsk'), all('expected'), steps)
  return [first, sentence('Still to do', due, '; ')].filter((line) => line !== '').join(' ')
}

function nothingToShow(others: string[], toAsk: string[], expected: string[], steps: Needed[]): string {
  if (others.length > 0) return 'Nothing more that you can show: others still decide.'
  if (toAsk.length > 0 || steps.some(({ stated }) => !stated))
    return 'Not all of it is stated here: ask before you rely on it.'
  return expected.length === 0
    ? 'Nothing more to show.'
    : 'Nothing more to show, if what you expect comes true.'
}
