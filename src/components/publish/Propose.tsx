import { proposeHeading, unchangedWords } from '../../text/drafts.ts'
import { proposeChange, proposeNew, publishedBranch } from '../../text/proposal.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { FileText } from './FileText.tsx'
import { Handover } from './Handover.tsx'
import { useCopy } from './use-copy.ts'

interface Props {
  kind: FormKind
  text: string
  path: string
  /** Whether there is no such file yet, or the published one says something else. */
  state: 'new' | 'changed' | 'unchanged'
  network: { repository?: string | undefined; branch?: string | undefined }
  /** Whether the check has found nothing that stops it. */
  sound: boolean
}

/** The finished file, and the ways to those who publish it. */
export function Propose({ kind, text, path, state, network, sound }: Props) {
  const where = { on: publishedBranch(network.repository, network.branch), path }
  const copying = useCopy(text)
  const goes = sound && state !== 'unchanged'
  return (
    <section class="propose" aria-labelledby="propose">
      <h2 id="propose" tabIndex={-1}>
        {proposeHeading(sound, state === 'unchanged')}
      </h2>
      {sound && state === 'unchanged' && <p>{unchangedWords(kind)}</p>}
      {goes ? (
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
