import type { Catalogue } from '../../../catalogue/catalogue.ts'
import type { Course } from '../../../schema/course.ts'
import { conditionLines } from '../../../text/condition-lines.ts'
import { studyLength } from '../../../text/course-facts.ts'
import { courseName, modeWords } from '../../../text/names.ts'
import { capital } from '../../../text/steps.ts'
import { ConditionList } from '../../route/ConditionList.tsx'
import type { Node } from '../conditions/tree.ts'
import type { Fields } from '../value.ts'
import { Lines, Part } from './Part.tsx'
import { shownCondition } from './viewable.ts'

interface CourseViewProps {
  course: Partial<Course>
  value: Fields
  names: Catalogue
}

/** A course as its page has it, as far as it is written. */
export function CourseView({ course, value, names }: CourseViewProps) {
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
