import { elsewhereWords, keptWords } from '../../text/drafts.ts'
import type { useDraft } from './use-draft.ts'

type Drafting = ReturnType<typeof useDraft>

/** What another tab has done with the draft that is open here, and what can be done about it. */
export function ElsewhereNotice({ elsewhere, take }: Pick<Drafting, 'elsewhere' | 'take'>) {
  return (
    <div role="status">
      {elsewhere !== undefined && (
        <div class="notice">
          <p>{elsewhereWords[elsewhere]}</p>
          {elsewhere === 'behind' && (
            <p class="tools">
              <button type="button" class="small" onClick={() => take('theirs')}>
                Show the newer one
              </button>
              <button type="button" class="small" onClick={() => take('mine')}>
                Keep what stands here
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** That what is typed is kept on this device, or that it can't be. */
export function KeptNotice({ kept, onClear }: Pick<Drafting, 'kept'> & { onClear: () => void }) {
  return (
    <div class={kept === undefined ? undefined : 'kept'}>
      <p role="status">{kept !== undefined && keptWords[kept]}</p>
      {kept !== undefined && (
        <button type="button" class="link" onClick={onClear}>
          Clear this draft
        </button>
      )}
    </div>
  )
}
