import type { Leaf, LeafKind, LeafOf } from '../../schema/condition.ts'
import type { Context } from '../entries.ts'
import { toCome } from '../finding.ts'
import type { Finding } from '../reason.ts'
import { judgeCompleted, judgeGrade } from './awards.ts'
import { judgeAccess, judgeCredits, judgeTariff } from './credit.ts'
import { askThem, judgeCheck, judgeDecision, judgeExperience, judgeFact, judgeQualification } from './fact.ts'
import { judgeGcse, judgeSkill } from './gcse.ts'
import { judgeAchieved, judgeAge, judgeApplied } from './time.ts'
import {
  judgeAttendance,
  judgeAverage,
  judgeGradedUnit,
  judgeSubjectUnit,
  judgeUnit,
  judgeUnitsPassed,
} from './unit.ts'

type Judge<K extends LeafKind> = (leaf: LeafOf<K>, context: Context) => Finding

/** By telling key. `grade` stands last, since a unit, a GCSE and a named qualification have a grade too. */
const judges: { [K in LeafKind]: Judge<K> } = {
  completed: judgeCompleted,
  tariff: judgeTariff,
  credits: judgeCredits,
  access: judgeAccess,
  unit: judgeUnit,
  subject_unit: judgeSubjectUnit,
  units_passed: judgeUnitsPassed,
  graded_unit: judgeGradedUnit,
  average: judgeAverage,
  attendance: judgeAttendance,
  gcse: judgeGcse,
  functional_skills: judgeSkill,
  qualification: judgeQualification,
  experience: judgeExperience,
  reference: judgeFact,
  assessment: judgeFact,
  covered: judgeFact,
  residency: judgeFact,
  age: judgeAge,
  achieved_within: judgeAchieved,
  applied_by: judgeApplied,
  interview: () => toCome('interview'),
  audition: () => toCome('audition'),
  portfolio: () => toCome('portfolio'),
  evidence: () => toCome('evidence'),
  dbs: judgeCheck,
  occupational_health: judgeCheck,
  employer_agrees: judgeDecision('employer'),
  partner_college: judgeDecision('college'),
  subject_related: judgeDecision('receiver'),
  rpl: judgeDecision('receiver'),
  standard_entry: () => askThem('standard-entry'),
  not_stated: () => askThem('not-stated'),
  other: () => askThem('other'),
  grade: judgeGrade,
}
const kinds = Object.keys(judges) as LeafKind[]

/** One thing that is asked for, held against what the learner has said. */
export function judgeLeaf(leaf: Leaf, context: Context): Finding {
  const kind = kinds.find((one) => one in leaf)
  if (kind === undefined) throw new Error(`No such condition: ${JSON.stringify(leaf)}.`)
  return (judges[kind] as Judge<LeafKind>)(leaf as never, context)
}

/** Whether somebody other than the learner decides it. */
export const isOutside = (leaf: Leaf): boolean =>
  'employer_agrees' in leaf || 'partner_college' in leaf || 'subject_related' in leaf || 'rpl' in leaf
