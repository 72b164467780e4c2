import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../../../catalogue/catalogue.ts'
import { asList } from '../../../catalogue/catalogue.ts'
import type { Standing } from '../../../eligibility/standing.ts'
import type { Agreement } from '../../../schema/agreement.ts'
import type { Course } from '../../../schema/course.ts'
import type { Provider } from '../../../schema/provider.ts'
import {
  applyWords,
  bridgingTerms,
  creditTerms,
  deadlineTerms,
  entryPoint,
  limitTerms,
  validTerms,
} from '../../../text/agreements.ts'
import { conditionLines } from '../../../text/condition-lines.ts'
import { studyLength } from '../../../text/course-facts.ts'
import { promiseMeaning, promiseWords } from '../../../text/guarantees.ts'
import { courseName, modeWords, providerName } from '../../../text/names.ts'
import { promiseTitle } from '../../../text/promise-names.ts'
import { creditPolicy, providerKind } from '../../../text/providers.ts'
import { draftUnseen } from '../../../text/publish.ts'
import type { FormKind } from '../../../text/publish-labels.ts'
import { selectorText } from '../../../text/selectors.ts'
import { capital } from '../../../text/steps.ts'
import { ConditionList } from '../../route/ConditionList.tsx'
import type { Node } from '../conditions/tree.ts'
import type { Fields } from '../value.ts'
import { shownCondition, soundFields } from './viewable.ts'

interface Props {
  kind: FormKind
  value: Fields
  names: Catalogue
}

/** What a learner will read of the record, as far as it is written: what is still missing is left out here, and only the
 *  check says so. */
export function LearnerView({ kind, value, names }: Props) {
  const sound = soundFields(kind, value)
  return (
    <div class="learner-view">
      {kind === 'agreement' && <AgreementView agreement={sound} value={value} names={names} />}
      {kind === 'course' && <CourseView course={sound} value={value} names={names} />}
      {kind === 'provider' && <ProviderView provider={sound} names={names} />}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="term">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface AgreementViewProps {
  agreement: Partial<Agreement>
  value: Fields
  names: Catalogue
}

function AgreementView({ agreement, value, names }: AgreementViewProps) {
  const { guarantee, from, to, entry, apply, deadlines, bridging, support } = agreement
  const promised =
    guarantee === undefined ? undefined : { promise: guarantee, standing: standingAsSaid(agreement.status) }
  const ways = (from ?? []).filter((way) => asList(way.award).every((id) => Object.hasOwn(names.awards, id)))
  const known = names.courses.filter(({ id }) => to?.includes(id))
  const conditions = conditionLines(shownCondition(value.conditions as Node | undefined, names), names)
  const whole = { ...agreement, valid: agreement.valid ?? {} } as Agreement
  return (
    <>
      <p class="view-promise">{promised === undefined ? 'The promise comes here' : promiseTitle(promised)}</p>
      {promised !== undefined && (
        <p>
          {promiseMeaning(promised)} {promiseWords[promised.promise].not}
        </p>
      )}
      {agreement.status === 'draft' && <p class="soft">{draftUnseen}</p>}
      {agreement.clause !== undefined && <blockquote class="clause">“{agreement.clause}”</blockquote>}
      {agreement.summary !== undefined && <p>In our words: {agreement.summary}</p>}
      <dl class="terms">
        {ways.length > 0 && (
          <Part title="Who may come">
            <Lines lines={ways.map((way) => selectorWith(way, agreement, names))} />
          </Part>
        )}
        {known.length > 0 && (
          <Part title="Where to">
            <Lines
              lines={known.map(
                (course) => `${courseName(names, course)}, ${providerName(names, course.provider)}`,
              )}
            />
            {entry !== undefined && (
              <>
                {entryPoint(whole)} {creditTerms(whole)}
              </>
            )}
          </Part>
        )}
        <Part title="What you need">
          {conditions.length === 0 ? (
            'Not stated. Ask before you rely on it.'
          ) : (
            <ConditionList lines={conditions} />
          )}
        </Part>
        {apply !== undefined && (
          <Part title="How to apply">
            {applyWords[apply.via]}.{' '}
            {apply.flag !== undefined && (
              <>
                Write: <strong>{apply.flag}</strong>.{' '}
              </>
            )}
            {apply.note}
          </Part>
        )}
        {deadlines !== undefined && deadlines.length > 0 && (
          <Part title="By when">
            <Lines
              lines={deadlines
                .map(deadlineTerms)
                .map(({ when, what, otherwise }) => `${what} by ${when}. If you miss it: ${otherwise}`)}
            />
          </Part>
        )}
        <Part title="How many, and for whom">
          <Lines lines={[...validTerms(whole), ...limitTerms(whole)]} />
        </Part>
        {bridging !== undefined && isKnown(bridging.provider, names) && (
          <Part title="Bridging study">{bridgingTerms(whole, names)}</Part>
        )}
        {support !== undefined && support.length > 0 && (
          <Part title="Help on the way">{support.map(capital).join('. ')}.</Part>
        )}
      </dl>
    </>
  )
}

/** How it will stand once it is published; a draft is shown as it will be when both sides have signed. */
function standingAsSaid(status: Agreement['status'] | undefined): Standing {
  return status === undefined || status === 'draft' ? 'in-force' : status
}

const isKnown = (provider: string | undefined, names: Catalogue): boolean =>
  provider === undefined || Object.hasOwn(names.providers, provider)

/** Who may come, in words; providers and accords that are not published are named as they are written. */
function selectorWith(
  way: Agreement['from'][number],
  agreement: Partial<Agreement>,
  names: Catalogue,
): string {
  const listed = asList(way.provider).filter((id) => id !== 'any' && id !== 'partners')
  const accord = agreement.accord !== undefined && Object.hasOwn(names.accords, agreement.accord)
  return selectorText(
    listed.every((id) => isKnown(id, names)) ? way : { ...way, provider: 'any' },
    { accord: accord ? agreement.accord : undefined },
    names,
  )
}

interface CourseViewProps {
  course: Partial<Course>
  value: Fields
  names: Catalogue
}

function CourseView({ course, value, names }: CourseViewProps) {
  const { title, award, modes, intakes, fee, summary, careers } = course
  const entry = conditionLines(shownCondition(value.entry as Node | undefined, names), names)
  const named = title !== undefined && award !== undefined && Object.hasOwn(names.awards, award)
  const work = (careers ?? []).flatMap((id) => names.careers[id]?.title ?? [])
  return (
    <>
      <p class="view-promise">
        {named
          ? courseName(names, { title, award, covers_many: course.covers_many })
          : (title ?? 'The title comes here')}
      </p>
      {summary !== undefined && <p>{summary}</p>}
      <dl class="terms">
        <Part title="Ways to study">
          {modes === undefined || modes.length === 0 ? (
            'Not stated.'
          ) : (
            <Lines
              lines={modes.map(({ mode, months }) => `${capital(modeWords[mode])}, ${studyLength(months)}`)}
            />
          )}
        </Part>
        <Part title="Starts">
          {intakes === undefined || intakes.length === 0 ? 'Not stated.' : intakes.map(capital).join(', ')}
        </Part>
        <Part title="Fee">{fee === undefined ? 'Not stated.' : `£${fee.toLocaleString('en-GB')}`}</Part>
        <Part title="Usual entry requirements">
          {entry.length === 0 ? 'Not stated.' : <ConditionList lines={entry} />}
        </Part>
        {work.length > 0 && <Part title="It can lead to work as">{work.join(', ')}</Part>}
      </dl>
    </>
  )
}

function ProviderView({ provider, names }: { provider: Partial<Provider>; names: Catalogue }) {
  const { name, kind, town, about, admissions } = provider
  const caps = (provider.credit?.caps ?? []).every(({ award }) =>
    asList(award).every((id) => Object.hasOwn(names.awards, id)),
  )
  const policy = caps ? creditPolicy(provider as Provider, names) : []
  return (
    <>
      <p class="view-promise">{name ?? 'The name comes here'}</p>
      <p>{[kind === undefined ? '' : providerKind(kind), town ?? ''].filter(Boolean).join(', ')}</p>
      {about !== undefined && <p>{about}</p>}
      <dl class="terms">
        <Part title="Whom to ask">
          {admissions === undefined
            ? 'No contact is stated.'
            : [admissions.role, admissions.email, admissions.phone].filter(Boolean).join(', ')}
        </Part>
        <Part title="Credit from elsewhere">
          {policy.length === 0 ? 'Not stated.' : <Lines lines={policy} />}
        </Part>
      </dl>
    </>
  )
}
