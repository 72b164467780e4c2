import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Asked } from '../../certificate/payload.ts'
import { Camera, hasScanner } from './Camera.tsx'

interface Props {
  asked: Asked
  first: RefObject<HTMLInputElement>
  busy: boolean
  onAsked: (asked: Asked) => void
  onCheck: (asked: Asked, how: 'typed' | 'scanned') => void
}

/** A reference and a code, typed or scanned. */
export function CheckForm({ asked, first, busy, onAsked, onCheck }: Props) {
  const [missing, setMissing] = useState(false)
  const [scanning, setScanning] = useState(false)
  const [ready, setReady] = useState(false)
  const code = useRef<HTMLInputElement>(null)

  // What was typed before the page could run is taken up, and nothing can be sent until then.
  useEffect(() => {
    const typed = { reference: first.current?.value ?? '', code: code.current?.value ?? '' }
    if (typed.reference !== '' || typed.code !== '') onAsked(typed)
    setReady(true)
  }, [])
  const empty = asked.reference.trim() === '' || asked.code.trim() === ''
  return (
    <form
      class="verify-form"
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(empty)
        if (!empty) onCheck(asked, 'typed')
      }}
    >
      <div class="field">
        <label for="verify-reference">Reference</label>
        <p class="hint" id="verify-reference-hint">
          At the top right of the paper, like NGU-0042
        </p>
        <input
          id="verify-reference"
          type="text"
          ref={first}
          value={asked.reference}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={20}
          aria-describedby="verify-reference-hint verify-missing"
          onInput={(event) => onAsked({ ...asked, reference: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="verify-code">Check code</label>
        <p class="hint" id="verify-code-hint">
          Beside the square, ten letters and figures
        </p>
        <input
          id="verify-code"
          ref={code}
          type="text"
          class="code"
          value={asked.code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={24}
          aria-describedby="verify-code-hint verify-missing"
          onInput={(event) => onAsked({ ...asked, code: event.currentTarget.value })}
        />
      </div>
      <p id="verify-missing" class="fault" role="alert">
        {missing && empty ? 'Both are needed: the reference and the code.' : ''}
      </p>
      <div class="verify-press">
        <button type="submit" class="button" disabled={busy || !ready}>
          Check it
        </button>
        {hasScanner() && !scanning && (
          <button type="button" class="button quiet" onClick={() => setScanning(true)}>
            Scan the square
          </button>
        )}
      </div>
      {scanning && (
        <Camera
          onAsked={(found) => {
            setScanning(false)
            onCheck(found, 'scanned')
          }}
          onClose={() => setScanning(false)}
        />
      )}
    </form>
  )
}
