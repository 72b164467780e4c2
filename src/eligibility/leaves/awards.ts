import { asList } from '../../catalogue/catalogue.ts'
import type { LeafOf } from '../../schema/condition.ts'
import { type Context, type Entry, lacksAward, matchesSubject, resultsOf } from '../entries.ts'
import { best, enough, none, short, unclear, unsaid } from '../finding.ts'
import type { Ask, Finding, Gap } from '../reason.ts'
import { gradesAbove } from '../scale.ts'

/** Leaves about a qualification as a whole. What is listed of an award is taken for all that there is of it; of an award that
 *  is not listed nothing is known, unless the learner has said that they have no other. */

interface Wanted {
  awards: string[]
  subjects: string[]
}

export function judgeCompleted({ completed, subject }: LeafOf<'completed'>, context: Context): Finding {
  const wanted = { awards: completed === 'sending' ? [] : asList(completed), subjects: asList(subject) }
  const judgeEntry = (entry: Entry) =>
    entry.sure === undefined
      ? unsaid({ ask: 'passed', award: entry.award })
      : enough(saidOf(entry), entry.sure)
  return overEntries(wanted, context, judgeEntry)
}

export function judgeGrade(leaf: LeafOf<'grade'>, context: Context): Finding {
  const wanted = { awards: asList(leaf.award), subjects: asList(leaf.subject) }
  if ((leaf.count ?? 1) > 1) return judgeCount(leaf, wanted, context)
  return overEntries(wanted, context, (entry) => judgeEntryGrade(entry, leaf.grade, context))
}

function judgeEntryGrade({ award, grade, sure }: Entry, wanted: string, context: Context): Finding {
  if (sure === undefined || grade === undefined) return unsaid(askGrade(award, context))
  const above = gradesAbove(grade, wanted, award, context.catalogue)
  const said = { grade, award }
  if (above === undefined) return unclear('scale', said)
  return above >= 0
    ? enough(said, sure)
    : short(said, sure, { need: 'grade', from: grade, to: wanted, steps: -above, award })
}

/** The award that the learner comes with, where none is named. */
function entriesFor({ awards }: Wanted, { from, all }: Context): Entry[] {
  return resultsOf(awards.length === 0 ? from : all.filter((entry) => awards.includes(entry.award)))
}

/** The best of what is held of the awards; what is in another subject, or in none that is said, comes second. */
export function overEntries(
  wanted: Wanted,
  context: Context,
  judgeEntry: (entry: Entry) => Finding,
): Finding {
  const gap: Gap = { need: 'award', awards: wanted.awards, subject: wanted.subjects }
  const found = entriesFor(wanted, context).map((entry): Finding => {
    const match = matchesSubject(entry, wanted.subjects)
    if (match === 'no' && entry.sure !== undefined) return short(saidOf(entry), entry.sure, gap)
    const finding = judgeEntry(entry)
    return match === 'yes' || finding.answer === 'not-met'
      ? finding
      : unsaid(entry.sure === undefined ? askAwards(wanted) : { ask: 'subject', award: entry.award })
  })
  const silent = silentAwards(wanted, context)
  if (silent.length > 0) found.push(unsaid(askAwards({ ...wanted, awards: silent })))
  const [first, ...rest] = found
  return first === undefined ? none(gap) : best([first, ...rest])
}

/** Three A levels at C: so many of them. */
function judgeCount({ grade, count = 1 }: LeafOf<'grade'>, wanted: Wanted, context: Context): Finding {
  const entries = entriesFor(wanted, context).filter(
    (entry) => matchesSubject(entry, wanted.subjects) !== 'no',
  )
  const judged = entries.map((entry) => ({
    entry,
    ...judgeEntryGrade(entry, grade, context),
    certain: matchesSubject(entry, wanted.subjects) === 'yes',
  }))
  const met = judged.filter(({ answer, certain }) => answer === 'met' && certain)
  const said = { count: met.length, grade, of: 'results' } as const
  if (met.length >= count)
    return enough(said, met.filter(({ expected }) => !expected).length >= count ? 'have' : 'expect')
  const silent = silentAwards(wanted, context)
  if (silent.length > 0) return unsaid(askAwards({ ...wanted, awards: silent }))
  const unknown = judged.find(({ answer }) => answer === 'cant-tell')
  // Of A levels without a single result listed, there may be any number.
  const unlisted = judged.find(({ entry }) => entry.grade === undefined && !entry.isResult)
  if (unlisted) return unsaid(askGrade(unlisted.entry.award, context))
  const possible = judged.filter(({ answer }) => answer !== 'not-met')
  const gap: Gap = { need: 'results', more: count - met.length, grade }
  if (possible.length < count)
    return entries.length === 0 && entriesFor(wanted, context).length === 0
      ? none(gap)
      : short(said, 'have', gap)
  if (unknown) return { answer: 'cant-tell', expected: false, reason: unknown.reason, gap: unknown.gap }
  return unsaid({ ask: 'subject', award: possible[0]?.entry.award ?? '' })
}

const silentAwards = ({ awards }: Wanted, { all, profile }: Context) =>
  awards.filter((award) => !lacksAward(profile, award) && !all.some((entry) => entry.award === award))

const askAwards = ({ awards, subjects }: Wanted): Ask => ({
  ask: 'award',
  awards,
  ...(subjects.length > 0 && { subject: subjects }),
})

export const askGrade = (award: string, { catalogue }: Context): Ask => ({
  ask: catalogue.awards[award]?.kind === 'a-level' ? 'results' : 'grade',
  award,
})

const saidOf = ({ award, subject }: Entry) => ({ award, ...(subject && { subject }) })
