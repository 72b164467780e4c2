import { asList } from '../../catalogue/catalogue.ts'
import type { LeafOf } from '../../schema/condition.ts'
import { leastGraded, ungradedCredits } from '../access-mix.ts'
import { type Context, type Entry, grouped, lacksAward, matchesSubject, subjectOf } from '../entries.ts'
import { enough, none, short, unclear, unsaid } from '../finding.ts'
import type { Mix } from '../profile.ts'
import type { Ask, Finding, Gap } from '../reason.ts'
import { pointsOf, totalPoints } from '../tariff.ts'
import { askGrade, overEntries } from './awards.ts'

/** Leaves about amounts: Tariff points, credits at a level, Access credits at their grades. */

export function judgeTariff(leaf: LeafOf<'tariff'>, context: Context): Finding {
  if (leaf.tables === 'before-2017') return unclear('old-tables')
  const awards = asList(leaf.award)
  const gap = (points: number): Gap => ({ need: 'points', more: leaf.tariff - points })
  const entries = context.all.filter((entry) => awards.length === 0 || awards.includes(entry.award))
  const sure = entries.filter(({ sure }) => sure !== undefined)
  const closed =
    awards.length === 0
      ? context.profile.lacks === 'others'
      : awards.every((award) => lacksAward(context.profile, award))
  if (sure.length === 0)
    return entries.length === 0 && closed
      ? none(gap(0))
      : unsaid(awards.length === 0 ? { ask: 'qualifications' } : { ask: 'award', awards })
  const have = totalPoints(
    sure.filter((entry) => entry.sure === 'have'),
    context,
  )
  const all = totalPoints(sure, context)
  if (have[0] >= leaf.tariff) return enough({ points: have }, 'have')
  if (all[0] >= leaf.tariff) return enough({ points: all }, 'expect')
  const others = awards.filter(
    (award) => !lacksAward(context.profile, award) && !entries.some((entry) => entry.award === award),
  )
  if (others.length > 0) return unsaid({ ask: 'award', awards: others })
  const possible = totalPoints(entries, context)
  if (possible[1] < leaf.tariff)
    return awards.length > 0 || closed || context.nothingElse
      ? short({ points: all }, surenessOf(sure), gap(possible[1]))
      : unsaid({ ask: 'qualifications' }, { points: all })
  const ask = entries.flatMap((entry) => askPoints(entry, context))[0]
  if (ask) return unsaid(ask)
  if (possible[1] !== Infinity && entries.some(({ access }) => access && ungradedCredits(access) > 0))
    return unclear('ungraded', { points: all }, gap(all[0]))
  return unclear(possible[1] === Infinity ? 'points-unknown' : 'twice', { points: all })
}

const surenessOf = (entries: Entry[]) => (entries.some(({ sure }) => sure === 'expect') ? 'expect' : 'have')

/** What would settle the points of one thing held, if saying it would. */
function askPoints(entry: Entry, context: Context): Ask[] {
  const { award, results, access } = entry
  const [least, most] = results?.length ? [0, 0] : pointsOf(entry, context)
  const kind = context.catalogue.awards[award]?.kind
  if (results?.some((result) => result.grade === undefined)) return [{ ask: 'results', award }]
  if (least === most || (most === Infinity && kind !== 'a-level')) return []
  if (kind === 'access')
    return access === undefined || entry.sure === undefined ? [{ ask: 'mix', award }] : []
  if (kind === 'apprenticeship') return [{ ask: 'length', award }]
  return [kind === 't-level' && entry.grade !== undefined ? { ask: 'core', award } : askGrade(award, context)]
}

/** Credit counts from awards at that level or above, in either framework. What an award usually brings is not what this
 *  learner was given: compensated units, and older awards, bring less. */
export function judgeCredits(leaf: LeafOf<'credits'>, context: Context): Finding {
  const rank = rankOf(leaf, context)
  const bearing = context.all.filter(
    (entry) => entry.credits !== undefined || context.catalogue.awards[entry.award]?.credits !== undefined,
  )
  const at = bearing.filter(
    (entry) =>
      rankOf(context.catalogue.awards[entry.award], context) >= rank &&
      matchesSubject(entry, asList(leaf.subject)) !== 'no',
  )
  const gap = (credits: number): Gap => ({
    need: 'credits',
    more: leaf.credits - credits,
    level: leaf.level,
    framework: leaf.framework,
  })
  const sure = bearing.filter((entry) => entry.sure !== undefined)
  if (sure.length === 0) {
    const [start] = bearing
    if (bearing.length === 0 && context.profile.lacks === 'others') return none(gap(0))
    return unsaid(start === undefined ? { ask: 'qualifications' } : { ask: 'credits', award: start.award })
  }
  const certain = at.filter((entry) => matchesSubject(entry, asList(leaf.subject)) === 'yes')
  const have = leastCredits(certain.filter((entry) => entry.sure === 'have'))
  const all = leastCredits(certain.filter((entry) => entry.sure !== undefined))
  const most = at.reduce((sum, entry) => sum + creditRange(entry)[1], 0)
  if (have >= leaf.credits) return enough({ credits: [have, most] }, 'have')
  if (all >= leaf.credits) return enough({ credits: [all, most] }, 'expect')
  if (most < leaf.credits)
    return context.profile.lacks === 'others' || context.nothingElse
      ? short({ credits: [all, most] }, surenessOf(sure), gap(most))
      : unsaid({ ask: 'qualifications' }, { credits: [all, most] })
  const unsure = at.find((entry) => entry.credits === undefined)
  if (unsure) return unsaid({ ask: 'credits', award: unsure.award })
  const unknown = at.find((entry) => !certain.includes(entry))
  return unknown
    ? unsaid({ ask: 'subject', award: unknown.award })
    : unclear('twice', { credits: [all, most] })
}

const creditRange = ({ credits, sure }: Entry): [number, number] =>
  credits === undefined || sure === undefined
    ? [0, Infinity]
    : typeof credits === 'number'
      ? [credits, credits]
      : credits

/** An HNC may be inside an HND: in one subject, or where a subject is not said, only the larger is certain. */
function leastCredits(entries: Entry[]): number {
  const larger = (same: Entry[]) => Math.max(0, ...same.map((entry) => creditRange(entry)[0]))
  const different = grouped(
    entries.filter((entry) => subjectOf(entry) !== undefined),
    (entry) => subjectOf(entry) ?? '',
  )
  return Math.max(
    different.reduce((sum, same) => sum + larger(same), 0),
    larger(entries),
  )
}

/** The order that both frameworks share; -1 for what has none. */
function rankOf(
  at: { framework: 'rqf' | 'scqf'; level: number } | undefined,
  { catalogue }: Context,
): number {
  const row = catalogue.levels.find(
    ({ rqf, scqf }) => at && (at.framework === 'rqf' ? rqf === at.level : scqf.includes(at.level)),
  )
  return row?.rank ?? -1
}

const grades = ['distinction', 'merit', 'pass'] as const

export function judgeAccess(leaf: LeafOf<'access'>, context: Context): Finding {
  const awards = Object.values(context.catalogue.awards)
    .filter(({ kind }) => kind === 'access')
    .map(({ id }) => id)
  return overEntries({ awards, subjects: asList(leaf.subject) }, context, ({ access, award, sure }) => {
    if (access === undefined || sure === undefined) return unsaid({ ask: 'mix', award })
    // Better credits count towards what is asked for at a lower grade; credits not yet graded may come to anything from a Pass up.
    const least = leastGraded(access)
    const lacking = grades.map((_, last) => upTo(leaf.access, last) - upTo(least, last))
    const most = Math.max(...lacking)
    const rest = ungradedCredits(access)
    const gap = (more: number): Gap => ({ need: 'mix', more, at: grades[lacking.indexOf(most)] ?? 'pass' })
    if (most > rest) return short({ mix: access }, sure, gap(most - rest))
    if (most > 0) return unclear('ungraded', { mix: access }, gap(most))
    return leaf.in === undefined ? enough({ mix: access }, sure) : unclear('units', { mix: access })
  })
}

const upTo = (mix: Mix, last: number) => grades.slice(0, last + 1).reduce((sum, grade) => sum + mix[grade], 0)
