import { withAnswer } from '../eligibility/answering.ts'
import type { Profile } from '../eligibility/profile.ts'
import type { Gap } from '../eligibility/reason.ts'
import type { ClosedStep } from './no-route.ts'

/** What the learner has said, with what closes these steps marked as expected; undefined where that cannot be said as one
 *  result or one yes. Whether it is enough is for a search to find out. */
export function expecting(profile: Profile, closed: ClosedStep[]): Profile | undefined {
  const expected = closed.reduce(
    (said, { verdict, from }) => (verdict.gap === undefined ? said : withGap(said, verdict.gap, from)),
    profile,
  )
  return JSON.stringify(expected) === JSON.stringify(profile) ? undefined : expected
}

function withGap(profile: Profile, gap: Gap, { award, subject }: ClosedStep['from']): Profile {
  const from = { award, ...(subject === undefined ? {} : { subject }) }
  switch (gap.need) {
    case 'all':
      return gap.of.reduce((said, one) => withGap(said, one, from), profile)
    case 'grade':
      return withAnswer(profile, { ask: 'grade', award: gap.award ?? award }, gap.to, 'expect', from)
    case 'gcse':
      return gap.gcse === 'any'
        ? withMoreGcses(profile, gap)
        : withAnswer(profile, { ask: 'gcse', gcse: gap.gcse }, gap.grade, 'expect')
    case 'skill':
      return withAnswer(profile, { ask: 'skill', skill: gap.skill }, String(gap.level), 'expect')
    case 'unit':
      return withAnswer(
        profile,
        { ask: 'unit', award, unit: gap.unit },
        gap.grade ?? 'passed',
        'expect',
        from,
      )
    case 'fact':
      return withAnswer(profile, { ask: 'fact', key: gap.key }, 'yes', 'expect')
    default:
      return profile
  }
}

function withMoreGcses(profile: Profile, { grade, more }: Gap & { need: 'gcse' }): Profile {
  const count = String((profile.gcseCount[grade]?.count ?? 0) + more)
  return withAnswer(profile, { ask: 'gcse-count', grade }, count, 'expect')
}
