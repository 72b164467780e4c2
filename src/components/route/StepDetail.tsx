import type { Catalogue } from '../../catalogue/catalogue.ts'
import { datesOf } from '../../plan/step-dates.ts'
import type { Step } from '../../search/routes.ts'
import { conditionLines } from '../../text/conditions.ts'
import { dateInWords } from '../../text/dates.ts'
import { promiseWords } from '../../text/guarantees.ts'
import { linkTo } from '../../text/links.ts'
import { courseName, modeWords, providerName } from '../../text/names.ts'
import { sourceSentence, standingNotice } from '../../text/standing.ts'
import { applyWords, assumption } from '../../text/steps.ts'
import { ConditionList } from './ConditionList.tsx'

interface Props {
  step: Step
  number: number
  catalogue: Pick<Catalogue, 'awards' | 'subjects' | 'providers' | 'careers'>
}

/** The fine print of one step: what is promised and by whom, what it asks for, how to apply and by when, whom to ask, and
 *  how fresh it is. */
export function StepDetail({ step, number, catalogue }: Props) {
  const { agreement } = step
  const words = promiseWords[step.promise]
  return (
    <section class="step-detail">
      <h4>
        Step {number}: {courseName(catalogue, step.course)}
      </h4>
      <p>
        <strong>{words.title}.</strong> {words.means} {words.not}
      </p>
      {agreement?.clause !== undefined && <blockquote class="clause">“{agreement.clause}”</blockquote>}
      {agreement?.summary !== undefined && <p class="summary">In our words: {agreement.summary}</p>}
      {step.standing !== undefined && agreement !== undefined && <Standing step={step} />}
      <dl class="terms">
        <Term name={agreement === undefined ? 'Published entry requirements' : 'What you need'}>
          <Conditions step={step} catalogue={catalogue} />
        </Term>
        <Term name="How to apply">
          <HowToApply step={step} />
        </Term>
        <Term name="Ways to study">{assumption(step) ?? waysSentence(step)}</Term>
        <Term name="Whom to ask">
          <Ask step={step} catalogue={catalogue} />
        </Term>
        {agreement !== undefined && (
          <Term name="Where this comes from">
            {sourceSentence(agreement)}{' '}
            <a href={linkTo(`/agreements/${agreement.id}/`)}>
              Agreement {agreement.reference}, version {agreement.version}
            </a>
          </Term>
        )}
      </dl>
    </section>
  )
}

function Term({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="term">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Standing({ step }: { step: Step }) {
  const notice = step.agreement && step.standing ? standingNotice(step.agreement, step.standing) : undefined
  return notice === undefined ? null : <p class="notice">{notice}</p>
}

function Conditions({ step, catalogue }: { step: Step; catalogue: Props['catalogue'] }) {
  const lines = conditionLines(
    step.agreement === undefined ? step.course.entry : step.agreement.conditions,
    catalogue,
  )
  return lines.length === 0 ? <>Not stated. Ask before you rely on it.</> : <ConditionList lines={lines} />
}

function HowToApply({ step }: { step: Step }) {
  if (step.agreement === undefined)
    return <>As the provider’s own course page says: there is no agreement to cite.</>
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
  return [step.way, ...step.otherWays].map((way) => `${modeWords[way.mode]}, ${way.months} months`).join('; ')
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
