import { sharedSentence } from '../../text/share.ts'

/** What somebody who came by a link must know of it. */
export interface Noted {
  /** The day on which it was copied. */
  shared: string | undefined
  /** What of it could not be used, in words. */
  unused: string | undefined
}

export function Note({ shared, unused }: Noted) {
  if (shared === undefined && unused === undefined) return null
  return (
    <div class="link-note" role="note">
      {shared !== undefined && <p>{sharedSentence(shared)}</p>}
      {unused !== undefined && <p>{unused}</p>}
    </div>
  )
}
