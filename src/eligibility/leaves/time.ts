import { firstDay, monthOf, yearOf } from '../../graph/month.ts'
import type { LeafOf } from '../../schema/condition.ts'
import type { Context } from '../entries.ts'
import { best, enough, short, toCome, unclear, unsaid } from '../finding.ts'
import type { Finding } from '../reason.ts'

export function judgeAge({ age }: LeafOf<'age'>, { profile, start }: Context): Finding {
  if (profile.born === undefined) return unsaid({ ask: 'born' })
  const months = start - monthOf(profile.born) - age * 12
  // Whoever has the birthday in the month of the start may be a few days too young.
  if (months === 0) return unclear('birthday')
  if (months > 0) return { answer: 'met', expected: false, reason: { is: 'old-enough', age } }
  return {
    answer: 'not-met',
    expected: false,
    reason: { is: 'too-young', age },
    gap: { need: 'years', more: Math.ceil(-months / 12) },
  }
}

/** Reckoned in whole months to the start. What is expected says nothing until its month is said: it may be long in coming. */
export function judgeAchieved(
  { achieved_within: years }: LeafOf<'achieved_within'>,
  { from, start }: Context,
): Finding {
  const [first, ...rest] = from.map(({ achieved, award, sure }): Finding => {
    if (sure === undefined || achieved === undefined) return unsaid({ ask: 'achieved', award })
    const old = start - monthOf(achieved)
    return old <= years * 12
      ? enough({ achieved }, sure)
      : short({ achieved }, sure, { need: 'newer', years })
  })
  return first === undefined ? unsaid({ ask: 'qualifications' }) : best([first, ...rest])
}

/** A day of every year is the last that is not after the start. Applying is always still to come, until it is too late. */
export function judgeApplied({ applied_by }: LeafOf<'applied_by'>, { start, today }: Context): Finding {
  const by = applied_by.length === 5 ? lastBefore(applied_by, firstDay(start)) : applied_by
  if (by >= today) return toCome('application', by)
  return {
    answer: 'not-met',
    expected: false,
    reason: { is: 'too-late', by },
    gap: { need: 'come', what: 'application' },
  }
}

function lastBefore(day: string, first: string): string {
  const year = yearOf(monthOf(first))
  return `${year}-${day}` <= first ? `${year}-${day}` : `${year - 1}-${day}`
}
