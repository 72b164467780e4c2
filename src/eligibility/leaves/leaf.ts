import type { Leaf, LeafOf } from '../../schema/condition.ts'
import type { Context } from '../entries.ts'
import { toCome } from '../finding.ts'
import type { Finding } from '../reason.ts'
import { judgeCompleted, judgeGrade } from './awards.ts'
import { judgeAccess, judgeCredits, judgeTariff } from './credit.ts'
import { askedThere, judgeCheck, judgeDecision, judgeExperience, judgeFact, judgeQualification } from './fact.ts'
import { judgeGcse, judgeSkill } from './gcse.ts'
import { judgeAchieved, judgeAge, judgeApplied } from './time.ts'
import { judgeAttendance, judgeAverage, judgeGradedUnit, judgeSubjectUnit, judgeUnit, judgeUnitsPassed } from './unit.ts'

/** One thing that is asked for, held against what the learner has said. */
export function judgeLeaf(leaf: Leaf, context: Context): Finding {
  if ('completed' in leaf) return judgeCompleted(leaf, context)
  if ('tariff' in leaf) return judgeTariff(leaf, context)
  if ('credits' in leaf) return judgeCredits(leaf, context)
  if ('access' in leaf) return judgeAccess(leaf, context)
  if ('unit' in leaf) return judgeUnit(leaf, context)
  if ('subject_unit' in leaf) return judgeSubjectUnit(leaf, context)
  if ('units_passed' in leaf) return judgeUnitsPassed(leaf, context)
  if ('graded_unit' in leaf) return judgeGradedUnit(leaf, context)
  if ('average' in leaf) return judgeAverage(leaf, context)
  if ('attendance' in leaf) return judgeAttendance(leaf, context)
  if ('gcse' in leaf) return judgeGcse(leaf, context)
  if ('functional_skills' in leaf) return judgeSkill(leaf, context)
  if ('qualification' in leaf) return judgeQualification(leaf, context)
  if ('experience' in leaf) return judgeExperience(leaf, context)
  if ('age' in leaf) return judgeAge(leaf, context)
  if ('achieved_within' in leaf) return judgeAchieved(leaf, context)
  if ('applied_by' in leaf) return judgeApplied(leaf, context)
  if ('interview' in leaf) return toCome('interview')
  if ('audition' in leaf) return toCome('audition')
  if ('portfolio' in leaf) return toCome('portfolio')
  if ('evidence' in leaf) return toCome('evidence')
  if ('dbs' in leaf || 'occupational_health' in leaf) return judgeCheck(leaf, context)
  const who = decider(leaf)
  if (who) return judgeDecision(who, leaf, context)
  if ('standard_entry' in leaf) return askedThere('standard-entry')
  if ('not_stated' in leaf) return askedThere('not-stated')
  if ('other' in leaf) return askedThere('other')
  // Last, since a unit or a GCSE has a grade too.
  return 'grade' in leaf ? judgeGrade(leaf as LeafOf<'grade'>, context) : judgeFact(leaf, context)
}

/** Who decides it, where that is not the learner. */
export function decider(leaf: Leaf): 'employer' | 'college' | 'receiver' | undefined {
  if ('employer_agrees' in leaf) return 'employer'
  if ('partner_college' in leaf) return 'college'
  return 'rpl' in leaf || 'subject_related' in leaf ? 'receiver' : undefined
}
