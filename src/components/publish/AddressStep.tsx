import { useRef, useState } from 'preact/hooks'
import type { Branch } from '../../text/proposal-branch.ts'
import { branchRead, stepTitle, together } from '../../text/together.ts'

interface Props {
  address: string
  branch: Branch | undefined
  /** Takes an address, or says what is wrong with it. */
  onUse: (address: string) => string | undefined
  /** Forgets this proposal: what is on GitHub stays there. */
  onAnew: () => void
}

/** Where somebody pastes the address of the page on which GitHub shows their proposal. */
export function AddressStep({ address, branch, onUse, onAnew }: Props) {
  const [typed, setTyped] = useState(address)
  const [fault, setFault] = useState<string>()
  const [again, setAgain] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const open = branch === undefined || again
  return (
    <li class={branch === undefined ? 'step now' : 'step'}>
      <h3 tabIndex={-1}>{stepTitle(2, together.addressTitle)}</h3>
      {branch !== undefined && (
        <p class="soft">
          {branchRead(branch.branch, `${branch.owner}/${branch.repository}`)}{' '}
          {!again && (
            <button type="button" class="link" onClick={() => setAgain(true)}>
              Give another address
            </button>
          )}{' '}
          <button type="button" class="link" onClick={onAnew}>
            {together.anew}
          </button>
        </p>
      )}
      {open && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            const wrong = onUse(typed)
            setFault(wrong)
            if (wrong === undefined) setAgain(false)
            else box.current?.focus()
          }}
        >
          <div class={fault === undefined ? 'entry' : 'entry has-fault'}>
            <label for="proposal-address">{together.addressLabel}</label>
            <p class="hint" id="proposal-address-hint">
              {together.addressHint}
            </p>
            {fault !== undefined && (
              <p class="fault" id="proposal-address-fault">
                {fault}
              </p>
            )}
            <input
              id="proposal-address"
              ref={box}
              type="text"
              inputMode="url"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              aria-invalid={fault !== undefined || undefined}
              aria-describedby={`proposal-address-hint${fault === undefined ? '' : ' proposal-address-fault'}`}
              onInput={({ currentTarget: { value } }) => setTyped(value)}
            />
          </div>
          <p class="tools">
            <button type="submit" class="button">
              Use this address
            </button>
          </p>
        </form>
      )}
    </li>
  )
}
