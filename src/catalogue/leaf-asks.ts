import type { Leaf, LeafKind, LeafOf } from '../schema/condition.ts'
import { leafKind } from '../schema/condition.ts'
import { asList, type Catalogue } from './catalogue.ts'

/** Whoever comes with one award and nothing else of its kind, and the scales that grades are on. */
export interface Coming {
  award: string
  catalogue: Pick<Catalogue, 'awards' | 'scales'>
}

/** Whether whoever has `one` surely has `other`. Where it cannot tell, it says no. */
export function leafAsksNoLess(one: Leaf, other: Leaf, coming: Coming): boolean {
  const [a, b] = [ofTheirs(one, coming), ofTheirs(other, coming)]
  const kind = leafKind(b)
  if (sorted(a) === sorted(b)) return true
  if (kind === undefined) return false
  if (leafKind(a) !== kind) return impliesOther(a, b, coming)
  return (comparers[kind] as Comparer | undefined)?.(a, b, coming) ?? false
}

type Comparer<K extends LeafKind = LeafKind> = (a: LeafOf<K>, b: LeafOf<K>, coming: Coming) => boolean

/** How much of one kind is no less than how much: the rest of the two leaves is alike. */
const comparers: { [K in LeafKind]?: Comparer<K> } = {
  grade: (a, b, coming) =>
    alike(a, b, 'grade') && asList(a.award).every((id) => gradeNoLess(a.grade, b.grade, id, coming)),
  // Points of any award count where none is named.
  tariff: (a, b, coming) =>
    (alike(a, b, 'tariff') || (alike(a, b, 'tariff', 'award') && b.award === undefined)) &&
    (worthOf(a, coming) ?? a.tariff) >= b.tariff,
  credits: (a, b) => alike(a, b, 'credits', 'level') && a.credits >= b.credits && a.level >= b.level,
  access: (a, b) => alike(a, b, 'access', 'in') && (b.in === undefined || a.in === b.in) && mixNoLess(a, b),
  gcse: (a, b) =>
    alike(a, b, 'grade', 'count', 'gcse', 'or_equivalent') &&
    (a.gcse === b.gcse || b.gcse === 'any') &&
    (a.count ?? 1) >= (b.count ?? 1) &&
    (!a.or_equivalent || b.or_equivalent === true) &&
    (a.grade === b.grade || Number(a.grade) >= Number(b.grade)),
  functional_skills: (a, b) => alike(a, b, 'level') && a.level >= b.level,
  attendance: (a, b) =>
    alike(a, b, 'attendance', 'typical') &&
    a.attendance >= b.attendance &&
    (!a.typical || b.typical === true),
  average: (a, b) => alike(a, b, 'average') && a.average >= b.average,
  units_passed: (a, b) => a.units_passed >= b.units_passed,
  unit: (a, b) => a.unit === b.unit && unitNoLess(a, b),
  subject_unit: (a, b) => a.subject_unit === b.subject_unit && unitNoLess(a, b),
  experience: (a, b) =>
    alike(a, b, 'months', 'hours') &&
    (b.months === undefined || (a.months ?? 0) >= b.months) &&
    (b.hours === undefined || (a.hours ?? 0) >= b.hours),
  age: (a, b) => a.age >= b.age,
  achieved_within: (a, b) => a.achieved_within <= b.achieved_within,
  dbs: (a, b) => dbsKinds.indexOf(a.dbs) >= dbsKinds.indexOf(b.dbs),
  interview: (a, b) => a.interview === 'passed' || b.interview === 'attended',
  audition: (a, b) => a.audition === 'passed' || b.audition === 'attended',
  portfolio: (a, b) => a.portfolio === 'passed' || b.portfolio === 'shown',
  qualification: (a, b) => a.qualification === b.qualification && b.grade === undefined,
}

const dbsKinds = ['basic', 'standard', 'enhanced']

/** A grade is worth points, points need a grade, and whoever has either has passed. */
function impliesOther(a: Leaf, b: Leaf, coming: Coming): boolean {
  if ('completed' in b && !('subject' in b))
    return asList(b.completed).some((id) => id === coming.award && isOwnResult(a, coming))
  if (
    isOwnGrade(a, coming) &&
    'tariff' in b &&
    b.tables === '2017' &&
    (b.award === undefined || isOwn(b, coming))
  )
    return (gradesOf(coming).find(({ grade }) => grade === a.grade)?.tariff ?? 0) >= b.tariff
  if ('tariff' in a && isOwnGrade(b, coming)) {
    const least = leastGrade(a, coming)
    return least !== undefined && gradeNoLess(least.grade, b.grade, coming.award, coming)
  }
  return false
}

/** The lowest grade in their own award that is worth the points, where no other award counts. */
function leastGrade(leaf: LeafOf<'tariff'>, coming: Coming) {
  if (!isOwn(leaf, coming) || leaf.tables !== '2017') return undefined
  return gradesOf(coming).find(({ tariff }) => tariff !== undefined && tariff >= leaf.tariff)
}

const worthOf = (leaf: LeafOf<'tariff'>, coming: Coming) => leastGrade(leaf, coming)?.tariff

const isOwn = (leaf: { award?: string | string[] | undefined }, { award }: Coming): boolean =>
  String(asList(leaf.award)) === award
const isOwnGrade = (leaf: Leaf, coming: Coming): leaf is LeafOf<'grade'> =>
  leafKind(leaf) === 'grade' &&
  isOwn(leaf as LeafOf<'grade'>, coming) &&
  !('subject' in leaf) &&
  !('count' in leaf)

function isOwnResult(leaf: Leaf, coming: Coming): boolean {
  const isAccess = coming.catalogue.awards[coming.award]?.kind === 'access'
  const hasPoints = 'tariff' in leaf && isOwn(leaf, coming)
  return isOwnGrade(leaf, coming) || hasPoints || ('access' in leaf && isAccess)
}

const gradesOf = ({ award, catalogue: { awards, scales } }: Coming) =>
  scales[awards[award]?.scale ?? '']?.grades ?? []
function gradeNoLess(a: string, b: string, award: string, { catalogue }: Coming): boolean {
  const grades = gradesOf({ award, catalogue }).map(({ grade }) => grade)
  return a === b || (grades.includes(b) && grades.indexOf(a) >= grades.indexOf(b))
}

/** Better credits count towards what is asked for at a lower grade. */
function mixNoLess({ access: a }: LeafOf<'access'>, { access: b }: LeafOf<'access'>): boolean {
  return (
    a.distinction >= b.distinction &&
    a.distinction + a.merit >= b.distinction + b.merit &&
    a.distinction + a.merit + a.pass >= b.distinction + b.merit + b.pass
  )
}

interface Unit {
  grade?: string | undefined
  if_offered?: boolean | undefined
}

function unitNoLess(a: Unit, b: Unit): boolean {
  return (b.grade === undefined || a.grade === b.grade) && (!a.if_offered || b.if_offered === true)
}

/** A grade of no named award, and what names theirs among others, is asked of the one that they come with. */
function ofTheirs(leaf: Leaf, coming: Coming): Leaf {
  const { award } = coming
  const kind = leafKind(leaf)
  if (kind === 'completed') {
    const { completed } = leaf as LeafOf<'completed'>
    if (completed !== 'sending' && !asList(completed).includes(award)) return leaf
    const [lowest] = gradesOf(coming)
    // Who has passed has the lowest grade or a better one.
    return lowest === undefined || 'subject' in leaf
      ? { ...leaf, completed: award }
      : { grade: lowest.grade, award }
  }
  if (kind !== 'grade' && kind !== 'tariff') return leaf
  const named = (leaf as LeafOf<'grade'>).award
  const theirs = named === undefined ? kind === 'grade' : asList(named).includes(award)
  return theirs ? { ...leaf, award } : leaf
}

function alike(a: object, b: object, ...apart: string[]): boolean {
  return sorted(a, apart) === sorted(b, apart)
}

/** A leaf as text, without its note and the named fields. */
function sorted(leaf: object, apart: string[] = []): string {
  const fields = Object.entries(leaf).filter(
    ([key, value]) => key !== 'note' && value !== undefined && !apart.includes(key),
  )
  return JSON.stringify(fields.sort())
}
