import type { Condition, Leaf, LeafOf } from '../schema/condition.ts'
import { asList, type Catalogue } from './catalogue.ts'

/** Whether whoever meets `a` surely meets `b`, both as they are asked of somebody with this award: what is asked only of
 *  holders of other awards is left out where there is something else to choose. Where it cannot tell, it says no. */
export function asksNoLess(
  a: Condition | undefined,
  b: Condition | undefined,
  award: string,
  catalogue: Pick<Catalogue, 'awards' | 'scales'>,
): boolean {
  const leafAsksNoLess = (one: Leaf, other: Leaf) => leafNoLess(one, other, award, catalogue)
  return (
    b === undefined || (a !== undefined && treeNoLess(askedOf(a, award), askedOf(b, award), leafAsksNoLess))
  )
}

function treeNoLess(a: Condition, b: Condition, leafAsks: (a: Leaf, b: Leaf) => boolean): boolean {
  const noLess = (one: Condition, other: Condition) => treeNoLess(one, other, leafAsks)
  if ('all' in b) return b.all.every((part) => noLess(a, part))
  if ('any' in a) return a.any.every((branch) => noLess(branch, b))
  if ('all' in a) return a.all.some((part) => noLess(part, b))
  if ('any' in b) return b.any.some((branch) => noLess(a, branch))
  return leafAsks(a as Leaf, b as Leaf)
}

function askedOf(condition: Condition, award: string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => askedOf(part, award)) }
  if (!('any' in condition)) return condition
  const own = condition.any.filter((branch) => !isForOthers(branch, award))
  return { any: (own.length === 0 ? condition.any : own).map((branch) => askedOf(branch, award)) }
}

function isForOthers(branch: Condition, award: string): boolean {
  if ('access' in branch) return award !== 'access-he'
  return 'award' in branch && branch.award !== undefined && !asList(branch.award).includes(award)
}

function leafNoLess(
  a: Leaf,
  b: Leaf,
  award: string,
  catalogue: Pick<Catalogue, 'awards' | 'scales'>,
): boolean {
  const [one, other] = [withAward(a, award), withAward(b, award)]
  const alike = (...apart: string[]) => sorted(one, apart) === sorted(other, apart)
  if ('tariff' in one && 'tariff' in other) return alike('tariff') && one.tariff >= other.tariff
  if ('credits' in one && 'credits' in other) return alike('credits') && one.credits >= other.credits
  if ('gcse' in one && 'gcse' in other)
    return alike('grade') && (one.grade === other.grade || Number(one.grade) >= Number(other.grade))
  if (isOverallGrade(one) && isOverallGrade(other))
    return (
      alike('grade') && asList(one.award).every((id) => gradeNoLess(one.grade, other.grade, id, catalogue))
    )
  return alike()
}

const isOverallGrade = (leaf: Leaf): leaf is LeafOf<'grade'> => 'grade' in leaf && 'award' in leaf

function gradeNoLess(
  a: string,
  b: string,
  award: string,
  { awards, scales }: Pick<Catalogue, 'awards' | 'scales'>,
): boolean {
  const grades = scales[awards[award]?.scale ?? '']?.grades.map(({ grade }) => grade) ?? []
  return a === b || (grades.includes(b) && grades.indexOf(a) >= grades.indexOf(b))
}

/** An overall grade or a tariff that names no award is asked of the one that the learner comes with. */
function withAward(leaf: Leaf, award: string): Leaf {
  const telling = Object.keys(leaf).filter((key) => !['count', 'subject', 'note', 'tables'].includes(key))
  return telling.length === 1 && (telling[0] === 'grade' || telling[0] === 'tariff')
    ? ({ ...leaf, award } as Leaf)
    : leaf
}

/** A leaf as text, without its note and the named fields. */
function sorted(leaf: Leaf, apart: string[]): string {
  const fields = Object.entries(leaf).filter(
    ([key, value]) => key !== 'note' && value !== undefined && !apart.includes(key),
  )
  return JSON.stringify(fields.sort())
}
