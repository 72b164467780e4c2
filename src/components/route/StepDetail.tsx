import type { Catalogue } from '../../catalogue/catalogue.ts'
import { datesOf } from '../../plan/step-dates.ts'
import type { Agreement } from '../../schema/agreement.ts'
import type { Step } from '../../search/routes.ts'
import { applyWords, bridgingTerms, limitTerms, validTerms } from '../../text/agreements.ts'
import { conditionLines } from '../../text/condition-lines.ts'
import { studyLength } from '../../text/course-facts.ts'
import { dateInWords } from '../../text/dates.ts'
import { promiseMeaning, promiseWords } from '../../text/guarantees.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, modeWords, providerName } from '../../text/names.ts'
import { otherPromiseText } from '../../text/other-promises.ts'
import { promiseTitle } from '../../text/promise-names.ts'
import { freshness, pageSource, sourceSentence, standingNotice } from '../../text/standing.ts'
import { assumption, capital } from '../../text/steps.ts'
import { AccessMixes } from './AccessMixes.tsx'
import { ConditionList } from './ConditionList.tsx'
import { othersFor } from './others.ts'

interface Props {
  step: Step
  /** The award that they come with. */
  award: string
  number: number
  catalogue: Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'careers' | 'otherPromises'>
}

/** The fine print of one step: what is promised and by whom, what it asks for, how to apply and by when, whom to ask, and
 *  how fresh it is. */
export function StepDetail({ step, award, number, catalogue }: Props) {
  const { agreement } = step
  return (
    <section class="step-detail">
      <h4>
        Step {number}: {courseName(catalogue, step.course)}
      </h4>
      <p>
        <strong>{promiseTitle(step)}.</strong> {promiseMeaning(step)} {promiseWords[step.promise].not}
      </p>
      {agreement?.clause !== undefined && <blockquote class="clause">“{agreement.clause}”</blockquote>}
      {agreement?.summary !== undefined && <p class="summary">In our words: {agreement.summary}</p>}
      {step.standing !== undefined && agreement !== undefined && <Standing step={step} />}
      <Others step={step} catalogue={catalogue} />
      <dl class="terms">
        <Term name={agreement === undefined ? 'Published entry requirements' : 'What you need'}>
          <Conditions step={step} award={award} catalogue={catalogue} />
        </Term>
        <Term name="How to apply">
          <HowToApply step={step} />
        </Term>
        <Term name="Ways to study">{assumption(step) ?? waysSentence(step)}</Term>
        {agreement !== undefined && <MoreTerms agreement={agreement} catalogue={catalogue} />}
        <Term name="Whom to ask">
          <Ask step={step} catalogue={catalogue} />
        </Term>
        {agreement !== undefined && step.standing !== undefined && (
          <>
            <Term name="Where this comes from">
              <Source agreement={agreement} />
            </Term>
            <Term name="How fresh">{freshness(agreement, step.standing)}</Term>
          </>
        )}
      </dl>
    </section>
  )
}

/** Other agreements that promise something else to the same learners: nobody may take the better one for settled. */
function Others({ step, catalogue }: { step: Step; catalogue: Props['catalogue'] }) {
  return othersFor(step, catalogue).map((other) => (
    <p key={other.id} class="notice">
      {otherPromiseText(other, true)} <a href={linkTo(`/agreements/${other.id}/`)}>Read it</a>, and ask which
      one stands.
    </p>
  ))
}

function Term({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="term">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What else binds, or helps. */
function MoreTerms({ agreement, catalogue }: { agreement: Agreement; catalogue: Props['catalogue'] }) {
  const limits = limitTerms(agreement)
  return (
    <>
      <Term name="Bridging study">{bridgingTerms(agreement, catalogue)}</Term>
      <Term name="How many, and for whom">
        {[
          ...validTerms(agreement),
          ...(limits.length === 0 ? ['No limit on places is stated.'] : limits),
        ].join(' ')}
      </Term>
      <Term name="Help on the way">
        {agreement.support.length === 0 ? 'Not stated.' : `${agreement.support.map(capital).join('. ')}.`}
      </Term>
    </>
  )
}

/** Where the terms were read, and the record. A page that is only on http is named and not linked. */
function Source({ agreement }: { agreement: Agreement }) {
  const page = pageSource(agreement)
  return (
    <>
      {sourceSentence(agreement)}{' '}
      {page?.link !== undefined && (
        <>
          <a href={page.link} rel="external">
            The page on {page.host}
          </a>
          .{' '}
        </>
      )}
      {page !== undefined && page.link === undefined && <span class="address">{page.address} </span>}
      <a href={linkTo(`/agreements/${agreement.id}/`)}>
        Agreement {agreement.reference}, version {agreement.version}
      </a>
    </>
  )
}

function Standing({ step }: { step: Step }) {
  const notice = step.agreement && step.standing ? standingNotice(step.agreement, step.standing) : undefined
  return notice === undefined ? null : <p class="notice">{notice}</p>
}

function Conditions({ step, award, catalogue }: Omit<Props, 'number'>) {
  const conditions = step.agreement === undefined ? step.course.entry : step.agreement.conditions
  const lines = conditionLines(conditions, catalogue, { award, start: step.start })
  if (lines.length === 0) return <>Not stated. Ask before you rely on it.</>
  return (
    <>
      <ConditionList lines={lines} />
      <AccessMixes conditions={conditions} award={award} catalogue={catalogue} />
    </>
  )
}

function HowToApply({ step }: { step: Step }) {
  if (step.agreement === undefined)
    return (
      <>
        Like everybody else: there is no agreement to cite. The provider’s own page says how; if we know its
        address, it is <a href={linkTo(`/courses/${step.course.id}/`)}>with the course here</a>.
      </>
    )
  const { apply } = step.agreement
  return (
    <>
      {applyWords[apply.via]}.
      {apply.flag !== undefined && (
        <>
          {' '}
          Write: <strong>{apply.flag}</strong>.
        </>
      )}{' '}
      {apply.note}
      {datesOf(step).map((date) => (
        <p key={date.what} class="deadline">
          <strong>By {dateInWords(date.on)}:</strong> {date.what}.{' '}
          {date.otherwise !== undefined && <>If you miss it: {date.otherwise}</>}
        </p>
      ))}
    </>
  )
}

function waysSentence(step: Step): string {
  return [step.way, ...step.otherWays]
    .map(({ mode, months }) => `${capital(modeWords[mode])}, ${studyLength(months)}`)
    .join('; ')
}

function Ask({ step, catalogue }: { step: Step; catalogue: Props['catalogue'] }) {
  const contact = step.agreement?.contact ?? catalogue.providers[step.course.provider]?.admissions
  const name = providerName(catalogue, step.course.provider)
  if (contact === undefined) return <>{name}: no contact is stated.</>
  return (
    <>
      {contact.role}, {name}
      {contact.email !== undefined && (
        <>
          : <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
      {contact.phone !== undefined && (
        <>
          , <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
        </>
      )}
    </>
  )
}
