interface Props {
  canUndo: boolean
  onUndo: () => void
}

/** What a form needs again and again. On a phone it stays at the lower edge of the window, and leads to the learner's view,
 *  which comes far below there. */
export function Bar({ canUndo, onUndo }: Props) {
  return (
    <p class="tools bar">
      <button type="submit" class="button">
        Check it
      </button>
      <button id="undo" type="button" class="small" aria-disabled={!canUndo || undefined} onClick={onUndo}>
        Undo<span class="hidden-words"> the last change</span>
      </button>
      <button
        type="button"
        class="small narrow-only"
        onClick={() => document.getElementById('learners-view')?.focus()}
      >
        Learner’s view
      </button>
    </p>
  )
}
