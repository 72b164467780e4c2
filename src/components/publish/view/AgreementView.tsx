import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { supersededReferences } from '../../../catalogue/superseded.ts'
import { standingOf } from '../../../eligibility/standing.ts'
import type { Agreement } from '../../../schema/agreement.ts'
import { promiseOnPage, quotedWords } from '../../../text/agreement-page.ts'
import { draftUnseen } from '../../../text/publish.ts'
import { fieldTitle } from '../../../text/publish-titles.ts'
import { standingWords } from '../../../text/standing.ts'
import type { Fields, Path } from '../value.ts'
import { AgreementRecordParts } from './AgreementRecordParts.tsx'
import { AgreementTermParts } from './AgreementTermParts.tsx'
import { withKnownNames } from './known-only.ts'

interface Props {
  agreement: Partial<Agreement>
  /** Where something is wrong that is left out here. */
  gaps: Path[]
  value: Fields
  names: Catalogue
  today: string
}

/** An agreement as its page has it, as far as it is written, in the same sentences and order. */
export function AgreementView({ agreement, gaps, value, names, today }: Props) {
  const known = withKnownNames(agreement, names)
  const gapsOf = (...fields: string[]) =>
    gaps
      .filter(([field]) => fields.includes(String(field)))
      .map((path) => fieldTitle('agreement', path, value))
  const { status, guarantee, source, clause, summary } = known
  // What is not read below before it is there.
  const whole = known as Agreement
  const standing =
    status === undefined ? undefined : standingOf(whole, today, supersededReferences(names.agreements))
  const stands = standing === undefined ? undefined : standingWords(whole, standing)
  const promise =
    guarantee === undefined ? undefined : promiseOnPage({ ...whole, source: source ?? { kind: 'partner' } })
  return (
    <>
      <p class="view-promise">
        {promise?.above !== undefined && <span class="soft">{promise.above} </span>}
        {promise?.title ?? 'The promise comes here'}
      </p>
      {stands !== undefined && (
        <p>
          <b>{stands.label}.</b> {stands.says}
          {stands.todo !== undefined && standing !== 'superseded' && ` ${stands.todo}`}
        </p>
      )}
      {status === 'draft' && <p class="soft">{draftUnseen}</p>}
      {promise !== undefined && (
        <>
          <p>{promise.means}</p>
          <p>
            <b>What it does not mean.</b> {promise.not}
          </p>
        </>
      )}
      {clause !== undefined && (
        <>
          <blockquote class="clause">“{clause}”</blockquote>
          <p class="soft">{quotedWords(whole)}</p>
        </>
      )}
      {summary !== undefined && (
        <p>
          <b>In our words</b>: {summary}
        </p>
      )}
      <dl class="terms">
        <AgreementTermParts agreement={known} value={value} names={names} gapsOf={gapsOf} />
        <AgreementRecordParts agreement={known} names={names} gapsOf={gapsOf} />
      </dl>
    </>
  )
}
