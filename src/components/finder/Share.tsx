import { useEffect, useRef, useState } from 'preact/hooks'
import { linkByHand, linkCopied, linkHolds } from '../../text/share.ts'
import type { Asked } from './question.ts'
import { writeLink } from './question-link.ts'

interface Props {
  asked: Asked
  /** The code of the route that is open, or `compare`. */
  open: string | undefined
  today: string
}

/** A link that brings back the question, the choices and what is open: copied at once where the browser lets us, in a field
 *  to copy it from everywhere. */
export function Share({ asked, open, today }: Props) {
  const link = `${location.origin}${location.pathname}#${writeLink(asked, open, today)}`
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(link).then(
          () => setSaid(linkCopied),
          () => setSaid(linkByHand),
        )
      : setSaid(linkByHand)
  useEffect(() => {
    void copy()
    field.current?.select()
  }, [link])
  return (
    <div class="share">
      <label>
        The link
        <input
          ref={field}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p role="status">{said}</p>
      <p class="holds">{linkHolds}</p>
      {'share' in navigator && (
        <button
          type="button"
          class="link"
          onClick={() => void navigator.share({ url: link }).catch(() => {})}
        >
          Send it another way
        </button>
      )}
    </div>
  )
}
