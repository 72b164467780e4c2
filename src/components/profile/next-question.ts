import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Left {
  answered: number | undefined
  asks: string
}

/** Keeps the keyboard in the panel: what has been answered or taken back is gone, and the focus with it. Then the question
 *  that has come into its place takes it, else the one before; where none is left, the words that say so. `asks` tells one
 *  list of questions from another. What comes back is to be called with the question's number, or without one where it was
 *  no question. */
export function useNextQuestion(panel: RefObject<HTMLElement>, asks: string): (answered?: number) => void {
  const left = useRef<Left>()
  useEffect(() => {
    if (left.current === undefined) return
    const { answered, asks: before } = left.current
    if (document.activeElement !== document.body) {
      // What was answered stays until the routes have been searched again. Who has gone on by then is left alone.
      if (asks !== before) left.current = undefined
      return
    }
    left.current = undefined
    const open = [...(panel.current?.querySelectorAll<HTMLElement>('.ask') ?? [])]
    const next = answered === undefined ? undefined : open[Math.min(answered, open.length - 1)]
    const find = (what: string) => panel.current?.querySelector<HTMLElement>(what)
    const allAsked = answered === undefined ? undefined : find('.all-asked')
    ;(next?.querySelector<HTMLElement>('select, input') ?? allAsked ?? find('h2'))?.focus()
  })
  return (answered) => {
    left.current = { answered, asks }
  }
}
