import type { Plan } from '../../plan/plan.ts'
import { type Timeline as Drawing, type TimelineRow, timelineOf } from '../../plan/timeline.ts'
import type { PlanNames } from '../../text/plan.ts'
import { rowWords } from '../../text/plan-timeline.ts'

const percent = (share: number) => `${share}%`

/** A plan as a drawing over the years, one row for each course. The words above each row say all that it shows. */
export function Timeline({ plan, names }: { plan: Plan; names: PlanNames }) {
  const drawing = timelineOf(plan)
  return (
    <div class="timeline">
      <h5>The route over the years</h5>
      <Years years={drawing.years} />
      <ol>
        {drawing.rows.map((row) => (
          <Row key={row.step?.course.id ?? ''} row={row} drawing={drawing} plan={plan} names={names} />
        ))}
      </ol>
      <p class="key">Solid: you study. Dashed: you wait. Diamond: a date.</p>
    </div>
  )
}

/** Labels, as many as have room. */
function Years({ years }: Pick<Drawing, 'years'>) {
  const every = Math.ceil(years.length / 7)
  return (
    <svg class="years" aria-hidden="true" focusable="false">
      {years.map(({ year, at }, index) =>
        index % every === 0 && at < 88 ? (
          <text key={year} x={percent(at)} y="14" dx="3">
            {year}
          </text>
        ) : null,
      )}
    </svg>
  )
}

interface RowProps {
  row: TimelineRow
  drawing: Drawing
  plan: Plan
  names: PlanNames
}

function Row({ row, drawing, plan, names }: RowProps) {
  const { name, study, dates } = rowWords(row, plan, names)
  return (
    <li>
      <p>
        <strong>{name}</strong>: <span class="over">{study}</span>
      </p>
      {dates.map((date) => (
        <p key={date} class="date">
          {date}
        </p>
      ))}
      <svg class="bar" aria-hidden="true" focusable="false">
        {drawing.years.map(({ year, at }) => (
          <line key={year} class="year" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        {row.wait !== undefined && (
          <line class="wait" x1={percent(row.wait.at)} x2={percent(row.study.at)} y1="12" y2="12" />
        )}
        <rect
          class={row.step === undefined ? 'study now' : 'study'}
          x={percent(row.study.at)}
          width={percent(row.study.width)}
          y="5"
          height="14"
          rx="2"
        />
        {row.marks.map(({ item, at }) => (
          <svg key={item.id} x={percent(at)} overflow="visible" aria-hidden="true">
            <path class="mark" d="M0 3l8.5 9-8.5 9-8.5-9z" />
          </svg>
        ))}
      </svg>
    </li>
  )
}
