/** Takes one of several out; `what` says which to those who hear it. */
export function TakeOut({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <button type="button" class="link" aria-label={`Take out: ${what}`} onClick={onPress}>
      Take out
    </button>
  )
}
