import type { Condition, Leaf } from '../schema/condition.ts'
import { asList } from './catalogue.ts'
import { type Coming, leafAsksNoLess } from './leaf-asks.ts'
import { waysOf } from './ways.ts'

/** Whether whoever meets `a` surely meets `b`, both as they are asked of somebody who comes with this award: what is asked
 *  only of holders of other awards is left out where there is something else to choose. Every least way of meeting `a` is held
 *  against `b`. Where it cannot tell, it says no. */
export function asksNoLess(
  a: Condition | undefined,
  b: Condition | undefined,
  award: string,
  catalogue: Coming['catalogue'],
): boolean {
  if (b === undefined) return true
  const ways = a === undefined ? [[]] : waysOf(askedOf(a, award))
  const asked = askedOf(b, award)
  return ways?.every((way) => isMetBy(asked, way, { award, catalogue })) ?? false
}

function isMetBy(condition: Condition, way: Leaf[], coming: Coming): boolean {
  const isMet = (part: Condition) => isMetBy(part, way, coming)
  if ('all' in condition) return condition.all.every(isMet)
  if ('any' in condition) return condition.any.some(isMet)
  if ('at_least' in condition) return condition.of.filter(isMet).length >= condition.at_least
  return way.some((leaf) => leafAsksNoLess(leaf, condition, coming)) || isCountMet(condition, way)
}

/** Several GCSEs, each asked for by its subject, are so many of any. */
function isCountMet(leaf: Leaf, way: Leaf[]): boolean {
  if (!('gcse' in leaf) || leaf.gcse !== 'any' || leaf.count === undefined) return false
  const subjects = way.flatMap((one) =>
    'gcse' in one && one.gcse !== 'any' && !one.or_equivalent && Number(one.grade) >= Number(leaf.grade)
      ? one.gcse
      : [],
  )
  return new Set(subjects).size >= leaf.count
}

/** A condition without the choices that are only for holders of other awards, where enough are left. */
export function askedOf(condition: Condition, award: string): Condition {
  const inner = (parts: Condition[]) => parts.map((part) => askedOf(part, award))
  if ('all' in condition) return { all: inner(condition.all) }
  if ('any' in condition) return { any: inner(ownOf(condition.any, 1, award)) }
  if ('at_least' in condition)
    return { at_least: condition.at_least, of: inner(ownOf(condition.of, condition.at_least, award)) }
  return condition
}

function ownOf(parts: Condition[], wanted: number, award: string): Condition[] {
  const own = parts.filter((part) => !isForOthers(part, award))
  return own.length < wanted ? parts : own
}

/** Whether all of a choice, or a part of it that all need, is asked of holders of other awards. */
function isForOthers(part: Condition, award: string): boolean {
  if ('all' in part) return part.all.some((inner) => isForOthers(inner, award))
  if ('any' in part) return part.any.every((inner) => isForOthers(inner, award))
  if ('access' in part) return award !== 'access-he'
  if ('completed' in part && part.completed !== 'sending') return !asList(part.completed).includes(award)
  return 'award' in part && part.award !== undefined && !asList(part.award).includes(award)
}
