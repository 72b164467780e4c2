import type { Leaf, LeafOf } from '../../schema/condition.ts'
import type { Context } from '../entries.ts'
import { enough, none, open, short, toCome, unclear, unsaid } from '../finding.ts'
import { factKey } from '../profile.ts'
import type { Ask, Finding } from '../reason.ts'
import { gradesAboveAnywhere } from '../scale.ts'

/** Leaves that the learner answers in so many words, or that somebody else does. */

export function judgeFact(leaf: Leaf, { profile }: Context): Finding {
  const key = factKey(leaf) ?? ''
  const fact = profile.facts[key]
  if (fact === undefined) return unsaid({ ask: 'fact', key })
  return fact === 'no' ? none({ need: 'fact', key }) : enough({ fact: key }, fact.sure)
}

export function judgeQualification(leaf: LeafOf<'qualification'>, context: Context): Finding {
  const key = factKey(leaf) ?? ''
  const fact = context.profile.facts[key]
  if (fact === undefined || fact === 'no' || leaf.grade === undefined) return judgeFact(leaf, context)
  if (fact.grade === undefined) return unsaid({ ask: 'fact', key, amount: 'grade' })
  const above = gradesAboveAnywhere(fact.grade, leaf.grade, context.catalogue.scales)
  if (above === undefined) return unclear('scale', { grade: fact.grade })
  return above >= 0
    ? enough({ grade: fact.grade }, fact.sure)
    : short({ grade: fact.grade }, fact.sure, {
        need: 'grade',
        from: fact.grade,
        to: leaf.grade,
        steps: -above,
      })
}

/** Months and hours are asked for in the agreement's own measure: one is never worked out from the other. */
export function judgeExperience(leaf: LeafOf<'experience'>, context: Context): Finding {
  const key = factKey(leaf) ?? ''
  const fact = context.profile.facts[key]
  if (fact === undefined || fact === 'no') return judgeFact(leaf, context)
  const measures = (['months', 'hours'] as const).filter((measure) => leaf[measure] !== undefined)
  const lacking = measures.map((measure) => ({
    measure,
    more: (leaf[measure] ?? 0) - (fact[measure] ?? Number.NaN),
  }))
  const said = (measure: 'months' | 'hours') =>
    measure === 'months' ? { months: fact.months ?? 0 } : { hours: fact.hours ?? 0 }
  const tooLittle = lacking.find(({ more }) => more > 0)
  if (tooLittle)
    return short(said(tooLittle.measure), fact.sure, { need: tooLittle.measure, more: tooLittle.more })
  const silent = lacking.find(({ more }) => Number.isNaN(more))
  if (silent) return unsaid({ ask: 'fact', key, amount: silent.measure } satisfies Ask)
  return enough(measures[0] ? said(measures[0]) : { fact: key }, fact.sure)
}

/** What others decide, unless the learner knows their answer. */
export const judgeDecision =
  (who: 'employer' | 'college' | 'receiver') =>
  (leaf: Leaf, { profile }: Context): Finding => {
    const key = factKey(leaf) ?? ''
    const fact = profile.facts[key]
    if (fact === undefined) return open({ is: 'decided-by', who }, { need: 'decision', who })
    return fact === 'no' ? none({ need: 'decision', who }) : enough({ fact: key }, fact.sure)
  }

const dbsKinds = ['basic', 'standard', 'enhanced']

/** Checks are made once an offer is. One that they hold already, of this kind or a fuller one, is enough; not holding one is not a no. */
export function judgeCheck(
  leaf: LeafOf<'dbs'> | LeafOf<'occupational_health'>,
  { profile }: Context,
): Finding {
  const keys =
    'dbs' in leaf
      ? dbsKinds.slice(dbsKinds.indexOf(leaf.dbs)).map((kind) => `dbs: ${kind}`)
      : [factKey(leaf) ?? '']
  const held = keys.flatMap((key) => {
    const fact = profile.facts[key]
    return fact === undefined || fact === 'no' ? [] : [{ key, sure: fact.sure }]
  })
  const surest = held.find(({ sure }) => sure === 'have') ?? held[0]
  return surest
    ? enough({ fact: surest.key }, surest.sure)
    : toCome('dbs' in leaf ? 'dbs' : 'occupational-health')
}

/** What nothing that a learner could say settles. */
export const askThem = (what: 'standard-entry' | 'not-stated' | 'other'): Finding =>
  open({ is: 'ask-them', what }, { need: 'ask-them' })
