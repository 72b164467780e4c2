import { useState } from 'preact/hooks'
import { type Proposal, proposalSteps } from '../../text/proposal.ts'

interface Props {
  text: string
  path: string
  isNew: boolean
  proposal: Proposal
  /** Whether the check has found nothing that stops it. */
  sound: boolean
}

/** The finished file, and the ways to those who publish it. */
export function Propose({ text, path, isNew, proposal, sound }: Props) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
    } catch {
      setSaid('The browser does not let this page copy. Select the text below and copy it.')
    }
  }
  return (
    <section class="propose" aria-labelledby="propose">
      <h2 id="propose" tabIndex={-1}>
        {sound ? 'Ready to propose' : 'The file'}
      </h2>
      {sound && (
        <>
          <ol>
            {proposalSteps(proposal, isNew, path).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {proposal.way !== 'by-hand' && (
            <p>
              <a
                class="button"
                href={proposal.address}
                target="_blank"
                rel="noopener external"
                onClick={() => proposal.way === 'paste' && void copy()}
              >
                {proposal.way === 'paste' ? 'Copy the text and open GitHub' : 'Open it on GitHub'}
                <span class="hidden-words"> (in a new tab)</span>
              </a>
            </p>
          )}
        </>
      )}
      <p class="where-kept">
        It goes to <code>{path}</code>
      </p>
      <p class="tools">
        <button type="button" class="small" onClick={() => void copy()}>
          Copy the text
        </button>
        <button
          type="button"
          class="small"
          onClick={() => download(path.split('/').at(-1) ?? 'record.yaml', text)}
        >
          Download the file
        </button>
        <span role="status">{said}</span>
      </p>
      <details>
        <summary>See the text</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section class="yaml" tabIndex={0} aria-label="The text of the file">
          <pre>{text}</pre>
        </section>
      </details>
    </section>
  )
}

function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
