import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Agreement } from '../../../schema/agreement.ts'
import {
  accordOnPage,
  contactOnPage,
  noSignature,
  reviewOnPage,
  shownByPage,
  supersedesOnPage,
  versionsOnPage,
} from '../../../text/agreement-page.ts'
import { dateInWords } from '../../../text/dates.ts'
import { providerName } from '../../../text/names.ts'
import { sourceSentence } from '../../../text/standing.ts'
import { Lines, Part } from './Part.tsx'

interface Props {
  agreement: Partial<Agreement>
  names: Catalogue
  gapsOf: (...fields: string[]) => string[]
}

/** Whom to ask, who signed, versions and source: as on the page. */
export function AgreementRecordParts({ agreement, names, gapsOf }: Props) {
  const whole = { history: [], signed: [], version: 1, ...agreement } as Agreement
  const { now, note, earlier } = versionsOnPage(whole)
  const accord = accordOnPage(whole, names)
  const supersedes = supersedesOnPage(whole)
  return (
    <>
      {(agreement.to ?? []).length > 0 && <Asking agreement={whole} names={names} gaps={gapsOf('contact')} />}
      <Part title="Who signed" gaps={gapsOf('signed', 'accord')}>
        {whole.signed.length === 0 ? (
          <p>{noSignature}</p>
        ) : (
          <ul>
            {whole.signed.map(({ side, provider, role, on }) => (
              <li key={`${provider} ${role} ${on}`}>
                {providerName(names, provider)}, {side} side: {role}, {dateInWords(on)}
              </li>
            ))}
          </ul>
        )}
        {accord !== undefined && <p>{accord}</p>}
      </Part>
      <Part title="Review and versions" gaps={gapsOf('review', 'history')}>
        <p>{reviewOnPage(whole)}</p>
        <p>
          <b>{now}</b> {note}
        </p>
        {earlier.length > 0 && <Lines lines={earlier} />}
        {supersedes !== undefined && <p>{supersedes}</p>}
      </Part>
      {agreement.source !== undefined && (
        <>
          <Part title="Where these terms come from" gaps={gapsOf('source')}>
            <p>{sourceSentence(whole)}</p>
            {agreement.source.note !== undefined && <p class="soft">{agreement.source.note}</p>}
          </Part>
          <Part title="What this page shows, and what it does not">
            <Lines lines={shownByPage(whole)} />
          </Part>
        </>
      )}
    </>
  )
}

function Asking({ agreement, names, gaps }: { agreement: Agreement; names: Catalogue; gaps: string[] }) {
  const { contact, at, none } = contactOnPage(agreement, names)
  return (
    <Part title="Whom to ask" gaps={gaps}>
      {contact === undefined ? (
        <p>{none}</p>
      ) : (
        <>
          <p>
            <b>{contact.role}</b>, {at}
          </p>
          {[contact.email, contact.phone, contact.url].map(
            (line) => line !== undefined && <p key={line}>{line}</p>,
          )}
        </>
      )}
    </Part>
  )
}
