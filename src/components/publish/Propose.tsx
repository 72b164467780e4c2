import { proposeHeading, unchangedWords, undecidedFirst } from '../../text/drafts.ts'
import { proposeChange, proposeNew, publishedBranch } from '../../text/proposal.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { belongsWith } from '../../text/together.ts'
import type { FileState } from './company.ts'
import { FileText } from './FileText.tsx'
import { Handover } from './Handover.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  kind: FormKind
  text: string
  path: string
  state: FileState
  network: { repository?: string | undefined; branch?: string | undefined }
  /** Whether the check has found nothing that stops it. */
  sound: boolean
  /** Drafts of this device that it names, and that name it, by title. */
  company: { names: string[]; namedBy: string[] }
  /** Whether there are other drafts at all. */
  isOneOfMany: boolean
  onTogether: () => void
}

/** The finished file, and the ways to those who publish it. */
export function Propose({
  kind,
  text,
  path,
  state,
  network,
  sound,
  company,
  isOneOfMany,
  onTogether,
}: Props) {
  const where = { on: publishedBranch(network.repository, network.branch), path }
  const copying = useCopy(text)
  const isChange = state === 'changed' || state === 'new'
  const belongs = company.names.length + company.namedBy.length > 0
  return (
    <section class="propose" aria-labelledby="propose">
      <h2 id="propose" tabIndex={-1}>
        {proposeHeading(sound && state !== 'undecided', state === 'unchanged')}
      </h2>
      {sound && state === 'unchanged' && <p>{unchangedWords(kind)}</p>}
      {state === 'undecided' && <p>{undecidedFirst}</p>}
      {isChange && belongs && <p>{belongsWith(company.names, company.namedBy)}</p>}
      {sound && isChange && (belongs || isOneOfMany) && (
        <p class="tools">
          <button type="button" class={belongs ? 'button' : 'small'} onClick={onTogether}>
            {belongs ? 'Propose them together' : 'Propose it together with other drafts'}
          </button>
        </p>
      )}
      {sound && isChange && !belongs ? (
        <Handover
          text={text}
          path={path}
          isNew={state === 'new'}
          proposal={state === 'new' ? proposeNew(where, text) : proposeChange(where)}
          turn={{ is: 'only' }}
        />
      ) : (
        <>
          <p class="where-kept">
            It goes to <code>{path}</code>
          </p>
          <FileText text={text} path={path} copying={copying} />
        </>
      )}
    </section>
  )
}
