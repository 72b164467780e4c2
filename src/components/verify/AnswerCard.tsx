import type { Ref } from 'preact'
import type { ConditionLine } from '../../text/condition-lines.ts'
import { type Answer, provesWords, type TermsWords } from '../../text/verify.ts'
import type { Done } from './VerifyDesk.tsx'

const marks: Record<Answer['tone'], string> = { holds: '✓', care: '!', no: '✕', unknown: '?' }

/** One answer in full: what has become of the certificate, then what the paper must say. */
export function AnswerCard({ done, heading }: { done: Done; heading?: Ref<HTMLHeadingElement> }) {
  const { answer, asked, signatures } = done
  return (
    <section class={`verify-answer ${answer.tone}`}>
      <h2 tabIndex={-1} ref={heading}>
        <span class="verify-mark" aria-hidden="true">
          {marks[answer.tone]}
        </span>
        {answer.head}
      </h2>
      <p class="verify-asked">
        {answer.terms === undefined ? (
          <>
            You asked about “{asked.reference.slice(0, 20)}” with the code “{asked.code.slice(0, 24)}”.
          </>
        ) : (
          answer.terms.identity
        )}
      </p>
      {answer.terms?.specimen && (
        <p class="verify-specimen">
          Specimen: these terms are made up to show how it works. No institution has agreed to them.
        </p>
      )}
      {answer.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answer.changes.length > 0 && (
        <>
          <h3>What changed since</h3>
          <ul>
            {answer.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {signatures.map((line) => (
        <p key={line} class="verify-signature">
          {line}
        </p>
      ))}
      {answer.terms !== undefined && <Terms terms={answer.terms} />}
      <p class="verify-when">{done.when}</p>
    </section>
  )
}

function Terms({ terms }: { terms: TermsWords }) {
  return (
    <>
      <div class="verify-proves">
        <p>
          <b>This shows</b> {provesWords.does.charAt(0).toLowerCase() + provesWords.does.slice(1)}
        </p>
        <p>
          <b>It does not show</b>
        </p>
        <ul>
          {provesWords.doesNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <h3>What the paper must say</h3>
      <dl class="verify-terms">
        <Row name="From" lines={terms.from} />
        <Row name="To" lines={terms.to} />
        <Row
          name="Promise"
          lines={[terms.promise, ...(terms.clause === undefined ? [] : [`“${terms.clause}”`]), terms.means]}
        />
        <Row name="Entry" lines={[terms.entry]} />
        <div>
          <dt>Conditions</dt>
          <dd>
            {terms.conditions.length === 0 ? 'None is stated.' : <Conditions lines={terms.conditions} />}
          </dd>
        </div>
        <Row name="Applying" lines={terms.apply} />
        {terms.limits !== undefined && <Row name="Limits" lines={[terms.limits]} />}
        <Row name="For whom" lines={[terms.valid]} />
        <Row name="Signed" lines={terms.signed.length === 0 ? ['Nobody is named.'] : terms.signed} />
        <Row name="Published" lines={[`By ${terms.network}, on ${terms.publishedOn}`]} />
        <Row name="Ask" lines={[terms.ask]} />
      </dl>
    </>
  )
}

function Row({ name, lines }: { name: string; lines: string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </dd>
    </div>
  )
}

function Conditions({ lines }: { lines: ConditionLine[] }) {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>
          {line.text}
          {line.note !== undefined && <span class="note"> {line.note}</span>}
          {line.below.length > 0 && <Conditions lines={line.below} />}
        </li>
      ))}
    </ul>
  )
}
