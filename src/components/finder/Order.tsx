import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type Sort, sorts } from '../../search/sort.ts'
import { sortNames } from '../../text/filters.ts'
import type { AnswerProps } from './AnswerView.tsx'
import { Choice } from './Form.tsx'
import { loadBeside, useLater } from './FullRoute.tsx'

interface Props extends Pick<AnswerProps, 'asked' | 'today'> {
  /** The code of the route that was opened last, or `compare`. */
  open: string | undefined
}

/** In which order the answer is read, and a link to it. */
export function Order({ asked, onAsk, today, open }: Props & AnswerProps) {
  return (
    <ShareLink asked={asked} open={open} today={today}>
      <Choice
        label="In this order"
        value={asked.sort}
        options={sorts.map((sort) => [sort, sortNames[sort]])}
        onChange={(sort) => onAsk({ ...asked, sort: sort as Sort }, 'replace')}
      />
    </ShareLink>
  )
}

/** A button for a link to what is shown, in a row with others. */
export function ShareLink({ asked, open, today, children }: Props & { children: ComponentChildren }) {
  const [isSharing, setSharing] = useState(false)
  const later = useLater(isSharing, loadBeside)
  return (
    <>
      <div class="order">
        {children}
        <button type="button" class="link" aria-expanded={isSharing} onClick={() => setSharing(!isSharing)}>
          Copy a link to this
        </button>
      </div>
      {later && isSharing && <later.Share asked={asked} open={open} today={today} />}
    </>
  )
}
