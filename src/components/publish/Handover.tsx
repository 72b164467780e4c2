import type { Proposal } from '../../text/proposal.ts'
import { proposalSteps, type Turn } from '../../text/proposal-steps.ts'
import { FileText } from './FileText.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  text: string
  path: string
  isNew: boolean
  proposal: Proposal
  turn: Turn
  /** What the file is called among several; nothing where there is one alone. */
  of?: string | undefined
}

/** One finished file, and the way to GitHub for it, step by step. GitHub is opened only with the text in hand: in its
 *  address, or copied. */
export function Handover({ text, path, isNew, proposal, turn, of }: Props) {
  const copying = useCopy(text)
  const copies = !copying.refused
  const which = of === undefined ? '' : ` for ${of}`
  return (
    <>
      <ol>
        {proposalSteps(proposal, { isNew, path, turn, copies }).map((step) => (
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
            onClick={(event) => {
              if (proposal.way === 'filled' || !copies) return
              event.preventDefault()
              void copying.copy().then((copied) => {
                if (copied) window.open(proposal.address, '_blank', 'noopener')
              })
            }}
          >
            {proposal.way === 'filled'
              ? 'Open it on GitHub'
              : copies
                ? 'Copy the text and open GitHub'
                : 'Open GitHub'}
            <span class="hidden-words">{which} (in a new tab)</span>
          </a>
        </p>
      )}
      <p class="where-kept">
        It goes to <code>{path}</code>
      </p>
      <FileText text={text} path={path} of={of} copying={copying} />
    </>
  )
}
