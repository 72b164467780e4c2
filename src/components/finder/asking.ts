import { useEffect, useRef, useState } from 'preact/hooks'
import { londonDate } from '../../graph/month.ts'

/** How a question gets into the address: as one more to go back from, or in the place of the last. */
export type How = 'push' | 'replace'

/** Nothing asked, not answered yet, or what is needed for an answer could not be loaded. */
export type Waiting = { kind: 'asking' } | { kind: 'loading' } | { kind: 'failed' }

/** Today, by London's clock: the day of the build until the page runs. `read` is told the day when the page has started, once
 *  `ready` is settled, and whenever somebody goes back or on. */
export function useAddress(
  builtOn: string,
  read: (day: string) => void,
  ready?: () => Promise<unknown> | undefined,
): string {
  const [today, setToday] = useState(builtOn)
  useEffect(() => {
    const day = londonDate(new Date())
    setToday(day)
    const readAddress = () => read(day)
    const first = ready?.()
    if (first === undefined) readAddress()
    else void first.then(readAddress, readAddress)
    addEventListener('popstate', readAddress)
    return () => removeEventListener('popstate', readAddress)
  }, [])
  return today
}

/** What stands below a question that is kept in the address. Of several answers on their way only the one to the latest
 *  question is shown. */
export function useAsking<Shown extends { kind: string }>() {
  const [state, setState] = useState<Waiting | Shown>({ kind: 'asking' })
  const heading = useRef<HTMLHeadingElement>(null)
  const wantsFocus = useRef(false)
  const turn = useRef(0)
  useEffect(() => {
    if (state.kind === 'loading' || !wantsFocus.current) return
    wantsFocus.current = false
    heading.current?.focus()
  }, [state])
  return {
    state,
    setState,
    /** Focused by the answer to a question that is new. */
    heading,
    /** Writes a question into the address, as a fragment without its `#`. */
    put: (fragment: string, how: How) => {
      history[`${how}State`](null, '', `#${fragment}`)
      wantsFocus.current = how === 'push'
    },
    /** Shows what comes of it; an answer that stands is left until then. */
    show: async (find: () => Promise<Shown>) => {
      const mine = ++turn.current
      setState((before) => (before.kind === 'answered' ? before : { kind: 'loading' }))
      const found = await find().catch((): Waiting => ({ kind: 'failed' }))
      if (mine === turn.current) setState(found)
    },
  }
}
