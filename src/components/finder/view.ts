import { useRef, useState } from 'preact/hooks'
import type { Results, Route } from '../../search/routes.ts'
import { type Arrived, routeCode } from './question.ts'

/** What stands open in an answer, by name: a route's id for its line, `fine ` and the id for its fine print, `ways ` and the id
 *  for its variants, `why ` and the id for its reason, a course's id for the other ways to get there, `rest ` and the id for what is left. Kept while the
 *  answer is sorted and narrowed. */
export interface Opened {
  isOpen(name: string): boolean
  set(name: string, open: boolean): void
}

interface View extends Opened {
  /** The route that was opened last; undefined where it is not listed now. */
  last: Route | undefined
}

/** Opens the first route, or the one that a copied link names. */
export function useView(results: Results, arrived: Arrived, number: number): View {
  const [names, setNames] = useFresh(number, () => namesFrom(results, arrived))
  const routes = listedIn(results)
  const open = routes.filter(({ id }) => names.includes(id))
  const last = open.sort((a, b) => names.indexOf(b.id) - names.indexOf(a.id))[0] ?? routes[0]
  return {
    isOpen: (name) => names.includes(name) || name === last?.id,
    set: (name, isOpen) => setNames(withName(name, isOpen)),
    last,
  }
}

/** What was opened last stands last. */
const withName = (name: string, isOpen: boolean) => (names: string[]) => [
  ...names.filter((other) => other !== name),
  ...(isOpen ? [name] : []),
]

/** Every route of an answer, in its order. */
export function listedIn({ destinations }: Results) {
  return destinations.flatMap(({ routes, rest }) => [...routes, ...rest])
}

function namesFrom({ destinations }: Results, { open }: Arrived): string[] {
  const first = destinations[0]?.routes[0]?.id ?? ''
  for (const { course, routes, rest } of destinations) {
    const found = [...routes, ...rest].find(({ id }) => routeCode(id) === open)
    if (found !== undefined) return [course.id, `rest ${course.id}`, first, found.id]
  }
  return [first]
}

/** A state that starts afresh with every new question: `make` gives its first value. */
export function useFresh<T>(number: number, make: () => T): [T, (change: (before: T) => T) => void] {
  const kept = useRef<{ number: number; value: T }>()
  const [, draw] = useState({})
  if (kept.current?.number !== number) kept.current = { number, value: make() }
  const change = (to: (before: T) => T) => {
    if (kept.current?.number !== number) return
    kept.current = { number, value: to(kept.current.value) }
    draw({})
  }
  return [kept.current.value, change]
}
