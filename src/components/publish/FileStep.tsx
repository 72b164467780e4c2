import { useState } from 'preact/hooks'
import { proposeChange, proposeNew } from '../../text/proposal.ts'
import type { Branch } from '../../text/proposal-branch.ts'
import { stepTitle, thereNow, together } from '../../text/together.ts'
import type { Item } from './bundle.ts'
import { Handover } from './Handover.tsx'

interface Props {
  number: number
  item: Item
  /** The text that it had when it was put there; undefined before. */
  was: string | undefined
  base: Branch
  /** Where the proposal is kept; undefined before its first file. */
  branch: Branch | undefined
  /** Whether it is the turn of this file. */
  now: boolean
  onPut: () => void
}

/** One file of a proposal with several: into a new branch, or into the one that the first made. */
export function FileStep({ number, item, was, base, branch, now, onPut }: Props) {
  const [again, setAgain] = useState(false)
  const done = was === item.text && !again
  const where = { on: branch ?? base, path: item.path }
  // What is in the branch already is changed there, however new it is to the network.
  const isNew = item.isNew && was === undefined
  return (
    <li class={now ? 'step now' : 'step'}>
      <h3 tabIndex={-1}>{stepTitle(number, item.title)}</h3>
      {!now && !again && (
        <p class="soft">
          {done ? together.done : together.later}{' '}
          {done && (
            <button type="button" class="link" onClick={() => setAgain(true)}>
              Do it again<span class="hidden-words"> {item.title}</span>
            </button>
          )}
        </p>
      )}
      {(now || again) && (
        <>
          {was !== undefined && was !== item.text && <p class="notice">{together.stale}</p>}
          <Handover
            text={item.text}
            path={item.path}
            isNew={isNew}
            proposal={isNew ? proposeNew(where, item.text) : proposeChange(where)}
            turn={branch === undefined ? { is: 'first' } : { is: 'next', branch: branch.branch }}
            of={item.title}
          />
          {branch !== undefined && (
            <p>
              <button
                type="button"
                class="button"
                onClick={() => {
                  setAgain(false)
                  onPut()
                }}
              >
                {thereNow}
                <span class="hidden-words"> {item.title}</span>
              </button>
            </p>
          )}
        </>
      )}
    </li>
  )
}
