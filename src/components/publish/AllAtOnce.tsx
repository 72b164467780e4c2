import { uploadPage } from '../../text/proposal.ts'
import type { Branch } from '../../text/proposal-branch.ts'
import { allAtOnce } from '../../text/together.ts'
import type { Item } from './bundle.ts'
import { download } from './download.ts'
import { zipOf } from './zip.ts'

interface Props {
  items: Item[]
  /** What the network publishes on GitHub; undefined where it is kept elsewhere. */
  on: Branch | undefined
  network: string
}

/** Another way for all files: packed into one, to be uploaded or sent. It is the only one where the network is not on GitHub. */
export function AllAtOnce({ items, on, network }: Props) {
  const steps = on === undefined ? allAtOnce.byHand : allAtOnce.onGitHub
  const content = (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul>
        {items.map(({ path }) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
      <p class="tools">
        <button
          type="button"
          class="small"
          onClick={() => download(`${network}.zip`, zipOf(items), 'application/zip')}
        >
          {allAtOnce.button}
        </button>
        {on !== undefined && (
          <a href={uploadPage(on)} target="_blank" rel="noopener external">
            {allAtOnce.open}
            <span class="hidden-words"> (in a new tab)</span>
          </a>
        )}
      </p>
    </>
  )
  return on === undefined ? (
    content
  ) : (
    <details class="at-once">
      <summary>{allAtOnce.title}</summary>
      {content}
    </details>
  )
}
