import type { LeafOf } from '../../schema/condition.ts'
import type { Context, Entry } from '../entries.ts'
import { best, enough, open, short, unclear, unsaid } from '../finding.ts'
import type { Finding, Gap } from '../reason.ts'
import { gradesAboveAnywhere } from '../scale.ts'

/** Leaves about the parts of what the step starts from: its units, graded units, averages and attendance. */

function overFrom({ from }: Context, judgeEntry: (entry: Entry) => Finding): Finding {
  const [first, ...rest] = from.map(judgeEntry)
  return first === undefined ? unsaid({ ask: 'qualifications' }) : best([first, ...rest])
}

interface Unit {
  name: string
  title?: string | undefined
  grade?: string | undefined
  if_offered?: boolean | undefined
}

export const judgeUnit = ({ unit, title, grade, if_offered }: LeafOf<'unit'>, context: Context) =>
  judgeNamed({ name: unit, title, grade, if_offered }, context)

export const judgeSubjectUnit = (
  { subject_unit, grade, if_offered }: LeafOf<'subject_unit'>,
  context: Context,
) => judgeNamed({ name: subject_unit, grade, if_offered }, context)

function judgeNamed({ name, title, grade, if_offered }: Unit, context: Context): Finding {
  return overFrom(context, (entry) => {
    const held = unitOf(entry, [name, title])
    const sure = entry.sure
    if (held === undefined || sure === undefined)
      return unsaid({ ask: 'unit', award: entry.award, unit: name, ...(title && { title }) })
    const said = { unit: title ?? name, grade: held }
    const gap: Gap = { need: 'unit', unit: said.unit, ...(grade && { grade }) }
    if (held === 'not-taught' && if_offered)
      return open({ is: 'not-taught', unit: said.unit }, { need: 'ask-them' })
    if (held === 'not-taught' || held === 'not-passed') return short(said, sure, gap)
    if (grade === undefined) return enough(said, sure)
    if (held === 'passed')
      return unsaid({ ask: 'unit', award: entry.award, unit: name, ...(title && { title }) })
    const above = gradesAboveAnywhere(held, grade, context.catalogue.scales)
    if (above === undefined) return unclear('scale', said)
    return above >= 0 ? enough(said, sure) : short(said, sure, gap)
  })
}

function unitOf({ units = {} }: Entry, names: (string | undefined)[]): string | undefined {
  const wanted = names.flatMap((name) => name?.toLowerCase() ?? [])
  return Object.entries(units).find(([name]) => wanted.includes(name.toLowerCase()))?.[1]
}

export function judgeUnitsPassed({ units_passed }: LeafOf<'units_passed'>, context: Context): Finding {
  return judgeAmount(context, units_passed, {
    need: 'units',
    ask: ({ award }) => ({ ask: 'units-passed', award }),
    of: (entry) => entry.unitsPassed,
    said: (units) => ({ units }),
  })
}

export function judgeAverage({ average, of = '' }: LeafOf<'average'>, context: Context): Finding {
  return judgeAmount(context, average, {
    need: 'average',
    ask: ({ award }) => ({ ask: 'average', award, of }),
    of: (entry) => entry.averages?.[of],
    said: (mark) => ({ average: mark }),
  })
}

export function judgeAttendance({ attendance, typical }: LeafOf<'attendance'>, context: Context): Finding {
  const finding = judgeAmount(context, attendance, {
    need: 'attendance',
    ask: ({ award }) => ({ ask: 'attendance', award }),
    of: (entry) => entry.attendance,
    said: (percent) => ({ attendance: percent }),
  })
  // "Typically" is not a rule, so less than it is not a no.
  if (!typical || finding.answer !== 'not-met' || finding.reason.is !== 'short') return finding
  return unclear('typical', finding.reason.said)
}

interface Amount {
  need: 'units' | 'average' | 'attendance'
  of(entry: Entry): number | undefined
  said(amount: number): { units: number } | { average: number } | { attendance: number }
  ask(entry: Entry): (Gap & { need: 'tell' })['ask']
}

function judgeAmount(context: Context, wanted: number, { need, of, said, ask }: Amount): Finding {
  return overFrom(context, (entry) => {
    const amount = of(entry)
    if (amount === undefined || entry.sure === undefined) return unsaid(ask(entry))
    return amount >= wanted
      ? enough(said(amount), entry.sure)
      : short(said(amount), entry.sure, { need, more: wanted - amount })
  })
}

/** Where the source does not say which graded unit is meant, it is met only if every reading is, and not met only if none is. */
export function judgeGradedUnit({ graded_unit, which }: LeafOf<'graded_unit'>, context: Context): Finding {
  const wanted = [graded_unit].flat()
  return overFrom(context, ({ award, gradedUnits, sure }) => {
    if (gradedUnits === undefined || gradedUnits.length === 0 || sure === undefined)
      return unsaid({ ask: 'graded-units', award })
    const reaches = (held: string, grade: string) => (gradesAbove(held, grade, context) ?? -1) >= 0
    const said = { grades: gradedUnits }
    if (gradedUnits.some((held) => wanted.some((grade) => gradesAbove(held, grade, context) === undefined)))
      return unclear('scale', said)
    const readings = {
      all:
        wanted.length === 1
          ? lackingOf(gradedUnits.filter((held) => !reaches(held, wanted[0] ?? '')))
          : lackingPairs(gradedUnits, wanted, reaches),
      one: gradedUnits.some((held) => wanted.some((grade) => reaches(held, grade))) ? 0 : 1,
      each: lackingPairs(gradedUnits, wanted, reaches),
    }
    const read = which === 'not-stated' ? [readings.all, readings.one] : [readings[which]]
    if (read.every((lacking) => lacking === 0)) return enough(said, sure)
    if (read.includes(0)) return unclear('which', said)
    // A grade that is not listed yet may be any.
    if (which === 'each' && readings.each <= wanted.length - gradedUnits.length)
      return unsaid({ ask: 'graded-units', award })
    return short(said, sure, { need: 'graded-units', more: Math.min(...read), grade: wanted.at(-1) ?? '' })
  })
}

const gradesAbove = (held: string, grade: string, { catalogue }: Context) =>
  gradesAboveAnywhere(held, grade, catalogue.scales)
const lackingOf = (below: string[]) => below.length

/** How many of the grades wanted find no graded unit of their own, each taken by the lowest that reaches it. */
function lackingPairs(
  held: string[],
  wanted: string[],
  reaches: (held: string, grade: string) => boolean,
): number {
  const free = [...held].sort((a, b) => (reaches(a, b) ? 1 : -1))
  const hardestFirst = [...wanted].sort((a, b) => (reaches(a, b) ? -1 : 1))
  return hardestFirst.filter((grade) => {
    const place = free.findIndex((one) => reaches(one, grade))
    if (place >= 0) free.splice(place, 1)
    return place < 0
  }).length
}
