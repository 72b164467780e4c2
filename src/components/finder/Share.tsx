import { useEffect, useRef, useState } from 'preact/hooks'
import { linkByHand, linkCopied, linkHolds } from '../../text/share.ts'
import { writeLink } from './question-link.ts'

interface Props {
  /** As a fragment without its `#`. */
  question: string
  /** The code of the route that is open, or `compare`. */
  open?: string | undefined
  today: string
  holds?: string
}

/** A link that brings back the question, the choices and what is open: copied at once where the browser lets us, in a field
 *  to copy it from everywhere. */
export function Share({ question, open, today, holds = linkHolds }: Props) {
  const link = `${location.origin}${location.pathname}#${writeLink(question, open, today)}`
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
      <p class="holds">{holds}</p>
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
