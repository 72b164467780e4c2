import type { LeafOf } from '../../schema/condition.ts'
import type { Context } from '../entries.ts'
import { enough, none, short, unclear, unsaid } from '../finding.ts'
import type { Finding, Gap } from '../reason.ts'
import { gcseReaches } from '../scale.ts'

export function judgeGcse(leaf: LeafOf<'gcse'>, context: Context): Finding {
  const finding =
    leaf.gcse === 'any' || (leaf.count ?? 1) > 1 ? judgeCount(leaf, context) : judgeOne(leaf, context)
  // "Or equivalent" does not say what counts, so that not having it is not a no.
  if (!leaf.or_equivalent || finding.answer !== 'not-met') return finding
  return unclear('equivalent', finding.reason.is === 'short' ? finding.reason.said : undefined)
}

function judgeOne({ gcse, grade }: LeafOf<'gcse'>, { profile }: Context): Finding {
  const held = profile.gcse[gcse]
  const gap: Gap = { need: 'gcse', gcse, grade, more: 1 }
  if (held === undefined) return unsaid({ ask: 'gcse', gcse })
  if (held === 'none') return none(gap)
  const said = { gcse, grade: held.grade }
  const reaches = gcseReaches(held.grade, grade)
  if (reaches === undefined) return unclear('letters', said)
  return reaches ? enough(said, held.sure) : short(said, held.sure, gap)
}

/** At least as many as are listed at the grade, or said in all at it or a better one; at most what is said in all at it or a
 *  lower one. Several in one named subject, which a profile can't list, are asked for as any. */
function judgeCount({ gcse, grade, count = 1 }: LeafOf<'gcse'>, { profile }: Context): Finding {
  const listed = Object.values(profile.gcse).flatMap((held) =>
    held !== 'none' && gcseReaches(held.grade, grade) ? [held.sure] : [],
  )
  const inAll = Object.entries(profile.gcseCount)
  const better = inAll.filter(([at]) => gcseReaches(at, grade)).map(([, said]) => said)
  const least = (wide: boolean) =>
    Math.max(
      listed.filter((sure) => wide || sure === 'have').length,
      ...better.filter(({ sure }) => wide || sure === 'have').map((said) => said.count),
    )
  const said = (number: number) => ({ count: number, grade, of: 'gcse' }) as const
  if (gcse !== 'any')
    return profile.gcse[gcse] === 'none'
      ? none({ need: 'gcse', gcse, grade, more: count })
      : unsaid({ ask: 'gcse', gcse })
  if (least(false) >= count) return enough(said(least(false)), 'have')
  if (least(true) >= count) return enough(said(least(true)), 'expect')
  const ceilings = inAll.filter(([at]) => gcseReaches(grade, at)).map(([, row]) => row)
  const most = Math.min(...ceilings.map((row) => row.count))
  if (most >= count) return unsaid({ ask: 'gcse-count', grade })
  const reached = Math.max(most, least(true))
  return short(said(reached), ceilings.some(({ sure }) => sure === 'expect') ? 'expect' : 'have', {
    need: 'gcse',
    gcse,
    grade,
    more: count - reached,
  })
}

export function judgeSkill(
  { functional_skills: skill, level }: LeafOf<'functional_skills'>,
  { profile }: Context,
): Finding {
  const held = profile.skills[skill]
  const gap: Gap = { need: 'skill', skill, level }
  if (held === undefined) return unsaid({ ask: 'skill', skill })
  if (held === 'none') return none(gap)
  const said = { skill, level: held.level }
  return held.level >= level ? enough(said, held.sure) : short(said, held.sure, gap)
}
