import { asList, type Catalogue } from '../catalogue/catalogue.ts'
import { type Month, monthText } from '../graph/month.ts'
import type { Leaf } from '../schema/condition.ts'
import { leastMixes } from './access-mix.ts'
import { emptyProfile, factKey, type Held, type Profile } from './profile.ts'
import { gcseReaches, gradesAbove, gradesAboveAnywhere } from './scale.ts'

interface Start {
  award: string
  subject?: string | undefined
  month: Month
}

type Reference = Pick<Catalogue, 'awards' | 'scales' | 'levels'>

/** A learner who has each of these things and little else, coming with one award. What no learner has beforehand, an interview
 *  or a decision of others, leaves no trace. Whether it is enough is for `judge` to say. */
export function profileWith(leaves: Leaf[], start: Start, catalogue: Reference): Profile {
  const { award, subject } = start
  const [lowest] = catalogue.scales[catalogue.awards[award]?.scale ?? '']?.grades ?? []
  const profile: Profile = {
    ...emptyProfile,
    qualifications: [
      {
        award,
        ...(subject && { subject }),
        sure: 'have',
        // Who has passed has a grade. A levels are graded one by one.
        ...(lowest && catalogue.awards[award]?.kind !== 'a-level' && { grade: lowest.grade }),
        achieved: monthText(start.month - 2),
        months: 36,
        credits: 480,
        attendance: 100,
        unitsPassed: 40,
        averages: Object.fromEntries(
          leaves.flatMap((leaf) => ('average' in leaf ? [[leaf.of ?? '', 100]] : [])),
        ),
      },
    ],
    gcse: {},
    gcseCount: {},
    skills: {},
    born: monthText(start.month - 31 * 12),
    facts: {},
  }
  for (const leaf of leaves) give(profile, leaf, start, catalogue)
  return profile
}

function give(profile: Profile, leaf: Leaf, { award }: Start, catalogue: Reference): void {
  const own = profile.qualifications[0] as Held
  if ('gcse' in leaf) giveGcse(profile, leaf)
  else if ('functional_skills' in leaf) profile.skills[leaf.functional_skills] = { level: 2, sure: 'have' }
  else if ('access' in leaf)
    heldOf(profile, 'access-he', leaf.subject).access = { distinction: 45, merit: 0, pass: 0 }
  else if ('unit' in leaf || 'subject_unit' in leaf) {
    const name = 'unit' in leaf ? leaf.unit : leaf.subject_unit
    own.units = { ...own.units, [name]: higher(own.units?.[name], leaf.grade ?? 'passed', catalogue) }
  } else if ('graded_unit' in leaf) own.gradedUnits = asList(leaf.graded_unit)
  else if ('tariff' in leaf)
    givePoints(profile, leaf.tariff, asList(leaf.award ?? award)[0] ?? award, catalogue)
  else if ('completed' in leaf && leaf.completed !== 'sending')
    heldOf(profile, choice(leaf.completed, award), leaf.subject)
  else if ('grade' in leaf && 'count' in leaf && leaf.count !== undefined)
    heldOf(profile, choice(leaf.award, award), undefined).results = Array.from(
      { length: leaf.count },
      () => ({
        grade: leaf.grade ?? '',
        ...(leaf.subject && { subject: asList(leaf.subject)[0] as string }),
      }),
    )
  else if ('grade' in leaf && !('qualification' in leaf)) {
    const named = 'award' in leaf ? leaf.award : undefined
    const held = heldOf(profile, choice(named, award), 'subject' in leaf ? leaf.subject : undefined)
    held.grade = higherOn(held, leaf.grade ?? '', catalogue)
  } else giveFact(profile, leaf)
}

/** Of several, the one that the learner comes with. */
const choice = (awards: string | string[] | undefined, own: string): string =>
  awards === undefined || asList(awards).includes(own) ? own : (asList(awards)[0] ?? own)

function heldOf(profile: Profile, award: string, subject: string | string[] | undefined): Held {
  const found = profile.qualifications.find((one) => one.award === award)
  if (found !== undefined) return found
  const [in_] = asList(subject)
  const held: Held = { award, sure: 'have', ...(in_ && { subject: in_ }) }
  profile.qualifications.push(held)
  return held
}

function giveGcse(profile: Profile, leaf: Extract<Leaf, { gcse: string }>): void {
  if (leaf.gcse === 'any' || (leaf.count ?? 1) > 1) {
    const count = Math.max(leaf.count ?? 1, profile.gcseCount[leaf.grade]?.count ?? 0)
    profile.gcseCount[leaf.grade] = { count, sure: 'have' }
    return
  }
  const held = profile.gcse[leaf.gcse]
  if (held === undefined || held === 'none' || gcseReaches(held.grade, leaf.grade) !== true)
    profile.gcse[leaf.gcse] = { grade: leaf.grade, sure: 'have' }
}

const higher = (held: string | undefined, grade: string, { scales }: Reference): string =>
  held === undefined || held === 'passed' || (gradesAboveAnywhere(grade, held, scales) ?? -1) > 0
    ? grade
    : held

const higherOn = ({ grade: held, award }: Held, grade: string, catalogue: Reference): string =>
  held === undefined || (gradesAbove(grade, held, award, catalogue) ?? -1) > 0 ? grade : held

function givePoints(profile: Profile, points: number, award: string, catalogue: Reference): void {
  const held = heldOf(profile, award, undefined)
  const { kind, scale } = catalogue.awards[award] ?? {}
  const grade = catalogue.scales[scale ?? '']?.grades.find(({ tariff }) => (tariff ?? 0) >= points)
  if (kind === 'access') held.access = leastMixes(points)[0] ?? { distinction: 45, merit: 0, pass: 0 }
  else if (grade !== undefined && kind !== 'a-level') held.grade = higherOn(held, grade.grade, catalogue)
  else if (kind !== 'apprenticeship')
    heldOf(profile, 'a-level', undefined).results = Array.from({ length: 5 }, () => ({ grade: 'A*' }))
}

function giveFact(profile: Profile, leaf: Leaf): void {
  const key = factKey(leaf)
  if (key === undefined) return
  profile.facts[key] = {
    sure: 'have',
    ...('experience' in leaf && { months: 240, hours: 4000 }),
    ...('qualification' in leaf && leaf.grade !== undefined && { grade: leaf.grade }),
  }
}
