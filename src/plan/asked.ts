import { lastBefore } from '../eligibility/opening.ts'
import type { Month } from '../graph/month.ts'
import type { Condition } from '../schema/condition.ts'

/** What a step asks for, sorted by when it is wanted. Alternatives stay together. */
export interface Asked {
  /** With the application: a reference, experience, papers, a portfolio. */
  ready: Condition[]
  /** Before applying, since nothing can be done about it then: age, what was taught, what the source leaves open. */
  check: Condition[]
  /** Between the application and the start, on a day that the receiving side sets. */
  meeting: Condition[]
  /** With what comes before: grades, credits, passes. */
  results: Condition[]
  /** Before the first day. */
  clearance: Condition[]
  /** Days by which to have applied, each in the year of the start. */
  dates: string[]
}

/** In the order in which a choice between several wants is settled. What stands nowhere here is a result. */
const wants: [keyof Omit<Asked, 'dates' | 'results'>, string[]][] = [
  ['ready', ['reference', 'experience', 'employer_agrees', 'evidence', 'portfolio', 'applied_by']],
  [
    'check',
    [
      'age',
      'residency',
      'achieved_within',
      'partner_college',
      'subject_related',
      'standard_entry',
      'covered',
      'rpl',
      'not_stated',
      'other',
    ],
  ],
  ['meeting', ['interview', 'audition']],
  ['clearance', ['dbs', 'occupational_health']],
]

/** What a condition asks for, by when; everything is in exactly one place. `start` gives a day of every year its year. */
export function askedBy(condition: Condition | undefined, start: Month): Asked {
  const asked: Asked = { ready: [], check: [], meeting: [], results: [], clearance: [], dates: [] }
  for (const part of condition === undefined ? [] : partsOf(condition)) {
    if ('applied_by' in part)
      asked.dates.push(part.applied_by.length > 5 ? part.applied_by : lastBefore(part.applied_by, start))
    else asked[wantOf(part)].push(part)
  }
  return { ...asked, dates: [...new Set(asked.dates)].sort() }
}

/** What must all be so, whatever else is. A list with a note of its own stays whole. */
function partsOf(condition: Condition): Condition[] {
  return 'all' in condition && condition.note === undefined ? condition.all.flatMap(partsOf) : [condition]
}

function wantOf(condition: Condition): keyof Omit<Asked, 'dates'> {
  const below = branches(condition)
  if (below === undefined)
    return wants.find(([, keys]) => keys.some((key) => key in condition))?.[0] ?? 'results'
  const inside = new Set(below.map(wantOf))
  return inside.has('results') ? 'results' : (wants.find(([want]) => inside.has(want))?.[0] ?? 'results')
}

function branches(condition: Condition): Condition[] | undefined {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  return 'of' in condition && Array.isArray(condition.of) ? condition.of : undefined
}
