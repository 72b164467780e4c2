/** What an answer needs could not be fetched. */
export function Failed() {
  return (
    <div class="no-answer" role="alert">
      <h2>The routes could not be loaded</h2>
      <p>
        Check that you are online, then{' '}
        <button type="button" class="link" onClick={() => location.reload()}>
          try again
        </button>
        . What you asked stays in the address.
      </p>
    </div>
  )
}
