import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Agreement } from '../../../schema/agreement.ts'
import { forWhom, noConditions, noDeadline } from '../../../text/agreement-page.ts'
import {
  applyWords,
  bridgingTerms,
  creditTerms,
  deadlineTerms,
  entryPoint,
} from '../../../text/agreements.ts'
import { conditionLines } from '../../../text/condition-lines.ts'
import { courseName, providerName } from '../../../text/names.ts'
import { selectorWords } from '../../../text/selectors.ts'
import { capital } from '../../../text/steps.ts'
import { ConditionList } from '../../route/ConditionList.tsx'
import type { Node } from '../conditions/tree.ts'
import type { Fields } from '../value.ts'
import { Lines, Part } from './Part.tsx'
import { shownCondition } from './viewable.ts'

interface Props {
  agreement: Partial<Agreement>
  value: Fields
  names: Catalogue
  gapsOf: (...fields: string[]) => string[]
}

/** Who may come and where to, what it takes, how to apply, for whom, and what helps: as on the page. */
export function AgreementTermParts({ agreement, value, names, gapsOf }: Props) {
  const { from = [], to = [], entry, bridging, support = [] } = agreement
  const courses = names.courses.filter(({ id }) => to.includes(id))
  const conditions = conditionLines(shownCondition(value.conditions as Node | undefined, names), names)
  const whole = { ...agreement, valid: agreement.valid ?? {} } as Agreement
  return (
    <>
      {value.from !== undefined && (
        <Part title={from.length > 1 ? 'Who may come: any of these' : 'Who may come'} gaps={gapsOf('from')}>
          <ul>
            {from
              .map((way) => selectorWords(way, agreement, names))
              .map(({ what, where, providers }) => (
                <li key={`${what} ${where}`}>
                  {what}, <span class="soft">{where}</span>
                  {providers.length > 0 && <Lines lines={providers} />}
                </li>
              ))}
          </ul>
        </Part>
      )}
      {(value.to ?? value.entry) !== undefined && (
        <Part title={courses.length > 1 ? 'Where to: any of these' : 'Where to'} gaps={gapsOf('to', 'entry')}>
          <ul>
            {courses.map((course) => (
              <li key={course.id}>
                {courseName(names, course)},{' '}
                <span class="soft">{providerName(names, course.provider, true)}</span>
              </li>
            ))}
          </ul>
          {entry !== undefined && (
            <p>
              {entryPoint(whole)} {creditTerms(whole)}
            </p>
          )}
        </Part>
      )}
      <Part title="What you need">
        {conditions.length > 1 && <p>All of these:</p>}
        {conditions.length === 0 ? noConditions : <ConditionList lines={conditions} />}
      </Part>
      <Applying agreement={agreement} gaps={gapsOf('apply', 'deadlines')} />
      <Part title="Who it is for, and how many" gaps={gapsOf('valid', 'limits', 'excluded')}>
        <Lines lines={forWhom(whole)} />
      </Part>
      {bridging !== undefined && (
        <Part title="Bridging study, to make up a difference" gaps={gapsOf('bridging')}>
          {bridgingTerms(whole, names)}
        </Part>
      )}
      <Part title="Support" gaps={gapsOf('support')}>
        {support.length === 0 ? 'Not stated.' : <Lines lines={support.map(capital)} />}
      </Part>
    </>
  )
}

function Applying({ agreement, gaps }: { agreement: Partial<Agreement>; gaps: string[] }) {
  const { apply, deadlines = [] } = agreement
  return (
    <Part title="How to apply" gaps={gaps}>
      {apply !== undefined && (
        <p>
          <b>{applyWords[apply.via]}.</b> {apply.note}
        </p>
      )}
      {apply?.flag !== undefined && (
        <p>
          So that the promise is seen, write: <strong>{apply.flag}</strong>
        </p>
      )}
      {apply?.url !== undefined && (
        <p>
          Where to apply: <span>{apply.url}</span>
        </p>
      )}
      {deadlines.length === 0 ? (
        <p>{noDeadline}</p>
      ) : (
        deadlines.map(deadlineTerms).map(({ when, what, otherwise }) => (
          <p key={`${what} ${when}`}>
            {what}: <span>By {when}</span>. <span>If you miss it: {otherwise}</span>
          </p>
        ))
      )}
    </Part>
  )
}
