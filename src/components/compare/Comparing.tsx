import { useEffect, useRef } from 'preact/hooks'
import type { Listed } from '../../search/routes.ts'
import { comparedCount } from '../../text/compare.ts'
import type { AnswerProps } from '../finder/AnswerView.tsx'
import { mostCompared } from '../finder/question.ts'
import { Comparison } from './Comparison.tsx'

interface Props extends AnswerProps {
  routes: Listed[]
  /** Whether one more was wanted than fit. */
  isFull: boolean
  isOpen: boolean
  onSideBySide: (open: boolean) => void
  onCompare: (route: Listed, wanted: boolean) => void
}

/** The routes that were ticked: a bar that says how many, and in the place of the list the comparison. Closing it goes back
 *  to where the list was left. */
export function Comparing(props: Props) {
  const { routes, isFull, isOpen, onSideBySide, onCompare, onAsk, asked } = props
  const button = useRef<HTMLButtonElement>(null)
  const left = useRef<number>()
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && left.current !== undefined) {
      scrollTo({ top: left.current, behavior: 'instant' })
      button.current?.focus({ preventScroll: true })
    }
    wasOpen.current = isOpen
  }, [isOpen])
  if (isOpen)
    return (
      <Comparison
        {...props}
        onClose={() => onSideBySide(false)}
        onDrop={(route) => {
          if (routes.length === 2) onSideBySide(false)
          onCompare(route, false)
        }}
      />
    )
  return (
    <section class="compare-bar" aria-label="Routes to compare">
      <p role="status">{comparedCount(routes.length, mostCompared, isFull)}</p>
      {routes.length > 1 && (
        <button
          type="button"
          ref={button}
          onClick={() => {
            left.current = scrollY
            onSideBySide(true)
          }}
        >
          Put them side by side
        </button>
      )}
      <button type="button" class="link" onClick={() => onAsk({ ...asked, compare: [] }, 'replace')}>
        Take all off
      </button>
    </section>
  )
}
