import type { Plan } from '../plan/plan.ts'
import type { TimelineRow } from '../plan/timeline.ts'
import { monthInWords, monthsInWords } from './dates.ts'
import { courseName } from './names.ts'
import { lower, type PlanNames, planDate } from './plan.ts'
import { toldOf } from './plan-tasks.ts'
import { originName, studySentence } from './steps.ts'

/** A row of the timeline in words: everything that is drawn, and nothing else. */
export interface RowWords {
  name: string
  /** "September 2027 to June 2029, full-time, after a wait of 2 months". */
  study: string
  /** "Progression form to your tutor: by 14 December 2026". */
  dates: string[]
}

export function rowWords(row: TimelineRow, plan: Plan, names: PlanNames): RowWords {
  return {
    name: row.step === undefined ? originName(names, plan.route.origin) : courseName(names, row.step.course),
    study: studyWords(row),
    dates: row.marks.map(({ item }) => `${toldOf(item, plan, names).title}: ${lower(planDate(item))}`),
  }
}

function studyWords({ step, to, wait }: TimelineRow): string {
  if (step === undefined) return `you are here, until ${monthInWords(to)}`
  return `${studySentence(step)}${wait === undefined ? '' : `, after a wait of ${monthsInWords(wait.months)}`}`
}
