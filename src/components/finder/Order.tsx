import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type Sort, sorts } from '../../search/sort.ts'
import { sortNames } from '../../text/filters.ts'
import { Choice } from './Form.tsx'
import { loadBeside, useLater } from './FullRoute.tsx'

interface Props {
  /** The question and the choices, as a fragment without its `#`. */
  question: string
  /** The code of the route that was opened last, or `compare`; left out where the question says what is open. */
  open?: string | undefined
  today: string
  /** What the link holds and what not, in words; left out for the finder's. */
  holds?: string
}

/** In which order the answer is read, and a link to it. */
export function Order({ sort, onSort, ...link }: Props & { sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <ShareLink {...link}>
      <Choice
        label="In this order"
        value={sort}
        options={sorts.map((one) => [one, sortNames[one]])}
        onChange={(one) => onSort(one as Sort)}
      />
    </ShareLink>
  )
}

/** A button for a link to what is shown, in a row with others. */
export function ShareLink({ children, ...link }: Props & { children: ComponentChildren }) {
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
      {later && isSharing && <later.Share {...link} />}
    </>
  )
}
